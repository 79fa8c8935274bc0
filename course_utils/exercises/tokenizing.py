"""Exercises of notebook 3: count ids, cut words, build a mask, find two texts that become one."""
from __future__ import annotations

import unicodedata

from . import live
from .calling import call
from .exercise import Exercise
from .outcome import NotYet
from .values import array, describe, number, text
from .wordpiece import check_wordpiece

SENTENCE_A = "I've been waiting for a HuggingFace course my whole life."
SENTENCE_B = "I hate this so much!"


def check_count(n: object) -> str:
    said, tokenizer = number(n, "n_ids"), live.tokenizer()
    truth, tokens = len(tokenizer(SENTENCE_B)["input_ids"]), len(tokenizer.tokenize(SENTENCE_B))
    if said == truth:
        return "Right. Words, signs and the two special tokens all count, because each of them takes a place in the input."
    seen = {
        len(SENTENCE_B.split()): "That is the number of words between spaces. The tokenizer also cuts signs off the words, and adds something at both ends.",
        tokens: "That is the number of pieces the text is cut into. Two things are missing that are not in the text at all.",
        tokens + 1: "One of the special tokens is missing. Which one stands first, and which one last?",
        len(tokenizer([SENTENCE_A, SENTENCE_B], padding=True)["input_ids"][1]): "That is the length of the sentence beside a longer one, filled up with padding. Count it alone.",
        len(SENTENCE_B): "That is the number of characters. This tokenizer cuts into words and pieces of words, not into letters.",
    }
    nudge = seen.get(said, "Write the pieces down one by one: the words, the sign, and what the tokenizer adds.")
    raise NotYet(f"`n_ids` is {said:g}. {nudge}")


def check_mask(mask_from: object) -> str:
    for ids, pad_id in _batches():
        _check_one_mask(call(mask_from, ids, pad_id), ids, pad_id)
    return "Right, for any padding id. Look `pad_id` up in the tokenizer and never type it: in other vocabularies padding is not 0, and 0 is a word."


def _batches() -> list[tuple]:
    """Return (ids, pad_id): the article's batch, one without padding, and one where 0 is a word and padding is 1."""
    import numpy as np

    tokenizer = live.tokenizer()
    article = np.array(tokenizer([SENTENCE_A, SENTENCE_B], padding=True)["input_ids"])
    strange = np.array([[5, 0, 17, 0, 6], [5, 42, 6, 1, 1], [5, 6, 1, 1, 1]])
    return [(article, tokenizer.pad_token_id), (article[:1], tokenizer.pad_token_id), (strange, 1)]


def _check_one_mask(given: object, ids, pad_id: int) -> None:
    import numpy as np

    read, truth = array(given, "mask_from(ids, pad_id)"), (ids != pad_id).astype(float)
    if read.shape != truth.shape:
        raise NotYet(f"For ids of shape {ids.shape} your mask has shape {read.shape}. It needs one number for each id, in the same rows and columns.")
    if np.array_equal(read, truth):
        return
    if not np.isin(read, (0, 1)).all():
        raise NotYet("Your mask holds other numbers than 0 and 1. Use 1 for a place to look at and 0 for a place to ignore.")
    if np.array_equal(read, 1 - truth):
        raise NotYet("Your mask is upside down: it looks at the padding and ignores the text. 1 means look, 0 means ignore.")
    if read.all():
        raise NotYet(f"Your mask is 1 everywhere, although these ids contain padding (pad_id = {pad_id}). Compare each id with `pad_id`.")
    if np.array_equal(read, (ids != 0).astype(float)):
        raise NotYet(f"With pad_id = {pad_id} your mask still treats 0 as padding, and here 0 is a word. Where does your code use `pad_id`?")
    row, column = np.argwhere(read != truth)[0]
    real = "a real token" if truth[row, column] else "padding"
    raise NotYet(f"Row {row}, place {column} holds id {ids[row, column]}, which is {real} (pad_id = {pad_id}), and your mask says {read[row, column]:g} there.")


REASONS = {"case": "case", "accent": "accent", "accents": "accent", "unknown": "unknown", "unk": "unknown", "[unk]": "unknown"}


def check_twins(text_1: object, text_2: object, reason: object) -> str:
    first, second = text(text_1, "text_1"), text(text_2, "text_2")
    said = REASONS.get(text(reason, "reason").strip().lower())
    if len(first) > 1000 or len(second) > 1000:
        raise NotYet("These texts are long. Two short ones show the same thing better.")
    if first == second:
        raise NotYet("The two texts are the same, so equal ids are no surprise. Find two texts that a reader would tell apart.")
    _check_same_ids(first, second)
    if not _bare(first) or not _bare(second):
        raise NotYet("One of the texts has no visible character. Take two texts that mean something.")
    if _bare(first) == _bare(second):
        raise NotYet("The texts differ only in spaces or in invisible characters; a reader sees no other meaning. Change something that matters.")
    if said is None:
        raise NotYet(f'`reason` is {describe(reason)}. Give one of "case", "accent" or "unknown".')
    if said not in _true_reasons(first, second):
        raise NotYet(f'The ids are equal, and the reason is another one than "{said}". Look at `tokenizer.tokenize(...)` of both texts.')
    return "Right: one row of numbers for two texts. Whatever comes after the tokenizer, however large, must give both the same answer."


def _check_same_ids(first: str, second: str) -> None:
    ids = [live.tokenizer()(words, verbose=False)["input_ids"] for words in (first, second)]
    if ids[0] == ids[1]:
        return
    if len(ids[0]) != len(ids[1]):
        raise NotYet(f"The texts become {len(ids[0])} and {len(ids[1])} ids, so the model can tell them apart. Print both lists of tokens and compare.")
    place = next(i for i, pair in enumerate(zip(*ids)) if pair[0] != pair[1])
    tokens = [live.tokenizer().convert_ids_to_tokens(row[place]) for row in ids]
    raise NotYet(f"The ids differ at place {place}: {tokens[0]} and {tokens[1]}. The model can tell these two apart; look for something the tokenizer throws away.")


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


EXERCISES = [
    Exercise(
        id="3.1",
        title="Count before you run",
        minutes=3,
        difficulty=1,
        names=("n_ids",),
        check=check_count,
        hints=(
            "Count words and signs. Is any of these words likely to be cut into pieces? Then remember what stands at both ends.",
            'You may ask the machine: `len(tokenizer("...")["input_ids"])` counts the ids of one text.',
        ),
        solution='n_ids = len(tokenizer("I hate this so much!")["input_ids"])',
        why="Five words, one sign and two special tokens; all five words are in the vocabulary as they are.",
    ),
    Exercise(
        id="3.2",
        title="Write WordPiece yourself",
        minutes=12,
        difficulty=3,
        names=("wordpiece",),
        check=check_wordpiece,
        hints=(
            "Keep a position `start`. Try the longest piece from `start` to the end of the word, then one letter less, and so on, until a piece is in `vocab`.",
            'Every piece that does not begin the word is looked up with `"##"` in front of it. When you find one, move `start` behind it and begin again.',
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
    ),
    Exercise(
        id="3.3",
        title="Build the mask by hand",
        minutes=5,
        difficulty=2,
        names=("mask_from",),
        check=check_mask,
        hints=(
            "A place is real when its id is not the padding id. Comparing a whole array with one number gives True and False for every place.",
            "`ids != pad_id` does most of the work on an array; `.astype(int)` turns True and False into 1 and 0.",
        ),
        solution="def mask_from(ids, pad_id):\n    return (ids != pad_id).astype(int)",
        why="The mask is 1 exactly where the id is not the padding id, whatever that id is.",
    ),
    Exercise(
        id="3.4",
        title="Two texts, one row of numbers",
        minutes=5,
        difficulty=2,
        names=("text_1", "text_2", "reason"),
        check=check_twins,
        hints=(
            "Three things get lost on the way: capital letters, accents, and whatever is not in the vocabulary.",
            "Find a word that means something else with a capital letter, with an accent, or with another emoji. Then compare `tokenizer(text)` of both.",
        ),
        solution='text_1 = "We met a Polish designer."\ntext_2 = "We met a polish designer."\nreason = "case"',
        why="Lower-casing makes the people of Poland and the shine of a shoe the same token.",
    ),
]
