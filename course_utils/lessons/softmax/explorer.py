"""Softmax to touch: logits become exponentials become shares."""

from __future__ import annotations

import math

from markupsafe import Markup

from course_utils.model.arithmetic import softmax
from course_utils.showing.bars import bar, percent, signed_bar
from course_utils.showing.page import BREAK, Page, join, note, table
from course_utils.showing.palette import FAINT, VIOLET, label_colour
from course_utils.showing.widget import Live, number_row, observe, panel

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
    return {
        "logit": [float(logit) for logit in logits],
        "scaled": scaled,
        "exp": [math.exp(min(x, 700.0)) for x in scaled],
        "share": softmax(scaled).tolist(),
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
    twin = Page(steps_text(start, labels), panel(steps_html(start, labels), "Softmax, column by column"))
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


def steps_html(steps: dict, labels, temperature: float = 1.0, shift: float = 0.0) -> Markup:
    """Return the table of columns, a number and a bar in each cell."""
    rows = [(str(label), *_cells(steps, i, str(label))) for i, label in enumerate(labels)]
    return join([table(HEADINGS, rows), *(note(line) for line in sentences(steps, temperature, shift))])


def _cells(steps: dict, i: int, label: str) -> list[Markup]:
    logit, scaled, exp, share = (steps[name][i] for name in ("logit", "scaled", "exp", "share"))
    pairs = (
        (f"{logit:+.2f}", signed_bar(logit, HIGHEST, FAINT)),
        (f"{scaled:+.2f}", signed_bar(scaled, HIGHEST, FAINT)),
        (short(exp), bar(exp / max(steps["exp"]), VIOLET, "5em")),
        (percent(share), bar(share, label_colour(label, i), "5em")),
    )
    return [join(pair, BREAK) for pair in pairs]


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
