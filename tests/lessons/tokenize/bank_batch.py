"""Exercise 3.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

STEPS = """
def make_batch(rows, limit, pad_id):
    kept = [{cut} for row in rows]
    width = {width}
    ids = [{fill} for row in kept]
    mask = {mask}
    return {back}
"""


def steps(
    cut="row if len(row) <= limit else row[:limit - 1] + row[-1:]",
    width="max(len(row) for row in kept)",
    fill="row + [pad_id] * (width - len(row))",
    mask="[[1] * len(row) + [0] * (width - len(row)) for row in kept]",
    back="ids, mask",
):
    """Return make_batch as code, with one part replaced."""
    return STEPS.format(cut=cut, width=width, fill=fill, mask=mask, back=back)


ARRAYS = """
def make_batch(rows, limit, pad_id):
    width = min(limit, max(map(len, rows)))
    ids = np.full((len(rows), width), pad_id)
    mask = np.zeros((len(rows), width), dtype=bool)
    for place, row in enumerate(rows):
        if len(row) > limit:
            row = [*row[:limit - 1], row[-1]]
        ids[place, :len(row)] = row
        mask[place, :len(row)] = True
    return [ids, mask]
"""
COPIES = """
def make_batch(rows, limit, pad_id):
    rows = [list(row) for row in rows]
    for row in rows:
        while len(row) > limit:
            row.pop(-2)
    longest = max(rows, key=len)
    mask = []
    for row in rows:
        mask.append([1.0 for _ in row])
        while len(row) < len(longest):
            row.append(pad_id)
            mask[-1].append(0.0)
    return tuple(rows), tuple(mask)
"""
TENSORS = """
import tensorflow as tf
def make_batch(rows, limit, pad_id):
    rows = [row[:limit - 1] + [row[-1]] if len(row) > limit else row for row in rows]
    ragged = tf.ragged.constant(rows)
    return ragged.to_tensor(default_value=pad_id), tf.ones_like(ragged).to_tensor(default_value=0)
"""
IN_PLACE = """
def make_batch(rows, limit, pad_id):
    width, mask = min(limit, max(len(row) for row in rows)), []
    for row in rows:
        if len(row) > limit:
            row[limit - 1:] = row[-1:]
        mask.append([1] * len(row) + [0] * (width - len(row)))
        row += [pad_id] * (width - len(row))
    return rows, mask
"""

RIGHT = [steps(), ARRAYS, COPIES, TENSORS, steps(back="np.array([ids, mask])")]

WRONG = [
    (steps(width="limit"), "You fill up to the limit"),
    (steps(cut="row"), "No row may be longer than `limit`"),
    (steps(cut="row[:limit]"), "the one of [SEP]"),
    (steps(cut="row if len(row) <= limit else row[:1] + row[-limit + 1:]"), "keeps its first 9 ids"),
    (steps(cut="row if len(row) < limit else row[:limit - 2] + row[-1:]"), "the shape"),
    (steps(width="max(len(row) for row in rows)"), "No row may be longer"),
    (steps(width="len(kept[0])"), "that does not form a rectangle"),
    (steps(width="16"), "No row may be longer"),
    (steps(fill="[pad_id] * (width - len(row)) + row"), "is on the left"),
    (steps(fill="row + [0] * (width - len(row))"), "Fill up with the `pad_id`"),
    (steps(fill="row"), "that does not form a rectangle"),
    (steps(mask="[[int(i != pad_id) for i in row] for row in ids]"), "as if somebody had typed the padding token"),
    (steps(mask="(np.array(ids) > 0).astype(int)"), "takes 0 for padding"),
    (steps(mask="np.ones_like(ids)"), "1 everywhere"),
    (steps(mask="[[0] * len(row) + [1] * (width - len(row)) for row in kept]"), "upside down"),
    (steps(mask="[[1] * (len(row) - 1) + [0] * (width - len(row) + 1) for row in kept]"), "came with its text"),
    (steps(mask="[[1] * len(row) for row in kept]"), "that does not form a rectangle"),
    (steps(mask="ids"), "numbers other than 0 and 1"),
    (steps(mask="[1] * width"), "your mask has the shape (16,)"),
    (steps(back="mask, ids"), "your mask comes first"),
    (steps(back="ids"), "Return two tables"),
    (steps(back="ids[:1], mask"), "one row for each of the 2 texts"),
    (steps(back="{'input_ids': ids, 'attention_mask': mask}"), "Return a pair"),
    (steps(back="None"), "returned nothing"),
    (IN_PLACE, "changes what it is given"),
    ("def make_batch(rows, limit):\n    return rows, rows", "TypeError"),
    ("make_batch = tokenizer(raw_inputs, padding=True)", "asks for a function"),
]
