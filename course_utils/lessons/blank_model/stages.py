"""Figures of notebook 1 about the two stages of training: what they start from, and what the first is good for."""

from __future__ import annotations

from markupsafe import Markup

from course_utils.showing.figure import new_figure, show
from course_utils.showing.page import BREAK, Page, box, element, join, side_by_side, tile
from course_utils.showing.palette import BODY, FAINT, HATCH, HEAD, INK, PAPER

# A field of `fair_bars` -> the name of its bar; all learned from the same labelled examples.
FAIR = {
    "bag_of_words": "no body: which words occur",
    "blank_body": "frozen blank body, new head",
    "pretrained_body": "frozen pre-trained body, new head",
    "fine_tuned": "pre-trained body and head, both trained",
}
LEARNED_ALL = "fine_tuned"


STAGES = (
    (
        "1. Pre-train, once",
        "a blank body, a large pile of plain text",
        "the text itself: the hidden word, or the next one, is the answer",
        ("body",),
    ),
    (
        "2. Transfer: sentiment",
        "the same body, a new head",
        "people: thousands of sentences marked NEGATIVE or POSITIVE",
        ("body", "sentiment head"),
    ),
    (
        "2. Transfer: topics",
        "the same body, another head",
        "people: texts marked with their topic",
        ("body", "topic head"),
    ),
    ("2. Transfer: names", "the same body, yet another head", "people: names marked in texts", ("body", "name head")),
)


def show_stages() -> Page:
    """Show the two stages of making a model: one body made once, then many heads put on copies of it."""
    text = "\n".join(
        f"{name}: [{' + '.join(parts)}]\n    starts from: {start}\n    labels come from: {labels}"
        for name, start, labels, parts in STAGES
    )
    first, *others = [_stage(*stage) for stage in STAGES]
    arrow = element("div", "↓", style="font-size:1.6em;padding-left:1em", aria_hidden="true")  # right at every width
    return Page(text, side_by_side(first) + side_by_side(arrow) + side_by_side(*others))


def _stage(name: str, start: str, labels: str, parts: tuple[str, ...]) -> Markup:
    tiles = [tile(part, BODY if part == "body" else HEAD, "margin:.2em .3em .2em 0") for part in parts]
    words = [element("span", "starts from: ", look="quiet"), start, BREAK]
    words += [element("span", "labels come from: ", look="quiet"), labels]
    return box(name, join(tiles), join(words), colour=HEAD if len(parts) > 1 else BODY, width="17em")


def fair_bars(recorded: dict) -> dict:
    """Return the share of validation sentences judged right after learning from one and the same set of examples.

    recorded: evaluation.json.

    >>> shares = {"bag_of_words": 0.6, "blank_body": 0.6, "pretrained_body": 0.7, "fine_tuned": 0.8}
    >>> fair_bars({"fair_comparison": {"examples": 9, **shares}, "validation": [{}, {}]})["sentences"]
    2
    """
    fair = recorded["fair_comparison"]
    found = {"examples": fair["examples"], "sentences": len(recorded["validation"])}
    return found | {name: fair[name] for name in FAIR}


def draw_fair(bars: dict):
    """Draw one bar for each way of learning from the same few examples; 0.5 is what guessing gets."""
    figure, axes = new_figure(10, 1.7 + 0.55 * len(FAIR))
    for place, name in enumerate(FAIR):
        share = bars[name]
        fill = FAINT if name == "bag_of_words" else HEAD if name == LEARNED_ALL else BODY
        look = {"color": fill, "edgecolor": PAPER if fill == BODY else INK}
        axes.barh(-place, share, 0.62, hatch=HATCH if name == LEARNED_ALL else "", **look)
        axes.text(share + 0.012, -place, f"{share:.3f}", va="center", weight="bold")
    axes.axvline(0.5, color=INK, linestyle="--", linewidth=1.2)
    axes.text(
        0.5,
        0.5,
        "guessing",
        ha="center",
        va="bottom",
        fontsize=11,
        bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 2},
    )
    axes.set_yticks([-place for place in range(len(FAIR))], FAIR.values())
    axes.set(xlim=(0, 1), ylim=(0.45 - len(FAIR), 0.95), xlabel="share of sentences judged right")
    figure.suptitle(
        f"The same {bars['examples']:,} examples go further on a pre-trained body", weight="bold", fontsize=14
    )
    return figure


def describe_fair(bars: dict) -> str:
    """Say what each way of learning reached."""
    parts = [f"{words} {bars[name]:.3f}" for name, words in FAIR.items()]
    return (
        f"Share of {bars['sentences']} sentences judged right, each time after learning from the same"
        f" {bars['examples']:,} labelled examples: {'; '.join(parts)}. Guessing gets about 0.5."
    )


def show_fair(bars: dict) -> None:
    """Show how far the same examples lead with and without pre-training. bars: what `fair_bars` returns."""
    show(draw_fair(bars), describe_fair(bars))
