"""A widget and its static twin in one output, and the small pieces all widgets share."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from course_utils.showing.page import Page, element

WIDE = {"description_width": "9em"}


class Live:
    """Display a widget where there is a kernel, and its static twin everywhere else.

    The bundle holds three faces: the widget (JupyterLab), HTML (a stored notebook, GitHub,
    print) and plain text (terminals, nbval). HTML and text are the twin, fixed when the
    widget was made, so that stored and fresh outputs are equal.

    `controls` holds the widget's parts by name ("text", "answer", ...), so that code can do what a hand does: set the
    value of one and read the answer, as the tests do and as a learner may in the next cell.
    """

    def __init__(self, widget, twin: Page, **controls) -> None:
        self.widget, self.twin, self.controls = widget, twin, controls

    def __repr__(self) -> str:
        return self.twin.text

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        return {**self.widget._repr_mimebundle_(), "text/plain": self.twin.text, "text/html": self.twin.html}


def panel(body: object, label: str) -> Markup:
    """Wrap the HTML of a widget's answer; it is announced by screen readers when it changes.

    >>> panel("2 < 3", "Scores").startswith('<div role="status"')
    True
    """
    spoken = {"role": "status", "aria_live": "polite", "aria_label": label}
    return element("div", body, look="text", style="line-height:1.5;overflow-wrap:break-word", **spoken)


def button(words: str, tooltip: str, act: Callable[[], object]):
    """Return a button as wide as its words, which calls `act()` when it is pressed."""
    import ipywidgets as widgets

    made = widgets.Button(description=words, tooltip=tooltip, layout={"width": "auto"})
    made.on_click(lambda _: act())
    return made


def example_buttons(box, texts: tuple[str, ...], write: Callable[[str], str] = str):
    """Return a row of buttons, each of which puts its text into `box`; `write` turns a text into what stands on it."""
    import ipywidgets as widgets

    def put(text: str) -> None:
        box.value = text

    made = [button(write(text), f"Try: {write(text)}", lambda text=text: put(text)) for text in texts]
    return widgets.HBox(made, layout={"flex_flow": "row wrap"})


def number_row(name: str, value: float, low: float, high: float, step: float):
    """Return (box, number field): a labelled number field and a slider that move together.

    The field carries the label, because ipywidgets gives a slider's handle none that a
    screen reader could read out.
    """
    import ipywidgets as widgets

    whole = all(float(x).is_integer() for x in (value, low, high, step))
    Field, Slider = (
        (widgets.BoundedIntText, widgets.IntSlider) if whole else (widgets.BoundedFloatText, widgets.FloatSlider)
    )
    field = Field(value=value, min=low, max=high, step=step, description=name, style=WIDE, layout={"width": "16em"})
    slider = Slider(value=value, min=low, max=high, step=step, readout=False, tooltip=name, layout={"width": "22em"})
    field.observe(lambda change: _follow(slider, change["new"], step), "value")
    slider.observe(lambda change: _follow(field, change["new"], step), "value")
    limits = widgets.Label(f"{low:g} to {high:g}")  # a number beyond them becomes the nearest of them
    return widgets.HBox([field, slider, limits], layout={"flex_flow": "row wrap"}), field


def _follow(other, value: float, step: float) -> None:
    """Give one control the value of the other, unless they differ by a slider's rounding alone.

    Without this a typed 100 would become the slider's nearest step, and a slider in motion
    would be pulled back by the echo of its own earlier value.
    """
    if abs(value - other.value) > step / 2:
        other.value = round(value, 10)


def observe(controls, draw) -> None:
    """Call `draw()` whenever the value of one of the controls changes."""
    for control in controls:
        control.observe(lambda change: draw(), "value")
