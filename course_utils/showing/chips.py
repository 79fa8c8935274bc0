"""Tokens as chips: HTML boxes, so that every script and emoji has its glyph."""

from __future__ import annotations

from html import escape

from course_utils.showing.page import Shown
from course_utils.showing.palette import INK, PAD, SPECIAL, TOKEN, UNKNOWN

_BOX = (
    "display:inline-block;text-align:center;padding:.15em .5em;margin:.15em {gap} .15em 0;border-radius:.4em;"
    "border:1px solid #6B7280;color:{ink};background:{fill};line-height:1.25;font-family:monospace"
)
_HATCHED = f"repeating-linear-gradient(45deg,{PAD},{PAD} 4px,#D1D5DB 4px,#D1D5DB 6px)"


def chip_colour(token: str) -> str:
    """Return the fill of a token: its kind decides, and its text says the same.

    >>> chip_colour("[CLS]") == SPECIAL
    True
    """
    if token == "[PAD]":
        return _HATCHED
    if token == "[UNK]":
        return UNKNOWN
    return SPECIAL if token.startswith("[") and token.endswith("]") and len(token) > 2 else TOKEN


def chips_html(tokens: list[str], ids: list[int] | None = None) -> str:
    """Return the HTML of a row of chips; `##` pieces stand close to the token they continue."""
    boxes = []
    for i, token in enumerate(tokens):
        glued = i + 1 < len(tokens) and tokens[i + 1].startswith("##")
        style = _BOX.format(gap="0" if glued else ".35em", ink=INK, fill=chip_colour(token))
        below = f'<br><small style="color:#374151">{int(ids[i])}</small>' if ids is not None else ""
        boxes.append(f'<span style="{style}"><bdi>{escape(token)}</bdi>{below}</span>')
    return f'<div role="group" aria-label="tokens">{"".join(boxes)}</div>'


def chips(tokens: list[str], ids: list[int] | None = None) -> Shown:
    """Show tokens, and their ids underneath if given.

    >>> chips(["[CLS]", "love", "[SEP]"], [101, 2293, 102])
    [CLS]·101  love·2293  [SEP]·102
    """
    tokens = [str(token) for token in tokens]
    words = tokens if ids is None else [f"{token}·{int(i)}" for token, i in zip(tokens, ids)]
    return Shown("  ".join(words), chips_html(tokens, ids))
