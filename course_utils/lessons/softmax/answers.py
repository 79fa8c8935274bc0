"""The figure of notebook 5 about answers: one prediction under two label tables."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import INK, SPECIAL, ink_on, label_colour


def draw_swap(shares, shipped: dict[int, str], swapped: dict[int, str]):
    """Draw one prediction once, and beside its bars the words of two label tables (V5.4).

    shares: shape (labels,), summing to 1.
    """
    count = len(shares)
    figure, axes = new_figure(10, 1.6 + 0.75 * count)
    figure.suptitle("The bars stay, the words change places", x=0.01, ha="left", weight="bold", fontsize=15)
    figure.get_layout_engine().set(h_pad=0.12, w_pad=0.12)
    best = max(range(count), key=lambda i: shares[i])
    for i, share in enumerate(shares):
        axes.barh(i, float(share), color=SPECIAL, edgecolor=INK, height=0.6)
        axes.text(float(share) + 0.02, i, f"{share:.3f}", va="center", fontsize=13)
        for x, labels in ((1.42, shipped), (1.9, swapped)):
            fill = label_colour(labels[i], i)
            frame = {
                "boxstyle": "round,pad=0.35",
                "facecolor": fill,
                "edgecolor": INK,
                "linewidth": 3 if i == best else 1,
            }
            words, weight = labels[i], "bold" if i == best else "normal"
            ink = ink_on(fill)
            axes.text(x, i, words, ha="center", va="center", fontsize=13, color=ink, bbox=frame, weight=weight)
    for x, name in ((1.42, "as shipped"), (1.9, "exchanged")):
        axes.text(x, -0.75, f"id2label\n{name}", ha="center", va="bottom", fontsize=13, weight="bold")
    axes.text(0, -0.75, f"shares (index {best} wins)", va="bottom", fontsize=13, weight="bold")
    axes.text(2.14, best, "← the answer", va="center", fontsize=13)
    axes.set_yticks(range(count), [f"index {i}" for i in range(count)])
    axes.set(xlim=(0, 2.6), ylim=(count - 0.45, -1.35))
    axes.set_xticks([0, 0.5, 1])
    axes.tick_params(left=False)
    axes.spines["bottom"].set_bounds(0, 1)
    axes.spines["left"].set_visible(False)
    return figure


def describe_swap(shares, shipped: dict[int, str], swapped: dict[int, str]) -> str:
    """Say that the numbers are equal and only the words have changed places."""
    best = max(range(len(shares)), key=lambda i: shares[i])
    return (
        f"One pair of bars, the shares {' and '.join(f'{share:.3f}' for share in shares)} of index 0 and index 1."
        f" Index {best} wins. With the table as shipped the answer reads {shipped[best]}; with the labels exchanged it"
        f" reads {swapped[best]}, equally sure."
    )


def show_swap(shares, shipped: dict[int, str], swapped: dict[int, str]) -> None:
    """Show one prediction under two label tables: the shares stay, the answer's name changes."""
    show(draw_swap(shares, shipped, swapped), describe_swap(shares, shipped, swapped))
