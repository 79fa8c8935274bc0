"""Figure of lab 11: what two libraries say about the same faults. THEN is recorded; a test measures it."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import FAILS, FAINT, INK, PAPER, SAME, UNKNOWN

# repo -> how transformers 4.52 with TensorFlow reports its fault
THEN = {"A": "loud", "B": "loud", "C": "silent", "D": "warning", "E": "loud"}
STYLE = {"loud": ("×  an error", FAILS), "warning": ("△  a warning", UNKNOWN), "silent": ("○  nothing", PAPER)}
# whether fewer answers are right than in the intact repo -> how the bar looks
BAR = {True: {"facecolor": FAILS, "hatch": "...", "edgecolor": INK}, False: {"facecolor": SAME, "edgecolor": INK}}
TITLE = "Two faults that used to stop you are silent now"


def draw_then_and_now(rows: list[dict], intact: int, of: int):
    """Draw one row a repo {"repo", "fault", "then", "now", "right"}; right is None where no model loaded."""
    from matplotlib.patches import Rectangle

    figure, axes = new_figure(12, 2.1 + 0.62 * len(rows))
    axes.set_axis_off()
    axes.set_xlim(0, 12)
    axes.set_ylim(len(rows) + 1.0, -0.75)
    axes.set_title(TITLE, loc="left", weight="bold", fontsize=14)
    heads = (
        (0.1, "repo and fault"),
        (3.4, "4.52, TensorFlow"),
        (5.8, "5.24, PyTorch"),
        (8.2, f"right of {of} now (intact: {intact})"),
    )
    for x, words in heads:
        axes.text(x, -0.3, words, va="center", weight="bold", fontsize=13, color=INK)
    for i, row in enumerate(rows):
        axes.text(0.1, i + 0.5, f"{row['repo']}  {row['fault']}", va="center", fontsize=13, color=INK)
        for x, report in ((3.3, row["then"]), (5.7, row["now"])):
            words, colour = STYLE[report]
            axes.add_patch(Rectangle((x, i + 0.07), 2.25, 0.86, facecolor=colour, edgecolor=FAINT))
            axes.text(x + 0.15, i + 0.5, words, va="center", fontsize=13, color=INK)
        right = row["right"]
        if right is None:
            axes.text(8.2, i + 0.5, "no model", va="center", fontsize=13, color=INK)
            continue
        worse = right < intact
        width = 3.2 * right / of
        axes.add_patch(Rectangle((8.2, i + 0.22), width, 0.56, **BAR[worse]))
        axes.text(8.3 + width, i + 0.5, str(right), va="center", fontsize=13, color=INK)
    for x, worse, words in ((5.7, True, "fewer right than in the intact repo"), (9.5, False, "at least as many")):
        axes.add_patch(Rectangle((x, len(rows) + 0.4), 0.45, 0.4, **BAR[worse]))
        axes.text(x + 0.6, len(rows) + 0.6, words, va="center", fontsize=12, color=INK)
    return figure


def describe_then_and_now(rows: list[dict], intact: int, of: int) -> str:
    """Say which faults lost their alarm and what the silent ones cost."""
    lost = [row["repo"] for row in rows if row["then"] != "silent" and row["now"] == "silent"]
    silent = ", ".join(f"{row['repo']} {row['right']}" for row in rows if row["now"] == "silent")
    return (
        f"{TITLE}. Of {len(rows)} faulty repos, {' and '.join(lost) or 'none'} raised an error in transformers 4.52 and"
        f" load without a word in 5.24. Right answers of {of}: the intact repo {intact}; silent ones: {silent}."
    )


def show_then_and_now(rows: list[dict], intact: int, of: int) -> None:
    """Show for each fault what the older and the newer library say, and how many answers are right now."""
    show(draw_then_and_now(rows, intact, of), describe_then_and_now(rows, intact, of))
