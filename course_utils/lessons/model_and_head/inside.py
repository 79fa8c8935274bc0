"""What padding does to an answer (V4.3), and how position 0 fills up layer by layer (V4.4)."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, HATCH, INK, MARKERS, PAPER, SERIES, TOKEN

VIOLET = SERIES[4]  # for what is neither body nor head nor label
BODIES = {"fine_tuned": "fine-tuned", "pretrained": "pre-trained", "blank": "blank"}


def draw_padding(data: dict):
    """Draw P(label) by padded length, with and without mask. data: {"label", "lengths", "with_mask", "without_mask"}."""
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
    """Show the padding experiment with its description."""
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
    """Show both recorded panels with their description."""
    show(draw_filling(probe, cosine), describe_filling(probe, cosine))
