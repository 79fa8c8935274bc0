"""Figures of notebook 2: the five stations of one prediction, and answers where there is no right one."""

from __future__ import annotations

from course_utils.model.arithmetic import softmax
from course_utils.showing.chips import chips_html
from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, box, element, note, side_by_side
from course_utils.showing.palette import BODY, FAINT, HEAD, INK, LABELS, SPECIAL, TOKEN


def show_conveyor(text: str, tokens: list[str], ids, logits, labels: dict[int, str]) -> Page:
    """Show one text at every station: text, tokens and ids, logits, shares, label (V2.1).

    ids: shape (1, length), integers; logits: shape (1, labels); labels: index -> name.

    >>> import numpy as np
    >>> show_conveyor("Good", ["good"], np.array([[2204]]), np.array([[0.0, 0.0]]), {0: "NO", 1: "YES"}).text.count("→")
    4
    """
    stations = conveyor_data(text, tokens, ids, logits, labels)
    words = "\n→ ".join(f"{name} ({form}): {value}" for name, form, value, _ in stations)
    boxes = [
        box(name, element("small", form, look="quiet"), element("bdi", value), colour=colour)
        for name, form, value, colour in stations
    ]
    below = note("The tokens and their ids:") + chips_html(tokens, [int(i) for i in ids[0]])
    return Page(words, side_by_side(*boxes, arrow="→") + below)


def conveyor_data(text: str, tokens: list[str], ids, logits, labels: dict[int, str]) -> list[tuple]:
    """Return (station, form of the data, the data in words, colour) for each of the five stations."""
    import numpy as np

    first = np.asarray(logits, dtype=np.float64)[0]
    shares = softmax(first)
    best = int(first.argmax())
    return [
        ("text", "str", f"“{text}”", TOKEN),
        (
            "input_ids",
            f"shape {tuple(ids.shape)}, {len(tokens)} tokens",
            " ".join(str(int(i)) for i in ids[0]),
            SPECIAL,
        ),
        ("logits", f"shape {tuple(logits.shape)}", "  ".join(f"{value:.3f}" for value in first), BODY),
        ("shares", "softmax, sum 1", "  ".join(f"{labels[i]} {share:.3f}" for i, share in enumerate(shares)), HEAD),
        ("label", "the largest share", f"{labels[best]} {shares[best]:.3f}", TOKEN),
    ]


# what a reader would say -> (legend, colour, marker, shift: two texts with the same score stay visible)
READERS = {
    "POSITIVE": ("a reader says POSITIVE", LABELS["POSITIVE"], "o", -0.13),
    "NEGATIVE": ("a reader says NEGATIVE", LABELS["NEGATIVE"], "s", 0.13),
    None: ("a reader says neither", TOKEN, "^", 0.0),
}


def draw_strip(rows: list[dict]):
    """Draw one mark a text: x = P(POSITIVE), y = the group it belongs to, mark = a reader's label (V2.3).

    rows: {"slice", "text", "label", "p"}.
    """
    groups = list(dict.fromkeys(row["slice"] for row in rows))
    figure, axes = new_figure(10, 1.3 + 0.55 * len(groups))
    axes.axvspan(0.1, 0.9, color=TOKEN, alpha=0.7, zorder=0)
    axes.axvline(0.5, color=FAINT, linestyle="--", linewidth=1)
    for label, (legend, colour, marker, shift) in READERS.items():
        found = [row for row in rows if row["label"] == label]
        places = [groups.index(row["slice"]) + shift for row in found]
        axes.scatter(
            [row["p"] for row in found],
            places,
            s=130,
            color=colour,
            marker=marker,
            edgecolor=INK,
            alpha=0.85,
            zorder=3,
            clip_on=False,
            label=legend,
        )
    axes.set_yticks(range(len(groups)), groups)
    axes.set(xlim=(0, 1), ylim=(len(groups) - 0.4, -0.6), xlabel="P(POSITIVE) of the model")
    axes.text(0.5, -0.68, "neither label above 0.9", ha="center", va="bottom", fontsize=12)
    for side, words in ((0, "← NEGATIVE"), (1, "POSITIVE →")):
        axes.annotate(
            words,
            (side, 0),
            (0, -26),
            xycoords="axes fraction",
            textcoords="offset points",
            ha="right" if side else "left",
            va="top",
            fontsize=12,
        )
    figure.legend(loc="outside upper center", ncols=3, fontsize=12, frameon=False)
    return figure


def describe_strip(rows: list[dict]) -> str:
    """Say how many texts lie in the grey zone, and how many are on the wrong side of the middle."""
    undecided = sum(0.1 < row["p"] < 0.9 for row in rows)
    labelled = [row for row in rows if row["label"]]
    wrong = sum((row["p"] > 0.5) != (row["label"] == "POSITIVE") for row in labelled)
    neither = [row["p"] for row in rows if not row["label"]]
    return (
        f"{len(rows)} texts in {len({row['slice'] for row in rows})} groups, placed by P(POSITIVE); {undecided} lie in"
        f" the grey zone, where neither label is above 0.9. {wrong} of the {len(labelled)} texts with a label are on"
        f" the wrong side of the middle, and the {len(neither)} without one are spread from {min(neither):.2f} to"
        f" {max(neither):.2f}: there is no third class to put them in."
    )


def show_strip(rows: list[dict]) -> None:
    """Show how sure the model is of each text, group by group, beside what a reader says: where it errs and dithers."""
    show(draw_strip(rows), describe_strip(rows))
