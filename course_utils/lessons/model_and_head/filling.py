"""How the label comes into [CLS], layer by layer, in a fine-tuned, a pre-trained and a blank body: recorded values."""

from __future__ import annotations

from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.showing.figure import show
from course_utils.showing.palette import BODY, FAINT, INK, MARKERS, VIOLET

BODIES = {"fine_tuned": "fine-tuned", "pretrained": "pre-trained", "blank": "blank"}


def headline(probe: dict) -> str:
    """Say in which body the label is easiest to read, and in which it is hardest.

    >>> headline({"fine_tuned": [0.5, 0.9], "pretrained": [0.5, 0.7], "blank": [0.5, 0.6]})
    'The label is easiest to read in the fine-tuned body, hardest in the blank one'
    """
    order = sorted(BODIES, key=lambda key: -max(probe[key]))
    return f"The label is easiest to read in the {BODIES[order[0]]} body, hardest in the {BODIES[order[-1]]} one"


def draw_filling(probe: dict):
    """Draw the recorded probe accuracies by layer (V4.4).

    probe: {body: [accuracy at layer 0, 1, ...]} for the three keys of BODIES.
    """
    figure, axes = headed_figure(headline(probe), 10, 5)
    _draw_probe(axes, probe)
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


def describe_filling(probe: dict) -> str:
    """Say first, last and best accuracy of each body."""
    walks = "; ".join(
        f"{name} {probe[key][0]:.2f} to {probe[key][-1]:.2f} (at best {max(probe[key]):.2f})"
        for key, name in BODIES.items()
    )
    last = len(probe["fine_tuned"]) - 1
    return f"{headline(probe)}. Accuracy of a linear probe on [CLS], layer 0 to layer {last}: {walks}."


def show_filling(probe: dict) -> None:
    """Show in which layer [CLS] comes to hold the label: in a fine-tuned, a pre-trained and a blank body."""
    show(draw_filling(probe), describe_filling(probe))
