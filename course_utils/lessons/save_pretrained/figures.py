"""Figures of notebook 6: the sizes of the files, logits before and after a reload, and where a name leads."""

from __future__ import annotations

from course_utils.model.arithmetic import count_of, readable  # noqa: F401  (the notebook's `draw` has them all)
from course_utils.model.messages import listening, message  # noqa: F401
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, GRID, INK, MARKERS, NEGATIVE, PAPER, SERIES, SPECIAL, TOKEN

KINDS = {"plan": TOKEN, "weights": BODY, "tokenizer": SPECIAL}


def kind_of(name: str) -> str:
    """Return what a file that `save_pretrained` writes belongs to: plan, weights or tokenizer.

    >>> kind_of("tf_model.h5")
    'weights'
    """
    if name in ("config.json", "generation_config.json"):
        return "plan"
    return "weights" if name.endswith((".h5", ".safetensors", ".bin", ".index.json")) else "tokenizer"


def draw_sizes(sizes: dict[str, int]):
    """Draw one dot a file, its size in bytes on a logarithmic axis (V6.1). sizes: file name -> bytes."""
    names = sorted(sizes, key=sizes.get)
    figure, axes = new_figure(10, 1.2 + 0.55 * len(names))
    for i, name in enumerate(names):
        kind = kind_of(name)
        axes.scatter(
            sizes[name], i, s=170, color=KINDS[kind], edgecolor=INK, zorder=2
        )  # no bar: its length means nothing on this axis
        axes.text(sizes[name] * 1.6, i, f"{readable(sizes[name])}  ({kind})", va="center", fontsize=13)
    axes.set_yticks(range(len(names)), names)
    axes.set_xscale("log")
    axes.set_xlim(50, 1e11)
    axes.set_ylim(-0.6, len(names) - 0.4)
    axes.set_xticks([1e3, 1e6, 1e9], ["1 kB", "1 MB", "1 GB"])
    axes.grid(axis="y", color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.minorticks_off()
    axes.set_xlabel("size of the file (each step of the axis is a thousand times more)")
    return figure


def describe_sizes(sizes: dict[str, int]) -> str:
    """Say how large the plan is beside the weights."""
    plan = sizes["config.json"]
    weights = sum(size for name, size in sizes.items() if kind_of(name) == "weights")
    return (
        f"{len(sizes)} files on a logarithmic axis, from {readable(min(sizes.values()))} to"
        f" {readable(max(sizes.values()))}. The plan, config.json, takes {readable(plan)},"
        f" {'less' if plan / weights < 1e-5 else 'more'} than one hundred-thousandth of the weights'"
        f" {readable(weights)}."
    )


def show_sizes(sizes: dict[str, int]) -> None:
    """Show how small the plan is beside the weights: every file that `save_pretrained` wrote, by size."""
    show(draw_sizes(sizes), describe_sizes(sizes))


def draw_reload(before, reloaded, plan_only):
    """Draw each text twice: x = POSITIVE logit before saving, y = the same logit afterwards (V6.2).

    before, reloaded, plan_only: arrays of shape (texts,); plan_only comes from a model made of config.json alone.
    """
    figure, axes = new_figure(8.5, 5)
    low, high = float(min(before)) - 0.4, float(max(before)) + 0.4
    axes.plot([low, high], [low, high], color=FAINT, linewidth=1, linestyle="--", label="after = before", zorder=1)
    axes.scatter(
        before, reloaded, s=70, color=SERIES[0], marker=MARKERS[0], edgecolor=INK, label="config + weights", zorder=3
    )
    axes.scatter(
        before, plan_only, s=60, color=SERIES[1], marker=MARKERS[1], edgecolor=INK, label="config alone", zorder=2
    )
    axes.set_xlabel("POSITIVE logit before saving")
    axes.set_ylabel("POSITIVE logit afterwards")
    axes.grid(color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.legend(loc="upper left", fontsize=13)
    return figure


def describe_reload(before, reloaded, plan_only) -> str:
    """Say how far the reloaded logits lie from the old ones, and how far those of the plan alone spread."""
    import numpy as np

    before, reloaded, plan_only = (np.asarray(values, dtype=np.float64) for values in (before, reloaded, plan_only))
    furthest = float(np.abs(before - reloaded).max())
    return (
        f"{len(before)} texts. With config and weights every point lies on the diagonal: the largest difference is"
        f" {furthest:.6f}. With the config alone the largest is {np.abs(before - plan_only).max():.1f}, and all logits"
        f" lie within {plan_only.max() - plan_only.min():.2f} of each other, while the real ones run from"
        f" {before.min():.1f} to {before.max():.1f}."
    )


def show_reload(before, reloaded, plan_only) -> None:
    """Show that config and weights bring every logit back, and config.json alone brings none."""
    show(draw_reload(before, reloaded, plan_only), describe_reload(before, reloaded, plan_only))


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
    """Show the questions that decide what a text given to `from_pretrained` means, and where the tried ones ended."""
    show(draw_flow(outcomes), describe_flow(outcomes))
