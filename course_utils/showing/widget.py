"""A widget and its static twin in one output, and the small pieces all widgets share."""

from __future__ import annotations

from html import escape

from course_utils.showing.page import FAINT, TEXT, Shown

WIDE = {"description_width": "9em"}


class Live:
    """Display a widget where there is a kernel, and its static twin everywhere else.

    The bundle holds three faces: the widget (JupyterLab), HTML (a stored notebook, GitHub,
    print) and plain text (terminals, nbval). HTML and text are the twin, fixed when the
    widget was made, so that stored and fresh outputs are equal.
    """

    def __init__(self, widget, twin: Shown, **controls) -> None:
        self.widget, self.twin, self.controls = widget, twin, controls

    def __repr__(self) -> str:
        return self.twin.text

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        return {**self.widget._repr_mimebundle_(), "text/plain": self.twin.text, "text/html": self.twin.html}


def panel(body: str, label: str) -> str:
    """Wrap the HTML of a widget's answer; it is announced by screen readers when it changes.

    >>> panel("<b>ok</b>", "Scores").startswith('<div role="status"')
    True
    """
    style = f"color:{TEXT};max-width:52em;line-height:1.5;overflow-wrap:anywhere"
    return f'<div role="status" aria-live="polite" aria-label="{escape(label)}" style="{style}">{body}</div>'


def note(text: str) -> str:
    """Return a quiet sentence as HTML; `text` is escaped."""
    return f'<p style="color:{FAINT};margin:.4em 0">{escape(text)}</p>'


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
    return widgets.HBox([field, slider], layout={"flex_flow": "row wrap"}), field


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
