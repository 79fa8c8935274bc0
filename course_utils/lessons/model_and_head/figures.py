"""Figures of notebook 4: many heads on one body and what padding does to an answer; `draw` has the others as well."""

from __future__ import annotations

import re

from markupsafe import Markup

from course_utils.lessons.model_and_head.anatomy import anatomy, describe_anatomy, draw_anatomy, show_anatomy  # noqa: F401
from course_utils.lessons.model_and_head.attention import (  # noqa: F401  (the notebook's `draw` has them all)
    attention_table,
    describe_attention,
    draw_attention,
    show_attention,
)
from course_utils.lessons.model_and_head.filling import describe_filling, draw_filling, show_filling  # noqa: F401
from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.lessons.model_and_head.new_heads import describe_loads, draw_loads, show_loads  # noqa: F401
from course_utils.model.memory import free_memory  # noqa: F401
from course_utils.model.messages import listening, message, steady  # noqa: F401
from course_utils.showing.figure import show
from course_utils.showing.page import BREAK, Page, element, join, side_by_side, table, tile
from course_utils.showing.palette import BODY, HEAD, INK, PAPER, VIOLET

NO_HEAD = "no head"


def one_body(body: str, rows: list[tuple[str, str, str, str]]) -> Page:
    """Show one body and the heads that fit on it (V4.6).

    rows: (class name, its head or "", what comes out, its shape); a class without a head gets no coloured pill.

    >>> one_body("body", [("TFAutoModel", "", "features", "(2, 16, 32)")])
    body
      + no head (TFAutoModel): features -> (2, 16, 32)
    """
    text = "\n".join([body, *(f"  + {head or NO_HEAD} ({name}): {use} -> {shape}" for name, head, use, shape in rows)])
    fitted = [(_head(head, name), use, _shapes(shape)) for name, head, use, shape in rows]
    right = table(("head and class", "what comes out", "its shape"), fitted)
    return Page(text, side_by_side(tile(body, BODY, "padding:4em 1.2em"), right, wrap=False))


def show_one_body(body: str, rows: list[tuple[str, str, str, str]]) -> None:
    """Show one body and its heads, wherever in a cell it is called."""
    from IPython.display import display

    display(one_body(body, rows))


def _head(head: str, name: str):
    """Write a head above its class; the class may break between its words, or it makes a narrow page scroll."""
    pill = tile(head, HEAD, "white-space:nowrap") if head else NO_HEAD
    words = re.split(r"(?<=[a-z])(?=[A-Z])", name)
    return join([pill, element("code", join(words, Markup("<wbr>")), style="font-weight:normal")], BREAK)


def _shapes(shapes: str):
    """Write each shape whole, and let two of them stand on two lines."""
    return join([element("strong", one, style="white-space:nowrap") for one in shapes.split(" and ")], " and ")


def padding_headline(data: dict) -> str:
    """Say what the two lines show: how far the answer moves with the mask and without it.

    >>> padding_headline({"with_mask": [0.2, 0.2], "without_mask": [0.2, 0.9]})
    'Padding moves the answer only where the mask is missing'
    """
    still, moves = (max(data[key]) - min(data[key]) for key in ("with_mask", "without_mask"))
    if still < 0.005 <= moves:
        return "Padding moves the answer only where the mask is missing"
    return f"Padding moves the answer by {still:.2f} with the mask and by {moves:.2f} without it"


def draw_padding(data: dict):
    """Draw P(label) by padded length, with and without mask (V4.3).

    data: {"label", "lengths", "with_mask", "without_mask"}.
    """
    figure, axes = headed_figure(padding_headline(data), 10, 4.8)
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
    axes.set_ylim(-0.08, max(max(data["without_mask"]), 0.5) * 1.15)  # a line at 0 and its label stand off the axis
    axes.set_xlabel("length after padding, in tokens (each step doubles it)", fontsize=13)
    axes.set_ylabel(f"P({data['label']})", fontsize=13)
    return figure


def describe_padding(data: dict) -> str:
    """Say how far each of the two lines moves."""
    kept, moved = data["with_mask"], data["without_mask"]
    return (
        f"{padding_headline(data)}. P({data['label']}) for one sentence, padded to between {data['lengths'][0]} and"
        f" {data['lengths'][-1]} tokens. With the mask it stays at {kept[0]:.2f} (it moves by"
        f" {max(kept) - min(kept):.3f}); without it, it goes from {moved[0]:.2f} to {moved[-1]:.2f}."
    )


def show_padding(data: dict) -> None:
    """Show that padding changes nothing while the mask is there, and moves the answer when it is not."""
    show(draw_padding(data), describe_padding(data))
