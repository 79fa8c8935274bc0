"""Figure of notebook 1: what a further layer costs at several widths."""

from __future__ import annotations

from course_utils.model.arithmetic import count_of, count_parameters
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import INK, MARKERS, PAPER, SERIES


def growth_data(widths=(128, 256, 384, 768), deepest: int = 24) -> dict[int, list[float]]:
    """Return for each hidden size the millions of parameters with 0, 1, ... `deepest` layers."""
    return {
        width: [sum(count_parameters("BERT", layers, width, 30_522).values()) / 1e6 for layers in range(deepest + 1)]
        for width in widths
    }


def draw_growth(lines: dict[int, list[float]], models: dict):
    """Draw parameters against layers, one line a width: narrow models left, wide ones right, models as stars (V1.3)."""
    figure, panels = new_figure(10, 4.8, 1, 2)
    half = len(lines) // 2
    groups = dict(list(lines.items())[:half]), dict(list(lines.items())[half:])
    for axes, group, name in zip(panels, groups, ("narrow", "wide")):
        for place, (width, millions) in enumerate(group.items()):
            colour, marker = SERIES[place % len(SERIES)], MARKERS[place % len(MARKERS)]
            axes.plot(range(len(millions)), millions, color=colour, marker=marker, markevery=4, linewidth=2)
            words = {"va": "center", "color": colour, "fontsize": 12, "weight": "bold"}
            axes.text(len(millions) - 0.2, millions[-1], f"{width} wide", **words)
        _stars(axes, {name: c for name, c in models.items() if c.hidden_size in group})
        deepest = len(next(iter(group.values())))
        axes.set(xlabel="layers", xlim=(0, deepest + 7), ylim=(0, None), xticks=range(0, deepest, 6))
        axes.set_title(f"{name} models", fontsize=12, weight="normal")
        axes.grid(axis="y")
    panels[0].set_ylabel("parameters (millions)")
    figure.suptitle("Every layer costs the same; the embedding table comes on top", weight="bold", fontsize=14)
    return figure


def _stars(axes, models: dict) -> None:
    """Mark models as stars, each with its name and size beside it."""
    for name, c in models.items():
        x, y = c.num_hidden_layers, count_of(c) / 1e6
        axes.plot(x, y, marker="*", markersize=17, color=PAPER, markeredgecolor=INK, zorder=5, clip_on=False)
        axes.annotate(
            f"{name}: {y:.1f} M",
            (x, y),
            xytext=(12, -20),
            textcoords="offset points",
            fontsize=12,
            weight="bold",
            zorder=6,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 2},
        )


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
