"""Exercise 3.4: Three ways to lose a difference."""

from __future__ import annotations

import unicodedata

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, text
from course_utils.model import loaded

WAYS = {
    "case": "capital letters alone",
    "accent": "accents alone",
    "unknown": "characters that the vocabulary lacks",
}
# The notebook shows these pairs (a test compares); an answer is one of the learner's own.
SHOWN = (
    ("我爱你", "我恨你"),
    ("😊", "😡"),
    ("👍", "👎"),
    ("US", "us"),
    ("Polish", "polish"),
    ("I LOVE YOU", "I love you"),
    ("résumé", "resume"),
    ("😀😀", "😀"),
    ("😀 😀", "😀"),
    ("good film", "good\u200b film"),
    ("let's eat, grandma", "let's eat grandma"),
)


def check_twins(case: object, accent: object, unknown: object) -> str:
    for name, given in (("case", case), ("accent", accent), ("unknown", unknown)):
        _check_pair(name, *_texts(name, given))
    return (
        "Right: three pairs of texts, each with one row of numbers. Whatever comes after the tokenizer, however large,"
        " must give both texts of a pair the same answer."
    )


def _texts(name: str, given: object) -> tuple[str, str]:
    for kind in (tuple, list):
        if is_a(given, kind) and kind.__len__(given) == 2:
            first, second = kind.__iter__(given)
            return text(first, f"the first text of {name}"), text(second, f"the second text of {name}")
    raise NotYet(f'`{name}` is {describe(given)}; it asks for a pair of texts, such as ("one", "other").')


def _check_pair(name: str, first: str, second: str) -> None:
    if len(first) > 1000 or len(second) > 1000:
        raise NotYet(f"The texts of `{name}` are long. Two short ones show the same thing better.")
    if first == second:
        raise NotYet(f"The two texts of `{name}` are the same, so equal ids are no surprise.")
    if any({first.strip(), second.strip()} == set(pair) for pair in SHOWN):
        raise NotYet(f"The pair of `{name}` stands in this notebook. Find one of your own.")
    _check_same_ids(name, first, second)
    if not _bare(first) or not _bare(second):
        raise NotYet(f"One text of `{name}` has no visible character.")
    if _bare(first) == _bare(second):
        raise NotYet(f"The texts of `{name}` differ only in spaces or in invisible characters, which no reader sees.")
    way = _way(first, second)
    if way == "both":
        raise NotYet(f"The texts of `{name}` differ in capitals and in accents. Change one of the two, not both.")
    if way != name:
        raise NotYet(
            f"The ids of `{name}` are equal, and the texts differ in {WAYS[way]}: this pair belongs into `{way}`."
        )


def _check_same_ids(name: str, first: str, second: str) -> None:
    ids = [loaded.tokenizer()(words, verbose=False)["input_ids"] for words in (first, second)]
    if ids[0] == ids[1]:
        return
    if len(ids[0]) != len(ids[1]):
        raise NotYet(
            f"The texts of `{name}` become {len(ids[0])} and {len(ids[1])} ids, so the model can tell them apart. Print"
            " both lists of tokens and compare."
        )
    place = next(i for i, pair in enumerate(zip(*ids)) if pair[0] != pair[1])
    tokens = [loaded.tokenizer().convert_ids_to_tokens(row[place]) for row in ids]
    raise NotYet(
        f"The ids of `{name}` differ at place {place}: {tokens[0]} and {tokens[1]}. The model can tell these two apart;"
        " look for something that the tokenizer throws away."
    )


def _bare(words: str) -> str:
    """Drop spaces and invisible characters; write composed letters one way."""
    return "".join(c for c in unicodedata.normalize("NFC", words) if unicodedata.category(c)[0] not in "ZC")


def _plain(words: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", words) if unicodedata.category(c) != "Mn")


def _way(first: str, second: str) -> str:
    """Return the one way in which two texts of equal ids differ: a name of WAYS, or "both" for case and accents."""
    first, second = _bare(first), _bare(second)
    if first.lower() == second.lower():
        return "case"
    if _plain(first) == _plain(second):
        return "accent"
    return "both" if _plain(first.lower()) == _plain(second.lower()) else "unknown"


EXERCISE = Exercise(
    id="3.4",
    title="Three ways to lose a difference",
    minutes=6,
    difficulty=2,
    names=("case", "accent", "unknown"),
    check=check_twins,
    hints=(
        (
            "Many words mean something else with a capital: countries, months, abbreviations. Accents tell words of"
            " Spanish or French apart, and no emoji is in this vocabulary."
        ),
        (
            'Compare the ids first: `tokenizer(one)["input_ids"] == tokenizer(other)["input_ids"]`. If they differ,'
            " `tokenizer.tokenize` of both shows where."
        ),
    ),
    solution=(
        'case = ("We ate turkey.", "We ate Turkey.")\n'
        'accent = ("el papá", "el papa")\n'
        'unknown = ("I ate 🍎", "I ate 🍔")'
    ),
    why=(
        "Capitals and accents go before the text is cut, and both emoji become `[UNK]`, so the ids of each pair are"
        " equal."
    ),
)
