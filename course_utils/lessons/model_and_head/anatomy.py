"""Inside a classifier, with its real values: body and head to scale, and the slice that the head reads (V4.1)."""

from __future__ import annotations

from course_utils.lessons.model_and_head.headed import headed_figure
from course_utils.showing.figure import show
from course_utils.showing.palette import (
    BODY,
    BODY_BEHIND,
    FAINT,
    HEAD,
    HEAD_WORDS,
    INK,
    LABELS,
    PAPER,
    TOKEN,
)

HEADLINE = "Nearly the whole model is body; the small head reads one row per sentence"
COLUMNS, ROWS = 32, 16  # of each sheet, as many as can be seen


def anatomy(model, tokenizer, texts: list[str], names: list[str]) -> dict:
    """Run a DistilBERT classifier on some texts and return what the figure needs: shapes, counts, values.

    The first text is the one whose tokens are listed.
    Arrays: hidden (texts, length, 32 or fewer), logits (texts, labels).
    """
    inputs = tokenizer(texts, padding=True, truncation=True, return_tensors="tf")
    outputs = model(inputs, output_hidden_states=True)
    hidden = outputs.hidden_states[-1].numpy()
    body = model.distilbert
    return {
        "names": names,
        "tokens": [printable(token) for token in tokenizer.convert_ids_to_tokens(inputs["input_ids"][0].numpy())],
        "ids_shape": tuple(inputs["input_ids"].shape),
        "hidden_shape": hidden.shape,
        "hidden": hidden[:, :, :COLUMNS],
        "logits": outputs.logits.numpy(),
        "labels": [model.config.id2label[i] for i in range(model.config.num_labels)],
        "embeddings": body.embeddings.count_params(),
        "layers": [layer.count_params() for layer in body.transformer.layer],
        "head": model.pre_classifier.count_params() + model.classifier.count_params(),
    }


def printable(token: str) -> str:
    """Return a token in letters that the figure's font has; others become a box with a name.

    >>> printable("love"), printable("愛")
    ('love', '(other script)')
    """
    return token if all(ord(letter) < 0x0250 for letter in token) else "(other script)"


def draw_anatomy(data: dict):
    """Draw body and head with areas in proportion to their parameters, the sheets and the pulled-out slice."""
    figure, axes = headed_figure(HEADLINE, 13, 8.4)
    _frame(axes)
    axes.axis("off")
    _body(axes, data)
    corner = _sheets(axes, data)
    _head(axes, data, corner)
    return figure


def _frame(axes) -> None:
    axes.set_xlim(-1, 131)
    axes.set_ylim(-1, 79)
    axes.set_aspect("equal")


def _write(axes, x, y, words, size=13, **style) -> None:
    axes.text(x, y, words, **{"fontsize": size, "color": INK, "va": "center", **style})


def _box(axes, x, y, width, height, colour, **style) -> None:
    from matplotlib.patches import Rectangle

    axes.add_patch(
        Rectangle((x, y), width, height, **{"facecolor": colour, "edgecolor": INK, "linewidth": 1.2, **style})
    )


def _arrow(axes, start, end, colour=INK, **style) -> None:
    axes.annotate("", end, start, arrowprops={"arrowstyle": "-|>", "color": colour, "linewidth": 1.8, **style})


def _body(axes, data: dict) -> None:
    side = 17.0
    width = side * sum(data["layers"]) / data["embeddings"]  # same height, so that widths compare
    left, right = 24, 50
    _box(axes, 0, 60, 16, 9, TOKEN)
    _write(axes, 8, 66.2, "input_ids", ha="center", weight="bold")
    _write(axes, 8, 62.6, str(data["ids_shape"]), ha="center")
    _write(axes, 8, 57.5, "+ attention_mask", 12.5, ha="center")
    _arrow(axes, (16.5, 64.5), (left - 0.5, 64.5))
    _box(axes, left, 56, side, side, BODY)
    _write(
        axes,
        left + side / 2,
        64.5,
        f"embeddings\n{data['embeddings']:,}",
        12.5,
        ha="center",
        color=PAPER,
        weight="bold",
    )
    _arrow(axes, (left + side + 0.5, 64.5), (right - 0.5, 64.5))
    band = width / len(data["layers"])
    for i in range(len(data["layers"])):
        _box(axes, right + i * band, 56, band, side, BODY, edgecolor=PAPER)
    plate = {"facecolor": BODY, "edgecolor": "none", "pad": 2}
    _write(
        axes,
        right + width / 2,
        64.5,
        f"{len(data['layers'])} layers\n{sum(data['layers']):,}",
        12.5,
        ha="center",
        color=PAPER,
        weight="bold",
        bbox=plate,
    )
    down = min(right + width / 2, 58)  # ends on the stack, however wide the layers are
    _arrow(axes, (down, 55.5), (down, 47.5))
    _write(axes, down + 1.5, 51.6, f"hidden_states {data['hidden_shape']}", weight="bold")
    axes.plot([left, left, right + width, right + width], [74, 75, 75, 74], color=BODY, linewidth=2)
    _write(axes, (left + right + width) / 2, 77.3, "BODY", 17, color=BODY, weight="bold", ha="center")
    total, head = data["embeddings"] + sum(data["layers"]), data["head"]
    words = (
        f"body {total:,} parameters\nhead {head:,} parameters\nThe head is {100 * head / (total + head):.2f} % of"
        " the total.\nThe areas of the boxes are to scale."
    )
    _write(axes, 92, 66, words, 12.5, linespacing=1.6)


def _sheets(axes, data: dict) -> tuple[float, float, float]:
    """Draw the stack, the tokens beside it, and the slice; return where the slice ends and its row height."""
    length = min(len(data["tokens"]), ROWS)
    cut = len(data["tokens"]) - length
    row, left, top, step = 36 / ROWS, 21, 42, 1.6
    behind = len(data["names"]) - 1
    for i in range(behind, 0, -1):
        _box(axes, left + i * step, top - length * row + i * step, 38, length * row, BODY_BEHIND)
    _values(axes, data["hidden"][0, :length], left, top - length * row, 38, length * row)
    for i, token in enumerate(data["tokens"][:length]):
        _write(axes, left - 1, top - (i + 0.5) * row, token, 12.5, ha="right", weight="bold" if i == 0 else "normal")
    more = f", {cut} more rows below" if cut else ""
    below = (
        f"One sheet per sentence; in front: {data['names'][0]}{more}.\n{COLUMNS} of {data['hidden_shape'][-1]} columns;"
        " the darker, the further from 0."
    )
    _write(axes, left, top - length * row - 1.2, below, 12.5, va="top", color=FAINT)
    _box(axes, left, top - row, 38, row, "none", edgecolor=HEAD, linewidth=4, zorder=4)
    out, high = 72, 33
    for i in range(behind, -1, -1):
        _values(axes, data["hidden"][i, :1], out + i * step, high + i * (row + 0.5), 26, row)
        _box(axes, out + i * step, high + i * (row + 0.5), 26, row, "none", edgecolor=HEAD, linewidth=2.5, zorder=4)
    _arrow(axes, (left + 39, top - row / 2), (out - 1, high + row / 2), HEAD, linestyle="--")
    _write(
        axes,
        out,
        high - 2.4,
        f"position 0 of each sheet: {(data['hidden_shape'][0], data['hidden_shape'][-1])}",
        weight="bold",
    )
    return out + 26 + behind * step, high, row


def _values(axes, values, x, y, width, height) -> None:
    import numpy as np
    from matplotlib.colors import LinearSegmentedColormap

    paint = LinearSegmentedColormap.from_list("size", [PAPER, BODY])
    axes.imshow(
        np.abs(values),
        extent=(x, x + width, y, y + height),
        cmap=paint,
        vmin=0,
        vmax=1.5,
        aspect="equal",
        interpolation="nearest",
        zorder=2,
    )
    _frame(axes)  # imshow moves the limits
    _box(axes, x, y, width, height, "none", zorder=3)


def _head(axes, data: dict, corner: tuple[float, float, float]) -> None:
    x, high, row = corner
    side = 17.0 * (data["head"] / data["embeddings"]) ** 0.5
    _arrow(axes, (x + 0.8, high + 2), (117 - side / 2 - 1, high + 2), HEAD)
    _box(axes, 117 - side / 2, high + 2 - side / 2, side, side, HEAD)
    _write(axes, 117, high + 6, f"{data['head']:,}", 12.5, ha="center", weight="bold")
    _write(axes, 117, high + 10, "HEAD", 17, ha="center", weight="bold", color=HEAD_WORDS)
    _arrow(axes, (117, high + 1.5 - side), (117, 25), HEAD)
    _write(axes, 72, 22, f"logits {data['logits'].shape}", weight="bold")
    for i, label in enumerate(data["labels"][:2]):
        _write(axes, 109 + 15 * i, 22, label, 12.5, ha="center", weight="bold", color=LABELS.get(label, INK))
    for row_number, name in enumerate(data["names"]):
        y = 17.2 - 4.5 * row_number
        _write(axes, 72, y, name)
        for i, value in enumerate(data["logits"][row_number][:2]):
            _write(axes, 109 + 15 * i, y, f"{value:.2f}", ha="center")


def describe_anatomy(data: dict) -> str:
    """Say the shapes along the way, the counts, and where the slice is taken."""
    total = data["embeddings"] + sum(data["layers"])
    sentences, length, width = data["hidden_shape"]
    return (
        f"The body turns input_ids {data['ids_shape']} into hidden_states {data['hidden_shape']}, a stack of"
        f" {sentences} sheets with {length} rows each; row 0 of each sheet, {(sentences, width)}, is pulled out, and"
        f" the head makes logits {data['logits'].shape} from it. The body holds {total:,} parameters"
        f" ({data['embeddings']:,} in the embeddings, {sum(data['layers']):,} in {len(data['layers'])} layers), the"
        f" head {data['head']:,}, which is {100 * data['head'] / (total + data['head']):.2f} % of the total."
    )


def show_anatomy(data: dict) -> None:
    """Show body and head to scale, the real hidden states between them, and the row of each that the head reads."""
    show(draw_anatomy(data), describe_anatomy(data))
