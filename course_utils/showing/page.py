"""A result with two faces: HTML for JupyterLab, plain text for everything else."""

from __future__ import annotations

from html import escape

# JupyterLab's own variables follow its theme; the fallbacks serve exported pages.
TEXT = "var(--jp-content-font-color1, #1f2937)"
FAINT = "var(--jp-content-font-color2, #4b5563)"
LINE = "var(--jp-border-color1, #9ca3af)"


class Shown:
    """Hold the plain text and the HTML of one result.

    A notebook shows the HTML; terminals, nbval and screen readers get the text.
    >>> Shown("two boxes", "<b>two boxes</b>")
    two boxes
    """

    def __init__(self, text: str, html: str) -> None:
        self.text, self.html = text, html

    def __repr__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return self.html


def card(title: str, body: str, colour: str = LINE) -> str:
    """Return the HTML of a quiet box; `title` is escaped, `body` is HTML already.

    >>> card("Hint 1", "Look at the shape.").startswith("<div")
    True
    """
    return (
        f'<div style="border-left:5px solid {colour};padding:.4em .9em;margin:.3em 0;color:{TEXT};'
        f'max-width:52em"><strong>{escape(title)}</strong><div>{body}</div></div>'
    )


def paragraphs(text: str) -> str:
    """Turn plain text into safe HTML; text between backticks becomes code.

    >>> paragraphs("use `axis=-1` <here>")
    'use <code>axis=-1</code> &lt;here&gt;'
    """
    parts = escape(text).split("`")
    if len(parts) % 2 == 0:  # an odd backtick is just a character
        return escape(text).replace("\n", "<br>")
    marked = [f"<code>{part}</code>" if i % 2 else part.replace("\n", "<br>") for i, part in enumerate(parts)]
    return "".join(marked)
