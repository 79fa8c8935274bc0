"""The "where we are" strip: one drawing of the road from text to answer, opened one box further in each lesson."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.showing.page import BREAK, Page, element, join, tile
from course_utils.showing.palette import BODY, EDGE, HEAD, SPECIAL, THEME_FAINT, THEME_TEXT, TOKEN

# (box, colour)
BOXES = (
    ("text", TOKEN),
    ("tokenizer", SPECIAL),
    ("input_ids", TOKEN),
    ("body", BODY),
    ("hidden_states", TOKEN),
    ("head", HEAD),
    ("logits", TOKEN),
    ("softmax", SPECIAL),
    ("label + score", TOKEN),
    ("files on disk", TOKEN),
    ("model repo", TOKEN),
)
ALWAYS_OPEN = {"text"}


def road(title: str, today: tuple[str, ...], known: set[str]) -> Page:
    """Show the road: boxes of `today` framed, those in `known` by name, the others as question marks.

    >>> print(road("Here", ("tokenizer",), {"body"}).text.splitlines()[1][:45])
    text → [TOKENIZER] → ? → body → ? → ? → ? → ?
    """
    known = known | ALWAYS_OPEN
    words = " → ".join(_word(name, today, known) for name, _ in BOXES)
    boxes = join([_box(name, fill, today, known) for name, fill in BOXES], element("span", " → ", aria_hidden="true"))
    line = f"color:{THEME_TEXT};line-height:2.4;white-space:normal"
    return Page(f"{title}\n{words}", element("div", element("strong", title), BREAK, boxes, style=line))


def _word(name: str, today: tuple[str, ...], known: set[str]) -> str:
    if name in today:
        return f"[{name.upper()}]"
    return name if name in known else "?"


def _box(name: str, fill: str, today: tuple[str, ...], known: set[str]) -> Markup:
    line = "white-space:nowrap;line-height:1.8;border:"
    if name in today:
        return tile(element("strong", name), fill, f"{line}3px solid {EDGE}")
    if name in known:
        return tile(name, fill, f"{line}1px solid {EDGE}")
    return tile("?", "none", f"{line}1px dashed {EDGE}", ink=THEME_FAINT)
