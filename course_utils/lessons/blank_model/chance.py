"""Figures of notebook 1 about chance: what a blank model puts out, and what training changes."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, table
from course_utils.showing.palette import BODY, FAINT, HEAD_WORDS, TOKEN


def fix_chance(seed: int) -> None:
    """Make the next random numbers the same on every computer: Python's, NumPy's, TensorFlow's and this Keras's."""
    import tensorflow as tf

    tf.keras.utils.set_random_seed(seed)


def clock_data(texts: list[str], blank, trained) -> dict:
    """Sum up P(POSITIVE) of some texts: blank has shape (seeds, texts), trained shape (texts,)."""
    import numpy as np

    blank, trained = np.asarray(blank), np.asarray(trained)
    one_side = int(((blank > 0.5).all(1) | (blank < 0.5).all(1)).sum())
    return {
        "texts": list(texts),
        "blank": blank,
        "trained": trained,
        "one_side": one_side,
        "above": int((blank > 0.5).all(1).sum()),
        "spread": float(blank.std(1).mean()),
    }


def draw_clock(data: dict):
    """Draw P(POSITIVE): a short line a text over each blank model, the trained model's texts named beside (V1.5)."""
    figure, axes = new_figure(10.5, 4.8)
    count, seen = len(data["blank"]), sorted(zip(data["trained"], data["texts"]))
    axes.axhline(0.5, color=FAINT, linestyle="--", linewidth=1.2, zorder=1)
    axes.axvspan(count + 0.4, count + 12, color=TOKEN, zorder=0)
    for place, shares in enumerate(data["blank"]):
        axes.hlines(shares, place - 0.36, place + 0.36, color=BODY, linewidth=1.6, zorder=3)
    heights = spread([share for share, _ in seen], 0.085)
    for (share, text), height in zip(seen, heights):
        axes.hlines(share, count + 0.7, count + 1.7, color=HEAD_WORDS, linewidth=3, zorder=3)
        axes.plot([count + 1.8, count + 2.3], [share, height], color=FAINT, linewidth=1)
        axes.text(count + 2.4, height, f"{share:.2f}  {shortened(text)}", va="center", fontsize=11)
    words = {"fontsize": 11.5, "weight": "bold", "va": "bottom"}
    below = data["one_side"] - data["above"]
    sides = f"{data['above']} models are above 0.5, {below} below it"
    axes.text(-0.4, 0.6, f"{count} blank models: {len(seen)} lines each, one on top of the other;\n{sides}", **words)
    axes.text(count + 0.7, 1.13, "the trained model", **words)
    title = "Blank models give all texts nearly the same share; the trained one does not"
    figure.suptitle(title, weight="bold", fontsize=14)
    axes.set(xlim=(-0.8, count + 12), ylim=(-0.12, 1.22), ylabel="P(POSITIVE)", xlabel="seed of the blank model")
    axes.xaxis.set_label_coords(0.3, -0.12)
    axes.set_xticks(range(0, count, 3))
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1])
    return figure


def spread(values: list[float], gap: float) -> list[float]:
    """Return places for labels: as near as possible to sorted values, with at least `gap` between two.

    >>> [round(place, 2) for place in spread([0.0, 0.0, 1.0], 0.1)]
    [-0.05, 0.05, 1.0]
    """
    groups = [[value] for value in values]  # labels that would overlap stand around their common middle
    while True:
        middles = [sum(group) / len(group) for group in groups]
        near = [
            place
            for place in range(len(groups) - 1)
            if middles[place + 1] - middles[place] < gap * (len(groups[place]) + len(groups[place + 1])) / 2
        ]
        if not near:
            break
        groups[near[0] : near[0] + 2] = [groups[near[0]] + groups[near[0] + 1]]
    return [
        middle + gap * (i - (len(group) - 1) / 2) for middle, group in zip(middles, groups) for i in range(len(group))
    ]


def shortened(text: str, longest: int = 34) -> str:
    """Cut a text after a whole word.

    >>> shortened("The soup was cold and the waiter was rude.")
    'The soup was cold and the ...'
    """
    return text if len(text) <= longest else text[: longest - 3].rpartition(" ")[0] + " ..."


def describe_clock(data: dict) -> str:
    """Say how far the texts lie apart for blank models and for the trained one."""
    blank, trained = data["blank"], data["trained"]
    return (
        f"P(POSITIVE) for {blank.shape[1]} texts from {blank.shape[0]} blank models, all between {blank.min():.2f} and"
        f" {blank.max():.2f}, and from the trained model, between {trained.min():.2f} and {trained.max():.2f}. In"
        f" {data['one_side']} of {blank.shape[0]} blank models all texts fall on the same side of 0.5 ({data['above']}"
        f" times above it); within one model their standard deviation is {data['spread']:.4f} on average."
    )


def show_clock(texts: list[str], blank, trained) -> None:
    """Show that each blank model gives all texts nearly the same share, and a trained one does not.

    blank: (seeds, texts); trained: (texts,).
    """
    data = clock_data(texts, blank, trained)
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
