"""Exercise 3.3: Make the batch yourself."""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe, is_a, is_array, is_tensor
from course_utils.model import loaded
from course_utils.model.sentences import SENTENCE_A, SENTENCE_B

STRANGE = [[5, 0, 17, 0, 6], [5, 42, 6], [5, 6]]  # 0 is a word, padding is 1
TYPED = [[5, 1, 6], [5, 9, 1, 1, 6], [5, 6]]  # somebody typed the padding token
ENDED = [[5, 8, 6, 9, 6], [5, 9, 6], [5, 6, 6]]  # two [SEP] in a row, and padding with the same id, as some models do


def make(rows: list[list[int]], limit: int, pad_id: int) -> tuple[list, list]:
    """Return (ids, mask) of a batch, as the exercise asks for them.

    >>> make([[5, 8, 9, 6], [5, 6]], 3, 0)
    ([[5, 8, 6], [5, 6, 0]], [[1, 1, 1], [1, 1, 0]])
    """
    kept = [row if len(row) <= limit else row[: limit - 1] + row[-1:] for row in rows]
    width = max(map(len, kept))
    ids = [row + [pad_id] * (width - len(row)) for row in kept]
    return ids, [[1] * len(row) + [0] * (width - len(row)) for row in kept]


def check_batch(make_batch: object) -> str:
    tokenizer = loaded.tokenizer()
    ours, pad = tokenizer([SENTENCE_A, SENTENCE_B])["input_ids"], tokenizer.pad_token_id
    cases = [
        (ours, tokenizer.model_max_length, pad),
        (ours[::-1], 10, pad),
        (ours, 4, pad),
        (STRANGE, 9, 1),
        (STRANGE, 4, 1),
        (TYPED, 8, 1),
        (ENDED, 8, 6),
        (ours[:1], len(ours[0]), pad),
    ]
    for rows, limit, pad_id in cases:
        _judge(call_kept(make_batch, rows, limit, pad_id), rows, limit, pad_id)
    return (
        f"Right for {len(cases)} batches, some with a different padding id and with 0 as a word. This is what"
        " `padding=True, truncation=True` does in one call."
    )


def _judge(given: object, rows: list[list[int]], limit: int, pad_id: int) -> None:
    lengths = ", ".join(str(len(row)) for row in rows)
    case = f"For rows of length {lengths}, `limit` {limit} and `pad_id` {pad_id}: "
    ids, mask = _pair(given, case, f"for rows of length {lengths}")
    true_ids, true_mask = (array(part) for part in make(rows, limit, pad_id))
    if ids.tolist() == true_mask.tolist() and mask.tolist() == true_ids.tolist():
        raise NotYet(f"{case}your mask comes first and your ids come second. Return them as `return ids, mask`.")
    _check_shape(ids.shape, true_ids.shape, limit, case + "your ids have", rows)
    _check_ids(ids, true_ids, rows, limit, pad_id, case)
    _check_shape(mask.shape, true_mask.shape, limit, case + "your mask has", rows)
    _check_mask(mask, true_mask, ids, pad_id, case)


def _pair(given: object, case: str, which: str) -> tuple:
    if (is_array(given) or is_tensor(given)) and len(given.shape) == 3 and given.shape[0] == 2:
        both = array(given, "your batch")
        return both[0], both[1]
    for kind in (tuple, list):
        if is_a(given, kind) and kind.__len__(given) == 2:
            ids, mask = kind.__iter__(given)
            return array(ids, f"ids {which}"), array(mask, f"mask {which}")
    raise NotYet(f"{case}your function returns {describe(given)}. Return a pair, `return ids, mask`.")


def _check_shape(found: tuple, wanted: tuple, limit: int, case: str, rows: list) -> None:
    if found == wanted:
        return
    said = f"{case} the shape {found}. "
    if len(found) != 2:
        raise NotYet(
            f"{said}Return two tables, `return ids, mask`, each with one row for each of the {wanted[0]} texts."
        )
    if found[0] != wanted[0]:
        raise NotYet(f"{said}Keep one row for each of the {wanted[0]} texts, in their order.")
    if found[1] > limit:
        raise NotYet(
            f"{said}No row may be longer than `limit`, so cut the long ones before you fill up the short ones."
        )
    if found[1] == limit:
        raise NotYet(f"{said}You fill up to the limit. The longest row that is left sets the width, here {wanted[1]}.")
    raise NotYet(f"{said}The longest row has {wanted[1]} ids after cutting, and all others are filled up to that.")


def _check_ids(ids, truth, rows: list, limit: int, pad_id: int, case: str) -> None:
    for place, row in enumerate(rows):
        if (ids[place] == truth[place]).all():
            continue
        said = f"{case}row {place} is {[int(i) for i in ids[place]][:12]}. "
        kept = min(len(row), limit)
        if len(row) > limit and list(ids[place][:kept]) == row[:limit]:
            raise NotYet(f"{said}Cutting took its last id, the one of [SEP]. Keep it, and drop the one before it.")
        if len(row) > limit:
            raise NotYet(f"{said}A row that is too long keeps its first {limit - 1} ids and its last one.")
        if list(ids[place][len(truth[place]) - kept :]) == row:
            raise NotYet(f"{said}The padding is on the left; here it belongs after the text.")
        if list(ids[place][:kept]) == row:
            raise NotYet(f"{said}Fill up with the `pad_id` that your function was given, {pad_id}.")
        raise NotYet(f"{said}It should begin with the ids of that text, {row[:6]}, and end in padding.")


def _check_mask(mask, truth, ids, pad_id: int, case: str) -> None:
    if (mask == truth).all():
        return
    if not ((mask == 0) | (mask == 1)).all():
        raise NotYet(f"{case}your mask holds numbers other than 0 and 1. Use 1 for a real id and 0 for padding.")
    if (mask == 1 - truth).all():
        raise NotYet(f"{case}your mask is upside down. 1 means a real id and 0 means padding.")
    if mask.all():
        raise NotYet(f"{case}your mask is 1 everywhere, although you added padding.")
    if (mask == (ids != pad_id)).all():
        raise NotYet(
            f"{case}here the id {pad_id} came in a row too, as if somebody had typed the padding token. Build the mask"
            " from the lengths of the rows: 1 for what was given, 0 for what you added."
        )
    if (mask == (ids != 0)).all():
        raise NotYet(f"{case}your mask takes 0 for padding, and here 0 is a word. What you added is {pad_id}.")
    row, column = next((r, c) for r in range(len(mask)) for c in range(len(mask[r])) if mask[r, c] != truth[r, c])
    real = "came with its text" if truth[row, column] else "is padding"
    raise NotYet(f"{case}row {row}, place {column} {real}, and your mask says {mask[row, column]:g} there.")


EXERCISE = Exercise(
    id="3.3",
    title="Make the batch yourself",
    minutes=10,
    difficulty=2,
    names=("make_batch",),
    check=check_batch,
    hints=(
        "Three steps, in this order: cut the rows that are too long, find the longest row left, fill up the others.",
        (
            "`row[:limit - 1] + row[-1:]` is a new list with the first ids and the last one. With `width` for the"
            " longest length, `[pad_id] * (width - len(row))` is what a row lacks."
        ),
        (
            "Build the mask beside the ids, from the same two lengths: as many 1s as the row has ids, as many 0s as you"
            " add. Do not use `append` or `+=` on a row: that changes the list you were given."
        ),
    ),
    solution=(
        "def make_batch(rows, limit, pad_id):\n"
        "    kept = []\n"
        "    for row in rows:\n"
        "        kept.append(row[:-1][:limit - 1] + row[-1:])\n"
        "    width = max(len(row) for row in kept)\n"
        "    ids, mask = [], []\n"
        "    for row in kept:\n"
        "        missing = width - len(row)\n"
        "        ids.append(row + [pad_id] * missing)\n"
        "        mask.append([1] * len(row) + [0] * missing)\n"
        "    return ids, mask"
    ),
    why=(
        "All ids but the last are cut to `limit - 1` and the last comes back, which leaves short rows as they are; the"
        " mask follows from the lengths and never from the ids."
    ),
)
