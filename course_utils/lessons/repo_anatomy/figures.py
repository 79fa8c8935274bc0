"""Figures of notebook 7: what each file of a repo is for."""

from __future__ import annotations

from course_utils.lessons.repo_anatomy.bench import attempt  # noqa: F401
from course_utils.lessons.repo_anatomy.damage import headline, show_ladder, show_matrix  # noqa: F401  (for `draw`)
from course_utils.lessons.repo_anatomy.damaged_repos import damaged_repos  # noqa: F401
from course_utils.lessons.repo_anatomy.hub_practice import hf_dry_run  # noqa: F401
from course_utils.model.arithmetic import readable
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, FAINT, INK, PAPER, SPECIAL, TOKEN

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
