"""The "where we are" strip: one drawing of the whole road, opened one box further in each notebook."""
from __future__ import annotations

from ..palette import BODY, HEAD, INK, SPECIAL, TOKEN
from ..shown import FAINT, TEXT, Shown

# (box, the notebook that opens it, colour, ink on that colour)
STEPS = (
    ("text", 1, TOKEN, INK),
    ("tokenizer", 3, SPECIAL, INK),
    ("input_ids", 3, TOKEN, INK),
    ("body", 1, BODY, "#FFFFFF"),
    ("hidden_states", 4, TOKEN, INK),
    ("head", 4, HEAD, INK),
    ("logits", 4, TOKEN, INK),
    ("softmax", 5, SPECIAL, INK),
    ("label + score", 2, TOKEN, INK),
    ("files on disk", 6, TOKEN, INK),
    ("model repo", 7, TOKEN, INK),
)
TODAY = {
    0: (),
    1: ("body",),
    2: ("text", "label + score"),
    3: ("tokenizer", "input_ids"),
    4: ("body", "hidden_states", "head", "logits"),
    5: ("softmax", "label + score"),
    6: ("files on disk",),
    7: ("model repo",),
}


def where_we_are(notebook: int) -> Shown:
    """Show the road from text to label: what is open already, and what this notebook opens.

    >>> where_we_are(1).text.splitlines()[0]
    'Where we are: notebook 1 opens body'
    """
    today = TODAY[notebook]
    title = f"Where we are: notebook {notebook} opens {', '.join(today)}" if today else "The road through the course"
    words = " → ".join(_word(name, opened, notebook) for name, opened, _, _ in STEPS)
    boxes = "<span aria-hidden='true'> → </span>".join(_box(step, notebook) for step in STEPS)
    html = f'<div style="color:{TEXT};line-height:2.4"><strong>{title}</strong><br>{boxes}</div>'
    return Shown(f"{title}\n{words}", html)


def _word(name: str, opened: int, notebook: int) -> str:
    if name in TODAY[notebook]:
        return f"[{name.upper()}]"
    return name if opened <= notebook or notebook == 0 else "?"


def _box(step: tuple, notebook: int) -> str:
    name, opened, fill, ink = step
    style = "display:inline-block;padding:0 .6em;border-radius:.4em;white-space:nowrap;line-height:1.8;"
    if name in TODAY[notebook]:
        return f'<span style="{style}background:{fill};color:{ink};border:3px solid {TEXT}"><strong>{name}</strong></span>'
    if opened <= notebook or notebook == 0:
        return f'<span style="{style}background:{fill};color:{ink};border:1px solid #6B7280">{name}</span>'
    return f'<span style="{style}color:{FAINT};border:1px dashed #6B7280">?</span>'
