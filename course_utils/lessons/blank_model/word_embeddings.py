"""Exercise 1.1: Count the dictionary."""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number
from course_utils.model.arithmetic import count_of


def check_word_embeddings(n_word_emb: object) -> str:
    from transformers import BertConfig

    given, c = number(n_word_emb, "n_word_emb"), BertConfig()
    if abs(given - c.vocab_size * c.hidden_size) < 0.5:
        return (
            f"One row for each of {c.vocab_size:,} tokens, {c.hidden_size} numbers in each:"
            f" {c.vocab_size * c.hidden_size:,}. Most texts use a few dozen of these rows; all of them travel with the"
            " model."
        )
    for value, seen in _near_misses(c).items():
        if abs(given - value) <= max(0.5, value * 1e-4):
            raise NotYet(f"`n_word_emb` is {_plain(given)}. {seen}")
    raise NotYet(
        f"`n_word_emb` is {_plain(given)}. Picture a table: how many rows does it have, and how many numbers stand in a"
        " row? Print `config` and look for both."
    )


def _near_misses(c) -> dict[float, str]:
    """Return what some wrong numbers would have been right for."""
    table = c.vocab_size * c.hidden_size
    positions, kinds, norm = (
        c.max_position_embeddings * c.hidden_size,
        c.type_vocab_size * c.hidden_size,
        2 * c.hidden_size,
    )
    return {
        c.vocab_size: "That is the number of rows of the table. How many numbers stand in each row?",
        c.hidden_size: "That is the length of one row. How many rows does the table have?",
        c.vocab_size + c.hidden_size: (
            "You added rows and row length. A table with that many rows of that length holds more numbers than this."
        ),
        c.vocab_size * c.max_position_embeddings: (
            "You used `max_position_embeddings`, which limits the length of a text. Which field gives the width of a"
            " row?"
        ),
        positions: (
            "That is the table of positions, one row for each place in a text. The word table has one row for each"
            " entry of the vocabulary."
        ),
        table + positions + kinds + norm: (
            "That is every embedding together: words, positions, segments and their normalisation. Keep the word table"
            " alone."
        ),
        count_of(
            c
        ): "That is the whole model. Keep one table of it: the one with a row for each token of the vocabulary.",
        table * 4: "That is the size in bytes: float32 spends four on each number. The question is how many numbers.",
        table / 1e6: "That looks like millions, rounded. Give the exact count.",
    }


def _plain(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:.6g}"


EXERCISE = Exercise(
    id="1.1",
    title="Count the dictionary",
    minutes=4,
    difficulty=1,
    names=("n_word_emb",),
    check=check_word_embeddings,
    hints=(
        "A table has rows and columns. One field of `config` gives the number of rows, another the length of a row.",
        (
            "There is a row for each token id the model can take (`vocab_size`), and each row describes one token"
            " (`hidden_size` numbers)."
        ),
    ),
    solution="n_word_emb = config.vocab_size * config.hidden_size",
    why="One row of `hidden_size` numbers for each of `vocab_size` tokens.",
)
