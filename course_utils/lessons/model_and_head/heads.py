"""One body, many heads: what each kind of head returns (V4.6), and how new heads answer (V4.2)."""

from __future__ import annotations

from html import escape

from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import TEXT, Shown
from course_utils.showing.palette import BODY, FAINT, HATCH, HEAD, INK, LABELS, PAPER, SERIES


def one_body(body: str, rows: list[tuple[str, str, str]]) -> Shown:
    """Show one body and the heads that fit on it. rows: (class name, what the head is for, what comes out).

    >>> one_body("body", [("TFAutoModel", "nothing yet", "(2, 16, 32)")])
    body
      + TFAutoModel: nothing yet -> (2, 16, 32)
    """
    text = "\n".join([body, *(f"  + {name}: {use} -> {shape}" for name, use, shape in rows)])
    side = "display:inline-block;border-radius:.4em;padding:.4em .8em;"
    lines = "".join(
        f'<tr><td style="text-align:left"><span style="{side}background:{HEAD};color:{INK}"><code'
        f' style="color:{INK};background:none">{escape(name)}</code></span></td><td'
        f' style="text-align:left">{escape(use)}</td><td'
        f' style="text-align:left"><strong>{escape(shape)}</strong></td></tr>'
        for name, use, shape in rows
    )
    left = (
        f'<td rowspan="{len(rows) + 1}" style="vertical-align:middle"><span'
        f' style="{side}background:{BODY};color:{PAPER};padding:3em 1.2em">{escape(body)}</span></td>'
    )
    head = (
        "<th style='text-align:left'>class (its head)</th><th style='text-align:left'>what for</th><th"
        " style='text-align:left'>shape that comes out</th>"
    )
    return Shown(text, f'<table style="color:{TEXT}"><tr>{left}{head}</tr>{lines}</table>')


def draw_loads(data: dict):
    """Draw the logits of one sentence, one group of bars a load. data: {"names", "labels", "logits" (loads, labels)}."""
    figure, axes = new_figure(10, 4.6)
    count = len(data["labels"])
    for j, label in enumerate(data["labels"]):
        places = [i + (j - (count - 1) / 2) * 0.36 for i in range(len(data["names"]))]
        heights = [row[j] for row in data["logits"]]
        style = {
            "color": LABELS.get(label, SERIES[j % len(SERIES)]),
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
    gaps = [float(max(row) - min(row)) for row in data["logits"]]
    winners = [data["labels"][max(range(len(row)), key=lambda j: row[j])] for row in data["logits"]]
    return (
        f"Logits of one sentence from {len(gaps)} loads with the same body. {data['names'][0]}: {gaps[0]:.2f} apart,"
        f" {winners[0]} is ahead; the new heads: at most {max(gaps[1:]):.2f} apart, ahead are {', '.join(winners[1:])}."
    )


def show_loads(data: dict) -> None:
    """Show the logits of several loads with their description."""
    show(draw_loads(data), describe_loads(data))
