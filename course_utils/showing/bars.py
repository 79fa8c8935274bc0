"""Bars drawn as HTML: quick to redraw, sharp on a projector, readable without colour."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.showing.page import element, join
from course_utils.showing.palette import EDGE

_FRAME = (
    f"display:inline-block;vertical-align:middle;height:1.1em;border:1px solid {EDGE};border-radius:.2em;"
    "overflow:hidden"
)
_LINE = (
    "display:grid;grid-template-columns:minmax(6em,10em) minmax(6em,26em) 5em;gap:.7em;align-items:center;"
    "margin:.25em 0"
)


def percent(share: float) -> str:
    """Write a share of 1 as percent; neither a small share becomes 0.0 nor a large one 100.0.

    >>> percent(0.9598), percent(0.0004), percent(0.99999)
    ('96.0 %', '< 0.1 %', '> 99.9 %')
    """
    if 0 < share < 0.0005:
        return "< 0.1 %"
    return "> 99.9 %" if 0.9995 <= share < 1 else f"{100 * share:.1f} %"


def bar(share: float, colour: str, width: str = "100%") -> Markup:
    """Return one bar, `share` of its frame filled; the number beside it carries the meaning."""
    filled = 100 * min(max(float(share), 0.0), 1.0)
    fill = f"display:block;width:{filled:.1f}%;height:100%;background:{colour};transition:width .12s"
    return element("span", element("span", style=fill), aria_hidden="true", style=f"{_FRAME};width:{width}")


def signed_bar(value: float, largest: float, colour: str) -> Markup:
    """Return a bar that grows left or right from a zero line in its middle; values beyond `largest` fill their half."""
    half = 50 * min(abs(value) / largest, 1)
    left, zero = (50, "left") if value >= 0 else (50 - half, "right")
    fill = f"display:block;height:100%;margin-left:{left:.1f}%;width:{half:.1f}%;background:{colour}"
    # the zero line is an edge of the fill: JupyterLab drops `position` from a notebook it does not trust
    return element(
        "span",
        element("span", style=f"{fill};border-{zero}:1px solid"),
        aria_hidden="true",
        style=f"{_FRAME};width:5em",
    )


def bars_html(rows: list[tuple[str, float, str]], numbers: list[str] | None = None) -> Markup:
    """Return one line a row of (label, share of 1, colour): label, bar, and its number (percent if none are given)."""
    return join(
        element(
            "div",
            element("strong", label, style="font-weight:600"),
            bar(share, colour),
            element("span", numbers[i] if numbers else percent(share), style="text-align:right"),
            style=_LINE,
        )
        for i, (label, share, colour) in enumerate(rows)
    )


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
