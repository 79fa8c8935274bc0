"""One attention head over the tokens of a text, and how much [CLS] looks at [CLS] and [SEP] in each layer."""

from __future__ import annotations

from course_utils.lessons.model_and_head.anatomy import printable
from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.showing.figure import show
from course_utils.showing.palette import BODY, INK, PAPER, SPECIAL, shades


def attention_table(weights, tokens: list[str], on_specials) -> dict:
    """Return what the figure needs: one head's weights with its tokens, and a share and a count for each layer.

    weights: (length, length), each row sums to 1; on_specials: (layers, heads), the share that [CLS] gives to [CLS]
    and [SEP].

    >>> import numpy as np
    >>> attention_table(np.eye(2), ["[CLS]", "good"], [[0.75, 0.25]])["mostly"]
    [1]
    """
    import numpy as np

    on_specials = np.asarray(on_specials, dtype=np.float64)
    return {
        "tokens": [printable(token) for token in tokens],
        "weights": np.asarray(weights, dtype=np.float64),
        "share": on_specials.mean(axis=1).tolist(),
        "mostly": (on_specials > 0.5).sum(axis=1).tolist(),
        "heads": on_specials.shape[1],
    }


def headline(data: dict) -> str:
    """Say in which layers most heads let [CLS] look at words.

    >>> headline({"mostly": [2, 0], "heads": 2})
    'Only in layer 2 do most heads let [CLS] look at the words'
    """
    readers = [str(i + 1) for i, count in enumerate(data["mostly"]) if count * 2 < data["heads"]]
    if not readers:
        return "In every layer most heads let [CLS] look at [CLS] and [SEP], not at the words"
    if len(readers) == len(data["mostly"]):
        return "In every layer most heads let [CLS] look at the words"
    where = f"layer {readers[0]}" if len(readers) == 1 else f"layers {', '.join(readers)}"
    return f"Only in {where} do most heads let [CLS] look at the words"


def draw_attention(data: dict):
    """Draw one head as a table, its first row in full, and beside it the share on special tokens per layer (V4.5)."""
    figure, (left, right) = headed_figure(headline(data), 12, 5.6, 1, 2, gridspec_kw={"width_ratios": [1.25, 1]})
    _draw_head(left, data)
    _draw_layers(right, data)
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


def _draw_layers(axes, data: dict) -> None:
    layers = range(1, len(data["share"]) + 1)
    axes.barh(layers, data["share"], 0.62, color=SPECIAL, edgecolor=INK)
    axes.barh(layers, [1 - share for share in data["share"]], 0.62, left=data["share"], color=BODY, edgecolor=INK)
    for layer, share, mostly in zip(layers, data["share"], data["mostly"]):
        axes.text(1.03, layer, f"{mostly} of {data['heads']}", va="center", fontsize=13)
        inside = (share / 2, INK) if share >= 0.2 else (share + (1 - share) / 2, PAPER)
        axes.text(inside[0], layer, f"{share if share >= 0.2 else 1 - share:.2f}", color=inside[1], **_MIDDLE)
    axes.text(1.03, 0.35, "heads with\nover half on\n[CLS], [SEP]", va="bottom", fontsize=12)
    axes.text(0, 0.45, "on [CLS] and [SEP]", va="bottom", fontsize=12, weight="bold")
    axes.text(1, 0.45, "on the words", va="bottom", ha="right", fontsize=12, weight="bold", color=BODY)
    axes.set_yticks(layers, [f"layer {layer}" for layer in layers], fontsize=13)
    axes.set_xlim(0, 1.38)
    axes.set_ylim(len(data["share"]) + 0.6, -0.6)
    axes.set_xticks([0, 0.5, 1])
    axes.set_xlabel("where [CLS] looks, mean of the heads", fontsize=13)
    axes.spines["left"].set_visible(False)
    axes.tick_params(left=False)


_MIDDLE = {"ha": "center", "va": "center", "fontsize": 12}


def describe_attention(data: dict) -> str:
    """Say where row 0 looks most, what the padding gets in all rows together, and the share on specials per layer."""
    tokens, weights = data["tokens"], data["weights"]
    pads = [j for j, token in enumerate(tokens) if token == "[PAD]"]
    best = sorted(range(len(tokens)), key=lambda j: -weights[0, j])[:2]
    looks = " and ".join(f"{tokens[j]} ({weights[0, j]:.2f})" for j in best)
    shares = ", ".join(f"{share:.2f}" for share in data["share"])
    return (
        f"{headline(data)}. Left: one attention head of the last layer; {tokens[0]} looks most at {looks}, and the"
        f" {len(pads)} padding tokens, not drawn, get {weights[:, pads].sum():.2f} from all rows together. Right: the"
        f" share that [CLS] gives to [CLS] and [SEP], mean of {data['heads']} heads, layer 1 to layer"
        f" {len(data['share'])}: {shares}."
    )


def show_attention(data: dict) -> None:
    """Show which tokens [CLS] looks at in one head, and in which layers it looks at words at all."""
    show(draw_attention(data), describe_attention(data))
