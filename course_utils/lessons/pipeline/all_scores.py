"""Exercise 2.2: All scores by name."""

from __future__ import annotations

import math

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import is_a, mapping, number
from course_utils.model import loaded

TEXTS = (
    "A warm and funny film.",
    "I hate this so much!",
    "A dull, lifeless story.",
    "I love you.",
    "We left before the end.",
)
LAST_DIGITS = 1e-5  # what two ways of adding the same numbers may differ by; rounding moves more, in one of five texts


def check_scores(scores: object) -> str:
    for sentence in TEXTS:
        _check_scores_of(call(scores, sentence), sentence)
    return (
        "Right for both winners. Look labels up by name, because `top_k=None` sorts by score and the first entry is"
        " whichever label won. If you wrote `return_all_scores=True`: it works here and warns, but transformers 5"
        " ignores it and returns only the winner."
    )


def _check_scores_of(given: object, sentence: str) -> None:
    found, expected = mapping(given, "scores(text)"), loaded.truth(sentence)
    missing = [label for label in expected if label not in found]
    if missing:
        raise NotYet(
            f'For "{sentence}" the result has {describe_keys(found)} and lacks {", ".join(missing)}. A pipeline gives'
            " only the best label unless you ask for all of them."
        )
    if len(found) > len(expected):
        raise NotYet(
            f'For "{sentence}" the result has {describe_keys(found)}. The two labels are the only keys it should have.'
        )
    if any(is_a(found[label], str) for label in expected):
        raise NotYet("The scores are strings. Keep them as numbers; format them only when you print.")
    given_scores = {label: number(found[label], label) for label in expected}
    total = sum(given_scores.values())
    if abs(total - 100) <= 0.1:
        raise NotYet(f'For "{sentence}" your scores sum to {total:.1f}: percentages. Keep the scores as they come.')
    off = max(abs(given_scores[label] - expected[label]) for label in expected)
    if off <= LAST_DIGITS:
        return
    if off <= 6e-3 and all(abs(score - round(score, 4)) < 1e-7 for score in given_scores.values()):
        raise NotYet(f'For "{sentence}" your scores are rounded. Keep them as they come; round only when you print.')
    _refuse_other_quantities(given_scores, sentence)
    if abs(total - 1) > 1e-3:
        raise NotYet(
            f'For "{sentence}" your scores sum to {total:.3f}. The scores of one text sum to 1; did a score of another'
            " label slip in?"
        )
    first = next(iter(expected))
    raise NotYet(
        f'For "{sentence}" you give {first} {given_scores[first]:.5f}, and the model says {expected[first]:.5f}.'
        " Check which score belongs to which label, on a positive and on a negative text."
    )


def _refuse_other_quantities(given: dict[str, float], sentence: str) -> None:
    """Name the quantity if it is not the score: the logits themselves, or a sigmoid of each."""
    names, row = loaded.model().config.id2label, loaded.logits([sentence])[0]
    logits = {names[i]: float(value) for i, value in enumerate(row)}
    if all(abs(given[label] - logits[label]) <= 1e-2 for label in logits):
        raise NotYet(f'For "{sentence}" you give logits, the raw numbers before post-processing. Give the scores.')
    if all(abs(given[label] - 1 / (1 + math.exp(-logits[label]))) <= 1e-3 for label in logits):
        raise NotYet(
            f'For "{sentence}" each of your scores is a sigmoid, as if a text could have both labels. Leave'
            ' `function_to_apply="sigmoid"` out.'
        )


def describe_keys(found: dict) -> str:
    """Return a dictionary's keys in a few words.

    >>> describe_keys({"a": 1})
    'the keys a'
    """
    return "the keys " + ", ".join(str(key)[:20] for key in list(found)[:5]) if found else "no keys"


EXERCISE = Exercise(
    id="2.2",
    title="All scores by name",
    minutes=6,
    difficulty=2,
    names=("scores",),
    check=check_scores,
    hints=(
        "By default you see only the winner. One argument of the call shows all labels.",
        (
            "`classifier(text, top_k=None)` is a list of dictionaries, sorted by score. Build a new dictionary from"
            " `label` and `score` of each."
        ),
    ),
    solution='def scores(text):\n    return {entry["label"]: entry["score"] for entry in classifier(text, top_k=None)}',
    why="Each score travels with its own label, so the order of the list no longer matters.",
)
