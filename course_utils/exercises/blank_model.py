"""Exercises of notebook 1: count, plan, seed and recognise a blank model (1.2 and 1.3 are judged in blank_model_making)."""
from __future__ import annotations

from .blank_model_making import check_config, check_make_blank
from .exercise import Exercise
from .outcome import NotYet
from .values import describe, number, text


def check_word_embeddings(n_word_emb: object) -> str:
    from transformers import BertConfig

    given, c = number(n_word_emb, "n_word_emb"), BertConfig()
    if abs(given - c.vocab_size * c.hidden_size) < 0.5:
        return f"One row for each of {c.vocab_size:,} tokens, {c.hidden_size} numbers in each: {c.vocab_size * c.hidden_size:,}. Most texts use a few dozen of these rows; all of them travel with the model."
    for value, seen in _near_misses(c).items():
        if abs(given - value) <= max(0.5, value * 1e-4):
            raise NotYet(f"`n_word_emb` is {_plain(given)}. {seen}")
    raise NotYet(f"`n_word_emb` is {_plain(given)}. Picture a table: how many rows does it have, and how many numbers stand in a row? Print `config` and look for both.")


def _near_misses(c) -> dict[float, str]:
    """Return what some wrong numbers would have been right for."""
    from ..figures.blank_model import count_of

    table = c.vocab_size * c.hidden_size
    positions, kinds, norm = c.max_position_embeddings * c.hidden_size, c.type_vocab_size * c.hidden_size, 2 * c.hidden_size
    return {
        c.vocab_size: "That is the number of rows of the table. How many numbers stand in each row?",
        c.hidden_size: "That is the length of one row. How many rows does the table have?",
        c.vocab_size + c.hidden_size: "You added rows and row length. A table with that many rows of that length holds more numbers than this.",
        c.vocab_size * c.max_position_embeddings: "You used `max_position_embeddings`, which limits the length of a text. Which field gives the width of a row?",
        positions: "That is the table of positions, one row for each place in a text. The word table has one row for each entry of the vocabulary.",
        table + positions + kinds + norm: "That is every embedding together: words, positions, segments and their normalisation. Keep the word table alone.",
        count_of(c): "That is the whole model. Keep one table of it: the one with a row for each token of the vocabulary.",
        table * 4: "That is the size in bytes: float32 spends four on each number. The question is how many numbers.",
        table / 1e6: "That looks like millions, rounded. Give the exact count.",
    }


def _plain(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:.6g}"


REASONS = {1: "its answers are wrong most often", 2: "its answers hardly change with the text", 3: "it is never sure, and that alone proves it", 4: "its answers are the opposite of the right ones"}


def blank_letter() -> str:
    """Return the letter of the blank model's row, found in the function that lays the rows out."""
    from ..figures.blank_model_chance import mystery_rows

    return next(letter for letter, row in mystery_rows([0.9, 0.1], [0.5, 0.5]).items() if row == [0.5, 0.5])


def check_which_is_blank(blank_is: object, why: object) -> str:
    letter, reason = text(blank_is, "blank_is").strip().upper().removeprefix("MODEL").strip(), number(why, "why")
    if letter not in ("A", "B", "C"):
        raise NotYet(f'`blank_is` is {describe(blank_is)}. Give one letter: "A", "B" or "C".')
    if reason not in REASONS:
        raise NotYet(f"`why` is {describe(why)}. Give the number of a reason: 1, 2, 3 or 4.")
    if letter != blank_letter():
        raise NotYet(_wrong_letter(letter))
    if reason != 2:
        raise NotYet(_wrong_reason(int(reason)))
    return "A blank model gives every text nearly the same answer. Model B knows as much as model A: swap its two labels and you have A back. To be wrong that reliably takes knowledge."


def _wrong_letter(letter: str) -> str:
    if letter == "A":
        return "You chose A. Compare its row with what a reader says, text by text: could numbers drawn by chance do that?"
    return "You chose B. It is wrong on nearly every text, and a blank model would be right on about half. What must a model know to be wrong so reliably?"


def _wrong_reason(reason: int) -> str:
    seen = {
        1: "Look at row B: it is wrong more often, so being wrong does not single out the blank one",
        3: "A trained model, too, may be unsure of a text that is hard, so one share near one half proves nothing",
        4: "The opposite of right answers is the row of another model",
    }[reason]
    return f"The letter is right; reason {reason} ({REASONS[reason]}) is not what gives it away. {seen}. Read the blank row from top to bottom: what do its six numbers have in common?"


EXERCISES = [
    Exercise(
        id="1.1",
        title="Count the dictionary",
        minutes=4,
        difficulty=1,
        names=("n_word_emb",),
        check=check_word_embeddings,
        hints=(
            "A table has rows and columns. One field of `config` gives the number of rows, another the length of a row.",
            "There is a row for each token id the model can take (`vocab_size`), and each row describes one token (`hidden_size` numbers).",
        ),
        solution="n_word_emb = config.vocab_size * config.hidden_size",
        why="One row of `hidden_size` numbers for each of `vocab_size` tokens.",
    ),
    Exercise(
        id="1.2",
        title="Under a million",
        minutes=6,
        difficulty=2,
        names=("my_config",),
        check=check_config,
        hints=(
            "Fewer layers alone will not do: look at the line of 0 layers in the figure. What is left there?",
            "The word table is `vocab_size` times `hidden_size`. Try a `hidden_size` below 32, and `num_attention_heads` that divide it.",
        ),
        solution="my_config = BertConfig(hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64)",
        why="A narrow model has a small word table, and the table is what keeps small models big.",
    ),
    Exercise(
        id="1.3",
        title="A blank model that comes out the same",
        minutes=8,
        difficulty=3,
        names=("make_blank",),
        check=check_make_blank,
        hints=(
            "Two things in this order: fix chance, then let the weights be drawn. When are they drawn?",
            "`tf.keras.utils.set_random_seed(seed)` sets Python, NumPy, TensorFlow and this Keras at once. Then make the model and build it, for example with `model.build_in_name_scope()`.",
        ),
        solution=(
            "def make_blank(seed):\n"
            "    tf.keras.utils.set_random_seed(seed)\n"
            "    model = TFBertModel(small)\n"
            "    model.build_in_name_scope()\n"
            "    return model"
        ),
        why="The seed is set before the weights are drawn, and building draws them at once.",
    ),
    Exercise(
        id="1.4",
        title="Which of the three is blank?",
        minutes=4,
        difficulty=2,
        names=("blank_is", "why"),
        check=check_which_is_blank,
        hints=(
            "Do not ask which row is wrong. Ask which row could have been written without reading the texts.",
            "Compare the spread of each row: how far is its largest number from its smallest?",
        ),
        solution='blank_is = "C"\nwhy = 2',
        why="Its six shares lie together; rows A and B both react to every text, one of them with its labels swapped.",
    ),
]
