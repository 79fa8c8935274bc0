"""Figures of notebook 7: what each file of a repo is for, and where its numbers lie."""

from __future__ import annotations

import math
import re

from course_utils.lessons.repo_anatomy.bench import attempt, first_words, is_error  # noqa: F401
from course_utils.lessons.repo_anatomy.damage import headline, show_ladder, show_matrix  # noqa: F401  (for `draw`)
from course_utils.lessons.repo_anatomy.damaged_repos import damaged_repos  # noqa: F401
from course_utils.lessons.repo_anatomy.hub_practice import hf_dry_run  # noqa: F401
from course_utils.model.arithmetic import readable
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, BODY_BEHIND, FAINT, HATCH, HEAD, INK, PAPER, SPECIAL, TOKEN, ink_on

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
    names = sorted(sizes, key=lambda name: (list(PARTS).index(part_of(name)), name))[::-1]
    places = {part: [i for i, name in enumerate(names) if part_of(name) == part] for part in PARTS}
    figure, axes = new_figure(10, 1.3 + 0.5 * len(names))
    count = sum(part_of(name) == "tokenizer" for name in sizes)
    headline(axes, f"One file holds nearly all the bytes; {count} of the {len(sizes)} belong to the tokenizer")
    axes.set_axis_off()
    axes.set_xlim(0, 12)
    axes.set_ylim(-0.7, len(names) + 0.1)
    for i, name in enumerate(names):
        part = part_of(name)
        axes.plot([5.2, 6.6], [i, sum(places[part]) / len(places[part])], color=FAINT, linewidth=1.3, zorder=1)
        _card(axes, 0.1, i, 5.1, 0.36, name, PARTS[part])
        axes.text(5.05, i, readable(sizes[name]), ha="right", va="center", fontsize=11, color=PARTS[part][2], zorder=3)
    for part in filter(places.get, PARTS):
        middle = sum(places[part]) / len(places[part])
        does, _, ink = PARTS[part]
        _card(axes, 6.6, middle, 5.3, 0.46, part, PARTS[part], weight="bold")
        axes.text(11.8, middle, does, va="center", ha="right", fontsize=11, color=ink, zorder=3, linespacing=1.05)
    axes.text(0.1, len(names) - 0.35, "files in the repo", weight="bold", fontsize=12, color=INK)
    axes.text(6.6, len(names) - 0.35, "what they are for", weight="bold", fontsize=12, color=INK)
    return figure


def _card(axes, x, y, width, half, words, look, weight="normal"):
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
    axes.text(x + 0.15, y, words, va="center", fontsize=12, color=ink, weight=weight, zorder=3)


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
    """Draw all parameters as one bar, in the order of the road, and its last part, the head, enlarged below (V7.2)."""
    total, head = sum(groups.values()), _head(groups)
    figure, axes = new_figure(10, 4.2)
    words, tip = share_of(groups.get("word embeddings", 0), total), share_of(head, total)
    headline(axes, f"The table of words holds {words} of the parameters, the head {tip}")
    axes.set_axis_off()
    axes.set_xlim(-0.005, 1.005)
    axes.set_ylim(-1.25, 1.75)
    start, thin = 0.0, []
    for i, (group, count) in enumerate(groups.items()):
        fill, hatch = _look(group, i)
        axes.barh(1, count / total, left=start, height=0.6, color=fill, hatch=hatch, edgecolor=INK, linewidth=0.8)
        if count / total > 0.04:
            name = group.replace(" embeddings", "\nembeddings").replace("layer ", "layer\n")
            axes.text(start + count / total / 2, 1, name, ha="center", va="center", fontsize=11, color=ink_on(fill))
            axes.text(start + count / total / 2, 1.38, f"{count / 1e6:.1f} M", ha="center", va="bottom", fontsize=11)
        elif "embeddings" in group:
            thin.append((start + count / total / 2, count))
        start += count / total
    if thin:
        place, count = thin[0][0], sum(count for _, count in thin)
        axes.plot([place, place], [0.7, 0.56], color=FAINT, linewidth=1)
        words = f"positions and LayerNorm: {count / 1e6:.1f} M"
        axes.text(place, 0.52, words, ha="center", va="top", fontsize=11)
    axes.text(0, 0.62, f"all {total:,} parameters", va="top", fontsize=12, weight="bold")
    if head:
        _draw_head(axes, {group: count for group, count in groups.items() if group.startswith("head")}, total)
    return figure


def _draw_head(axes, parts: dict[str, int], total: int) -> None:
    """Draw the head as a bar of its own, with lines to the sliver it is enlarged from."""
    head, left, start = sum(parts.values()), 0.45, 0.45
    for x, tip in ((left, 1 - head / total), (1, 1)):
        axes.plot([tip, x], [0.7, -0.2], color=FAINT, linewidth=1, linestyle="--")
    for part, count in parts.items():
        width = (1 - left) * count / head
        axes.barh(-0.5, width, left=start, height=0.6, color=HEAD, hatch=HATCH, edgecolor=INK, linewidth=0.8)
        words = f"{part.removeprefix('head: ')}: {count:,}"
        if width > 0.2:
            box = {"facecolor": HEAD, "edgecolor": "none", "pad": 2}
            axes.text(start + width / 2, -0.5, words, ha="center", va="center", fontsize=11, color=INK, bbox=box)
        else:
            axes.text(start + width, -0.88, words, ha="right", va="top", fontsize=11)
        start += width
    axes.text(
        left - 0.015,
        -0.5,
        f"the head, enlarged:\n{head:,} parameters",
        ha="right",
        va="center",
        fontsize=12,
        weight="bold",
    )


def _look(group: str, place: int) -> tuple[str, str]:
    """Return fill and hatch of a group; neighbours differ, also without colour."""
    if group.startswith("head"):
        return HEAD, HATCH
    return (BODY if place % 2 == 0 else BODY_BEHIND), ""


def _head(groups: dict[str, int]) -> int:
    return sum(count for group, count in groups.items() if group.startswith("head"))


def share_of(count: int, total: int) -> str:
    """Return a part as a percentage of the whole; a part too small for one digit is not called 0.0 %.

    >>> share_of(516, 1000), share_of(1, 1_000_000)
    ('51.6 %', 'under 0.1 %')
    """
    return "under 0.1 %" if count / total < 0.001 else f"{100 * count / total:.1f} %"


def describe_tensors(groups: dict[str, int]) -> str:
    """Say how many parameters there are, and the shares of the word embeddings, of one layer and of the head."""
    total = sum(groups.values())
    words, head = share_of(groups.get("word embeddings", 0), total), share_of(_head(groups), total)
    layers = [count for group, count in groups.items() if group.startswith("layer")]
    each = f", each of the {len(layers)} layers {share_of(layers[0], total)}" if len(set(layers)) == 1 else ""
    held = f"The word embeddings hold {words} of them{each}, the head {head}."
    return f"{total:,} parameters in {len(groups)} groups. {held}"


def show_tensors(groups: dict[str, int]) -> None:
    """Show where the parameters lie: nearly all in the body, hardly any in the head."""
    show(draw_tensors(groups), describe_tensors(groups))
