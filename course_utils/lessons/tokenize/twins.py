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
    "unknown": "what becomes [UNK] alone",
}
# The notebook shows these pairs (a test compares); an answer is one of the learner's own.
SHOWN = (
    ("我爱你", "我恨你"),
    ("😊", "😡"),
    ("US", "us"),
    ("Polish", "polish"),
    ("I LOVE YOU", "I love you"),
    ("résumé", "resume"),
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
    if any({_bare(first), _bare(second)} == {_bare(one), _bare(other)} for one, other in SHOWN):
        raise NotYet(f"The pair of `{name}` is already in this notebook. Find one of your own.")
    _check_same_ids(name, first, second)
    if not _bare(first) or not _bare(second):
        raise NotYet(f"One text of `{name}` has no visible character.")
    if _bare(first) == _bare(second):
        raise NotYet(
            f"The texts of `{name}` differ only in spaces, in invisible characters or in how an accent is stored, which"
            " no reader sees."
        )
    if _fits(name, first, second):
        return
    way = next((way for way in WAYS if _fits(way, first, second)), None)
    if way:
        raise NotYet(
            f"The ids of `{name}` are equal, and the texts differ in {WAYS[way]}: this pair belongs in `{way}`."
        )
    found = " and in ".join(_differences(first, second)) or "characters that look the same"
    raise NotYet(f"The ids of `{name}` are equal, but the texts differ in {found}. Let them differ in {WAYS[name]}.")


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


def _hidden(character: str) -> bool:
    """Tell whether a character has no picture of its own: a control character, a joiner, a variation selector.

    >>> _hidden("\\u200b"), _hidden("\\ufe0f"), _hidden("a")
    (True, True, False)
    """
    return unicodedata.category(character)[0] == "C" or "\ufe00" <= character <= "\ufe0f"


def _seen(words: str) -> str:
    """Drop hidden characters; write composed letters one way."""
    return unicodedata.normalize("NFC", "".join(c for c in words if not _hidden(c)))


def _bare(words: str) -> str:
    """Drop spaces too."""
    return "".join(c for c in _seen(words) if unicodedata.category(c)[0] != "Z")


def _plain(words: str) -> str:
    """Take the accents off."""
    return "".join(c for c in unicodedata.normalize("NFD", words) if unicodedata.category(c) != "Mn")


def _parts(words: str) -> tuple[str, list[str]]:
    """Return what is left of a text without the words that become [UNK], and these words.

    >>> _parts("I am 😀!")
    ('I am !', ['😀'])
    """
    tokenizer = loaded.tokenizer()
    encoded = tokenizer(words, return_offsets_mapping=True, add_special_tokens=False, verbose=False)
    known, lost, behind = "", [], 0
    for number, (start, end) in zip(encoded["input_ids"], encoded["offset_mapping"]):
        if number != tokenizer.unk_token_id:
            continue
        while end < len(words) and (_hidden(words[end]) or unicodedata.category(words[end]) == "Mn"):
            end += 1  # marks of the last character, which were dropped before the cutting
        known, behind = known + words[behind:start], end
        lost.append(words[start:end])
    return _seen(known + words[behind:]), lost


def _fits(way: str, first: str, second: str) -> bool:
    """Tell whether two texts of equal ids differ in one way alone, a name of WAYS."""
    if way == "case":
        return unicodedata.normalize("NFC", first).lower() == unicodedata.normalize("NFC", second).lower()
    if way == "accent":
        return _plain(first) == _plain(second)
    return _parts(first)[0] == _parts(second)[0]


def _differences(first: str, second: str) -> list[str]:
    """Return every way in which two texts of equal ids differ, in words.

    >>> _differences("Café 😀", "cafe 😀")
    ['capital letters', 'accents']
    """
    (one, lost), (other, lost_too) = _parts(first), _parts(second)
    hidden = [[(place, c) for place, c in enumerate(words) if _hidden(c)] for words in (first, second)]
    found = {
        "spaces or invisible characters": _plain(one).lower() != _plain(other).lower() or hidden[0] != hidden[1],
        "capital letters": _bare(_plain(one)) != _bare(_plain(other)),
        "accents": _bare(one).lower() != _bare(other).lower(),
        "what becomes [UNK]": lost != lost_too,
    }
    return [words for words, differ in found.items() if differ]


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
            " Spanish or French apart, and most emoji are missing from this vocabulary."
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
