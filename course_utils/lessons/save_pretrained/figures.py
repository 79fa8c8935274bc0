"""Figures of notebook 6: the sizes of the files, and logits before and after a reload."""

from __future__ import annotations

from course_utils.lessons.save_pretrained.flow import show_flow  # noqa: F401  (the notebook's `draw` has them all)
from course_utils.model.arithmetic import readable
from course_utils.model.memory import free_memory  # noqa: F401
from course_utils.model.messages import listening  # noqa: F401
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, GRID, HEAD_WORDS, INK, MARKERS, SERIES, SPECIAL, TOKEN, ink_on

TITLE = {"loc": "left", "fontsize": 15, "weight": "bold", "pad": 12}
KINDS = {"config": TOKEN, "weights": BODY, "tokenizer": SPECIAL}


def kind_of(name: str) -> str:
    """Return what a file that `save_pretrained` writes belongs to: config, weights or tokenizer.

    >>> kind_of("tf_model.h5")
    'weights'
    """
    if name in ("config.json", "generation_config.json"):
        return "config"
    return "weights" if name.endswith((".h5", ".safetensors", ".bin", ".index.json")) else "tokenizer"


def share_of_weights(sizes: dict[str, int]) -> float:
    """Return which part of all bytes is weights, in percent. sizes: file name -> bytes.

    >>> share_of_weights({"config.json": 1, "model.safetensors": 99})
    99.0
    """
    return 100 * sum(size for name, size in sizes.items() if kind_of(name) == "weights") / sum(sizes.values())


SIDE, GAP, STEP = 10.0, 1.2, 1.72  # the side of the largest square, the space beside it, the height of one line
SPECK = 0.25  # a square with a shorter side is pointed at


def draw_sizes(sizes: dict[str, int]):
    """Draw one square a file, all to one scale: area is bytes (V6.1). sizes: file name -> bytes."""
    from matplotlib.patches import Rectangle

    names = sorted(sizes, key=sizes.get, reverse=True)
    largest, *others = names
    figure, axes = new_figure(10.5, 5)
    figure.get_layout_engine().set(h_pad=0.12, w_pad=0.12)
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_xlim(-0.2, 24)
    axes.set_ylim(-0.3, SIDE + 0.3)
    fill = KINDS[kind_of(largest)]
    axes.add_patch(Rectangle((0, 0), SIDE, SIDE, facecolor=fill, edgecolor=INK))
    words = f"{largest}\n{readable(sizes[largest])}\n({kind_of(largest)})"
    axes.text(SIDE / 2, SIDE / 2, words, ha="center", va="center", color=ink_on(fill), fontsize=16, weight="bold")
    for line, name in enumerate(others):
        side = SIDE * (sizes[name] / sizes[largest]) ** 0.5
        middle = SIDE - 0.9 - line * STEP
        left = SIDE + GAP
        square = Rectangle(
            (left, middle - side / 2), side, side, facecolor=KINDS[kind_of(name)], edgecolor=INK, linewidth=0.8
        )
        axes.add_patch(square)
        if side < SPECK:
            axes.annotate(
                "", (left + side, middle), (left + 0.9, middle), arrowprops={"arrowstyle": "->", "color": INK}
            )
        axes.text(left + 1.2, middle, f"{name}, {readable(sizes[name])} ({kind_of(name)})", va="center", fontsize=13)
    words = f"{share_of_weights(sizes):.1f} % of the bytes are weights: the config is a speck beside them"
    axes.set_title(words, **TITLE)
    return figure


def describe_sizes(sizes: dict[str, int]) -> str:
    """Say how large each file is, and how small the config is beside the weights."""
    weights = sum(size for name, size in sizes.items() if kind_of(name) == "weights")
    parts = [f"{name} {readable(sizes[name])}" for name in sorted(sizes, key=sizes.get, reverse=True)]
    return (
        f"{len(sizes)} files as squares whose areas are their bytes: {', '.join(parts)}."
        f" {share_of_weights(sizes):.1f} % of the bytes are weights; config.json would fit"
        f" {round(weights / sizes['config.json'], -4):,.0f} times into them."
    )


def show_sizes(sizes: dict[str, int]) -> None:
    """Show every file that `save_pretrained` wrote, by size."""
    show(draw_sizes(sizes), describe_sizes(sizes))


def draw_reload(before, reloaded, plan_only):
    """Draw each text twice: x = POSITIVE logit before saving, y = the same logit afterwards (V6.2).

    before, reloaded, plan_only: arrays of shape (texts,); plan_only comes from a model made of config.json alone.
    """
    figure, axes = new_figure(9.5, 5.2)
    low, high = float(min(before)) - 0.4, float(max(before)) + 0.4
    axes.plot([low, high], [low, high], color=FAINT, linewidth=1, linestyle="--", zorder=1)
    axes.scatter(before, reloaded, s=70, color=SERIES[0], marker=MARKERS[0], edgecolor=INK, zorder=3)
    axes.scatter(before, plan_only, s=60, color=SERIES[1], marker=MARKERS[1], edgecolor=INK, zorder=2)
    middle = (low + high) / 2
    style = {"ha": "right", "va": "top", "fontsize": 14, "weight": "bold"}
    axes.text(middle, middle + 0.32 * (high - low), "config + weights:\nafter = before", color=BODY, **style)
    level = float(min(plan_only)) - 0.05 * (high - low)
    axes.text(high, level, "config alone: nearly one\nvalue for all texts", color=HEAD_WORDS, **style)
    axes.set_xlabel("POSITIVE logit before saving")
    axes.set_ylabel("POSITIVE logit afterwards")
    axes.grid(color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_title("Config and weights bring the logits back; the config alone does not", **TITLE)
    return figure


def describe_reload(before, reloaded, plan_only) -> str:
    """Say how far the reloaded logits lie from the old ones, and how far those of the config alone spread."""
    import numpy as np

    before, reloaded, plan_only = (np.asarray(values, dtype=np.float64) for values in (before, reloaded, plan_only))
    furthest = float(np.abs(before - reloaded).max())
    return (
        f"{len(before)} texts. With config and weights the largest difference from the logit before saving is"
        f" {furthest:.6f}. With the config alone the largest is {np.abs(before - plan_only).max():.1f}, and all logits"
        f" lie within {plan_only.max() - plan_only.min():.2f} of each other, while the real ones run from"
        f" {before.min():.1f} to {before.max():.1f}."
    )


def show_reload(before, reloaded, plan_only) -> None:
    """Show that config and weights bring every logit back, and config.json alone brings none."""
    show(draw_reload(before, reloaded, plan_only), describe_reload(before, reloaded, plan_only))
