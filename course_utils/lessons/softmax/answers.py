"""Figures of notebook 5 about answers: printed beside exact numbers, the label map, and what a score is worth."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import Page, box, element, side_by_side, table
from course_utils.showing.palette import BODY, HATCH, HEAD, INK, NEGATIVE, PAPER, SPECIAL, TOKEN, label_colour

HEADINGS = ("", "exact softmax", "article prints", "difference", "float32 steps")


def specimen_rows(exact, printed, labels: dict[int, str]) -> list[tuple]:
    """Return (name, exact, printed, difference, steps) for each number.

    exact, printed: shape (sentences, labels). A step is the distance between two
    neighbouring float32 numbers (`numpy.spacing`).

    >>> import numpy as np
    >>> specimen_rows([[0.5, 0.5]], [[0.5, 0.5 + 2**-23]], {0: "NO", 1: "YES"})[1][4]
    2
    """
    import numpy as np

    found = []
    for i, (row, copy) in enumerate(zip(exact, printed)):
        for j, (right, seen) in enumerate(zip(row, copy)):
            nearest = np.float32(right)
            steps = (float(np.float32(seen)) - float(nearest)) / float(np.spacing(nearest))
            found.append(
                (
                    f"sentence {chr(65 + i)}, {labels[j]}",
                    float(right),
                    float(seen),
                    float(seen) - float(right),
                    round(steps),
                )
            )
    return found


def digits(number: float, decimals: int) -> str:
    """Write a number with its decimals in groups of three, so that long ones can be read and compared.

    >>> digits(0.9598047137260437, 16)
    '0.959 804 713 726 043 7'
    """
    whole, _, rest = f"{float(number):.{decimals}f}".partition(".")
    return whole + "." + " ".join(rest[i : i + 3] for i in range(0, len(rest), 3))


def show_specimen(exact, printed, labels: dict[int, str]) -> Page:
    """Show the article's printed shares beside the exact ones, and how many float32 steps lie between them.

    >>> print(show_specimen([[0.5]], [[0.5]], {0: "NO"}).text.splitlines()[1])
    sentence A, NO: exact 0.500 000 000 0, article 0.500 000 000, difference +0.0e+00, float32 steps +0
    """
    rows = [
        (name, digits(right, 10), digits(seen, 9), f"{gap:+.1e}", f"{steps:+d}")
        for name, right, seen, gap, steps in specimen_rows(exact, printed, labels)
    ]
    words = [f"{row[0]}: exact {row[1]}, article {row[2]}, difference {row[3]}, float32 steps {row[4]}" for row in rows]
    return Page(
        "\n".join(["The article's rows beside the exact ones", *words]), table(HEADINGS, rows, numbers=(1, 2, 3, 4))
    )


def show_published(boxes: list[tuple[str, str]]) -> Page:
    """Show a published pipeline drawing as a row of boxes: (name of the step, what the drawing prints there).

    >>> show_published([("text", "Hi."), ("logits", "1  2")])
    text: Hi.
    → logits: 1  2
    """
    fills = (TOKEN, SPECIAL, BODY, HEAD)
    steps = [
        box(name, element("bdi", value), colour=fills[i % 4], width="15em") for i, (name, value) in enumerate(boxes)
    ]
    return Page("\n→ ".join(f"{name}: {value}" for name, value in boxes), side_by_side(*steps, arrow="→"))


def draw_swap(shares, shipped: dict[int, str], swapped: dict[int, str]):
    """Draw the same shares twice: under the label map as shipped, and under an exchanged one (V5.4).

    shares: shape (labels,), summing to 1.
    """
    figure, axes = new_figure(10.5, 3.2, 1, 2)
    for side, labels, title in zip(axes, (shipped, swapped), ("id2label as shipped", "id2label with labels exchanged")):
        best = max(range(len(shares)), key=lambda i: shares[i])
        for i, share in enumerate(shares):
            colour = label_colour(labels[i], i)
            side.barh(i, share, color=colour, edgecolor=INK, height=0.6, hatch=HATCH if labels[i] == "NEGATIVE" else "")
            side.text(float(share) + 0.02, i, f"{share:.3f}", va="center", fontsize=12)
        side.set_yticks(range(len(shares)), [f"{i} · {labels[i]}" for i in range(len(shares))])
        side.set(xlim=(0, 1.18), ylim=(len(shares) - 0.5, -0.5), xlabel="share")
        side.set_xticks([0, 0.5, 1])
        side.set_title(f"{title}\nanswer: {labels[best]}", loc="left", weight="bold", fontsize=13)
    return figure


def describe_swap(shares, shipped: dict[int, str], swapped: dict[int, str]) -> str:
    """Say that the numbers are equal and only the words have changed places."""
    best = max(range(len(shares)), key=lambda i: shares[i])
    return (
        f"Both panels hold the same shares, {' and '.join(f'{share:.3f}' for share in shares)}, for index 0 and index"
        f" 1. With the map as shipped the answer reads {shipped[best]}; with the labels exchanged it reads"
        f" {swapped[best]}, equally sure."
    )


def show_swap(shares, shipped: dict[int, str], swapped: dict[int, str]) -> None:
    """Show one prediction under two label maps: the shares stay, the answer's name changes."""
    show(draw_swap(shares, shipped, swapped), describe_swap(shares, shipped, swapped))


def draw_calibration(bins: list[dict]):
    """Draw how often the model was right for each range of scores, beside what the score says (V5.5).

    bins: dictionaries with low, high, n, confidence (mean score) and accuracy.
    """
    figure, axes = new_figure(11, 5)
    for x, one in enumerate(bins):
        axes.bar(
            x,
            one["accuracy"],
            width=0.62,
            color=BODY,
            edgecolor=INK,
            label="right answers, measured" if x == 0 else None,
        )
        axes.hlines(
            one["confidence"], x - 0.42, x + 0.42, color=NEGATIVE, linewidth=4, label="mean score" if x == 0 else None
        )
        axes.text(x, 0.03, f"{one['accuracy']:.2f}", ha="center", va="bottom", color=PAPER, weight="bold", fontsize=12)
    axes.set_xticks(range(len(bins)), [f"{one['low']:g} to {one['high']:g}\nn = {one['n']}" for one in bins])
    axes.set(
        ylabel="fraction right, or mean score",
        xlabel="score of the winning label, and number of sentences n",
        ylim=(0, 1.05),
    )
    axes.legend(loc="lower center", ncols=2, bbox_to_anchor=(0.5, 1.0), fontsize=12)
    return figure


def describe_calibration(bins: list[dict]) -> str:
    """Name the range with the largest gap between score and accuracy, and the surest range, with their counts."""
    worst = max(bins, key=lambda one: abs(one["confidence"] - one["accuracy"]))
    surest, total = bins[-1], sum(one["n"] for one in bins)
    return (
        f"{total} validation sentences, grouped by the winning score; recorded when the checkpoint was made. The"
        f" largest gap: scores from {worst['low']:g} to {worst['high']:g} average {worst['confidence']:.2f}, and"
        f" {round(worst['accuracy'] * worst['n'])} of those {worst['n']} sentences are right ({worst['accuracy']:.2f})."
        f" The surest group averages {surest['confidence']:.3f} and is right in {surest['accuracy']:.3f} of"
        f" {surest['n']}."
    )


def show_calibration(bins: list[dict]) -> None:
    """Show how often the model was right in each range of scores, beside what the scores say; no empty ranges."""
    bins = [one for one in bins if one["n"]]
    show(draw_calibration(bins), describe_calibration(bins))
