"""Figures of notebook 5: the three steps of softmax, the axis question, and the S-curve of two classes."""

from __future__ import annotations

from course_utils.lessons.softmax.answers import (  # noqa: F401  (the notebook's `draw` has them all)
    digits,
    show_calibration,
    show_published,
    show_specimen,
    show_swap,
)
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, INK, PAPER, POSITIVE, TOKEN, label_colour

STEPS = ("logits", "after exp: powers", "divided: shares")
TITLE = {"loc": "left", "weight": "bold", "fontsize": 14}


def draw_steps(logits, powers, shares, labels: dict[int, str]):
    """Draw bars for logits, powers and shares, one row of panels a sentence (V5.1).

    All three arrays: shape (sentences, labels). labels: index -> name.
    """
    count = len(logits)
    figure, axes = new_figure(11, 1.0 + 1.7 * count, count, 3, squeeze=False, sharey=True)
    names = [f"{i} · {label}" for i, label in labels.items()]
    colours = [label_colour(label, i) for i, label in labels.items()]
    for row in range(count):
        for column, numbers in enumerate((logits[row], powers[row], shares[row])):
            _bars(axes[row, column], numbers, names, colours, decimals=3 if column else 2)
            if row == 0:
                axes[row, column].set_title(STEPS[column], **TITLE)
        axes[row, 1].set_xlabel(f"sum {sum(powers[row]):.3f}")
        axes[row, 2].set_xlabel(f"sum {sum(shares[row]):.3f}")
        axes[row, 2].set_xlim(0, 1.35)
        axes[row, 2].set_xticks([0, 1])
        axes[row, 0].set_ylabel(f"sentence {chr(65 + row)}", weight="bold")
    return figure


def _bars(axes, numbers, names: list[str], colours: list[str], decimals: int) -> None:
    axes.barh(range(len(numbers)), numbers, color=colours, edgecolor=INK, height=0.62)
    axes.axvline(0, color=INK, linewidth=1)
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.4, -0.6)
    widest = max(abs(float(number)) for number in numbers)
    axes.set_xlim(min(0.0, float(min(numbers)) - 0.6 * widest), float(max(numbers)) + 0.42 * widest)
    for y, number in enumerate(numbers):
        side = -1 if number < 0 else 1
        place = float(number) + side * 0.04 * widest
        axes.text(place, y, f"{number:.{decimals}f}", va="center", ha="left" if side > 0 else "right", fontsize=12)
    axes.set_xticks([0])


def describe_steps(logits, powers, shares) -> str:
    """Say how the numbers of each sentence change from logits to powers to shares."""
    sentences = [
        f"Sentence {chr(65 + i)}: logits {_words(row, 2)} become powers {_words(powers[i], 3)} and then shares"
        f" {_words(shares[i], 3)}."
        for i, row in enumerate(logits)
    ]
    return (
        " ".join(sentences)
        + " Exp removes the minus signs, dividing by the sum removes the scale; the largest number stays the largest."
    )


def _words(numbers, decimals: int) -> str:
    return " and ".join(f"{number:.{decimals}f}" for number in numbers)


def show_steps(logits, powers, shares, labels: dict[int, str]) -> None:
    """Show each sentence's logits turn into powers and then into shares: what each step keeps and what it removes."""
    show(draw_steps(logits, powers, shares, labels), describe_steps(logits, powers, shares))


def groups_of_one(table) -> dict[str, list[int]]:
    """Return which rows and which columns of a table sum to 1 (within 1e-4).

    >>> groups_of_one([[0.1, 0.9], [0.4, 0.6]])
    {'rows': [0, 1], 'columns': []}
    """
    import numpy as np

    table = np.asarray(table, dtype=np.float64)
    sums = {"rows": table.sum(axis=1), "columns": table.sum(axis=0)}
    return {name: [i for i, value in enumerate(found) if abs(value - 1) < 1e-4] for name, found in sums.items()}


def draw_axes(by_row: list, by_column: list):
    """Draw softmax along each row beside softmax down each column, for two and for three sentences (V5.2).

    by_row, by_column: tables of shape (sentences, labels), one for each number of sentences.
    """
    heights = [len(table) + 1 for table in by_row]
    figure, axes = new_figure(9.5, 0.85 * sum(heights), len(by_row), 2, squeeze=False, height_ratios=heights)
    for i, (left, right) in enumerate(zip(by_row, by_column)):
        _heatmap(axes[i, 0], left, f"{len(left)} sentences, axis=-1")
        _heatmap(axes[i, 1], right, f"{len(right)} sentences, axis=0")
    return figure


def _heatmap(axes, table, title: str) -> None:
    from matplotlib.colors import LinearSegmentedColormap

    rows, columns = len(table), len(table[0])
    axes.imshow(table, cmap=LinearSegmentedColormap.from_list("share", [PAPER, BODY]), vmin=0, vmax=1, aspect="auto")
    for row in range(rows):
        for column in range(columns):
            value = float(table[row][column])
            axes.text(
                column, row, f"{value:.3f}", ha="center", va="center", fontsize=13, color=PAPER if value > 0.55 else INK
            )
    groups = groups_of_one(table)
    _frames(axes, groups, rows, columns)
    axes.set_xticks(
        range(columns), [f"index {i}" + ("\nsum 1" if i in groups["columns"] else "\n") for i in range(columns)]
    )
    axes.set_yticks(range(rows), [f"sentence {chr(65 + i)}" for i in range(rows)])
    axes.set_xlim(-0.6, columns + 0.05)
    axes.set_ylim(rows - 0.4, -0.6)
    axes.set_title(title, **TITLE)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _frames(axes, groups: dict[str, list[int]], rows: int, columns: int) -> None:
    """Frame each group that sums to 1."""
    from matplotlib.patches import Rectangle

    style = {"fill": False, "edgecolor": INK, "linewidth": 3}
    for row in groups["rows"]:
        axes.add_patch(Rectangle((-0.5, row - 0.5), columns, 1, **style))
        axes.text(columns - 0.42, row, "sum 1", va="center", fontsize=13)
    for column in groups["columns"]:
        axes.add_patch(Rectangle((column - 0.5, -0.5), 1, rows, **style))


def describe_axes(by_row: list, by_column: list) -> str:
    """Say what sums to 1 in each panel and which answers a further sentence changes."""
    first, last = float(by_column[0][0][1]), float(by_column[-1][0][1])
    kept = " and ".join(dict.fromkeys(f"{float(table[0][1]):.3f}" for table in by_row))  # one number, if it stays
    return (
        f"Left, axis=-1: every row (one sentence) sums to 1, and index 1 of sentence A stays at {kept} whether"
        f" {len(by_row[0])} or {len(by_row[-1])} sentences are asked. Right, axis=0: every column sums to 1, so"
        f" sentences compete with each other, and the same cell goes from {first:.3f} to {last:.3f}."
    )


def show_axes(by_row: list, by_column: list) -> None:
    """Show what the axis decides: with axis=-1 each sentence sums to 1, with axis=0 sentences compete."""
    show(draw_axes(by_row, by_column), describe_axes(by_row, by_column))


def draw_curve(article: dict[str, float], yours: dict[str, float]):
    """Draw P(index 1) over the logit gap, with the article's sentences and your model's (V5.3)."""
    import numpy as np

    figure, axes = new_figure(10, 4.8)
    x = np.linspace(-9, 9, 361)
    axes.axvspan(-3, 3, color=TOKEN, zorder=0)
    axes.plot(x, 1 / (1 + np.exp(-x)), color=INK, linewidth=2.5)
    axes.axhline(0.5, color=FAINT, linewidth=1, linestyle="--")
    axes.hlines(0.95, np.log(19), 9, color=FAINT, linewidth=1, linestyle="--")  # from the curve to the right
    axes.text(8.9, 0.94, "0.95", va="top", ha="right", fontsize=12)
    for points, marker, colour, source in (
        (article, "o", BODY, "the article's model"),
        (yours, "D", POSITIVE, "your model"),
    ):
        gaps = np.array(list(points.values()))
        axes.scatter(
            gaps, 1 / (1 + np.exp(-gaps)), s=110, marker=marker, color=colour, edgecolor=INK, zorder=3, label=source
        )
    _name_points(axes, article, -1)
    _name_points(axes, yours, 1)
    axes.text(-2.8, 0.8, "the middle:\nsmall steps count", va="center", fontsize=12)
    axes.set(
        xlabel="logit gap: index 1 minus index 0", ylabel="softmax share of index 1", xlim=(-9, 9), ylim=(-0.22, 1.24)
    )
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1])
    axes.legend(loc="center left", bbox_to_anchor=(0.6, 0.38), fontsize=12)
    return figure


def _name_points(axes, points: dict[str, float], side: int) -> None:
    """Write names beside points: your model's (side 1) outside the curve, the article's (side -1) inside."""
    import math

    for name, gap in points.items():
        up = (gap > 0) == (side > 0)
        shift = -0.2 * side if gap > 0 else 0.0
        height = 1 / (1 + math.exp(-gap)) + (0.06 if up else -0.06)
        across = "center" if gap <= 0 else "right" if side > 0 else "left"
        axes.text(gap + shift, height, f"{name}, gap {gap:.2f}", ha=across, va="bottom" if up else "top", fontsize=12)


def describe_curve(article: dict[str, float], yours: dict[str, float]) -> str:
    """Say where the sentences lie on the curve and how flat its ends are."""
    import math

    places = ", ".join(
        f"sentence {name} at gap {gap:.3f} with share {1 / (1 + math.exp(-gap)):.4f}" for name, gap in article.items()
    )
    own = ", ".join(f"{name} at {gap:.2f}" for name, gap in yours.items())
    return (
        f"An S-curve from 0 to 1 that passes 0.5 at gap 0. For the article's model (circles): {places}; for yours"
        f" (diamonds): {own}. Outside the shaded middle, gaps from -3 to 3, the winner has more than 0.95."
    )


def show_curve(article: dict[str, float], yours: dict[str, float]) -> None:
    """Show how the gap between two logits becomes a share, with the article's sentences and yours on the curve."""
    show(draw_curve(article, yours), describe_curve(article, yours))
