"""Exercise 3.2: Write WordPiece yourself."""

from __future__ import annotations

from functools import lru_cache

from course_utils.checking.calling import call, call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items
from course_utils.lessons.tokenize.vocabulary import full, numbered

WORDS = (
    "huggingface tokenization love meh unhappiness embeddings xylophonist a i z whole course waiting lol covid"
    " pretraining unbelievable unbelievably disliked rewatchable overacted screenplay cinematography soundtrack"
    " heartwarmingly unwatchable storytelling masterpieces boringly antihero filmmakers transformers softmax logits"
    " checkpoint subword wordpiece tokenizers lowercase padding truncation notebook notebooks jupyter tensorflow"
    " probabilities photosynthesis hello goodbye good bad not hate the of zzzz qqq life whoooo 2026 12345 😊 love😊"
    " 😊love x😊y 爱"
)


# Made up: pieces that no tokenizer has, and 0 is the id of a piece, of a beginning or of a continuation. The last one
# lacks [UNK], which is no piece of a word, and its ids leave gaps.
SMALL = (
    (numbered("ab [UNK] abc a ##c ##cd ##cde ##d ##da xy ##b b"), "abcd abcda acd xyb bb xydx cd ab abcde abb"),
    (numbered("##d a xy ##c [UNK] ##xy ab"), "xyd ad abdxy axyc abc dxy abdd"),
    ({"##d": 9, "ab": 70_000, "##c": 3_000, "a": 5, "##cc": 41_000}, "abccc abd acd abe b abcdcdcdddcdd"),
)


@lru_cache(maxsize=1)
def _cases() -> list[tuple]:
    """Return (word, vocabulary, pieces): words of the live vocabulary, then of small ones made for this check."""
    from tokenizers.models import WordPiece

    cases = []
    for vocab, words in ((full(), WORDS), *SMALL):
        library = WordPiece(vocab={"[UNK]": 99_999, **vocab}, unk_token="[UNK]", max_input_chars_per_word=100)
        cases += [(word, vocab, [piece.value for piece in library.tokenize(word)]) for word in words.split()]
    return cases


def check_wordpiece(wordpiece: object) -> str:
    for word, vocab, expected in _cases():
        # To compare 30,522 entries after every call would cost seconds; the small vocabularies are compared.
        way = call if vocab is full() else call_kept
        _check_word(way(wordpiece, word, vocab), word, vocab, expected)
    return (
        f"Right for {len(_cases())} words, some of them with vocabularies made up for this check. The library does the"
        " same, written in Rust."
    )


def _check_word(given: object, word: str, vocab: dict, expected: list[str]) -> None:
    if is_a(given, str):
        raise NotYet(f'For "{word}" your function returns one string. Return a list of pieces.')
    if is_a(given, set, frozenset):
        raise NotYet(f'For "{word}" your function returns a set, which keeps no order. Return a list of pieces.')
    found = items(given, f'wordpiece("{word}", vocab)')
    if any(not is_a(piece, str) for piece in found):
        bad = next(piece for piece in found if not is_a(piece, str))
        raise NotYet(
            f'For "{word}" the list contains {describe(bad)}. Return the pieces themselves; looking up their ids is the'
            " next step."
        )
    found = [str.__str__(piece) for piece in found]
    if found != expected:
        raise NotYet(f'For "{word}" you return {_show(found)}. {_nudge(found, word, vocab, expected)}')


def _show(pieces: list[str]) -> str:
    words = " ".join(piece[:20] for piece in pieces[:8]) or "an empty list"
    return words + (" ..." if len(pieces) > 8 else "")


def _nudge(found: list[str], word: str, vocab: dict, expected: list[str]) -> str:
    letters = [piece.removeprefix("##") for piece in found]
    zero = next((piece for piece, number in vocab.items() if number == 0), "")
    if zero in expected and zero not in found:
        return f'The piece "{zero}" has the id 0, which counts as False. Ask `piece in vocab`, not for its id.'
    if "[CLS]" in found or "[SEP]" in found:
        return "Special tokens come later, for the whole text. Return the pieces of this word only."
    if expected == ["[UNK]"] and "".join(letters) == word and all(piece in vocab for piece in found):
        return (
            "The longest first piece leaves letters that fit nothing here. WordPiece does not go back to try a shorter"
            " one: the word is unknown."
        )
    if expected == ["[UNK]"]:
        return (
            "Some part of this word is in no piece of the vocabulary. Then the whole word becomes one token,"
            ' `["[UNK]"]`, and nothing else stays.'
        )
    if found == ["[UNK]"] or "[UNK]" in found:
        return (
            "This word can be cut into pieces of the vocabulary. Are the later pieces looked up the way the vocabulary"
            " writes them?"
        )
    if not found:
        return "Nothing came back. Does your loop run at all, and do you append what you find?"
    if found[0].startswith("##"):
        return "A word cannot begin with a piece that continues one: the first piece is looked up without `##`."
    if letters == [piece.removeprefix("##") for piece in expected]:
        return (
            "The cuts are right and the marks are not: `##` goes in front of each piece that continues a word, and of"
            " no other."
        )
    if "".join(letters) != word:
        return (
            f'Put together again, your pieces give "{"".join(letters)[:30]}". Every letter of the word must be in'
            " exactly one piece."
        )
    stranger = next((piece for piece in found if piece not in vocab), None)
    if stranger is not None:
        return (
            f'The piece "{stranger[:20]}" is not in the `vocab` that your function was given. Look each piece up in it,'
            " marks included."
        )
    place = next(i for i, pair in enumerate(zip(found, expected)) if pair[0] != pair[1])
    if place == 0 and len(letters[-1]) > len(expected[-1].removeprefix("##")):
        return (
            "Your first piece is short and your last one long: do you cut from the right? WordPiece starts at the left."
        )
    return (
        f'At "{found[place]}" a longer piece of the vocabulary fits as well. WordPiece takes the longest one, beginning'
        " at the left."
    )


EXERCISE = Exercise(
    id="3.2",
    title="Write WordPiece yourself",
    minutes=12,
    difficulty=3,
    names=("wordpiece",),
    check=check_wordpiece,
    hints=(
        (
            "Keep a position `start`. Try the longest piece from `start` to the end of the word, then one letter less,"
            " and so on, until a piece is in `vocab`."
        ),
        (
            'Every piece that does not begin the word is looked up with `"##"` in front of it. When you find one, move'
            " `start` past it and begin again."
        ),
        'When not even one letter fits, the whole word becomes `["[UNK]"]`: throw away the pieces you have and return.',
    ),
    solution=(
        "def wordpiece(word, vocab):\n"
        "    pieces, start = [], 0\n"
        "    while start < len(word):\n"
        "        for end in range(len(word), start, -1):\n"
        '            piece = ("##" if start else "") + word[start:end]\n'
        "            if piece in vocab:\n"
        "                break\n"
        "        else:\n"
        '            return ["[UNK]"]\n'
        "        pieces.append(piece)\n"
        "        start = end\n"
        "    return pieces"
    ),
    why="It takes the longest piece that fits, from left to right, and gives up on the whole word when nothing fits.",
)
