"""Figure of notebook 6: where `from_pretrained("some text")` leads (V6.3)."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, INK, NEGATIVE, PAPER, TOKEN

# (key, x, y, words): questions in the middle, what each answer leads to on the right
QUESTIONS = (
    ("folder", 2.2, 3.2, "Is there a folder\nof that name here?"),
    ("name", 2.2, 1.9, "Could it be a Hub name?\n“model” or “owner/model”"),
    ("reach", 2.2, 0.6, "Downloaded already, or\nfound on the Hub?"),
)
ENDS = {
    "loaded": (6.0, 3.2, "read the files in it", BODY),
    "HFValidationError": (6.0, 1.9, "HFValidationError", NEGATIVE),
    "OSError": (6.0, 0.6, "OSError: “couldn't connect” or\n“not a valid model identifier”", NEGATIVE),
}
ENDS_START = 4.6


def ending(outcome: str) -> str:
    """Return which end of the drawing an outcome belongs to: loaded, HFValidationError or OSError.

    >>> ending("HFValidationError: Repo id must be ...")
    'HFValidationError'
    """
    first = outcome.split(":")[0]
    return first if first in ENDS else "other"


def draw_flow(outcomes: dict[str, str]):
    """Draw the three questions a text passes, with the tried texts at the end they reached.

    outcomes: text -> "loaded" or the error it led to, as measured.
    """
    figure, axes = new_figure(12, 5)
    axes.set_axis_off()
    axes.set_xlim(0, 12)
    axes.set_ylim(-1.1, 4.2)
    for i, (_, x, y, words) in enumerate(QUESTIONS):
        _box(axes, x, y, words, TOKEN, INK)
        _arrow(axes, (x + 1.75, y), (ENDS_START, y), ("yes", "no", "no")[i])
        _arrow(axes, (x, y - 0.4), (x, y - 0.9), ("no", "yes", "yes")[i])
    _box(axes, 2.2, -0.65, "read the downloaded files", PAPER, INK, BODY)
    for key, (x, y, words, colour) in ENDS.items():
        _box(axes, x, y, words, PAPER, INK, colour)
        texts = [f"“{text}”" for text, outcome in outcomes.items() if ending(outcome) == key]
        axes.text(8.3, y, "\n".join(texts), va="center", ha="left", family="monospace", fontsize=12)
    axes.text(2.2, 3.95, 'from_pretrained("some text")', ha="center", weight="bold", fontsize=14)
    axes.text(8.3, 3.95, "what we tried", ha="left", weight="bold", fontsize=14)
    return figure


def _box(axes, x, y, words, fill, ink, edge=FAINT):
    style = {"boxstyle": "round,pad=0.45", "facecolor": fill, "edgecolor": edge, "linewidth": 2}
    axes.text(x, y, words, ha="center", va="center", color=ink, fontsize=12, bbox=style)


def _arrow(axes, start, end, word):
    axes.annotate("", xy=end, xytext=start, arrowprops={"arrowstyle": "->", "color": INK, "linewidth": 1.5})
    across = start[1] == end[1]
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    axes.text(
        x + (0 if across else 0.12),
        y + (0.12 if across else 0),
        word,
        ha="center" if across else "left",
        va="bottom" if across else "center",
        fontsize=12,
        weight="bold",
    )


def describe_flow(outcomes: dict[str, str]) -> str:
    """Say for each tried text where it ended."""
    ends = {
        "loaded": "was found as a folder and loaded",
        "HFValidationError": "cannot be a Hub name",
        "OSError": "was taken for a Hub name, and the Hub is out of reach",
    }
    parts = [f"“{text}” {ends.get(ending(outcome), 'ended in ' + outcome[:40])}" for text, outcome in outcomes.items()]
    return (
        "Three questions in a row: is it a folder, could it be a Hub name, is there such a model within reach. Tried:"
        f" {'; '.join(parts)}."
    )


def show_flow(outcomes: dict[str, str]) -> None:
    """Show where each tried text led, with a description."""
    show(draw_flow(outcomes), describe_flow(outcomes))
