"""What one body answers under its trained head and under heads that were never trained."""

from __future__ import annotations

from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.showing.figure import show
from course_utils.showing.palette import FAINT, INK, label_colour

HEADLINE = "With a new head the two labels are nearly level, and each load gives different logits"


def gaps(data: dict) -> list[float]:
    """Return, for each load, the logit of the last label minus the logit of the first.

    >>> gaps({"logits": [[-1.5, 2.5]]})
    [4.0]
    """
    return [float(row[-1]) - float(row[0]) for row in data["logits"]]


def _winner(data: dict, gap: float) -> int:
    return len(data["labels"]) - 1 if gap > 0 else 0


def draw_loads(data: dict):
    """Draw the gap between two logits for each load, all on one scale (V4.2).

    data: {"names", "labels", "logits" (loads, labels)}; the first load has the trained head.
    """
    figure, axes = headed_figure(HEADLINE, 11, 3.9)
    _draw_gaps(axes, data)
    axes.set_yticks(range(len(data["names"])), data["names"], fontsize=13)
    axes.set_ylim(len(data["names"]) - 0.4, -0.6)
    first, last = data["labels"][0], data["labels"][-1]
    axes.set_xlabel(f"← {first} ahead    {last} ahead →\nlogit of {last} minus logit of {first}", fontsize=13)
    return figure


def _draw_gaps(axes, data: dict) -> None:
    found = gaps(data)
    widest = max(map(abs, found))
    axes.axvline(0, color=FAINT, linewidth=1.2)
    for i in range(len(found)):
        which = _winner(data, found[i])
        colour = label_colour(data["labels"][which], which)
        axes.plot([0, found[i]], [i, i], color=colour, linewidth=3)
        axes.plot([found[i]], [i], color=colour, marker="os"[which > 0], markersize=11, markeredgecolor=INK)
        words = f"{found[i]:+.2f}\n{data['labels'][which]}"
        side = 1 if abs(found[i]) < widest / 2 or found[i] < 0 else -1
        start = max(found[i], 0) if side > 0 else min(found[i], 0)
        start = start if abs(found[i]) < widest / 2 else 0
        place = {"textcoords": "offset points", "va": "center", "fontsize": 12, "linespacing": 1.25}
        axes.annotate(words, (start, i), (14 * side, 0), ha="left" if side > 0 else "right", **place)
    axes.set_xlim(-1.15 * widest, 1.15 * widest)
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", left=False)


def describe_loads(data: dict) -> str:
    """Say how far apart the two logits are with the trained head, and how far at most with a new one."""
    found = gaps(data)
    ahead = [f"{name}: {data['labels'][_winner(data, gap)]} ahead" for name, gap in zip(data["names"], found)]
    return (
        f"{HEADLINE}. One sentence: with the first of {len(found)} heads, the trained one, its logits are"
        f" {abs(found[0]):.2f} apart, with the new ones at most {max(map(abs, found[1:])):.2f}. {'; '.join(ahead)}."
    )


def show_loads(data: dict) -> None:
    """Show that a head which training never saw answers near zero, and otherwise at each load."""
    show(draw_loads(data), describe_loads(data))
