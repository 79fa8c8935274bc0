"""What one body answers under its trained head and under heads that were never trained."""

from __future__ import annotations

from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.showing.figure import show
from course_utils.showing.palette import FAINT, INK, label_colour

HEADLINE = "With a new head the two labels are nearly level, and each load gives other logits"


def gaps(data: dict) -> list[float]:
    """Return, for each load, the logit of the last label minus the logit of the first.

    >>> gaps({"logits": [[-1.5, 2.5]]})
    [4.0]
    """
    return [float(row[-1]) - float(row[0]) for row in data["logits"]]


def _winner(data: dict, gap: float) -> int:
    return len(data["labels"]) - 1 if gap > 0 else 0


def draw_loads(data: dict):
    """Draw the gap between two logits for each load, all on one scale and the new heads once more enlarged (V4.2).

    data: {"names", "labels", "logits" (loads, labels)}; the first load has the trained head.
    """
    figure, (left, right) = headed_figure(HEADLINE, 12, 3.9, 1, 2, sharey=True, gridspec_kw={"width_ratios": [1.3, 1]})
    found, small = gaps(data), max(abs(gap) for gap in gaps(data)[1:])
    widest = max(map(abs, found))
    _draw_gaps(left, data, range(len(found)), widest, 2)
    _draw_gaps(right, data, range(1, len(found)), small, 3)
    left.set_yticks(range(len(found)), data["names"], fontsize=13)
    left.set_ylim(len(found) - 0.4, -0.6)
    left.set_title("All on one scale", loc="left", fontsize=13, weight="normal")
    right.set_title(
        f"The new heads alone, scale {_about(widest / small)} times finer", loc="left", fontsize=13, weight="normal"
    )
    first, last = data["labels"][0], data["labels"][-1]
    ahead = f"← {first} ahead    {last} ahead →"
    left.set_xlabel(f"{ahead}\nlogit of {last} minus logit of {first}", fontsize=13)
    right.set_xlabel(ahead, fontsize=13)
    return figure


def _about(times: float) -> int:
    """Return a factor with one digit that counts.

    >>> _about(87.3)
    90
    """
    return int(float(f"{times:.0e}")) if times < 1e9 else 10**9


def _draw_gaps(axes, data: dict, loads: range, widest: float, digits: int) -> None:
    found = gaps(data)
    axes.axvline(0, color=FAINT, linewidth=1.2)
    for i in loads:
        which = _winner(data, found[i])
        colour = label_colour(data["labels"][which], which)
        axes.plot([0, found[i]], [i, i], color=colour, linewidth=3)
        axes.plot([found[i]], [i], color=colour, marker="os"[which > 0], markersize=11, markeredgecolor=INK)
        words = f"{found[i]:+.{digits}f}\n{data['labels'][which]}"
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
        f"{HEADLINE}. One sentence: with the first of {len(found)} heads, the trained one, its logits lie"
        f" {abs(found[0]):.2f} apart, with the new ones at most {max(map(abs, found[1:])):.2f}. {'; '.join(ahead)}."
    )


def show_loads(data: dict) -> None:
    """Show that a head which training never saw answers near zero, and otherwise at each load."""
    show(draw_loads(data), describe_loads(data))
