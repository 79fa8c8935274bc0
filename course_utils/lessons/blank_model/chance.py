"""Figures of notebook 1 about chance: what a blank model puts out, and what training changes."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import BREAK, Page, box, element, join, side_by_side, table, tile
from course_utils.showing.palette import BODY, FAINT, HEAD, INK, MARKERS, SERIES, TOKEN


def fix_chance(seed: int) -> None:
    """Make the next random numbers the same on every computer (exercise 1.3 asks you to find out how)."""
    import tensorflow as tf

    tf.keras.utils.set_random_seed(seed)


def draw_vectors(vectors: dict):
    """Draw how often each value occurs in some vectors, one outline a vector (V1.4). vectors: name -> numbers."""
    import numpy as np

    figure, axes = new_figure(9, 3.8)
    edges = np.linspace(-4, 4, 33)
    looks = ((BODY, "-", "o"), (HEAD, "--", "s"))
    for (name, values), (colour, line, marker) in zip(vectors.items(), looks):
        share = np.histogram(np.clip(values, -4, 4), edges)[0] / len(values)
        axes.plot(
            (edges[1:] + edges[:-1]) / 2,
            share,
            color=colour,
            linestyle=line,
            marker=marker,
            markersize=5,
            linewidth=2,
            label=f"{name} ({len(values)} numbers)",
        )
    axes.set(xlabel="value", ylabel="share of the numbers", ylim=(0, None))
    axes.legend(loc="upper left", fontsize=12)
    return figure


def describe_vectors(vectors: dict) -> str:
    """Say mean and standard deviation of each vector."""
    import numpy as np

    parts = [
        f"{name}: {len(v)} numbers, mean {abs(round(float(np.mean(v)), 1)):.1f}, standard deviation {np.std(v):.1f}"
        for name, v in vectors.items()
    ]
    return f"How often each value occurs in one token's vector. {'; '.join(parts)}. Both are hills around zero."


def show_vectors(vectors: dict) -> None:
    """Show that a blank and a trained vector have values of one kind, a hill around zero. vectors: name -> numbers."""
    show(draw_vectors(vectors), describe_vectors(vectors))


def clock_data(blank, trained) -> dict:
    """Sum up P(POSITIVE): blank has shape (seeds, texts), trained shape (texts,)."""
    import numpy as np

    blank, trained = np.asarray(blank), np.asarray(trained)
    one_side = int(((blank > 0.5).all(1) | (blank < 0.5).all(1)).sum())
    return {
        "blank": blank,
        "trained": trained,
        "one_side": one_side,
        "above": int((blank > 0.5).all(1).sum()),
        "spread": float(blank.std(1).mean()),
    }


def draw_clock(data: dict):
    """Draw one column of dots a seed, one dot a text, beside the trained model; below the same, enlarged (V1.5)."""
    figure, (top, zoom) = new_figure(10.5, 6.2, 2, 1, height_ratios=(3, 2), sharex=True)
    seeds, texts = data["blank"].shape
    for axes in (top, zoom):
        axes.axhline(0.5, color=FAINT, linestyle="--", linewidth=1.2, zorder=1)
        axes.axvspan(seeds - 0.25, seeds + 2.25, color=TOKEN, zorder=0)
        for text in range(texts):
            look = {
                "color": SERIES[text % 6],
                "marker": MARKERS[text % 6],
                "edgecolor": INK,
                "linewidth": 0.6,
                "s": 55,
                "zorder": 3,
            }
            axes.scatter(range(seeds), data["blank"][:, text], **look)
            aside = seeds + 1 + 0.32 * (text - (texts - 1) / 2)  # side by side: texts with equal answers stay visible
            axes.scatter(
                [aside],
                [data["trained"][text]],
                clip_on=True,
                **look,
                label=f"text {text + 1}" if axes is top else None,
            )
    reach = max(abs(data["blank"] - 0.5).max() * 1.25, 0.01)
    top.set(ylim=(-0.04, 1.04), ylabel="P(POSITIVE)")
    zoom.set(
        ylim=(0.5 - reach, 0.5 + reach),
        ylabel="P(POSITIVE),\nenlarged",
        xlabel="seed of the blank model",
        xlim=(-0.8, seeds + 2.25),
    )
    zoom.set_xticks([*range(0, seeds, 2), seeds + 1], [*map(str, range(0, seeds, 2)), "trained"])
    top.legend(ncols=6, loc="lower left", bbox_to_anchor=(0, 1.0), fontsize=11, handletextpad=0.1, columnspacing=1)
    top.text(0, 0.86, f"{seeds} blank models", fontsize=13, weight="bold", ha="left")
    zoom.text(
        seeds + 1,
        0.5,
        "off\nthis\nscale",
        ha="center",
        va="center",
        fontsize=11,
        color=INK,
        bbox={"facecolor": TOKEN, "edgecolor": "none", "pad": 2},
    )
    return figure


def describe_clock(data: dict) -> str:
    """Say how far the texts lie apart for blank models and for the trained one."""
    blank, trained = data["blank"], data["trained"]
    return (
        f"P(POSITIVE) of {blank.shape[1]} texts from {blank.shape[0]} blank models, all between {blank.min():.2f} and"
        f" {blank.max():.2f}, and from the trained model, between {trained.min():.2f} and {trained.max():.2f}. In"
        f" {data['one_side']} of {blank.shape[0]} blank models all texts fall on the same side of 0.5 ({data['above']}"
        f" times above it); within one model their standard deviation is {data['spread']:.4f} on average."
    )


def show_clock(blank, trained) -> None:
    """Show that each blank model gives all texts nearly one answer, and a trained one does not.

    blank: (seeds, texts); trained: (texts,).
    """
    data = clock_data(blank, trained)
    show(draw_clock(data), describe_clock(data))


def mystery_rows(trained, blank) -> dict[str, list[float]]:
    """Return three rows of P(POSITIVE): a trained model, the same with its labels swapped, a blank one.

    >>> mystery_rows([0.9], [0.5])
    {'A': [0.9], 'B': [0.1], 'C': [0.5]}
    """
    rows = {"A": trained, "B": [1 - share for share in trained], "C": blank}
    return {name: [round(float(share), 6) for share in row] for name, row in rows.items()}


def show_mystery(texts: list[str], meant: list[str], trained, blank) -> Page:
    """Show the table of exercise 1.4: each text, the label a reader would give it, and three models' P(POSITIVE)."""
    models = mystery_rows(list(trained), list(blank))
    lines = [f"{'P(POSITIVE)':62}{'A':>6}{'B':>6}{'C':>6}"]
    rows = []
    for i, (text, label) in enumerate(zip(texts, meant)):
        shares = [f"{shares[i]:.2f}" for shares in models.values()]
        lines.append(f"{text[:48]:50}{label:12}" + "".join(f"{share:>6}" for share in shares))
        rows.append((text, label, *shares))
    headings = ("text", "a reader says", *models)
    return Page("\n".join(lines), table(headings, rows, "P(POSITIVE) from three models", numbers=(2, 3, 4)))


STAGES = (
    (
        "1. Pre-train, once",
        "a blank body, a large pile of plain text",
        "the text itself: a hidden word is the answer",
        ("body",),
    ),
    (
        "2. Transfer: sentiment",
        "the same body, a new head",
        "people: thousands of sentences marked NEGATIVE or POSITIVE",
        ("body", "sentiment head"),
    ),
    (
        "2. Transfer: topics",
        "the same body, another head",
        "people: texts marked with their topic",
        ("body", "topic head"),
    ),
    ("2. Transfer: names", "the same body, yet another head", "people: names marked in texts", ("body", "name head")),
)


def show_stages() -> Page:
    """Show the two stages of making a model: one body made once, then many heads put on copies of it."""
    text = "\n".join(
        f"{name}: [{' + '.join(parts)}]\n    starts from: {start}\n    labels come from: {labels}"
        for name, start, labels, parts in STAGES
    )
    first, *others = [_stage(*stage) for stage in STAGES]
    arrow = element("div", "↓", style="font-size:1.6em;padding-left:1em", aria_hidden="true")  # right at every width
    return Page(text, side_by_side(first) + side_by_side(arrow) + side_by_side(*others))


def _stage(name: str, start: str, labels: str, parts: tuple[str, ...]) -> Markup:
    tiles = [tile(part, BODY if part == "body" else HEAD, "margin:.2em .3em .2em 0") for part in parts]
    words = [element("span", "starts from: ", look="quiet"), start, BREAK]
    words += [element("span", "labels come from: ", look="quiet"), labels]
    return box(name, join(tiles), join(words), colour=HEAD if len(parts) > 1 else BODY, width="17em")
