"""Figures of notebook 4: many heads on one body, what padding does to an answer, how [CLS] fills layer by layer."""

from __future__ import annotations

from course_utils.lessons.model_and_head.anatomy import (  # noqa: F401  (the notebook's `draw` has them all)
    anatomy,
    attention_table,
    describe_anatomy,
    describe_attention,
    draw_anatomy,
    draw_attention,
    show_anatomy,
    show_attention,
)
from course_utils.model.messages import listening, message, steady  # noqa: F401
from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, element, side_by_side, table, tile
from course_utils.showing.palette import BODY, FAINT, HATCH, HEAD, INK, MARKERS, PAPER, TOKEN, VIOLET, label_colour

BODIES = {"fine_tuned": "fine-tuned", "pretrained": "pre-trained", "blank": "blank"}


def one_body(body: str, rows: list[tuple[str, str, str]]) -> Page:
    """Show one body and the heads that fit on it. rows: (class name, what the head is for, what comes out).

    >>> one_body("body", [("TFAutoModel", "nothing yet", "(2, 16, 32)")])
    body
      + TFAutoModel: nothing yet -> (2, 16, 32)
    """
    text = "\n".join([body, *(f"  + {name}: {use} -> {shape}" for name, use, shape in rows)])
    fitted = [
        (tile(element("code", name, style=f"color:{INK};background:none"), HEAD), use, element("strong", shape))
        for name, use, shape in rows
    ]
    right = table(("class (its head)", "what for", "shape that comes out"), fitted)
    return Page(text, side_by_side(tile(body, BODY, "padding:3em 1.2em"), right, wrap=False))


def draw_loads(data: dict):
    """Draw the logits of one sentence, one group of bars a load (V4.2).

    data: {"names", "labels", "logits" (loads, labels)}.
    """
    figure, axes = new_figure(10, 4.6)
    count = len(data["labels"])
    for j, label in enumerate(data["labels"]):
        places = [i + (j - (count - 1) / 2) * 0.36 for i in range(len(data["names"]))]
        heights = [pair[j] for pair in data["logits"]]
        style = {
            "color": label_colour(label, j),
            "hatch": HATCH if j % 2 == 0 else None,
            "edgecolor": PAPER,
        }
        axes.bar(places, heights, 0.34, label=label, **style)
        for x, height in zip(places, heights):
            axes.annotate(
                f"{round(float(height), 3) + 0:.3f}",
                (x, height),
                (0, 3 if height >= 0 else -3),
                textcoords="offset points",
                ha="center",
                va="bottom" if height >= 0 else "top",
                fontsize=12,
                color=INK,
            )
    axes.axhline(0, color=FAINT, linewidth=1)
    axes.set_xticks(range(len(data["names"])), data["names"], fontsize=13)
    axes.set_ylabel("logit", fontsize=13)
    axes.margins(y=0.15)
    axes.legend(fontsize=12, loc="best")
    return figure


def describe_loads(data: dict) -> str:
    """Say how far apart the two logits are with the trained head, and how far at most with a new one."""
    gaps = [float(max(pair) - min(pair)) for pair in data["logits"]]
    winners = [data["labels"][max(range(len(pair)), key=lambda j: pair[j])] for pair in data["logits"]]
    return (
        f"Logits of one sentence from {len(gaps)} loads with the same body. {data['names'][0]}: {gaps[0]:.2f} apart,"
        f" {winners[0]} is ahead; the new heads: at most {max(gaps[1:]):.2f} apart, ahead are {', '.join(winners[1:])}."
    )


def show_loads(data: dict) -> None:
    """Show that a head which training never saw answers near zero, and otherwise at each load."""
    show(draw_loads(data), describe_loads(data))


def draw_padding(data: dict):
    """Draw P(label) by padded length, with and without mask (V4.3).

    data: {"label", "lengths", "with_mask", "without_mask"}.
    """
    figure, axes = new_figure(10, 4.6)
    axes.plot(
        data["lengths"], data["without_mask"], color=VIOLET, marker="D", linestyle="--", linewidth=2, markersize=8
    )
    axes.plot(data["lengths"], data["with_mask"], color=BODY, marker="o", linewidth=2, markersize=8)
    for x, y in zip(data["lengths"], data["without_mask"]):
        plate = {"facecolor": PAPER, "edgecolor": "none", "pad": 1, "alpha": 0.85}
        axes.annotate(
            f"{y:.2f}", (x, y), (-7, 8), textcoords="offset points", ha="right", fontsize=12, color=INK, bbox=plate
        )
    end = data["lengths"][-1]
    for name, key, colour in (("without mask", "without_mask", VIOLET), ("with mask", "with_mask", BODY)):
        axes.annotate(
            name,
            (end, data[key][-1]),
            (12, 0),
            textcoords="offset points",
            va="center",
            fontsize=13,
            weight="bold",
            color=colour,
        )
    axes.annotate(
        f"{data['with_mask'][0]:.2f} at every length",
        (end, data["with_mask"][-1]),
        (-4, 8),
        textcoords="offset points",
        ha="right",
        fontsize=12,
    )
    axes.set_xscale("log", base=2)
    axes.set_xticks(data["lengths"], [str(n) for n in data["lengths"]], fontsize=12)
    axes.set_xlim(data["lengths"][0] * 0.75, end * 2.1)
    axes.set_ylim(0, max(max(data["without_mask"]), 0.5) * 1.15)
    axes.set_xlabel("length after padding, in tokens (each step doubles it)", fontsize=13)
    axes.set_ylabel(f"P({data['label']})", fontsize=13)
    return figure


def describe_padding(data: dict) -> str:
    """Say how far each of the two lines moves."""
    kept, moved = data["with_mask"], data["without_mask"]
    return (
        f"P({data['label']}) of one sentence, padded to {data['lengths'][0]} up to {data['lengths'][-1]} tokens. With"
        f" the mask it stays at {kept[0]:.2f} (it moves by {max(kept) - min(kept):.3f}); without it, it goes from"
        f" {moved[0]:.2f} to {moved[-1]:.2f}."
    )


def show_padding(data: dict) -> None:
    """Show that padding changes nothing while the mask is there, and moves the answer when it is not."""
    show(draw_padding(data), describe_padding(data))


def draw_filling(probe: dict, cosine: dict):
    """Draw the recorded probe accuracies by layer, and the cosines of same-label and different-label pairs."""
    figure, (left, right) = new_figure(13, 5, 1, 2, gridspec_kw={"width_ratios": [1.25, 1]})
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
            f"{name} {values[-1]:.2f}",
            (len(values) - 1, heights[i]),
            (10, 0),
            textcoords="offset points",
            va="center",
            fontsize=12,
            weight="bold",
            color=INK,
        )
    last = len(probe["fine_tuned"]) - 1
    axes.set_xlim(-0.3, last + 2.4)
    axes.set_xticks(range(last + 1))
    axes.set_ylim(0.45, 1)
    axes.axhline(0.5, color=FAINT, linewidth=1, linestyle=(0, (1, 3)))
    axes.annotate(
        "a coin: 0.50",
        (last + 2.3, 0.5),
        (0, -4),
        textcoords="offset points",
        ha="right",
        va="top",
        fontsize=11,
        color=FAINT,
    )
    axes.set_xlabel("layer (0: embeddings, before any layer)", fontsize=13)
    axes.set_ylabel("accuracy", fontsize=13)
    axes.set_title("Can a simple reader get the label from [CLS]?", fontsize=13, loc="left", weight="bold")


def _apart(heights: list[float], least: float) -> list[float]:
    """Move heights up until they are `least` apart, so that labels beside lines do not overlap; the order stays."""
    moved, floor = list(heights), float("-inf")
    for i in sorted(range(len(heights)), key=heights.__getitem__):
        moved[i] = floor = max(heights[i], floor + least)
    return moved


def _draw_cosines(axes, cosine: dict) -> None:
    for i, key in enumerate(BODIES):
        for j, (kind, colour) in enumerate((("same", TOKEN), ("different", PAPER))):
            x, value = i + (j - 0.5) * 0.38, cosine[key][kind]
            axes.bar(
                x,
                value,
                0.36,
                color=colour,
                hatch=HATCH if j else None,
                edgecolor=INK,
                label=f"{kind} label" if i == 0 else None,
            )
            axes.annotate(
                f"{value:.2f}",
                (x, value),
                (0, 3 if value >= 0 else -3),
                textcoords="offset points",
                ha="center",
                va="bottom" if value >= 0 else "top",
                fontsize=12,
                color=INK,
            )
    axes.axhline(0, color=FAINT, linewidth=1)
    axes.set_xticks(range(len(BODIES)), BODIES.values(), fontsize=12)
    axes.set_ylim(min(0, min(cosine[key]["different"] for key in BODIES)) - 0.15, 1.45)
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1])
    axes.set_ylabel("mean cosine of pairs", fontsize=13)
    axes.legend(fontsize=12, loc="upper left", ncols=2)
    axes.set_title("How alike are two [CLS] vectors, last layer?", fontsize=13, loc="left", weight="bold")


def describe_filling(probe: dict, cosine: dict) -> str:
    """Say first, last and best accuracy of each body, and the cosines of the fine-tuned and the blank one."""
    walks = "; ".join(
        f"{name} {probe[key][0]:.2f} to {probe[key][-1]:.2f} (at best {max(probe[key]):.2f})"
        for key, name in BODIES.items()
    )
    tuned, before, blank = cosine["fine_tuned"], cosine["pretrained"], cosine["blank"]
    return (
        f"Left: accuracy of a linear reader on [CLS], layer 0 to layer {len(probe['fine_tuned']) - 1}: {walks}. Right:"
        f" mean cosine of [CLS] pairs with the same label and with different labels: fine-tuned {tuned['same']:.2f} and"
        f" {tuned['different']:.2f}, pre-trained {before['same']:.2f} and {before['different']:.2f}, blank"
        f" {blank['same']:.2f} and {blank['different']:.2f}."
    )


def show_filling(probe: dict, cosine: dict) -> None:
    """Show in which layer [CLS] comes to hold the label: in a fine-tuned, a pre-trained and a blank body."""
    show(draw_filling(probe, cosine), describe_filling(probe, cosine))
