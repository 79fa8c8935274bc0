"""Exercise 3.4: Two texts, one row of numbers."""

from __future__ import annotations

import unicodedata

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, text
from course_utils.model import loaded

REASONS = {
    "case": "case",
    "accent": "accent",
    "accents": "accent",
    "unknown": "unknown",
    "unk": "unknown",
    "[unk]": "unknown",
}


def check_twins(text_1: object, text_2: object, reason: object) -> str:
    first, second = text(text_1, "text_1"), text(text_2, "text_2")
    said = REASONS.get(text(reason, "reason").strip().lower())
    if len(first) > 1000 or len(second) > 1000:
        raise NotYet("These texts are long. Two short ones show the same thing better.")
    if first == second:
        raise NotYet(
            "The two texts are the same, so equal ids are no surprise. Find two texts that a reader would tell apart."
        )
    _check_same_ids(first, second)
    if not _bare(first) or not _bare(second):
        raise NotYet("One of the texts has no visible character. Take two texts that mean something.")
    if _bare(first) == _bare(second):
        raise NotYet(
            "The texts differ only in spaces or in invisible characters; a reader sees no other meaning. Change"
            " something that matters."
        )
    if said is None:
        raise NotYet(f'`reason` is {describe(reason)}. Give one of "case", "accent" or "unknown".')
    if said not in _true_reasons(first, second):
        raise NotYet(
            f'The ids are equal, and the reason is another one than "{said}". Look at `tokenizer.tokenize(...)` of both'
            " texts."
        )
    return (
        "Right: one row of numbers for two texts. Whatever comes after the tokenizer, however large, must give both the"
        " same answer."
    )


def _check_same_ids(first: str, second: str) -> None:
    ids = [loaded.tokenizer()(words, verbose=False)["input_ids"] for words in (first, second)]
    if ids[0] == ids[1]:
        return
    if len(ids[0]) != len(ids[1]):
        raise NotYet(
            f"The texts become {len(ids[0])} and {len(ids[1])} ids, so the model can tell them apart. Print both lists"
            " of tokens and compare."
        )
    place = next(i for i, pair in enumerate(zip(*ids)) if pair[0] != pair[1])
    tokens = [loaded.tokenizer().convert_ids_to_tokens(row[place]) for row in ids]
    raise NotYet(
        f"The ids differ at place {place}: {tokens[0]} and {tokens[1]}. The model can tell these two apart; look for"
        " something the tokenizer throws away."
    )


def _bare(words: str) -> str:
    """Drop spaces and invisible characters; write composed letters one way."""
    return "".join(c for c in unicodedata.normalize("NFC", words) if unicodedata.category(c)[0] not in "ZC")


def _plain(words: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", words) if unicodedata.category(c) != "Mn")


def _true_reasons(first: str, second: str) -> set[str]:
    first, second = _bare(first), _bare(second)
    if first.lower() == second.lower():
        return {"case"}
    if _plain(first) == _plain(second):
        return {"accent"}
    if _plain(first.lower()) == _plain(second.lower()):
        return {"accent", "case"}
    return {"unknown"}


EXERCISE = Exercise(
    id="3.4",
    title="Two texts, one row of numbers",
    minutes=5,
    difficulty=2,
    names=("text_1", "text_2", "reason"),
    check=check_twins,
    hints=(
        "Three things get lost on the way: capital letters, accents, and whatever is not in the vocabulary.",
        (
            "Find a word that means something else with a capital letter, with an accent, or with another emoji. Then"
            " compare `tokenizer(text)` of both."
        ),
    ),
    solution='text_1 = "We met a Polish designer."\ntext_2 = "We met a polish designer."\nreason = "case"',
    why="Lower-casing makes the people of Poland and the shine of a shoe the same token.",
)
