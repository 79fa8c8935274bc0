"""A figure whose title states what it shows."""

from __future__ import annotations

from course_utils.showing.figure import new_figure


def headed_figure(headline: str, width: float, height: float, rows: int = 1, columns: int = 1, **subplots):
    """Return (figure, axes) with a headline above all axes, at the left, a little away from the edge.

    >>> headed_figure("More padding, other answer", 9, 3)[0].get_suptitle()
    'More padding, other answer'
    """
    figure, axes = new_figure(width, height, rows, columns, **subplots)
    figure.get_layout_engine().set(h_pad=0.1)
    figure.suptitle(headline, x=0.01, ha="left", fontsize=16, weight="bold")
    return figure, axes
