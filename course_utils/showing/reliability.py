"""The reliability diagram: what scores promise beside what was kept, and how far chance reaches (Wilson's interval)."""

from __future__ import annotations

import math

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import FAINT, INK, PAPER, VIOLET

Z = 1.959964  # a normal variable lies within so many deviations in 95 of 100 cases


def interval(fraction: float, n: int) -> tuple[float, float]:
    """Return the ends of the 95 % interval of a fraction counted on n cases (Wilson's, which stays within 0 and 1).

    >>> [round(end, 3) for end in interval(0.5, 100)]
    [0.404, 0.596]
    """
    middle = (fraction + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(fraction * (1 - fraction) / n + Z * Z / (4 * n * n))
    return middle - half, middle + half


def sides(groups: list[dict]) -> dict[str, list[dict]]:
    """Sort groups by what their scores promise: "too much", "too little", or "chance" if the interval holds the score.

    groups: dictionaries with n, confidence (mean score) and accuracy (fraction right).

    >>> found = sides([{"n": 100, "confidence": 0.9, "accuracy": 0.6}, {"n": 5, "confidence": 0.9, "accuracy": 0.8}])
    >>> {name: len(some) for name, some in found.items()}
    {'too much': 1, 'too little': 0, 'chance': 1}
    """
    found: dict[str, list[dict]] = {"too much": [], "too little": [], "chance": []}
    for one in groups:
        low, high = interval(one["accuracy"], one["n"])
        side = "too much" if high < one["confidence"] else "too little" if low > one["confidence"] else "chance"
        found[side].append(one)
    return found


def message(groups: list[dict]) -> str:
    """Say in one line what the diagram shows; the counts decide the sentence.

    >>> message([{"n": 5, "confidence": 0.9, "accuracy": 0.8}])
    'The interval of every group reaches the dashed line'
    """
    found = sides(groups)
    much, little = len(found["too much"]), len(found["too little"])
    if much and little:
        return f"The whole interval lies below the line in {much} of {len(groups)} groups, above it in {little}"
    if much:
        return f"In {much} of {len(groups)} groups the whole interval lies below the line"
    if little:
        return f"In {little} of {len(groups)} groups the whole interval lies above the line"
    return "The interval of every group reaches the dashed line"


def draw_calibration(groups: list[dict]):
    """Draw fraction right over mean score: a diagonal, 95 % intervals, dots whose area is the number of cases (V5.5).

    groups: dictionaries with low, high, n, confidence (mean score) and accuracy; a dot is filled where
    its interval misses the diagonal.
    """
    figure, axes = new_figure(10, 6)
    figure.suptitle(message(groups), x=0.01, ha="left", weight="bold", fontsize=15)
    figure.get_layout_engine().set(h_pad=0.12, w_pad=0.12)
    axes.plot([0.5, 1], [0.5, 1], color=INK, linewidth=1.5, linestyle="--", zorder=2.5)  # over large dots, too
    chance, largest = sides(groups)["chance"], max(one["n"] for one in groups)
    bottom = min(0.25, *(interval(one["accuracy"], one["n"])[0] for one in groups)) - 0.09
    point = (1.03 - bottom) / 330  # what one point of the drawing is in units of the y axis
    for one in groups:
        low, high = interval(one["accuracy"], one["n"])
        within = one in chance
        colour = INK if within else VIOLET
        x, y = one["confidence"], one["accuracy"]
        area = 1400 * one["n"] / largest
        face = PAPER if within else (VIOLET, 0.35)
        axes.scatter(x, y, s=area, facecolor=face, edgecolor=colour, linewidth=1.2, zorder=2)
        axes.plot([x, x], [low, high], color=colour, linewidth=2, zorder=3)  # over a large dot a short bar shows too
        for end in (low, high):
            axes.plot([x - 0.004, x + 0.004], [end, end], color=colour, linewidth=2, zorder=3)
        lowest = min(low, y - point * math.sqrt(area / math.pi))
        axes.text(x, lowest - 5 * point, str(one["n"]), ha="center", va="top", fontsize=12)
    axes.text(0.51, 1.02, "above the line: more is kept\nthan the scores promise", fontsize=12, va="top")
    words = "below the line: the scores promise too much"
    axes.text(1.01, bottom + 6 * point, words, fontsize=12, va="bottom", ha="right")
    axes.set(
        xlabel="promised: mean score of the winning label in the group\n"
        "(area and number: sentences; bar: 95 % interval; filled: the interval misses the line)",
        ylabel="kept: fraction that is right",
        xlim=(0.5, 1.02),
        ylim=(bottom, 1.03),
    )
    axes.set_xticks([0.5, 0.6, 0.7, 0.8, 0.9, 1])
    axes.grid(True, color=FAINT, alpha=0.25)
    axes.set_axisbelow(True)
    return figure


def describe_calibration(groups: list[dict]) -> str:
    """Say promise, what was kept and its interval for each group."""
    total = sum(one["n"] for one in groups)
    lines = []
    for one in groups:
        low, high = interval(one["accuracy"], one["n"])
        lines.append(f"{one['n']}, {one['confidence']:.3f}, {one['accuracy']:.3f} ({low:.2f} to {high:.2f})")
    return (
        f"{message(groups)}. {total} validation sentences, recorded when the model was made. For each group: sentences,"
        f" promised, kept (interval): {'; '.join(lines)}."
    )


def show_calibration(groups: list[dict]) -> None:
    """Show what each group of scores promises and what was kept, with the reach of chance; no empty groups."""
    groups = [one for one in groups if one["n"]]
    show(draw_calibration(groups), describe_calibration(groups))
