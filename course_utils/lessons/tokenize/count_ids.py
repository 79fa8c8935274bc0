"""Exercise 3.1: Count before you run."""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number
from course_utils.model import loaded
from course_utils.model.sentences import SENTENCE_A, SENTENCE_B


def check_count(n: object) -> str:
    said, tokenizer = number(n, "n_ids"), loaded.tokenizer()
    truth, tokens = len(tokenizer(SENTENCE_B)["input_ids"]), len(tokenizer.tokenize(SENTENCE_B))
    if said == truth:
        return (
            "Right. Words, signs and the two special tokens all count, because each of them takes a place in the input."
        )
    seen = {
        len(SENTENCE_B.split()): (
            "That is the number of words between spaces. The tokenizer also cuts signs off the words, and adds"
            " something at both ends."
        ),
        tokens: (
            "That is the number of pieces the text is cut into. Two things are missing that are not in the text at all."
        ),
        tokens + 1: "One of the special tokens is missing. Which one stands first, and which one last?",
        len(
            tokenizer([SENTENCE_A, SENTENCE_B], padding=True)["input_ids"][1]
        ): "That is the length of the sentence beside a longer one, filled up with padding. Count it alone.",
        len(
            SENTENCE_B
        ): "That is the number of characters. This tokenizer cuts into words and pieces of words, not into letters.",
    }
    nudge = seen.get(said, "Write the pieces down one by one: the words, the sign, and what the tokenizer adds.")
    raise NotYet(f"`n_ids` is {said:g}. {nudge}")


EXERCISE = Exercise(
    id="3.1",
    title="Count before you run",
    minutes=3,
    difficulty=1,
    names=("n_ids",),
    check=check_count,
    hints=(
        (
            "Count words and signs. Is any of these words likely to be cut into pieces? Then remember what stands at"
            " both ends."
        ),
        'You may ask the machine: `len(tokenizer("...")["input_ids"])` counts the ids of one text.',
    ),
    solution='n_ids = len(tokenizer("I hate this so much!")["input_ids"])',
    why="Five words, one sign and two special tokens; all five words are in the vocabulary as they are.",
)
