"""Figure of notebook 6: where a text that is given to `from_pretrained` leads, as a decision tree."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, INK, NEGATIVE, PAPER, SPECIAL, TOKEN

# (answer that leads on, answer that leads to the end, question), from top to bottom
QUESTIONS = (
    ("no", "yes", "Is there a folder\nof that name here?"),
    ("yes", "no", "Could it be a Hub name?\n“model” or “owner/model”"),
    ("yes", "no", "Downloaded before,\nor found on the Hub?"),
)
# key -> (line, words, colour): where the answers lead
ENDS = {
    "loaded": (0, "read the files in it", BODY),
    "no name": (1, "error: not the form\nof a Hub name", NEGATIVE),
    "no model": (2, "error: the Hub is out of\nreach, or lacks the model", NEGATIVE),
}
BOLD = {"fontsize": 14, "weight": "bold"}
LEFT, RIGHT, WIDTH, HEIGHT, STEP = 0.2, 9.1, 3.3, 0.95, 1.55


def ending(outcome: str) -> str:
    """Return which end of the drawing an outcome belongs to: loaded, no name, no model or other.

    >>> ending("HFValidationError: Repo id must be in the form ...")
    'no name'
    """
    if outcome == "loaded":
        return "loaded"
    if "Repo id must be" in outcome:
        return "no name"
    return "no model" if outcome.startswith("OSError") else "other"


def draw_flow(outcomes: dict[str, str]):
    """Draw the three questions a text passes; the tried texts hang at the edge on which they left (V6.3).

    outcomes: text -> "loaded" or the error it led to, as measured.
    """
    figure, axes = new_figure(12.6, 5.8)
    figure.get_layout_engine().set(h_pad=0.12, w_pad=0.12)
    axes.set_axis_off()
    axes.set_xlim(0, 12.6)
    axes.set_ylim(-3 * STEP - 0.1, 1.15)
    for line, (onward, outward, words) in enumerate(QUESTIONS):
        top = -line * STEP
        _box(axes, LEFT, top, words, TOKEN, FAINT)
        _arrow(axes, (LEFT + WIDTH / 2, top), (LEFT + WIDTH / 2, top - STEP + HEIGHT))
        axes.text(LEFT + WIDTH / 2 + 0.12, top - (STEP - HEIGHT) / 2, onward, va="center", **BOLD)
        _arrow(axes, (LEFT + WIDTH, top + HEIGHT / 2), (RIGHT, top + HEIGHT / 2))
        axes.text(LEFT + WIDTH + 0.12, top + HEIGHT / 2 + 0.08, outward, va="bottom", **BOLD)
    _box(axes, LEFT, -3 * STEP, "read the downloaded files", PAPER, BODY)
    for key, (line, words, colour) in ENDS.items():
        middle = -line * STEP + HEIGHT / 2
        _box(axes, RIGHT, -line * STEP, words, PAPER, colour)
        for place, text in enumerate(text for text, outcome in outcomes.items() if ending(outcome) == key):
            style = {"boxstyle": "round,pad=0.25", "facecolor": SPECIAL, "edgecolor": FAINT}
            y = middle + (0.28 if place == 0 else 0.28 - 0.56 * place)
            axes.text(6.45, y, f"“{text}”", ha="center", va="center", family="monospace", fontsize=14, bbox=style)
    words = "A string that is not a folder here is taken for the name of a model on the Hub"
    axes.set_title(words, loc="left", fontsize=16, weight="bold", pad=12)
    return figure


def _box(axes, left: float, bottom: float, words: str, fill: str, edge: str) -> None:
    from matplotlib.patches import FancyBboxPatch

    style = "round,pad=0,rounding_size=0.12"
    axes.add_patch(
        FancyBboxPatch((left, bottom), WIDTH, HEIGHT, boxstyle=style, facecolor=fill, edgecolor=edge, linewidth=2)
    )
    axes.text(left + WIDTH / 2, bottom + HEIGHT / 2, words, ha="center", va="center", fontsize=14)


def _arrow(axes, start: tuple, end: tuple) -> None:
    style = {"arrowstyle": "-|>", "color": INK, "linewidth": 1.5, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", xy=end, xytext=start, arrowprops=style)


def describe_flow(outcomes: dict[str, str]) -> str:
    """Say for each tried text where it ended."""
    ends = {
        "loaded": "was found as a folder and loaded",
        "no name": "cannot be a Hub name",
        "no model": "was taken for a Hub name, and the Hub is out of reach",
    }
    parts = [f"“{text}” {ends.get(ending(outcome), 'ended in ' + outcome[:40])}" for text, outcome in outcomes.items()]
    return (
        "Three questions in a row: is it a folder, could it be a Hub name, is there such a model within reach. Tried:"
        f" {'; '.join(parts)}."
    )


def show_flow(outcomes: dict[str, str]) -> None:
    """Show the questions that decide what a text given to `from_pretrained` means, and where the tried ones ended."""
    show(draw_flow(outcomes), describe_flow(outcomes))
