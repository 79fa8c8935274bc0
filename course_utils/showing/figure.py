"""Draw a figure with one look and show it together with its description."""

from __future__ import annotations

import io

from course_utils.showing.page import Page, element, note
from course_utils.showing.palette import FAINT, GRID, INK, PAPER

STYLE = {
    "font.family": "DejaVu Sans",  # ships with matplotlib: the same picture on every machine
    "font.size": 13,  # readable from the last row of a classroom
    "axes.titlesize": 14,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": False,
    "grid.color": GRID,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "figure.facecolor": PAPER,  # opaque, so that a dark theme does not swallow the text
    "savefig.facecolor": PAPER,
    "legend.frameon": False,
}


def new_figure(width: float = 9, height: float = 4, rows: int = 1, columns: int = 1, **subplots):
    """Return (figure, axes) in the course's style; inches. No pyplot, so nothing is shown twice.

    >>> figure, axes = new_figure(9, 3)
    """
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context(STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        return figure, figure.subplots(rows, columns, **subplots)


def show(figure, description: str) -> None:
    """Display a figure and, in an output of its own, the description that says what it shows.

    JupyterLab gives images no alternative text, so the description is visible; it is stored
    as `alt` as well, for exported pages. nbval skips the picture and compares the description.
    """
    from IPython.display import display
    from matplotlib import rc_context

    paper = io.BytesIO()
    with rc_context(STYLE):
        figure.savefig(paper, format="png", dpi=96, metadata={"Software": None})
    image = {"image/png": paper.getvalue(), "text/plain": "[figure, described below]"}
    display(image, raw=True, metadata={"image/png": {"alt": description}})
    display(caption(description))


def caption(description: str) -> Page:
    """Return a figure's description as a quiet line of text.

    >>> caption("Two bars.")
    Figure: Two bars.
    """
    return Page(f"Figure: {description}", note(element("em", "Figure:") + " " + description))
