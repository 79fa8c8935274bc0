"""Figures of notebook 7: what each file of a repo is for, and where its numbers lie."""

from __future__ import annotations

import math
import re

from course_utils.lessons.repo_anatomy.damage import (  # noqa: F401  (the notebook's `draw` has them all)
    first_words,
    is_error,
    show_ladder,
    show_matrix,
)
from course_utils.lessons.repo_anatomy.damaged_repos import damaged_repos  # noqa: F401
from course_utils.model.arithmetic import readable
from course_utils.model.messages import listening  # noqa: F401
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, HATCH, HEAD, INK, PAPER, SPECIAL, TOKEN

# part -> (what it does, colour, ink on that colour)
PARTS = {
    "for people": ("what for, how good,\nwhich limits", PAPER, INK),
    "tokenizer": ("text → ids", SPECIAL, INK),
    "plan and labels": ("sizes, layers, dropout,\nid → label name", TOKEN, INK),
    "weights": ("ids → logits\n(body and head)", BODY, PAPER),
    "upkeep": ("is every file whole?\nhow was it measured?", PAPER, INK),
}


def part_of(name: str) -> str:
    """Return which part of the road a repo's file belongs to.

    >>> part_of("vocab.txt")
    'tokenizer'
    """
    if name in ("config.json", "generation_config.json"):
        return "plan and labels"
    if name.endswith((".safetensors", ".h5", ".bin", ".index.json", ".msgpack", ".onnx")):
        return "weights"
    if name.startswith(("tokenizer", "vocab", "special_tokens", "merges", "added_tokens")):
        return "tokenizer"
    return "for people" if name.upper().startswith(("README", "LICENSE")) else "upkeep"


def draw_exploded(sizes: dict[str, int]):
    """Draw each file as a card, linked to the part of the road it is for (V7.1). sizes: file name -> bytes."""
    names = sorted(sizes, key=lambda name: (list(PARTS).index(part_of(name)), name))
    parts = [part for part in PARTS if part in map(part_of, names)]
    figure, axes = new_figure(12, 0.9 + 0.55 * len(names))
    axes.set_axis_off()
    axes.set_xlim(0, 12)
    axes.set_ylim(-0.7, len(names))
    for i, name in enumerate(reversed(names)):
        part = part_of(name)
        members = [k for k, other in enumerate(reversed(names)) if part_of(other) == part]
        middle = sum(members) / len(members)
        axes.plot([5.2, 7.4], [i, middle], color=FAINT, linewidth=1.3, zorder=1)
        _card(axes, 0.1, i, 5.1, 0.36, f"{name}", PARTS[part], ha="left")
        axes.text(5.05, i, readable(sizes[name]), ha="right", va="center", fontsize=12, color=PARTS[part][2], zorder=3)
    for part in parts:
        members = [k for k, other in enumerate(reversed(names)) if part_of(other) == part]
        _card(axes, 7.4, sum(members) / len(members), 4.5, 0.44, "", PARTS[part])
        axes.text(
            7.55,
            sum(members) / len(members),
            part,
            va="center",
            weight="bold",
            fontsize=13,
            color=PARTS[part][2],
            zorder=3,
        )
        axes.text(
            11.8,
            sum(members) / len(members),
            PARTS[part][0],
            va="center",
            ha="right",
            fontsize=11,
            color=PARTS[part][2],
            zorder=3,
            linespacing=1.05,
        )
    axes.text(0.1, len(names) - 0.35, "files in the repo", weight="bold", fontsize=14, color=INK)
    axes.text(7.4, len(names) - 0.35, "what they are for", weight="bold", fontsize=14, color=INK)
    return figure


def _card(axes, x, y, width, half, words, look, ha="left"):
    from matplotlib.patches import FancyBboxPatch

    _, fill, ink = look
    axes.add_patch(
        FancyBboxPatch(
            (x, y - half),
            width,
            2 * half,
            boxstyle="round,pad=0,rounding_size=0.12",
            facecolor=fill,
            edgecolor=FAINT,
            zorder=2,
        )
    )
    axes.text(x + 0.15, y, words, va="center", ha=ha, fontsize=12, color=ink, zorder=3)


def describe_exploded(sizes: dict[str, int]) -> str:
    """Say how many files each part of the road has, and which part holds nearly all bytes."""
    counts = {part: sum(part_of(name) == part for name in sizes) for part in PARTS}
    total = sum(sizes.values())
    weights = sum(size for name, size in sizes.items() if part_of(name) == "weights")
    listed = ", ".join(f"{part} {count}" for part, count in counts.items() if count)
    return (
        f"{len(sizes)} files, each linked to what it is for: {listed}. The weights take {100 * weights / total:.0f} %"
        " of all bytes."
    )


def show_exploded(sizes: dict[str, int]) -> None:
    """Show each file of a model repo linked to what it is for: a list of names becomes a machine with parts."""
    show(draw_exploded(sizes), describe_exploded(sizes))


def pytorch_names(header: dict) -> dict:
    """Return a weight file's header with the names that PyTorch gives; a file saved from TensorFlow has others.

    >>> list(pytorch_names({"distilbert/transformer/layer_._0/ffn/lin1/kernel:0": 0, "classifier.bias": 0}))
    ['distilbert.transformer.layer.0.ffn.lin1.weight', 'classifier.bias']
    """
    words = {"kernel": "weight", "embeddings": "weight", "gamma": "weight", "beta": "bias"}

    def translated(name):
        if not name.endswith(":0"):
            return name
        *path, last = name[:-2].replace("_._", "/").split("/")
        return ".".join([*path, words.get(last, last)])

    return {translated(name): entry for name, entry in header.items()}


def group_of(tensor: str) -> str:
    """Return a short name for the group of weights that a tensor belongs to.

    >>> group_of("distilbert.transformer.layer.4.ffn.lin1.bias")
    'layer 4'
    """
    layer = re.search(r"layer\.(\d+)\.", tensor)
    if layer:
        return f"layer {layer.group(1)}"
    if "embeddings" in tensor:
        return (
            "word embeddings"
            if "word" in tensor
            else "position embeddings"
            if "position" in tensor
            else "embeddings, LayerNorm"
        )
    return "head: " + tensor.split(".")[-2]


def group_tensors(shapes: dict[str, list[int]]) -> dict[str, int]:
    """Return group -> number of parameters, in the order of the road. shapes: tensor name -> shape.

    >>> group_tensors({"classifier.bias": [2], "classifier.weight": [2, 8]})
    {'head: classifier': 18}
    """
    groups: dict[str, int] = {}
    for tensor, shape in shapes.items():
        groups[group_of(tensor)] = groups.get(group_of(tensor), 0) + math.prod(shape)

    first = ["word embeddings", "position embeddings", "embeddings, LayerNorm"]
    last = ["head: pre_classifier", "head: classifier"]

    def place(group):
        if group in first:
            return (0, first.index(group))
        return (
            (2, last.index(group) if group in last else 0) if group.startswith("head") else (1, int(group.split()[-1]))
        )

    return dict(sorted(groups.items(), key=lambda item: place(item[0])))


def draw_tensors(groups: dict[str, int]):
    """Draw one bar a group of weights: parameters with their share of all, body and head apart (V7.2)."""
    from matplotlib.patches import Patch

    figure, axes = new_figure(10, 1 + 0.42 * len(groups))
    total = sum(groups.values())
    for i, (group, count) in enumerate(reversed(groups.items())):
        head = group.startswith("head")
        axes.barh(i, count / 1e6, color=HEAD if head else BODY, hatch=HATCH if head else "", edgecolor=INK, height=0.68)
        axes.text((count + 0.012 * total) / 1e6, i, f"{count:,} ({share_of(count, total)})", va="center", fontsize=12)
    axes.set_yticks(range(len(groups)), reversed(groups), fontsize=12)
    axes.set_xlim(0, max(groups.values()) * 1.35 / 1e6)
    axes.set_xlabel("parameters (millions)")
    axes.legend(
        handles=[
            Patch(facecolor=BODY, edgecolor=INK, label="body"),
            Patch(facecolor=HEAD, edgecolor=INK, hatch=HATCH, label="head"),
        ],
        loc="lower right",
        fontsize=13,
    )
    return figure


def share_of(count: int, total: int) -> str:
    """Return a part as a percentage of the whole; a part too small for one digit is not called 0.0 %.

    >>> share_of(516, 1000), share_of(1, 1_000_000)
    ('51.6 %', 'under 0.1 %')
    """
    return "under 0.1 %" if count / total < 0.001 else f"{100 * count / total:.1f} %"


def describe_tensors(groups: dict[str, int]) -> str:
    """Say how many parameters there are, and the shares of the word embeddings and of the head."""
    total = sum(groups.values())
    head = sum(count for group, count in groups.items() if group.startswith("head"))
    return (
        f"{total:,} parameters in {len(groups)} groups. The word embeddings hold"
        f" {100 * groups.get('word embeddings', 0) / total:.0f} % of them, the head {100 * head / total:.1f} %."
    )


def show_tensors(groups: dict[str, int]) -> None:
    """Show which groups of weights hold the parameters: nearly all in the body, hardly any in the head."""
    show(draw_tensors(groups), describe_tensors(groups))
