"""A plan to touch: the numbers of a config become parameters and megabytes, and no model is built."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.model.arithmetic import count_parameters
from course_utils.showing.bars import bars_html
from course_utils.showing.page import Page, element, join, mark, note, table
from course_utils.showing.palette import BODY, EDGE, HEAD, SPECIAL, TOKEN
from course_utils.showing.widget import WIDE, Live, button, number_row, observe, panel

# name -> (family, layers, hidden size, heads, vocabulary); sizes from the config.json of each model
KNOWN = {
    "BERT-base": ("BERT", 12, 768, 12, 30_522),
    "DistilBERT": ("DistilBERT", 6, 768, 12, 30_522),
    "course model": ("DistilBERT", 6, 384, 12, 30_522),
}

PARTS = ("word embeddings", "other embeddings", "layers", "pooler")
COLOURS = (SPECIAL, TOKEN, BODY, HEAD)
HEADS_NOTE = (
    "{heads} heads cannot share a hidden size of {hidden} evenly, so this model could not be built. Choose a number"
    " that divides {hidden}, for example {fit}."
)
HEADS_FINE = "Each of the {heads} heads works on {width} of the {hidden} numbers; more heads cost no parameters."
PLAN = "The inner size of each layer is 4 × hidden here, {inner:,}. No model was built: this is arithmetic on the plan."


def config_explorer() -> Live:
    """Show controls for layers, hidden size, heads and vocabulary, and the size of the model they plan.

    >>> config_explorer()        # doctest: +SKIP
    """
    import ipywidgets as widgets

    family = widgets.Dropdown(
        options=["BERT", "DistilBERT"], value="BERT", description="family", style=WIDE, layout={"width": "22em"}
    )
    sizes = [
        number_row("layers", 12, 1, 24, 1),
        number_row("hidden size", 768, 32, 1024, 32),
        number_row("heads", 12, 1, 16, 1),
        number_row("vocabulary", 30_522, 1_000, 120_000, 1),
    ]
    controls = [family, *(field for _, field in sizes)]
    answer = widgets.HTML()

    def draw() -> None:
        answer.value = panel(plan_html(*(control.value for control in controls)), "Size of the planned model")

    def choose(plan: tuple) -> None:
        for control, value in zip(controls, plan):
            control.value = value

    buttons = [
        button(f"Set to {name}", f"Set all sizes to those of {name}", lambda plan=plan: choose(plan))
        for name, plan in KNOWN.items()
    ]
    observe(controls, draw)
    draw()
    start = KNOWN["BERT-base"]
    twin = Page(plan_text(*start), panel(plan_html(*start), "Size of the planned model"))
    box = widgets.VBox(
        [widgets.HBox(buttons, layout={"flex_flow": "row wrap"}), family, *(row for row, _ in sizes), answer]
    )
    return Live(box, twin, answer=answer, **dict(zip(("family", "layers", "hidden", "heads", "vocabulary"), controls)))


def marks(family: str, layers: int, hidden: int, vocabulary: int) -> list[tuple[str, int]]:
    """Return (name, parameters) of this plan and of the two models to compare it with."""
    plans = {"your plan": (family, layers, hidden, vocabulary)}
    known = {name: plan for name, plan in KNOWN.items() if name != "course model"}
    plans |= {name: (family, layers, hidden, words) for name, (family, layers, hidden, _, words) in known.items()}
    return [(name, sum(count_parameters(*plan).values())) for name, plan in plans.items()]


def sentences(hidden: int, heads: int) -> list[str]:
    """Return what there is to say about heads and the inner size."""
    if hidden % heads:
        fit = ", ".join(str(n) for n in (2, 4, 8, 12, 16) if hidden % n == 0)
        return [HEADS_NOTE.format(heads=heads, hidden=hidden, fit=fit or "1"), PLAN.format(inner=4 * hidden)]
    return [HEADS_FINE.format(heads=heads, hidden=hidden, width=hidden // heads), PLAN.format(inner=4 * hidden)]


def headline(total: int) -> str:
    """Write a parameter count with its size in two number formats.

    >>> headline(109_482_240)
    '109,482,240 parameters: 437.9 MB as float32 (4 bytes each), 219.0 MB as float16'
    """
    return (
        f"{total:,} parameters: {total * 4 / 1e6:,.1f} MB as float32 (4 bytes each), {total * 2 / 1e6:,.1f} MB as"
        " float16"
    )


def plan_html(family: str, layers: int, hidden: int, heads: int, vocabulary: int) -> Markup:
    """Return the size of a plan as HTML: total, parts, and the comparison with two known models."""
    parts = count_parameters(family, layers, hidden, vocabulary)
    total = sum(parts.values())
    rows = [
        (mark(colour) + f" {name}", f"{count:,}", f"{100 * count / total:.1f} %")
        for (name, count), colour in zip(parts.items(), COLOURS)
    ]
    said = sentences(hidden, heads)
    first = [element("p", element("strong", said.pop(0)))] if hidden % heads else []  # small print was overlooked there
    return join(
        [
            *first,
            element("p", element("strong", headline(total))),
            _stack(parts),
            table((), rows, numbers=(1, 2)),
            _compared_html(marks(family, layers, hidden, vocabulary)),
            *(note(line) for line in said),
        ]
    )


def _compared_html(compared: list[tuple[str, int]]) -> Markup:
    most = max(count for _, count in compared)
    rows = [(name, count / most, BODY if name == "your plan" else TOKEN) for name, count in compared]
    return bars_html(rows, [f"{count / 1e6:,.1f} M" for _, count in compared])


def _stack(parts: dict[str, int]) -> Markup:
    total = sum(parts.values())
    pieces = [
        element("span", style=f"width:{100 * count / total:.1f}%;background:{colour}")
        for count, colour in zip(parts.values(), COLOURS)
    ]
    frame = f"display:flex;height:1.4em;border:1px solid {EDGE};border-radius:.2em;overflow:hidden;max-width:40em"
    return element("div", *pieces, aria_hidden="true", style=frame)


def plan_text(family: str, layers: int, hidden: int, heads: int, vocabulary: int) -> str:
    """Return the same as plain text."""
    parts = count_parameters(family, layers, hidden, vocabulary)
    total = sum(parts.values())
    lines = [
        f"{family} with {layers} layers, hidden size {hidden}, {heads} heads, vocabulary {vocabulary:,}",
        headline(total),
    ]
    lines += [f"{name:<18}{count:>12,}  {100 * count / total:.1f} %" for name, count in parts.items()]
    lines += [f"{name}: {count / 1e6:,.1f} M" for name, count in marks(family, layers, hidden, vocabulary)]
    return "\n".join(lines + sentences(hidden, heads))
