"""Bars drawn as HTML: quick to redraw, sharp on a projector, readable without colour."""

from __future__ import annotations

from html import escape

from course_utils.showing.page import LINE
from course_utils.showing.palette import LABELS, SERIES


def colour_of(label: str, position: int = 0) -> str:
    """Return the colour of a label: the course's own for NEGATIVE and POSITIVE, one of a series for others."""
    return LABELS.get(label, SERIES[position % len(SERIES)])


def percent(share: float) -> str:
    """Write a share of 1 as percent.

    >>> percent(0.9598), percent(0.00054), percent(0.99999)
    ('96.0 %', '< 0.1 %', '> 99.9 %')
    """
    if 0 < share < 0.0005:
        return "< 0.1 %"
    return "> 99.9 %" if 0.9995 <= share < 1 else f"{100 * share:.1f} %"


def bar(share: float, colour: str, width: str = "100%") -> str:
    """Return the HTML of one bar, `share` of its frame filled; the number beside it carries the meaning."""
    filled = 100 * min(max(float(share), 0.0), 1.0)
    frame = (
        f"display:inline-block;vertical-align:middle;width:{width};height:1.1em;border:1px solid"
        f" {LINE};border-radius:.2em;overflow:hidden"
    )
    fill = f"display:block;width:{filled:.1f}%;height:100%;background:{colour};transition:width .12s"
    return f'<span aria-hidden="true" style="{frame}"><span style="{fill}"></span></span>'


def bars_html(rows: list[tuple[str, float, str]], numbers: list[str] | None = None) -> str:
    """Return one line a row of (label, share of 1, colour): label, bar, and its number (percent if none are given)."""
    lines = []
    for i, (label, share, colour) in enumerate(rows):
        grid = (
            "display:grid;grid-template-columns:minmax(6em,10em) minmax(6em,26em)"
            " 5em;gap:.7em;align-items:center;margin:.25em 0"
        )
        words = percent(share) if numbers is None else numbers[i]
        number = f'<span style="text-align:right;font-variant-numeric:tabular-nums">{escape(words)}</span>'
        lines.append(
            f'<div style="{grid}"><strong'
            f' style="font-weight:600">{escape(label)}</strong>{bar(share, colour)}{number}</div>'
        )
    return "".join(lines)


def bars_text(rows: list[tuple[str, float, str]]) -> str:
    """Return the same lines as plain text, a bar of 20 characters each.

    >>> print(bars_text([("POSITIVE", 0.75, "")]))
    POSITIVE  ███████████████·····  75.0 %
    """
    width = max((len(label) for label, _, _ in rows), default=0)
    return "\n".join(f"{label:<{width}}  {_blocks(share)}  {percent(share)}" for label, share, _ in rows)


def _blocks(share: float) -> str:
    filled = round(20 * min(max(float(share), 0.0), 1.0))
    return "█" * filled + "·" * (20 - filled)
