"""Exercise 3.3: Build the mask by hand."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array
from course_utils.model import loaded
from course_utils.model.sentences import SENTENCE_A, SENTENCE_B


def check_mask(mask_from: object) -> str:
    for ids, pad_id in _batches():
        _check_one_mask(call(mask_from, ids, pad_id), ids, pad_id)
    return (
        "Right, for any padding id. Look `pad_id` up in the tokenizer and never type it: in other vocabularies padding"
        " is not 0, and 0 is a word."
    )


def _batches() -> list[tuple]:
    """Return (ids, pad_id): the article's batch, one without padding, and one where 0 is a word and padding is 1."""
    import numpy as np

    tokenizer = loaded.tokenizer()
    article = np.array(tokenizer([SENTENCE_A, SENTENCE_B], padding=True)["input_ids"])
    strange = np.array([[5, 0, 17, 0, 6], [5, 42, 6, 1, 1], [5, 6, 1, 1, 1]])
    return [(article, tokenizer.pad_token_id), (article[:1], tokenizer.pad_token_id), (strange, 1)]


def _check_one_mask(given: object, ids, pad_id: int) -> None:
    import numpy as np

    read, truth = array(given, "mask_from(ids, pad_id)"), (ids != pad_id).astype(float)
    if read.shape != truth.shape:
        raise NotYet(
            f"For ids of shape {ids.shape} your mask has shape {read.shape}. It needs one number for each id, in the"
            " same rows and columns."
        )
    if np.array_equal(read, truth):
        return
    if not np.isin(read, (0, 1)).all():
        raise NotYet(
            "Your mask holds other numbers than 0 and 1. Use 1 for a place to look at and 0 for a place to ignore."
        )
    if np.array_equal(read, 1 - truth):
        raise NotYet(
            "Your mask is upside down: it looks at the padding and ignores the text. 1 means look, 0 means ignore."
        )
    if read.all():
        raise NotYet(
            f"Your mask is 1 everywhere, although these ids contain padding (pad_id = {pad_id}). Compare each id with"
            " `pad_id`."
        )
    if np.array_equal(read, (ids != 0).astype(float)):
        raise NotYet(
            f"With pad_id = {pad_id} your mask still treats 0 as padding, and here 0 is a word. Where does your code"
            " use `pad_id`?"
        )
    row, column = np.argwhere(read != truth)[0]
    real = "a real token" if truth[row, column] else "padding"
    raise NotYet(
        f"Row {row}, place {column} holds id {ids[row, column]}, which is {real} (pad_id = {pad_id}), and your mask"
        f" says {read[row, column]:g} there."
    )


EXERCISE = Exercise(
    id="3.3",
    title="Build the mask by hand",
    minutes=5,
    difficulty=2,
    names=("mask_from",),
    check=check_mask,
    hints=(
        (
            "A place is real when its id is not the padding id. Comparing a whole array with one number gives True and"
            " False for every place."
        ),
        "`ids != pad_id` does most of the work on an array; `.astype(int)` turns True and False into 1 and 0.",
    ),
    solution="def mask_from(ids, pad_id):\n    return (ids != pad_id).astype(int)",
    why="The mask is 1 exactly where the id is not the padding id, whatever that id is.",
)
