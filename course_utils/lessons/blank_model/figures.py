"""Figures of notebook 1: a config as a plan, and where the parameters it asks for sit."""

from __future__ import annotations

from course_utils.lessons.blank_model.chance import (  # noqa: F401  (the notebook's `draw` has them all)
    fix_chance,
    mystery_rows,
    show_clock,
    show_mystery,
    show_stages,
    show_vectors,
)
from course_utils.model.arithmetic import count_of, count_parameters
from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, element, table
from course_utils.showing.palette import BODY, FAINT, HATCH, INK, MARKERS, PAPER, SERIES, SPECIAL, TOKEN

MEANINGS = {
    "vocab_size": "how many different token ids it can take",
    "hidden_size": "how many numbers describe one token",
    "num_hidden_layers": "how many layers, one after the other",
    "num_attention_heads": "how many looks at the sentence a layer takes at once",
    "intermediate_size": "how wide each layer becomes for a moment, inside",
    "max_position_embeddings": "how many tokens one text may have",
    "hidden_dropout_prob": "share of numbers switched off while training",
    "initializer_range": "spread of the random numbers it starts with",
}


def show_fields(config) -> Page:
    """Show the eight numbers that plan a BertConfig's model, each with what it decides."""
    rows = [(name, getattr(config, name), words) for name, words in MEANINGS.items()]
    text = "\n".join(f"{name:24}{value!s:>8}  {words}" for name, value, words in rows)
    body = [(element("code", name), value, words) for name, value, words in rows]
    return Page(text, table(("field", "value", "what it decides"), body, numbers=(1,)))


def plan_data(plans: dict) -> list[dict]:
    """Return name, width, layers and number of parameters of each config in `plans` (name -> BertConfig)."""
    return [
        {"name": name, "hidden": c.hidden_size, "layers": c.num_hidden_layers, "parameters": count_of(c)}
        for name, c in plans.items()
    ]


def draw_plans(rows: list[dict]):
    """Draw each plan as a stack of blocks on one scale: width = hidden_size, one block a layer (V1.1)."""
    tallest, widest = max(row["layers"] for row in rows), max(row["hidden"] for row in rows)
    figure, axes = new_figure(3.6 * len(rows) + 0.4, 1.9 + 0.27 * tallest)
    for i, row in enumerate(rows):
        middle, half = i * 1.35 * widest, row["hidden"] / 2
        for level in range(row["layers"] + 1):
            first = level == 0
            axes.bar(
                middle,
                0.84,
                2 * half,
                bottom=level,
                color=TOKEN if first else BODY,
                edgecolor=INK,
                hatch=HATCH if first else "",
                linewidth=0.8,
            )
        last = row["layers"]
        for level in sorted({1, last} - {0}):
            axes.text(middle, level + 0.42, f"layer {level}", ha="center", va="center", color=PAPER, fontsize=11)
        axes.text(
            middle,
            0.42,
            "embeddings",
            ha="center",
            va="center",
            fontsize=11,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 1.5},
        )
        axes.annotate(
            "", (middle - half, -0.45), (middle + half, -0.45), arrowprops={"arrowstyle": "<->", "color": INK}
        )
        axes.text(middle, -0.75, f"{row['hidden']} wide", ha="center", va="top", fontsize=12)
        axes.text(
            middle,
            last + 1.15,
            f"{row['name']}\n{row['parameters'] / 1e6:.1f} M parameters",
            ha="center",
            va="bottom",
            fontsize=12,
            weight="bold",
        )
    axes.set_ylim(-2.2, tallest + 3.2)
    axes.axis("off")
    return figure


def describe_plans(rows: list[dict]) -> str:
    """Say layers, width and parameters of each plan."""
    parts = [
        f"{row['name']}: {row['layers']} layers, {row['hidden']} wide, {row['parameters'] / 1e6:.1f} million parameters"
        for row in rows
    ]
    return (
        f"{'; '.join(parts)}. The number of layers sets the height of a stack, and hidden_size the width of every block"
        " in it."
    )


def show_plans(plans: dict) -> None:
    """Show plans as stacks of blocks on one scale, to compare depth and width. plans: name -> BertConfig."""
    show(draw_plans(plan_data(plans)), describe_plans(plan_data(plans)))


def draw_counts(counts: dict[str, int]):
    """Draw one bar cut into parts: x = parameters in millions, one segment an entry of `counts` (V1.2)."""
    figure, axes = new_figure(11, 3.1)
    start, spans = 0.0, {}
    for name, count in counts.items():
        millions, layer = count / 1e6, name.startswith("layer")
        words = name == "word embeddings"
        axes.barh(
            0,
            millions,
            0.9,
            left=start,
            color=BODY if layer else SPECIAL if words else FAINT,
            edgecolor=PAPER if layer else INK,
            hatch=HATCH if words else "",
            linewidth=1,
        )
        if layer:
            axes.text(start + millions / 2, 0, name.split()[1], ha="center", va="center", color=PAPER, fontsize=12)
        spans[name] = (start, start + millions)
        start += millions
    total, layers = sum(counts.values()), [name for name in counts if name.startswith("layer")]
    share = sum(counts[name] for name in layers)
    _bracket(
        axes,
        spans[layers[0]][0],
        spans[layers[-1]][1],
        f"{len(layers)} layers: {share / 1e6:.2f} M ({share / total:.1%})",
    )
    _bracket(
        axes,
        *spans["word embeddings"],
        f"word embeddings:\n{counts['word embeddings'] / 1e6:.2f} M ({counts['word embeddings'] / total:.1%})",
    )
    for name in counts:
        if name not in layers and name != "word embeddings":
            x = sum(spans[name]) / 2
            axes.annotate(
                f"{name}: {counts[name] / 1e6:.2f} M",
                (x, -0.47),
                (x, -1.0),
                ha="right" if x > 0.9 * total / 1e6 else "center",
                va="top",
                fontsize=12,
                arrowprops={"arrowstyle": "-", "color": INK},
            )
    axes.set_ylim(-1.45, 1.6)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.set_xlabel("parameters (millions)")
    axes.set_xlim(0, start * 1.04)
    return figure


def _bracket(axes, left: float, right: float, words: str) -> None:
    axes.plot([left + 0.2, left + 0.2, right - 0.2, right - 0.2], [0.52, 0.62, 0.62, 0.52], color=INK, linewidth=1.2)
    axes.text((left + right) / 2, 0.7, words, ha="center", va="bottom", fontsize=12)


def describe_counts(counts: dict[str, int]) -> str:
    """Say which share of all parameters sits in the word embeddings, the layers and the rest."""
    total = sum(counts.values())
    layers = [count for name, count in counts.items() if name.startswith("layer")]
    words = counts["word embeddings"]
    return (
        f"Of {total / 1e6:.1f} million parameters, {len(layers)} equal layers hold {sum(layers) / total:.1%},"
        f" {layers[0] / 1e6:.2f} million each. The word embeddings alone hold {words / 1e6:.2f} million"
        f" ({words / total:.1%}); everything else together is {1 - (words + sum(layers)) / total:.1%}."
    )


def show_counts(counts: dict[str, int]) -> None:
    """Show a model's parameters as one bar cut into its parts: which parts are large. counts: part -> parameters."""
    show(draw_counts(counts), describe_counts(counts))


def growth_data(widths=(128, 256, 512, 768, 1024), deepest: int = 24) -> dict[int, list[float]]:
    """Return for each hidden size the millions of parameters with 0, 1, ... `deepest` layers."""
    return {
        width: [sum(count_parameters("BERT", layers, width, 30_522).values()) / 1e6 for layers in range(deepest + 1)]
        for width in widths
    }


def draw_growth(lines: dict[int, list[float]], models: dict):
    """Draw parameters against layers, one line a hidden size, one dot a model (name -> BertConfig) (V1.3)."""
    figure, axes = new_figure(10, 4.6)
    for i, (width, millions) in enumerate(lines.items()):
        axes.plot(
            range(len(millions)),
            millions,
            color=SERIES[i % len(SERIES)],
            marker=MARKERS[i % len(MARKERS)],
            markevery=4,
            linewidth=2,
        )
        axes.text(
            len(millions) - 0.7,
            millions[-1],
            f"{width} wide",
            va="center",
            color=SERIES[i % len(SERIES)],
            fontsize=12,
            weight="bold",
        )
    for name, c in models.items():
        x, y = c.num_hidden_layers, count_of(c) / 1e6
        axes.plot(x, y, marker="*", markersize=17, color=PAPER, markeredgecolor=INK, zorder=5, clip_on=False)
        place = (
            {"xytext": (x + 0.5, y - 27)}
            if y > 60
            else {"xytext": (x, y + 95), "arrowprops": {"arrowstyle": "-", "color": INK}, "ha": "center"}
        )
        axes.annotate(
            f"{name}: {y:.1f} M",
            (x, y),
            **place,
            fontsize=12,
            weight="bold",
            zorder=6,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 2},
        )
    axes.set(
        xlabel="layers", ylabel="parameters (millions)", xlim=(0, len(next(iter(lines.values()))) + 2.2), ylim=(0, None)
    )
    axes.grid(axis="y")
    return figure


def describe_growth(lines: dict[int, list[float]], models: dict) -> str:
    """Say how parameters grow with layers and with width, and where the named models lie."""
    widths = [w for w in lines if 2 * w in lines]
    width = widths[-1] if widths else next(iter(lines))
    step, double = lines[width][1] - lines[width][0], lines.get(2 * width, lines[width])
    dots = ", ".join(f"{name} {count_of(c) / 1e6:.1f} million" for name, c in models.items())
    return (
        f"Each line is straight: at width {width}, one more layer costs {step:.1f} million parameters, and at twice"
        f" that width {double[1] - double[0]:.1f} million. Without any layer the rest, nearly all of it the table of"
        f" words, already costs {lines[width][0]:.1f} million at width {width}. Stars: {dots}."
    )


def show_growth(models: dict) -> None:
    """Show what a further layer costs at several widths, with some models as stars. models: name -> BertConfig."""
    show(draw_growth(growth_data(), models), describe_growth(growth_data(), models))
