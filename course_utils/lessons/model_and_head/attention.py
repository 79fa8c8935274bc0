"""One attention head as a table of who looks at whom (V4.5)."""

from __future__ import annotations

from course_utils.lessons.model_and_head.anatomy import printable
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, GRID, HATCH, INK, PAD, PAPER


def attention_table(weights, tokens: list[str]) -> dict:
    """Return one head's weights with its tokens. weights: (length, length), each row sums to 1.

    >>> import numpy as np
    >>> attention_table(np.eye(2), ["[CLS]", "good"])["tokens"]
    ['[CLS]', 'good']
    """
    import numpy as np

    return {"tokens": [printable(token) for token in tokens], "weights": np.asarray(weights, dtype=np.float64)}


def draw_attention(data: dict):
    """Draw rows that look, columns that are looked at; weights from 0.05 up as numbers, padding hatched."""
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.patches import Rectangle

    tokens, weights = data["tokens"], data["weights"]
    length = len(tokens)
    figure, axes = new_figure(10.5, 8)
    axes.imshow(weights, cmap=LinearSegmentedColormap.from_list("look", [PAPER, BODY]), vmin=0, vmax=1)
    for i in range(length):
        for j in range(length):
            if weights[i, j] >= 0.045:
                ink = PAPER if weights[i, j] > 0.55 else INK
                axes.text(j, i, f"{weights[i, j]:.2f}", ha="center", va="center", fontsize=10, color=ink)
    for j in (j for j, token in enumerate(tokens) if token == "[PAD]"):
        axes.add_patch(Rectangle((j - 0.5, -0.5), 1, length, facecolor=PAD, edgecolor=GRID, hatch=HATCH, linewidth=0))
    axes.set_xticks(range(length), tokens, rotation=60, ha="right", fontsize=12)
    axes.set_yticks(range(length), tokens, fontsize=12)
    axes.set_xlabel("… looks at this token (numbers from 0.05 up; hatched: padding, weight 0)", fontsize=13)
    axes.set_ylabel("this token …", fontsize=13)
    return figure


def describe_attention(data: dict) -> str:
    """Say where row 0 looks most, and how much weight the padding gets in all rows together."""
    tokens, weights = data["tokens"], data["weights"]
    pads = [j for j, token in enumerate(tokens) if token == "[PAD]"]
    best = sorted(range(len(tokens)), key=lambda j: -weights[0, j])[:2]
    looks = " and ".join(f"{tokens[j]} ({weights[0, j]:.2f})" for j in best)
    return (
        f"One attention head over {len(tokens)} tokens: {tokens[0]} looks most at {looks}. The {len(pads)} padding"
        f" columns get {weights[:, pads].sum():.2f} in all rows together. It shows where the head looked, not why the"
        " model decided."
    )


def show_attention(data: dict) -> None:
    """Show the table of one attention head with its description."""
    show(draw_attention(data), describe_attention(data))
