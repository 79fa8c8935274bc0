"""Exercise 2.3: Sure and wrong."""

from __future__ import annotations

import re

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import text
from course_utils.model import loaded

PRAISE = frozenset("love loved like liked great good wonderful excellent superb best happy perfect beautiful".split())
BLAME = frozenset("hate hated terrible awful bad horrible worst boring dull poor sad disgusting".split())
EVERYDAY = frozenset(
    "i you we he she it this that they the a an is was are were am film films movie movies story so very much really"
    " ever of all and my your me".split()
)


def check_mistake(my_text: object, my_label: object) -> str:
    sentence, label = text(my_text, "my_text").strip(), text(my_label, "my_label").strip().upper()
    scores = loaded.truth(sentence)
    if not sentence:
        raise NotYet("`my_text` is empty, and an empty text has no right label. Write one English sentence.")
    if label not in scores:
        raise NotYet(
            f'`my_label` is "{label[:20]}". The model knows two labels, {" and ".join(scores)}; pick the one a reader'
            " would choose."
        )
    if not sentence.isascii():
        raise NotYet(
            "`my_text` has letters outside plain English. The model is out of its language there, which is not the same"
            " as wrong; try English."
        )
    if len(sentence.split()) > 60:
        raise NotYet(
            f"`my_text` has {len(sentence.split())} words. One short sentence is more convincing: 60 words at most."
        )
    given, score = max(scores.items(), key=lambda pair: pair[1])
    if given == label:
        raise NotYet(
            f"The model says {given} {score:.3f}, and so do you: no mistake here. Try a turn: expectations that are"
            " disappointed, or irony."
        )
    words = set(re.findall(r"[a-z]+", sentence.lower()))
    for kind, other, name in ((PRAISE, "NEGATIVE", "praise"), (BLAME, "POSITIVE", "blame")):
        if label == other and words & kind and words <= kind | EVERYDAY:
            raise NotYet(
                f'"{sentence[:60]}" is {name} and nothing else; no reader would call it {label}. Look for a text that'
                f" the model gets wrong: words of {name} in a sentence that means something else."
            )
    if score <= 0.9:
        raise NotYet(
            f"The model disagrees with you, but only with {score:.3f}. Find a text where it is wrong and sure of it:"
            " above 0.9."
        )
    return (
        f"The model says {given} {score:.3f}, and you say {label}. Whether you are right only a reader can judge. Keep"
        " this sentence: notebook 5 asks what such a score is worth."
    )


EXERCISE = Exercise(
    id="2.3",
    title="Sure and wrong",
    minutes=6,
    difficulty=2,
    names=("my_text", "my_label"),
    check=check_mistake,
    hints=(
        "Think of sentences whose words pull one way and whose meaning goes the other.",
        (
            "Try disappointed expectations, irony, or a `not` far away from the word it turns around; then run the"
            " classifier on each try."
        ),
    ),
    solution=(
        "tries = {\n"
        '    "I expected to hate it but I was wrong.": "POSITIVE",\n'
        '    "Great, another delay.": "NEGATIVE",\n'
        '    "What a wonderful way to waste two hours.": "NEGATIVE",\n'
        '    "Nobody could possibly dislike this film.": "POSITIVE",\n'
        '    "I cannot say anything bad about it.": "POSITIVE",\n'
        '    "It was okay.": "NEGATIVE",\n'
        "}\n"
        "for my_text, my_label in tries.items():\n"
        "    answer = classifier(my_text)[0]\n"
        '    if answer["label"] != my_label and answer["score"] > 0.9:\n'
        "        break"
    ),
    why="Turned expectations and irony pull the words and the meaning apart; the model follows the words.",
)
