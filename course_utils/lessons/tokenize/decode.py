"""Exercise 3.1: From ids back to text."""

from __future__ import annotations

from course_utils.checking.calling import call, call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a
from course_utils.lessons.tokenize.vocabulary import full
from course_utils.model import loaded
from course_utils.model.sentences import SENTENCE_A, SENTENCE_B

# Ids that are no places in a list, specials without brackets, and 0 is a word.
SMALL = {
    "<end>": 5,
    "##ly": 3,
    "love": 0,
    "un": 12,
    "##loved": 1,
    "<begin>": 7,
    "s": 4,
    "##s": 2,
    "#": 9,
    "###": 14,  # a # inside a word
    "c##": 15,  # marks at the end continue nothing
    "<fill>": 8,
}
SMALL_SPECIAL = [7, 5, 8]
SMALL_ROWS = (
    [7, 0, 3, 5],
    [7, 12, 1, 0, 2, 4, 5, 8, 8],
    [7, 4, 0, 0, 5],
    [0],
    [7, 9, 9, 4, 3, 5],
    [7, 4, 14, 5],
    [7, 12, 1, 3, 2, 15, 3, 5],  # three pieces in a row
    [7, 0, 5, 4, 3, 5],  # a special token between two texts
    [7, 5],
)
TEXTS = (SENTENCE_B, SENTENCE_A, "Tokenization of ##ing, C# and [brackets]", "One 😊 here, two 😊😊 there", "")


def rebuilt(ids: list[int], vocab: dict[str, int], special_ids: list[int]) -> str:
    """Return the text that ids stand for, as the exercise asks for it.

    >>> rebuilt([7, 0, 3, 5], SMALL, SMALL_SPECIAL)
    'lovely'
    """
    tokens = {i: token for token, i in vocab.items()}
    return " ".join(tokens[i] for i in ids if i not in special_ids).replace(" ##", "")


def check_decode(to_text: object) -> str:
    for ids in SMALL_ROWS:
        _judge(call_kept(to_text, list(ids), dict(SMALL), list(SMALL_SPECIAL)), ids, SMALL, SMALL_SPECIAL)
    tokenizer = loaded.tokenizer()
    rows = [tokenizer(text)["input_ids"] for text in TEXTS]
    rows.append(tokenizer([SENTENCE_A, SENTENCE_B], padding=True)["input_ids"][1])
    for ids in rows:
        special = list(tokenizer.all_special_ids)
        _judge(call(to_text, ids, full(), special), ids, full(), special)
    return (
        "Right, with the tokenizer's vocabulary and with a made-up one in which id 0 is a word. `tokenizer.decode` does"
        " this and then tidies up the spaces before punctuation; no decoder brings the capitals back."
    )


def _judge(given: object, ids: list[int], vocab: dict, special: list[int]) -> None:
    tokens = {i: token for token, i in vocab.items()}
    row = " ".join(tokens[i] for i in ids)
    case = f'For the ids {ids[:9]}{" and more" if len(ids) > 9 else ""}, which are the tokens "{row[:80]}",'
    if not is_a(given, str):
        raise NotYet(f"{case} your function returns {describe(given)}. Return one string.")
    found, expected = str.__str__(given), rebuilt(ids, vocab, special)
    if found != expected:
        raise NotYet(
            f'{case} your function returns "{found[:80]}". {_nudge(found, expected, ids, vocab, special, tokens)}'
        )


def _nudge(found: str, expected: str, ids: list[int], vocab: dict, special: list[int], tokens: dict) -> str:
    if found.strip() == expected:
        return "It has one space too many at one end. A space goes between two tokens, so take it off with `.strip()`."
    left = next((tokens[i] for i in special if tokens[i] in found and tokens[i] not in expected), None)
    if left:
        return f"`{left}` is a special token: its id, {vocab[left]}, is in `special_ids`."
    if found == rebuilt([i for i in ids if i], vocab, special):
        return "Id 0 is a word in this vocabulary, and it is gone. Does your code take 0 for False, or for padding?"
    if "#" in expected and found.strip() == expected.replace("#", "").strip():
        return "A `#` can be part of the text. Take away only the two at the beginning of a `##` piece."
    if "##" in found and "##" not in expected:
        return "The marks `##` are not part of the text: glue such a piece to the one before it, without them."
    if "".join(found.split()) == "".join(expected.split()):
        return "The letters are right and the spaces are not: none before a `##` piece, one between all other tokens."
    if not expected:
        return 'Nothing is left when the special tokens are gone, so the result is the empty string, `""`.'
    if found.lower() == expected:
        return "Some letters have become capitals. Leave them as the tokens have them."
    if not found:
        return "Something should be left when the special tokens are gone."
    if not any(tokens[i].removeprefix("##") in found for i in ids if i not in special):
        return (
            "These are the wrong words. Look the ids up in the `vocab` that your function was given, the other way"
            " round."
        )
    return f'It should be "{expected[:80]}". Go through the tokens one by one and compare.'


EXERCISE = Exercise(
    id="3.1",
    title="From ids back to text",
    minutes=8,
    difficulty=2,
    names=("to_text",),
    check=check_decode,
    hints=(
        "`vocab` leads from a token to its id and you need the other way: build a second dictionary from id to token.",
        (
            "Walk through `ids` and skip those in `special_ids`. A token that begins with `##` is added to your text"
            " without its first two characters; any other token is added after a space."
        ),
        (
            '`token.startswith("##")` asks for the marks and `token[2:]` leaves them off. Or join all tokens with'
            ' spaces first and then look at what `.replace(" ##", "")` does.'
        ),
    ),
    solution=(
        "def to_text(ids, vocab, special_ids):\n"
        "    token_of = {number: token for token, number in vocab.items()}\n"
        "    tokens = [token_of[i] for i in ids if i not in special_ids]\n"
        '    return " ".join(tokens).replace(" ##", "")'
    ),
    why="A space before a `##` piece is where two pieces of one word meet, so it goes together with the marks.",
)
