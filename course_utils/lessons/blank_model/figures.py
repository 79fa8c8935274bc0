"""Figures of notebook 1: a config as a plan, and where the parameters it asks for sit."""

from __future__ import annotations

from course_utils.lessons.blank_model.chance import (  # noqa: F401  (the notebook's `draw` has them all)
    fix_chance,
    mystery_rows,
    show_clock,
    show_mystery,
)
from course_utils.lessons.blank_model.stages import fair_bars, show_fair  # noqa: F401
from course_utils.model.arithmetic import count_of, count_parameters
from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, element, table
from course_utils.showing.palette import BODY, FAINT, HATCH, INK, PAPER, TOKEN

MEANINGS = {
    "vocab_size": "how many different token ids it can take",
    "hidden_size": "how many numbers describe one token",
    "num_hidden_layers": "how many layers, one after the other",
    "num_attention_heads": "how many attention heads work side by side in each layer",
    "intermediate_size": "width of the feed-forward part inside each layer",
    "max_position_embeddings": "how many tokens one text may have",
    "hidden_dropout_prob": "share of numbers switched off during training",
    "initializer_range": "spread of the random numbers it starts with",
}


def show_fields(config) -> Page:
    """Show the eight numbers that plan a BertConfig's model, each with what it decides."""
    rows = [(name, getattr(config, name), words) for name, words in MEANINGS.items()]
    text = "\n".join(f"{name:24}{value!s:>8}  {words}" for name, value, words in rows)
    body = [(element("code", name), value, words) for name, value, words in rows]
    return Page(text, table(("field", "value", "what it decides"), body, numbers=(1,)))


def plan_data(plans: dict) -> list[dict]:
    """Return name, width, layers and numbers of parameters of each config in `plans` (name -> BertConfig)."""
    return [
        {
            "name": name,
            "hidden": c.hidden_size,
            "layers": c.num_hidden_layers,
            "parameters": count_of(c),
            "embeddings": count_parts(c)["word embeddings"] + count_parts(c)["other embeddings"],
            "layer": count_parts(c)["layer 1"],
        }
        for name, c in plans.items()
    ]


def draw_plans(rows: list[dict]):
    """Draw each plan as a stack of blocks, area = parameters, the largest plan as an outline behind it (V1.1)."""
    widest, thickest = max(row["hidden"] for row in rows), max(row["layer"] / row["hidden"] for row in rows)
    stacks = [_blocks(row, thickest) for row in rows]
    top = max(blocks[-1][0] + blocks[-1][1] for blocks in stacks)
    figure, axes = new_figure(3.3 * len(rows) + 0.3, 2.0 + 0.23 * top)
    for place, (row, blocks) in enumerate(zip(rows, stacks)):
        middle = place * 1.3 * widest
        outline = {"color": "none", "edgecolor": FAINT, "linestyle": ":", "linewidth": 1.4}
        axes.bar(middle, top, widest, zorder=1, **outline)
        _stack(axes, middle, row, blocks)
        words = f"{row['name']}\n{row['parameters'] / 1e6:.1f} M parameters"
        axes.text(middle, top + 0.5, words, ha="center", va="bottom", fontsize=12, weight="bold")
    title = "Each block's area is its number of parameters: fewer layers, or narrower ones"
    figure.suptitle(title, weight="bold", fontsize=14)
    axes.set_ylim(-1.9, top + 2.8)
    axes.set_xlim(-0.6 * widest, ((len(rows) - 1) * 1.3 + 0.6) * widest)
    axes.axis("off")
    return figure


def _blocks(row: dict, thickest: float) -> list[tuple[float, float]]:
    """Return (bottom, height) of a plan's embeddings and of each layer above: width x height = parameters."""
    blocks, bottom = [], 0.0
    for count in [row["embeddings"], *[row["layer"]] * row["layers"]]:
        blocks.append((bottom, count / row["hidden"] / thickest))
        bottom += blocks[-1][1] + 0.12
    return blocks


def _stack(axes, middle: float, row: dict, blocks: list[tuple[float, float]]) -> None:
    """Draw one plan: the embeddings at the bottom, one block a layer above, its width written below."""
    half, last = row["hidden"] / 2, row["layers"]
    ground = {"facecolor": PAPER, "edgecolor": "none", "pad": 1.5}
    for level, (bottom, height) in enumerate(blocks):
        fill, hatch = (TOKEN, HATCH) if level == 0 else (BODY, "")
        axes.bar(
            middle, height, 2 * half, bottom=bottom, color=fill, edgecolor=INK, hatch=hatch, linewidth=0.8, zorder=2
        )
        where = {"x": middle, "y": bottom + height / 2, "ha": "center", "va": "center", "fontsize": 11}
        if level in (1, last):
            axes.text(s=f"layer {level}", color=PAPER, **where)
        elif level == 0:
            axes.text(s="embeddings", bbox=ground, zorder=3, **where)
    axes.annotate("", (middle - half, -0.45), (middle + half, -0.45), arrowprops={"arrowstyle": "<->", "color": INK})
    axes.text(middle, -0.75, f"{row['hidden']} wide", ha="center", va="top", fontsize=12)


def describe_plans(rows: list[dict]) -> str:
    """Say layers, width and parameters of each plan."""
    parts = [
        f"{row['name']}: {row['layers']} layers, {row['hidden']} wide, {row['parameters'] / 1e6:.1f} million parameters"
        for row in rows
    ]
    return f"{'; '.join(parts)}. A block's area is its number of parameters, and its width is hidden_size."


def show_plans(plans: dict) -> None:
    """Show plans as stacks of blocks on one scale, to compare depth and width. plans: name -> BertConfig."""
    show(draw_plans(plan_data(plans)), describe_plans(plan_data(plans)))


def count_parts(config) -> dict[str, int]:
    """Return how many parameters each part of a BertConfig's model holds, by arithmetic: nothing is built.

    >>> from types import SimpleNamespace
    >>> count_parts(SimpleNamespace(vocab_size=9, hidden_size=2, num_hidden_layers=1, intermediate_size=3,
    ...                             max_position_embeddings=4))["word embeddings"]
    18
    """
    sizes = config.num_hidden_layers, config.hidden_size, config.vocab_size, config.intermediate_size
    parts = count_parameters("BERT", *sizes, config.max_position_embeddings)
    layers, depth = parts.pop("layers"), config.num_hidden_layers
    pooler = parts.pop("pooler")
    each = {f"layer {number}": layers // depth for number in range(1, depth + 1)}
    return {**parts, **each, "pooler": pooler}
