"""Figures of notebook 5: the three steps of softmax, the axis question, and the S-curve of two labels."""

from __future__ import annotations

import math

from course_utils.lessons.softmax.answers import show_swap  # noqa: F401  (the notebook's `draw` has it)
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import FAINT, HATCH, INK, PAPER, TOKEN, VIOLET, label_colour, shades
from course_utils.showing.reliability import show_calibration  # noqa: F401

TITLE = {"loc": "left", "weight": "bold", "fontsize": 13}
MESSAGE = {"x": 0.01, "ha": "left", "weight": "bold", "fontsize": 15}
MARGIN = 0.12  # inches of paper around everything, so that no title touches the edge


def headline(figure, message: str) -> None:
    """Write above a figure what it shows, with a margin around."""
    figure.suptitle(message, **MESSAGE)
    figure.get_layout_engine().set(h_pad=MARGIN, w_pad=MARGIN)


def draw_steps(logits, exponentials, shares, labels: dict[int, str]):
    """Draw bars for logits, exponentials and shares, all sentences on one scale, arrows between the steps (V5.1).

    All three arrays: shape (sentences, labels). labels: index -> name.
    """
    count, width = len(logits), len(labels)
    figure, axes = new_figure(11, 1.4 + 0.62 * count * width, 1, 5, width_ratios=[3.4, 0.9, 3.4, 1.1, 3])
    headline(figure, "Exp makes every number positive; division makes each sentence sum to 1")
    places = [row * (width + 0.7) + i for row in range(count) for i in range(width)]
    names = [f"{chr(65 + row)} · index {i} {label}" for row in range(count) for i, label in labels.items()]
    for side, table, title in zip(axes[::2], (logits, exponentials, shares), ("logits", "exponentials", "shares")):
        _bars(side, table, places, labels)
        side.set_title(title, **TITLE)
        side.set_yticks(places, names if side is axes[0] else [""] * len(places))
        side.tick_params(left=False)
        side.spines["left"].set_visible(False)
        side.set_ylim(places[-1] + 0.7, -0.7)
    for side, table in ((axes[2], exponentials), (axes[4], shares)):
        for row in range(count):
            y = row * (width + 0.7) + (width - 1) / 2
            words = f"sum\n{sum(table[row]):.3f}"
            side.text(1.0, y, words, transform=side.get_yaxis_transform(), ha="right", va="center", fontsize=12)
    _arrow(axes[1], "exp")
    _arrow(axes[3], "divide\nby sum")
    return figure


def _bars(side, table, places: list[float], labels: dict[int, str]) -> None:
    numbers = [float(number) for row in table for number in row]
    kinds = [(i, label) for _ in table for i, label in labels.items()]
    widest, lowest = max(map(abs, numbers)), min(0.0, *numbers)
    for y, number, (i, label) in zip(places, numbers, kinds):
        hatch = HATCH if label == "NEGATIVE" else ""
        side.barh(y, number, color=label_colour(label, i), edgecolor=INK, height=0.72, hatch=hatch)
        left = number < 0
        words = f"{number:.3f}" if lowest == 0 else f"{number:+.2f}"
        place = number + (-0.03 if left else 0.03) * widest
        side.text(place, y, words, va="center", ha="right" if left else "left", fontsize=12)
    side.axvline(0, color=INK, linewidth=1)
    # room on the right of a bar: for its number, and further on for the sum
    room = 0.6 if lowest else 1.3 if widest > 1 else 1.1
    side.set_xlim(lowest - 0.65 * widest if lowest else 0, max(numbers) + room * widest)
    side.set_xticks([0])


def _arrow(side, words: str) -> None:
    style = {"arrowstyle": "-|>", "color": INK, "linewidth": 2, "mutation_scale": 22}
    side.annotate("", xy=(1, 0.5), xytext=(0, 0.5), xycoords="axes fraction", arrowprops=style)
    side.text(0.45, 0.56, words, ha="center", va="bottom", fontsize=13, weight="bold", transform=side.transAxes)
    side.set_axis_off()


def describe_steps(logits, exponentials, shares) -> str:
    """Say how the numbers of each sentence change from logits to exponentials to shares."""
    sentences = [
        f"Sentence {chr(65 + i)}: logits {_words(row, 2)}, exponentials {_words(exponentials[i], 3)} with the sum"
        f" {sum(exponentials[i]):.3f}, shares {_words(shares[i], 3)}."
        for i, row in enumerate(logits)
    ]
    return " ".join(sentences) + " All exponentials are drawn on one scale, and so are all shares."


def _words(numbers, decimals: int) -> str:
    return " and ".join(f"{number:.{decimals}f}" for number in numbers)


def show_steps(logits, exponentials, shares, labels: dict[int, str]) -> None:
    """Show each sentence's logits turn into exponentials and then into shares: what each step keeps and removes."""
    show(draw_steps(logits, exponentials, shares, labels), describe_steps(logits, exponentials, shares))


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
    figure, axes = new_figure(9.5, 0.6 + 0.85 * sum(heights), len(by_row), 2, squeeze=False, height_ratios=heights)
    headline(figure, "With axis=-1 a sentence keeps its shares; with axis=0 sentences compete")
    for i, (left, right) in enumerate(zip(by_row, by_column)):
        _heatmap(axes[i, 0], left, f"{len(left)} sentences, axis=-1")
        _heatmap(axes[i, 1], right, f"{len(right)} sentences, axis=0")
    return figure


def _heatmap(axes, table, title: str) -> None:
    rows, columns = len(table), len(table[0])
    axes.imshow(table, cmap=shades(VIOLET), vmin=0, vmax=1, aspect="auto")
    for row in range(rows):
        for column in range(columns):
            value = float(table[row][column])
            axes.text(column, row, f"{value:.3f}", ha="center", va="center", fontsize=13, color=INK)
    groups = groups_of_one(table)
    _frames(axes, groups, rows, columns)
    names = [f"index {i}" + ("\nsum 1" if i in groups["columns"] else "\n") for i in range(columns)]
    axes.set_xticks(range(columns), names)
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
        f" {len(by_row[0])} or {len(by_row[-1])} sentences are given. Right, axis=0: every column sums to 1, so"
        f" sentences compete with each other, and the same cell goes from {first:.3f} to {last:.3f}."
    )


def show_axes(by_row: list, by_column: list) -> None:
    """Show what the axis decides: with axis=-1 each sentence sums to 1, with axis=0 sentences compete."""
    show(draw_axes(by_row, by_column), describe_axes(by_row, by_column))


def draw_curve(published: dict[str, float], yours: dict[str, float]):
    """Draw the share of index 1 over the logit gap, with the published sentences and your model's on it (V5.3)."""
    import numpy as np

    figure, axes = new_figure(10, 5)
    headline(figure, "Near a gap of 0 every step counts; beyond 3 the share hardly moves")
    x, needed = np.linspace(-9, 9, 361), math.log(19)
    axes.axvspan(-3, 3, color=TOKEN, zorder=0)
    axes.plot(x, 1 / (1 + np.exp(-x)), color=INK, linewidth=2.5)
    axes.plot([-9, needed, needed], [0.95, 0.95, 0], color=FAINT, linewidth=1.3, linestyle="--")
    axes.text(-8.8, 0.93, f"a share of 0.95 needs a gap of {needed:.2f}", va="top", fontsize=12)
    for points, marker, colour, side in ((published, "o", PAPER, -1), (yours, "D", INK, 1)):
        gaps = np.array(list(points.values()))
        axes.scatter(
            gaps, 1 / (1 + np.exp(-gaps)), s=110, marker=marker, color=colour, edgecolor=INK, linewidth=2, zorder=3
        )
        _name_points(axes, points, side)
    axes.set(xlabel="logit gap: index 1 minus index 0", ylabel="share of index 1", xlim=(-9, 9), ylim=(-0.03, 1.06))
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1])
    axes.set_xticks([-9, -6, -3, 0, 3, 6, 9])
    return figure


def _name_points(axes, points: dict[str, float], side: int) -> None:
    """Write names beside points: published ones outside the bends of the curve, your model's inside."""
    whose = "your model" if side > 0 else "published"
    for name, gap in points.items():
        share = 1 / (1 + math.exp(-gap))
        if gap <= 0 and side > 0:
            place, across = (gap + 0.6, share + 0.22), "right"
        elif gap <= 0:
            place, across = (max(gap, -7.4), share + 0.1), "center"
        elif side > 0:
            place, across = (min(gap - 0.8, 1.1), min(share, 0.84)), "right"
        else:
            place, across = (gap + 0.7, share - 0.1), "left"
        axes.annotate(
            f"{name}, {whose}: {gap:.2f}",
            xy=(gap, share),
            xytext=place,
            ha=across,
            va="center",
            fontsize=12,
            arrowprops={"arrowstyle": "-", "color": FAINT, "shrinkB": 6},
        )


def describe_curve(published: dict[str, float], yours: dict[str, float]) -> str:
    """Say where the sentences lie on the curve and how flat its ends are."""
    places = ", ".join(
        f"sentence {name} at gap {gap:.3f} with share {1 / (1 + math.exp(-gap)):.4f}" for name, gap in published.items()
    )
    own = ", ".join(f"{name} at {gap:.2f}" for name, gap in yours.items())
    return (
        f"An S-curve from 0 to 1 that passes 0.5 at gap 0. Published logits (circles): {places}; your model"
        f" (diamonds): {own}. Outside the shaded middle, gaps from -3 to 3, the winner has more than 0.95."
    )


def show_curve(published: dict[str, float], yours: dict[str, float]) -> None:
    """Show how the gap between two logits becomes a share, with the published sentences and yours on the curve."""
    show(draw_curve(published, yours), describe_curve(published, yours))
