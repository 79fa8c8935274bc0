"""Figures of lab 8: overfitting in one picture, the learning curve, and the first stage in small."""

from __future__ import annotations

# The notebook's `draw` also has the notes, the bar, and what frees memory.
from course_utils.lessons.train.bar import with_bar  # noqa: F401
from course_utils.lessons.train.notes import LABELS, drawn, notes  # noqa: F401
from course_utils.model.memory import free_memory  # noqa: F401
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import FAINT, INK, MARKERS, SERIES

MESSAGE = {"x": 0.01, "ha": "left", "weight": "bold", "fontsize": 15}


def _headed(height: float, message: str, columns: int = 1):
    figure, axes = new_figure(10, height, 1, columns)
    figure.suptitle(message, **MESSAGE)
    figure.get_layout_engine().set(h_pad=0.12, w_pad=0.12)
    return figure, axes


def overfits(training: list[float], held_out: list[float]) -> bool:
    """Tell whether a model ended with nearly all training texts right and far fewer of the others.

    >>> overfits([0.5, 1.0], [0.5, 0.55]), overfits([0.5, 1.0], [0.5, 0.95])
    (True, False)
    """
    return training[-1] >= 0.95 and training[-1] - held_out[-1] >= 0.2


def _verdict(training: list[float], held_out: list[float]) -> str:
    if overfits(training, held_out):
        return "The blank model learned its training notes by heart and cannot sort new ones"
    return "The blank model did not clearly tell its training notes from new ones"


def draw_overfitting(training: list[float], held_out: list[float]):
    """Draw the fraction right on training and held-out notes over the epochs (V8.1)."""
    figure, axes = _headed(4.6, _verdict(training, held_out))
    epochs = range(1, len(training) + 1)
    for name, values, colour, marker in (
        ("training notes", training, SERIES[0], "o"),
        ("held-out notes", held_out, SERIES[3], "s"),
    ):
        axes.plot(epochs, values, color=colour, marker=marker, linewidth=2)
        axes.text(len(training) + 0.3, values[-1] + 0.02, name, color=INK, va="bottom", fontsize=12)
    axes.axhline(0.5, color=FAINT, linestyle="--")
    axes.text(len(training) * 1.25, 0.49, "chance", ha="right", va="top", fontsize=12)
    axes.set(xlabel="epoch", ylabel="fraction right", ylim=(0.2, 1.12), xlim=(0.5, len(training) * 1.25))
    axes.set_xticks([1, *range(5, len(training) + 1, 5)])
    return figure


def describe_overfitting(training: list[float], held_out: list[float]) -> str:
    """Say where both lines end, in words that hold on every processor."""
    high = "ends at 0.95 or more" if training[-1] >= 0.95 else "ends below 0.95"
    low = "near chance, below 0.75" if held_out[-1] < 0.75 else "at 0.75 or more"
    return f"{_verdict(training, held_out)}. The line for the training notes {high}; the held-out line ends {low}."


def show_overfitting(training: list[float], held_out: list[float]) -> None:
    """Show a model that gets its training notes right and others not."""
    show(draw_overfitting(training, held_out), describe_overfitting(training, held_out))


def _curve_message(curves: dict[str, dict[int, float]]) -> str:
    other, best = sorted(list(curve.values())[-1] for curve in curves.values())
    if best > 0.8 and other < 0.65:
        return "From forty notes one way sorts new ones well; the other stays near chance"
    return "Neither way is clearly better than the other"


def draw_curves(curves: dict[str, dict[int, float]]):
    """Draw the fraction of held-out notes that is right over the number of training notes, a line a way (V8.2)."""
    figure, axes = _headed(5, _curve_message(curves))
    for (name, curve), colour, marker in zip(curves.items(), SERIES, MARKERS):
        style = {"color": colour, "marker": marker, "markersize": 7, "linewidth": 2, "label": name}
        axes.plot(range(len(curve)), list(curve.values()), **style)
    counts = list(next(iter(curves.values())))
    axes.axhline(0.5, color=FAINT, linestyle="--")
    axes.text(len(counts) - 0.6, 0.5, "chance", ha="right", va="bottom", fontsize=12)
    axes.set(xlabel="training notes", ylabel="fraction of held-out notes right", ylim=(0.35, 1.04))
    axes.set_xlim(right=len(counts) - 0.58)
    axes.set_xticks(range(len(counts)), [str(count) for count in counts])
    axes.legend(loc="upper left", fontsize=12)
    return figure


def describe_curves(curves: dict[str, dict[int, float]]) -> str:
    """Say for each way whether it stays near chance, grows, and where it ends, without a digit that may move."""
    lines = []
    for name, curve in curves.items():
        first, last = list(curve.values())[0], list(curve.values())[-1]
        end = "above 0.8" if last > 0.8 else "between 0.65 and 0.8" if last > 0.65 else "near chance, below 0.65"
        grows = ", rising" if last - first >= 0.1 else ""
        lines.append(f"{name}: ends {end}{grows}")
    counts = list(next(iter(curves.values())))
    return f"{_curve_message(curves)}. From {counts[0]} to {counts[-1]} training notes: {'; '.join(lines)}."


def show_curves(curves: dict[str, dict[int, float]]) -> None:
    """Show what each way makes of 5, 10, 20 and 40 notes."""
    show(draw_curves(curves), describe_curves(curves))


def draw_filling(losses: list[float], evenly: float, by_share: float, steps: int = 20):
    """Draw the mean loss of a small masked language model over groups of steps, beside two ways of guessing (V8.3)."""
    fell = losses[-1] < losses[0] / 2
    words = "falls to less than half" if fell else "hardly falls"
    figure, axes = _headed(4.2, f"The first stage in miniature: the loss on hidden words {words}")
    ends = [steps * (place + 1) for place in range(len(losses))]
    axes.plot(ends, losses, color=SERIES[0], marker="o", markersize=4, linewidth=2)
    for guess, name in ((evenly, "every word equally likely"), (by_share, "each word as often as on the page")):
        axes.axhline(guess, color=FAINT, linestyle="--")
        place = {"xy": (ends[-1], guess), "xytext": (0, 3), "textcoords": "offset points"}
        axes.annotate(name, **place, ha="right", va="bottom", fontsize=12)
    axes.set(xlabel=f"steps (each dot: mean of {steps})", ylabel="loss on hidden words", xlim=(0, ends[-1] * 1.03))
    axes.set(ylim=(0, max(evenly, *losses) * 1.15))
    return figure


def describe_filling(losses: list[float], evenly: float, by_share: float) -> str:
    """Say where the first steps lie beside both ways of guessing, and whether the loss falls."""
    low, high = sorted((evenly, by_share))
    start = "below both" if losses[0] < low else "between both" if losses[0] < high else "above both"
    fall = "less than half of where it began" if losses[-1] < losses[0] / 2 else "more than half of where it began"
    return (
        "Two dashed lines show the loss of guessing: evenly, and by how often each word occurs. Over the first steps"
        f" the mean loss on hidden words lies {start}, and it ends at {fall}."
    )


def show_filling(losses: list[float], evenly: float, by_share: float) -> None:
    """Show the loss of a small masked language model while it learns."""
    show(draw_filling(losses, evenly, by_share), describe_filling(losses, evenly, by_share))
