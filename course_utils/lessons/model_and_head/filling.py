"""How the label comes into [CLS], layer by layer, in a fine-tuned, a pre-trained and a blank body: recorded values."""

from __future__ import annotations

from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.showing.figure import show
from course_utils.showing.palette import BODY, FAINT, INK, MARKERS, PAPER, VIOLET

BODIES = {"fine_tuned": "fine-tuned", "pretrained": "pre-trained", "blank": "blank"}


def headline(cosine: dict) -> str:
    """Say in which bodies the [CLS] rows of the two labels point in different directions.

    >>> pair = {"same": 0.7, "different": 0.7}
    >>> headline({"fine_tuned": {"same": 0.6, "different": 0.0}, "pretrained": pair, "blank": pair})
    'Only in the fine-tuned body do rows of different labels point in different directions'
    """
    apart = [name for key, name in BODIES.items() if separated(cosine, key)]
    if apart == ["fine-tuned"]:
        return "Only in the fine-tuned body do rows of different labels point in different directions"
    return f"Bodies in which rows of different labels point in different directions: {', '.join(apart) or 'none'}"


def draw_filling(probe: dict, cosine: dict):
    """Draw the recorded probe accuracies by layer, and the cosines of same-label and different-label pairs."""
    figure, (left, right) = headed_figure(headline(cosine), 12, 5.1, 1, 2, gridspec_kw={"width_ratios": [1.15, 1]})
    _draw_probe(left, probe)
    _draw_cosines(right, cosine)
    return figure


def _draw_probe(axes, probe: dict) -> None:
    heights = _apart([probe[key][-1] for key in BODIES], 0.035)
    for i, (key, name) in enumerate(BODIES.items()):
        values = probe[key]
        axes.plot(
            range(len(values)),
            values,
            color=(BODY, VIOLET, FAINT)[i],
            marker=MARKERS[i],
            linestyle=("-", "--", ":")[i],
            linewidth=2,
            markersize=8,
        )
        axes.annotate(
            f"{name}: best {max(values):.2f}",
            (len(values) - 1, heights[i]),
            (10, 0),
            textcoords="offset points",
            va="center",
            fontsize=12.5,
            weight="bold",
            color=INK,
        )
    last = len(probe["fine_tuned"]) - 1
    axes.set_xlim(-0.3, last + 2.9)
    axes.set_xticks(range(last + 1))
    axes.set_ylim(0.48, 1)
    axes.axhline(0.5, color=FAINT, linewidth=1, linestyle=(0, (1, 3)))
    axes.annotate(
        "a coin: 0.50",
        (last + 2.8, 0.5),
        (0, 3),
        textcoords="offset points",
        ha="right",
        va="bottom",
        fontsize=12,
        color=FAINT,
    )
    axes.set_xlabel("layer (0: embeddings, before any layer)", fontsize=13)
    axes.set_ylabel("accuracy", fontsize=13)
    axes.set_title("How often a linear probe reads the label from [CLS]", loc="left", fontsize=13, weight="normal")


def _apart(heights: list[float], least: float) -> list[float]:
    """Move heights up until they are `least` apart, so that labels beside lines do not overlap; the order stays."""
    moved, floor = list(heights), float("-inf")
    for i in sorted(range(len(heights)), key=heights.__getitem__):
        moved[i] = floor = max(heights[i], floor + least)
    return moved


def separated(cosine: dict, key: str) -> bool:
    """Tell whether pairs with different labels are clearly less alike than pairs with the same label.

    >>> separated({"blank": {"same": 1.0, "different": 0.99}}, "blank")
    False
    """
    return cosine[key]["same"] - cosine[key]["different"] > 0.1


def _draw_cosines(axes, cosine: dict) -> None:
    for i, (key, name) in enumerate(BODIES.items()):
        same, different = cosine[key]["same"], cosine[key]["different"]
        axes.plot([different, same], [i, i], color=INK, linewidth=3, zorder=1)
        axes.plot([different], [i], marker="o", markersize=15, color=PAPER, markeredgecolor=INK, markeredgewidth=2)
        axes.plot([same], [i], marker="o", markersize=9, color=BODY, markeredgecolor=INK)
        far = separated(cosine, key)
        words = f"{different:.2f} different, {same:.2f} same" + ("" if far else ": no gap")
        middle = (same + different) / 2 if far else min(same, 0.55)
        style = {
            "ha": "center",
            "va": "top",
            "fontsize": 12.5,
            "bbox": {"facecolor": PAPER, "edgecolor": "none", "pad": 1},
        }
        axes.annotate(words, (middle, i), (0, -15), textcoords="offset points", **style)
        axes.annotate(name, (-1, i), (0, 0), textcoords="offset points", va="center", fontsize=13, weight="bold")
    axes.set_xlim(-1.02, 1.08)
    axes.set_ylim(len(BODIES) - 0.35, -0.55)
    axes.set_yticks([])
    axes.set_xticks([-1, -0.5, 0, 0.5, 1])
    axes.spines["left"].set_visible(False)
    axes.axvline(0, color=FAINT, linewidth=1, linestyle=(0, (1, 3)), zorder=0)
    axes.set_xlabel("mean cosine of pairs (1: same direction)", fontsize=13)
    axes.set_title("Two [CLS] rows, last layer: same label ●, different ○", loc="left", fontsize=13, weight="normal")


def describe_filling(probe: dict, cosine: dict) -> str:
    """Say first, last and best accuracy of each body, and the cosines of the fine-tuned and the blank one."""
    walks = "; ".join(
        f"{name} {probe[key][0]:.2f} to {probe[key][-1]:.2f} (at best {max(probe[key]):.2f})"
        for key, name in BODIES.items()
    )
    tuned, before, blank = cosine["fine_tuned"], cosine["pretrained"], cosine["blank"]
    return (
        f"{headline(cosine)}. Left: accuracy of a linear probe on [CLS], layer 0 to layer"
        f" {len(probe['fine_tuned']) - 1}: {walks}. Right: mean cosine of [CLS] pairs with the same label and with"
        f" different labels: fine-tuned {tuned['same']:.2f} and {tuned['different']:.2f}, pre-trained"
        f" {before['same']:.2f} and {before['different']:.2f}, blank {blank['same']:.2f} and"
        f" {blank['different']:.2f}."
    )


def show_filling(probe: dict, cosine: dict) -> None:
    """Show in which layer [CLS] comes to hold the label: in a fine-tuned, a pre-trained and a blank body."""
    show(draw_filling(probe, cosine), describe_filling(probe, cosine))
