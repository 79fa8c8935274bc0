"""Figure of notebook 1 about the two stages of training: what the first is good for."""

from __future__ import annotations

from course_utils.showing.figure import new_figure, show
from course_utils.showing.palette import BODY, HATCH, HEAD, INK, PAPER

# A field of `fair_bars` -> the name of its bar; all learned from the same labelled examples.
FAIR = {
    "blank_body": "frozen blank body, new head",
    "pretrained_body": "frozen pre-trained body, new head",
    "fine_tuned": "pre-trained body and head, both trained",
}
LEARNED_ALL = "fine_tuned"


def fair_bars(recorded: dict) -> dict:
    """Return the share of validation sentences judged correctly after learning from one and the same set of examples.

    recorded: evaluation.json.

    >>> shares = {"blank_body": 0.6, "pretrained_body": 0.7, "fine_tuned": 0.8}
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
        fill = HEAD if name == LEARNED_ALL else BODY
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
    axes.set(xlim=(0, 1), ylim=(0.45 - len(FAIR), 0.95), xlabel="share of sentences judged correctly")
    figure.suptitle(
        f"The same {bars['examples']:,} examples go further on a pre-trained body", weight="bold", fontsize=14
    )
    return figure


def describe_fair(bars: dict) -> str:
    """Say what each way of learning reached."""
    parts = [f"{words} {bars[name]:.3f}" for name, words in FAIR.items()]
    return (
        f"Share of {bars['sentences']} sentences judged correctly, each time after learning from the same"
        f" {bars['examples']:,} labelled examples: {'; '.join(parts)}. Guessing gets about 0.5."
    )


def show_fair(bars: dict) -> None:
    """Show how far the same examples lead with and without pre-training. bars: what `fair_bars` returns."""
    show(draw_fair(bars), describe_fair(bars))
