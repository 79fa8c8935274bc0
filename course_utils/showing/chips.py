"""Tokens as chips: HTML boxes, so that every script and emoji has its glyph."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.showing.page import BREAK, Page, element
from course_utils.showing.palette import EDGE, GRID, INK, PAD, SPECIAL, TOKEN, UNKNOWN

_CHIP = (
    "display:inline-block;text-align:center;padding:.15em .5em;border-radius:.4em;line-height:1.25;"
    f"font-family:monospace;color:{INK};border:1px solid {EDGE}"
)
# Two declarations: JupyterLab drops the gradient from a notebook it does not trust, and dark letters need the colour.
HATCHED = (
    f"background-color:{PAD};background-image:"
    f"repeating-linear-gradient(45deg,transparent,transparent 4px,{GRID} 4px,{GRID} 6px)"
)


def ground(token: str) -> str:
    """Return the ground of a token as CSS: its kind decides, and its text says the same.

    >>> ground("[CLS]") == f"background-color:{SPECIAL}"
    True
    """
    if token == "[PAD]":
        return HATCHED
    special = token.startswith("[") and token.endswith("]") and len(token) > 2
    return f"background-color:{UNKNOWN if token == '[UNK]' else SPECIAL if special else TOKEN}"


def chip(token: str, id: int | None = None, margin: str = "0") -> Markup:
    """Return one token as a chip, with its id underneath if given."""
    below = [] if id is None else [BREAK, element("small", int(id))]
    style = f"{_CHIP};margin:{margin};{ground(token)}"
    return element("span", element("bdi", token), *below, style=style)


def chips_html(tokens: list[str], ids: list[int] | None = None) -> Markup:
    """Return the HTML of a row of chips; `##` pieces stand close to the token they continue."""
    boxes = []
    for i, token in enumerate(tokens):
        glued = i + 1 < len(tokens) and tokens[i + 1].startswith("##")
        boxes.append(chip(token, ids[i] if ids is not None else None, f".15em {0 if glued else '.35em'} .15em 0"))
    return element("div", *boxes, role="group", aria_label="tokens")


def chips(tokens: list[str], ids: list[int] | None = None) -> Page:
    """Show tokens, and their ids underneath if given.

    >>> chips(["[CLS]", "love", "[SEP]"], [101, 2293, 102])
    [CLS]·101  love·2293  [SEP]·102
    """
    tokens = [str(token) for token in tokens]
    words = tokens if ids is None else [f"{token}·{int(i)}" for token, i in zip(tokens, ids)]
    return Page("  ".join(words), chips_html(tokens, ids))
