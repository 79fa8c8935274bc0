"""Softmax to touch: logits become exponentials become shares."""

from __future__ import annotations

import math
from html import escape

from course_utils.showing.bars import bar, colour_of, percent
from course_utils.showing.page import LINE, Shown
from course_utils.showing.palette import BODY, HEAD
from course_utils.showing.widget import Live, note, number_row, observe, panel

LOGITS, LABELS = (-1.56, 1.61), ("NEGATIVE", "POSITIVE")
LOWEST, HIGHEST = -8.0, 8.0
HEADINGS = ("label", "logit", "(logit + shift) / T", "exp", "share")
SUM = "The exp column adds up to {total}; each share is its exp divided by that sum, so the shares add up to 100 %."
SHIFTED = "The shift of {shift:+g} multiplied every exp by the same number, so no share changed."
SHARPER = "T below 1 stretches the gaps: the largest share grows, and the order stays."
FLATTER = "T above 1 shrinks the gaps: the shares come closer, and the order stays."


def softmax_steps(logits, temperature: float = 1.0, shift: float = 0.0) -> dict[str, list[float]]:
    """Return the columns of a softmax: logits, scaled = (logit + shift) / T, exp and share.

    temperature: above 0; raises ValueError otherwise.
    >>> [round(share, 4) for share in softmax_steps([-1.5607, 1.6123])["share"]]
    [0.0402, 0.9598]
    """
    if temperature <= 0:
        raise ValueError("The temperature must be above 0. Choose, for example, 1.")
    scaled = [(float(logit) + shift) / temperature for logit in logits]
    top = max(scaled)
    safe = [math.exp(x - top) for x in scaled]  # shares from the shifted values: exp cannot overflow there
    total = sum(safe)
    return {
        "logit": [float(logit) for logit in logits],
        "scaled": scaled,
        "exp": [math.exp(min(x, 700.0)) for x in scaled],
        "share": [x / total for x in safe],
    }


def softmax_explorer(logits=LOGITS, labels=LABELS) -> Live:
    """Show fields and sliders for logits, temperature and shift, and the columns logit -> exp -> share.

    logits, labels: two or more, of equal length; the start values (rounded ones of the article's first sentence).

    >>> softmax_explorer()        # doctest: +SKIP
    """
    import ipywidgets as widgets

    if len(logits) != len(labels):
        raise ValueError(f"There are {len(logits)} logits and {len(labels)} labels. Give one label for each logit.")
    rows = [number_row(f"logit {label}", float(logit), LOWEST, HIGHEST, 0.01) for logit, label in zip(logits, labels)]
    rows += [number_row("temperature T", 1.0, 0.1, 5.0, 0.1), number_row("shift", 0.0, -10.0, 10.0, 0.5)]
    fields = [field for _, field in rows]
    answer = widgets.HTML()

    def draw() -> None:
        steps = softmax_steps([f.value for f in fields[:-2]], fields[-2].value, fields[-1].value)
        answer.value = panel(steps_html(steps, labels, fields[-2].value, fields[-1].value), "Softmax, column by column")

    observe(fields, draw)
    draw()
    start = softmax_steps(logits)
    twin = Shown(steps_text(start, labels), panel(steps_html(start, labels), "Softmax, column by column"))
    names = [f"logit_{i}" for i in range(len(logits))] + ["temperature", "shift"]
    return Live(widgets.VBox([*(row for row, _ in rows), answer]), twin, answer=answer, **dict(zip(names, fields)))


def short(number: float) -> str:
    """Write a number with three significant digits, very large and small ones with a power of ten.

    >>> short(5.0144), short(64.75), short(0.03511), short(1.5e12)
    ('5.01', '64.8', '0.0351', '1.50 × 10^12')
    """
    if number == 0 or 0.001 <= abs(number) < 100_000:
        digits = 2 if number == 0 else max(0, 2 - math.floor(math.log10(abs(number))))
        return f"{number:,.{digits}f}"
    mantissa, _, power = f"{number:.2e}".partition("e")
    return f"{mantissa} × 10^{int(power)}"


def sentences(steps: dict, temperature: float, shift: float) -> list[str]:
    """Return what there is to notice about these settings."""
    said = [SUM.format(total=short(sum(steps["exp"])))]
    if shift:
        said.append(SHIFTED.format(shift=shift))
    if temperature != 1:
        said.append(SHARPER if temperature < 1 else FLATTER)
    return said


def steps_html(steps: dict, labels, temperature: float = 1.0, shift: float = 0.0) -> str:
    """Return the table of columns, a number and a bar in each cell."""
    head = "".join(
        f'<th scope="col" style="text-align:left;padding:.2em .7em">{escape(name)}</th>' for name in HEADINGS
    )
    body = "".join(_row_html(steps, i, str(label)) for i, label in enumerate(labels))
    table = f'<table style="border-collapse:collapse"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    return f'<div style="overflow-x:auto">{table}</div>' + "".join(
        note(line) for line in sentences(steps, temperature, shift)
    )


def _row_html(steps: dict, i: int, label: str) -> str:
    largest = max(steps["exp"])
    cells = [
        f"{steps['logit'][i]:+.2f}<br>{signed_bar(steps['logit'][i], HIGHEST, BODY)}",
        f"{steps['scaled'][i]:+.2f}<br>{signed_bar(steps['scaled'][i], HIGHEST, BODY)}",
        f"{short(steps['exp'][i])}<br>{bar(steps['exp'][i] / largest, HEAD, '7em')}",
        f"{percent(steps['share'][i])}<br>{bar(steps['share'][i], colour_of(label, i), '7em')}",
    ]
    style = (
        "padding:.3em .7em;text-align:left;border-top:1px solid"
        f" {LINE};font-variant-numeric:tabular-nums;white-space:nowrap"
    )
    return (
        f'<tr><th scope="row" style="{style}">{escape(label)}</th>'
        + "".join(f'<td style="{style}">{cell}</td>' for cell in cells)
        + "</tr>"
    )


def signed_bar(value: float, largest: float, colour: str) -> str:
    """Return a bar that grows left or right from a zero line in its middle; values beyond `largest` fill their half."""
    half = 50 * min(abs(value) / largest, 1)
    left = 50 if value >= 0 else 50 - half
    frame = (
        "position:relative;display:inline-block;width:7em;height:1.1em;border:1px solid"
        f" {LINE};border-radius:.2em;overflow:hidden"
    )
    fill = f"position:absolute;left:{left:.1f}%;width:{half:.1f}%;height:100%;background:{colour}"
    zero = "position:absolute;left:50%;width:1px;height:100%;background:currentColor"
    return f'<span aria-hidden="true" style="{frame}"><span style="{fill}"></span><span style="{zero}"></span></span>'


def steps_text(steps: dict, labels, temperature: float = 1.0, shift: float = 0.0) -> str:
    """Return the same columns as plain text."""
    lines = [
        f"Softmax with T = {temperature:g} and shift = {shift:g}",
        "{:<12}{:>8}{:>22}{:>16}{:>10}".format(*HEADINGS),
    ]
    for i, label in enumerate(labels):
        numbers = (
            f"{steps['logit'][i]:+.2f}",
            f"{steps['scaled'][i]:+.2f}",
            short(steps["exp"][i]),
            percent(steps["share"][i]),
        )
        lines.append("{:<12}{:>8}{:>22}{:>16}{:>10}".format(label, *numbers))
    return "\n".join([*lines, *sentences(steps, temperature, shift)])
