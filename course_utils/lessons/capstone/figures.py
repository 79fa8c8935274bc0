"""Figures of notebook 10, and the small readers that its cells use: what a card and a folder say."""

from __future__ import annotations

import math
import re
from pathlib import Path

from course_utils.lessons.capstone.parts import PARTS, part_of  # noqa: F401  (the notebook's `draw` has them)
from course_utils.lessons.capstone.rubric import show_points  # noqa: F401
from course_utils.lessons.capstone.unknown import practice_repo, unknown_repo  # noqa: F401
from course_utils.model.arithmetic import readable  # noqa: F401
from course_utils.model.memory import free_memory  # noqa: F401
from course_utils.model.messages import listening, message  # noqa: F401
from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, BODY_BEHIND, EDGE, INK, NEGATIVE
from course_utils.showing.reliability import interval  # noqa: F401


def read_card(folder: Path) -> tuple[str, str, str]:
    """Return (thing, label of a bad review, label of a good one) as a repo's card names them."""
    text = (Path(folder) / "README.md").read_text(encoding="utf-8-sig")
    thing = re.search(r"^# Reviews of the (.+)$", text, re.M)[1]
    good, bad = re.findall(r'"([^"]+)"', text)[:2]
    return thing, bad, good


def group_of(tensor: str) -> str:
    """Return where in the model a tensor belongs.

    >>> group_of("distilbert.transformer.layer.3.ffn.lin1.bias"), group_of("pre_classifier.weight")
    ('layer 3', 'head')
    """
    layer = re.search(r"\blayer\.(\d+)\.", tensor)
    return f"layer {layer[1]}" if layer else "embeddings" if "embeddings" in tensor else "head"


def _bars(headline: str, rows: dict[str, tuple[int, int]], marked: list[str], label: str, word: str):
    """Draw one bar a row, its count on a pale bar for the whole; marked rows are hatched and carry a word."""
    figure, axes = new_figure(9, 1.5 + 0.45 * len(rows))
    figure.suptitle(headline, x=0.01, ha="left", weight="bold", fontsize=14)
    figure.get_layout_engine().set(h_pad=0.12, w_pad=0.12)
    most = max(total for _, total in rows.values())
    for place, (name, (count, total)) in enumerate(rows.items()):
        axes.barh(place, total, height=0.66, color=BODY_BEHIND, edgecolor=EDGE)
        style = {"color": NEGATIVE, "hatch": "//"} if name in marked else {"color": BODY}
        axes.barh(place, count, height=0.66, edgecolor=INK, **style)
        words = f" {count} of {total}" + (f"  ◀ {word}" if name in marked else "")
        axes.text(total, place, words, va="center", fontsize=12)
    axes.set_yticks(range(len(rows)), rows)
    axes.set_xticks(range(0, most + 1, 4))
    axes.set(ylim=(len(rows) - 0.4, -0.6), xlim=(0, 1.4 * most), xlabel=label)
    return figure


def mending_part(rows: dict[str, tuple[int, int]]) -> list[str]:
    """Return the rows that reach the whole count, when not all of them do.

    >>> mending_part({"nothing": (9, 12), "weights": (12, 12)})
    ['weights']
    """
    whole = [name for name, (right, total) in rows.items() if right == total]
    return whole if len(whole) < len(rows) else []


def exchange_in_words(rows: dict[str, tuple[int, int]]) -> str:
    """Say what an exchange of parts shows.

    >>> exchange_in_words({"nothing": (12, 12), "weights": (12, 12)})
    'All answers are right already: these texts do not provoke the fault'
    """
    found = mending_part(rows)
    if found:
        return f"With the original's {' or '.join(found)}, every answer is right"
    if all(right == total for right, total in rows.values()):
        return "All answers are right already: these texts do not provoke the fault"
    return "No single part mends it"


def draw_exchange(rows: dict[str, tuple[int, int]]):
    """Draw how many known texts are answered correctly with each part taken from the original (V10.1)."""
    found = mending_part(rows)
    return _bars(exchange_in_words(rows), rows, found, "known texts answered correctly", "this mends it")


def describe_exchange(rows: dict[str, tuple[int, int]]) -> str:
    """Say every row of the exchange."""
    parts = "; ".join(f"{name} {right} of {total}" for name, (right, total) in rows.items())
    return f"Known texts answered correctly, by what was taken from the original: {parts}. {exchange_in_words(rows)}."


def show_exchange(rows: dict[str, tuple[int, int]]) -> None:
    """Show the exchange of parts; rows: what was exchanged -> (right, of)."""
    show(draw_exchange(rows), describe_exchange(rows))


def from_the_head(rows: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Return the groups from the head, where the answer leaves the model, down to the embeddings.

    >>> list(from_the_head({"embeddings": (0, 4), "head": (0, 4), "layer 0": (0, 16), "layer 1": (0, 16)}))
    ['head', 'layer 1', 'layer 0', 'embeddings']
    """
    places = {"head": -math.inf, "embeddings": math.inf}
    return dict(sorted(rows.items(), key=lambda row: places.get(row[0]) or -int(row[0].split()[1])))


def draw_tensors(rows: dict[str, tuple[int, int]]):
    """Draw how many tensors of each group differ from the original's (V10.2)."""
    found = [name for name, (differs, _) in rows.items() if differs]
    headline = f"Tensors differ in: {', '.join(found)}" if found else "Every tensor is the original's"
    label = "number of tensors (hatched: those that differ from the original's)"
    return _bars(headline, from_the_head(rows), found, label, "differs")


def describe_tensors(rows: dict[str, tuple[int, int]]) -> str:
    """Say every group with its count."""
    parts = "; ".join(f"{name} {differs} of {total}" for name, (differs, total) in from_the_head(rows).items())
    return f"Tensors that differ from the original's, by their place in the model: {parts}."


def show_tensors(rows: dict[str, tuple[int, int]]) -> None:
    """Show where tensors differ; rows: group -> (differ, of)."""
    show(draw_tensors(rows), describe_tensors(rows))
