"""The "where we are" strip: one drawing of the whole road from text to answer, opened one box further in each lesson."""

from __future__ import annotations

from course_utils.showing.page import FAINT, TEXT, Shown
from course_utils.showing.palette import BODY, HEAD, INK, SPECIAL, TOKEN

# (box, colour, ink on that colour)
BOXES = (
    ("text", TOKEN, INK),
    ("tokenizer", SPECIAL, INK),
    ("input_ids", TOKEN, INK),
    ("body", BODY, "#FFFFFF"),
    ("hidden_states", TOKEN, INK),
    ("head", HEAD, INK),
    ("logits", TOKEN, INK),
    ("softmax", SPECIAL, INK),
    ("label + score", TOKEN, INK),
    ("files on disk", TOKEN, INK),
    ("model repo", TOKEN, INK),
)
ALWAYS_OPEN = {"text"}


def road(title: str, today: tuple[str, ...], known: set[str]) -> Shown:
    """Show the road: boxes of `today` framed, those in `known` by name, the others as question marks.

    >>> print(road("Here", ("tokenizer",), {"body"}).text.splitlines()[1][:46])
    text → [TOKENIZER] → ? → body → ? → ? → ? → ?
    """
    known = known | ALWAYS_OPEN
    words = " → ".join(_word(name, today, known) for name, _, _ in BOXES)
    boxes = "<span aria-hidden='true'> → </span>".join(_box(box, today, known) for box in BOXES)
    html = f'<div style="color:{TEXT};line-height:2.4"><strong>{title}</strong><br>{boxes}</div>'
    return Shown(f"{title}\n{words}", html)


def _word(name: str, today: tuple[str, ...], known: set[str]) -> str:
    if name in today:
        return f"[{name.upper()}]"
    return name if name in known else "?"


def _box(box: tuple, today: tuple[str, ...], known: set[str]) -> str:
    name, fill, ink = box
    style = "display:inline-block;padding:0 .6em;border-radius:.4em;white-space:nowrap;line-height:1.8;"
    if name in today:
        return (
            f'<span style="{style}background:{fill};color:{ink};border:3px solid {TEXT}"><strong>{name}</strong></span>'
        )
    if name in known:
        return f'<span style="{style}background:{fill};color:{ink};border:1px solid #6B7280">{name}</span>'
    return f'<span style="{style}color:{FAINT};border:1px dashed #6B7280">?</span>'
