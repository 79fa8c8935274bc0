"""One attention head over the tokens of a text: who looks at whom."""

from __future__ import annotations

from course_utils.lessons.model_and_head.anatomy import printable
from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.showing.figure import show
from course_utils.showing.palette import BODY, INK, shades


def attention_table(weights, tokens: list[str]) -> dict:
    """Return what the figure needs: one head's weights with its tokens.

    weights: (length, length), each row sums to 1.

    >>> import numpy as np
    >>> attention_table(np.eye(2), ["[CLS]", "good"])["tokens"]
    ['[CLS]', 'good']
    """
    import numpy as np

    return {"tokens": [printable(token) for token in tokens], "weights": np.asarray(weights, dtype=np.float64)}


def headline(data: dict) -> str:
    """Say at which token the first one looks most.

    >>> import numpy as np
    >>> headline(attention_table(np.array([[0.2, 0.8], [1, 0]]), ["[CLS]", "good"]))
    'In this head, [CLS] looks most at “good”'
    """
    tokens = data["tokens"]
    return f"In this head, {tokens[0]} looks most at “{tokens[int(data['weights'][0].argmax())]}”"


def draw_attention(data: dict):
    """Draw one head as a table, its first row in full (V4.5)."""
    figure, axes = headed_figure(headline(data), 7.5, 5.6)
    _draw_head(axes, data)
    return figure


def _draw_head(axes, data: dict) -> None:
    from matplotlib.patches import Rectangle

    length = sum(token != "[PAD]" for token in data["tokens"])
    tokens, weights = data["tokens"][:length], data["weights"][:length, :length]
    axes.imshow(weights, cmap=shades(BODY), vmin=0, vmax=max(0.5, weights.max()))
    for j in range(length):
        axes.text(j, 0, f"{weights[0, j]:.2f}", ha="center", va="center", fontsize=12, weight="bold", color=INK)
    axes.add_patch(Rectangle((-0.5, -0.5), length, 1, fill=False, edgecolor=INK, linewidth=2.5, clip_on=False))
    axes.set_xticks(range(length), tokens, rotation=50, ha="right", fontsize=13)
    axes.set_yticks(range(length), tokens, fontsize=13)
    axes.get_yticklabels()[0].set_weight("bold")
    axes.set_ylabel("this token …", fontsize=13)
    axes.set_xlabel("… gives this share of its attention to", fontsize=13)
    axes.set_title("One head of the last layer: each row sums to 1", loc="left", fontsize=13, weight="normal")


def describe_attention(data: dict) -> str:
    """Say where row 0 looks most, and what the padding gets in all rows together."""
    tokens, weights = data["tokens"], data["weights"]
    pads = [j for j, token in enumerate(tokens) if token == "[PAD]"]
    best = sorted(range(len(tokens)), key=lambda j: -weights[0, j])[:2]
    looks = " and ".join(f"{tokens[j]} ({weights[0, j]:.2f})" for j in best)
    return (
        f"{headline(data)}. One attention head of the last layer; {tokens[0]} looks most at {looks}, and the"
        f" {len(pads)} padding tokens, not drawn, get {weights[:, pads].sum():.2f} from all rows together."
    )


def show_attention(data: dict) -> None:
    """Show which tokens [CLS] looks at in one head."""
    show(draw_attention(data), describe_attention(data))
