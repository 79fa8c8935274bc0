"""Figures of notebook 9: counts, intervals, slices, words, names and kinds of text."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, EDGE, FAINT, INK, NEGATIVE, PAPER, POSITIVE, TOKEN
from course_utils.showing.reliability import interval, show_calibration  # noqa: F401  (the notebook's `draw` has the diagram)

MARGIN = 0.12  # inches of paper around everything, so that no title touches the edge


def _titled(message: str, width: float, height: float, **subplots):
    figure, axes = new_figure(width, height, **subplots)
    figure.suptitle(message, x=0.01, ha="left", weight="bold", fontsize=15)
    figure.get_layout_engine().set(h_pad=MARGIN, w_pad=MARGIN)
    return figure, axes


def draw_confusion(table, names: list[str]):
    """Draw the confusion matrix: rows are what people said, columns what the model said (V9.1).

    table: whole numbers, shape (labels, labels).
    """
    right = sum(table[i][i] for i in range(len(names)))
    total = sum(map(sum, table))
    figure, axes = _titled(f"{right} of {total} answers are on the diagonal", 7.5, 4.4)
    largest = max(map(max, table))
    for i, row in enumerate(table):
        for j, count in enumerate(row):
            from matplotlib.patches import Rectangle

            shade = TOKEN if i == j else PAPER
            edge = {"edgecolor": INK, "linewidth": 2.5 if i == j else 1}
            axes.add_patch(Rectangle((j, i), 1, 1, facecolor=shade, hatch="" if i == j else "//", **edge))
            words = f"{count}\n{'right' if i == j else 'wrong'}"
            size = 15 + 9 * count / largest
            box = {"facecolor": shade, "edgecolor": "none", "pad": 2}
            axes.text(j + 0.5, i + 0.5, words, ha="center", va="center", fontsize=size, bbox=box)
    axes.set(xlim=(0, len(names)), ylim=(len(names), 0))
    axes.set_xticks([i + 0.5 for i in range(len(names))], [f"said {name}" for name in names])
    axes.set_yticks([i + 0.5 for i in range(len(names))], [f"really {name}" for name in names])
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    return figure


def describe_confusion(table, names: list[str]) -> str:
    """Say every cell of the confusion matrix."""
    cells = [
        f"{table[i][j]} {'right' if i == j else 'wrong'}: really {names[i]}, said {names[j]}"
        for i in range(len(names))
        for j in range(len(names))
    ]
    return f"A table of {len(names)} rows (the true label) and {len(names)} columns (the answer). {'; '.join(cells)}."


def show_confusion(table, names: list[str]) -> None:
    """Show the confusion matrix."""
    table = [[int(count) for count in row] for row in table]
    show(draw_confusion(table, names), describe_confusion(table, names))


def draw_samples(samples: dict[int, list[float]], whole: float):
    """Draw the accuracies of many random samples, one row of dots for each sample size (V9.2)."""
    figure, axes = _titled("The fewer texts you try, the more your result is luck", 9, 1.6 + 0.8 * len(samples))
    for row, (n, found) in enumerate(samples.items()):
        spread = [row + 0.26 * ((7 * i) % 11 - 5) / 5 for i in range(len(found))]  # so that equal values do not hide
        axes.scatter(found, spread, s=26, facecolor="none", edgecolor=BODY, linewidth=1.2)
    axes.axvline(whole, color=INK, linewidth=1.5, linestyle="--")
    axes.text(whole, -0.62, f"all of them: {whole:.3f} ", ha="right", va="center", fontsize=12)
    axes.set_yticks(range(len(samples)), [f"{n} texts" for n in samples])
    axes.set(ylim=(len(samples) - 0.4, -0.85), xlabel="accuracy of one sample (each circle is one sample)")
    axes.grid(True, axis="x", color=FAINT, alpha=0.25)
    return figure


def describe_samples(samples: dict[int, list[float]], whole: float) -> str:
    """Say the range of each row."""
    parts = [
        f"{len(some)} samples of {n} texts lie between {min(some):.2f} and {max(some):.2f}"
        for n, some in samples.items()
    ]
    return f"Dots for random samples of the same recorded answers. {'; '.join(parts)}. All texts: {whole:.3f}."


def show_samples(samples: dict[int, list[float]], whole: float) -> None:
    """Show how far random samples of each size scatter around the accuracy of all texts."""
    show(draw_samples(samples, whole), describe_samples(samples, whole))


def below(slices: dict[str, tuple[int, int]], overall: float) -> list[str]:
    """Return the slices whose whole interval lies below the accuracy of all texts.

    >>> below({"sarcasm": (7, 20), "emoji": (8, 10)}, 0.9)
    ['sarcasm']
    """
    return [name for name, (right, n) in slices.items() if interval(right / n, n)[1] < overall]


def draw_slices(slices: dict[str, tuple[int, int]], overall: float):
    """Draw each slice's accuracy with its 95 % interval, and a line for all texts (V9.3).

    slices: name -> (right, n).
    """
    worse = below(slices, overall)
    message = f"For {len(worse)} of {len(slices)} slices the whole interval lies left of the line"
    figure, axes = _titled(message, 10, 1.5 + 0.5 * len(slices))
    for row, (name, (right, n)) in enumerate(slices.items()):
        low, high = interval(right / n, n)
        colour, face = (NEGATIVE, NEGATIVE) if name in worse else (BODY, PAPER)
        axes.plot([low, high], [row, row], color=colour, linewidth=2.5)
        axes.scatter(right / n, row, s=90, facecolor=face, edgecolor=colour, linewidth=2, zorder=3)
    axes.axvline(overall, color=INK, linewidth=1.5, linestyle="--")
    axes.text(overall - 0.01, -0.62, f"overall: {overall:.3f}", ha="right", va="center", fontsize=12)
    labels = [f"{name} ({right} of {n}){' ▼' if name in worse else ''}" for name, (right, n) in slices.items()]
    axes.set_yticks(range(len(slices)), labels)
    axes.set(ylim=(len(slices) - 0.4, -0.9), xlim=(0, 1.02), xlabel="accuracy, with its 95 % interval")
    axes.grid(True, axis="x", color=FAINT, alpha=0.25)
    return figure


def describe_slices(slices: dict[str, tuple[int, int]], overall: float) -> str:
    """Say accuracy and interval of each slice, and which lie below all texts."""
    parts = []
    for name, (right, n) in slices.items():
        low, high = interval(right / n, n)
        parts.append(f"{name}: {right / n:.2f} ({low:.2f} to {high:.2f}, n = {n})")
    worse = ", ".join(below(slices, overall)) or "none"
    listed = "; ".join(parts)
    return (
        f"Accuracy of each slice, against {overall:.3f} for all texts: {listed}. Wholly below: {worse} (▼, filled"
        " dots)."
    )


def show_slices(slices: dict[str, tuple[int, int]], overall: float) -> None:
    """Show every slice with its interval."""
    show(draw_slices(slices, overall), describe_slices(slices, overall))


def signed(change: float) -> str:
    """Write a change with its sign and two decimals; one that rounds to nothing has none.

    >>> signed(0.254), signed(-0.001)
    ('+0.25', '0.00')
    """
    return f"{change:+.2f}" if abs(change) >= 0.005 else "0.00"


def draw_words(words: list[str], changes: list[float], whole: float):
    """Draw how far P(POSITIVE) moves when one word is left out (V9.4)."""
    figure, axes = _titled(f"Which words carry the answer? All words: {whole:.2f}", 9, 1.4 + 0.45 * len(words))
    for row, change in enumerate(changes):
        colour = POSITIVE if change < 0 else NEGATIVE
        axes.barh(row, -change, color=colour, edgecolor=INK, height=0.68, hatch="" if change < 0 else "//")
        axes.text(
            0.01 if change > 0 else -0.01,
            row,
            signed(-change),
            va="center",
            ha="left" if change > 0 else "right",
            fontsize=12,
        )
    axes.axvline(0, color=INK, linewidth=1)
    limit = max(0.2, 1.15 * max(map(abs, changes)))
    axes.set(xlim=(-limit, limit), ylim=(len(words) - 0.4, -0.6))
    axes.set_xlabel("← points to NEGATIVE    fall in P(POSITIVE) without the word    points to POSITIVE →", fontsize=12)
    axes.set_yticks(range(len(words)), words)
    return figure


def describe_words(words: list[str], changes: list[float], whole: float) -> str:
    """Say what each word adds."""
    parts = ", ".join(f'"{word}" {signed(-change)}' for word, change in zip(words, changes))
    return (
        f"P(POSITIVE) for the whole sentence is {whole:.2f}. What each word adds, measured by leaving it out: {parts}."
    )


def show_words(words: list[str], changes: list[float], whole: float) -> None:
    """Show what leaving out each word does; changes: P without the word minus P with all words."""
    show(draw_words(words, changes, whole), describe_words(words, changes, whole))


def spreads_of(table) -> tuple[float, float]:
    """Return (spread over the rows' means, spread over the columns' means) of a table of scores.

    >>> tuple(round(spread, 2) for spread in spreads_of([[0.9, 0.6], [0.8, 0.5]]))
    (0.1, 0.3)
    """
    rows = [sum(map(float, row)) / len(row) for row in table]
    columns = [sum(map(float, column)) / len(column) for column in zip(*table)]
    return max(rows) - min(rows), max(columns) - min(columns)


def draw_pairs(table, names: list[str], wordings: list[str]):
    """Draw one row per name, a dot for each wording and a bar for the mean (V9.5).

    table: P(POSITIVE), shape (names, wordings).
    """
    names_apart, wordings_apart = spreads_of(table)
    message = f"The names' means are {names_apart:.2f} apart, the wordings' {wordings_apart:.2f}"
    figure, axes = _titled(message, 10.5, 1.6 + 0.45 * len(names))
    marks = "os^DvPX*"
    for j, wording in enumerate(wordings):
        values = [float(row[j]) for row in table]
        axes.scatter(
            values,
            range(len(names)),
            marker=marks[j % 8],
            s=60,
            facecolor="none",
            edgecolor=BODY,
            label=wording.format("NAME"),
        )
    for row, name in enumerate(names):
        mean = sum(map(float, table[row])) / len(wordings)
        axes.plot([mean, mean], [row - 0.33, row + 0.33], color=INK, linewidth=3)
    axes.set_yticks(range(len(names)), names)
    axes.set(
        ylim=(len(names) - 0.4, -0.6), xlim=(-0.02, 1.02), xlabel="P(POSITIVE); the black line is the mean of a row"
    )
    axes.grid(True, axis="x", color=EDGE, alpha=0.2)
    axes.legend(loc="upper left", bbox_to_anchor=(1.01, 1), fontsize=11)
    return figure


def describe_pairs(table, names: list[str], wordings: list[str]) -> str:
    """Say the mean and the range of each row."""
    parts = [
        f"{name} {sum(map(float, row)) / len(wordings):.2f} ({min(map(float, row)):.2f} to {max(map(float, row)):.2f})"
        for name, row in zip(names, table)
    ]
    return f"Mean P(POSITIVE) over {len(wordings)} wordings for each name, with its range: {'; '.join(parts)}."


def show_pairs(table, names: list[str], wordings: list[str]) -> None:
    """Show names against wordings."""
    show(draw_pairs(table, names, wordings), describe_pairs(table, names, wordings))
