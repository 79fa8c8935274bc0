"""Answers to exercise 3.3 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.tokenize.strangers_batch_wrong import WRONG as THEIRS
from tests.lessons.tokenize.strangers_batch_wrong import but
from tests.lessons.tokenize.third_round_answers import BATCH_RIGHT, BATCH_WRONG

RIGHT = [
    *BATCH_RIGHT,
    # two loops, everything spelled out
    """
def make_batch(rows, limit, pad_id):
    short = []
    for row in rows:
        if len(row) > limit:
            row = row[:limit - 1] + [row[-1]]
        short.append(row)
    longest = 0
    for row in short:
        if len(row) > longest:
            longest = len(row)
    ids = []
    mask = []
    for row in short:
        missing = longest - len(row)
        ids.append(row + [pad_id] * missing)
        mask.append([1] * len(row) + [0] * missing)
    return ids, mask
""",
    # the width is min(limit, longest)
    """
def make_batch(rows, limit, pad_id):
    width = min(limit, max(len(row) for row in rows))
    ids, mask = [], []
    for row in rows:
        new = list(row)
        if len(new) > limit:
            new = new[:limit - 1] + new[-1:]
        real = len(new)
        while len(new) < width:
            new.append(pad_id)
        ids.append(new)
        mask.append([1] * real + [0] * (width - real))
    return ids, mask
""",
    # deep copy, then changes in place
    """
import copy
def make_batch(rows, limit, pad_id):
    rows = copy.deepcopy(rows)
    for row in rows:
        while len(row) > limit:
            del row[-2]
    longest = max([len(row) for row in rows])
    mask = []
    for row in rows:
        ones = [1] * len(row)
        zeros = [0] * (longest - len(row))
        row.extend([pad_id] * (longest - len(row)))
        mask.append(ones + zeros)
    return rows, mask
""",
    # mask made by comparing places with lengths
    """
def make_batch(rows, limit, pad_id):
    cut = [row if len(row) <= limit else row[:limit - 1] + [row[-1]] for row in rows]
    lengths = [len(row) for row in cut]
    width = max(lengths)
    ids = [row + (width - len(row)) * [pad_id] for row in cut]
    mask = []
    for length in lengths:
        line = []
        for place in range(width):
            if place < length:
                line.append(1)
            else:
                line.append(0)
        mask.append(line)
    return ids, mask
""",
    # fills empty tables
    """
def make_batch(rows, limit, pad_id):
    width = 0
    for row in rows:
        width = max(width, min(len(row), limit))
    ids = [[pad_id for _ in range(width)] for _ in rows]
    mask = [[0 for _ in range(width)] for _ in rows]
    for i in range(len(rows)):
        row = rows[i]
        if len(row) > limit:
            row = row[0:limit - 1] + row[len(row) - 1:]
        for j in range(len(row)):
            ids[i][j] = row[j]
            mask[i][j] = 1
    return ids, mask
""",
    # a helper for cutting, a helper for filling
    """
def make_batch(rows, limit, pad_id):
    def cut(row):
        if len(row) <= limit:
            return row[:]
        return row[:limit - 1] + [row[-1]]
    def fill(row, size, with_what):
        return row + [with_what] * (size - len(row))
    rows = [cut(row) for row in rows]
    size = max(map(len, rows))
    ids = [fill(row, size, pad_id) for row in rows]
    mask = [fill([1] * len(row), size, 0) for row in rows]
    return ids, mask
""",
    # the mask first
    """
def make_batch(rows, limit, pad_id):
    mask = []
    for row in rows:
        mask.append([1] * min(len(row), limit))
    longest = max(len(m) for m in mask)
    for m in mask:
        m += [0] * (longest - len(m))
    ids = []
    for row in rows:
        if len(row) > limit:
            row = row[:limit - 1] + row[-1:]
        ids.append(row + [pad_id] * (longest - len(row)))
    return ids, mask
""",
    # a list of two instead of a tuple
    but("ids, mask", "[ids, mask]"),
    # returned as NumPy arrays
    """
import numpy as np
def make_batch(rows, limit, pad_id):
    short = [row if len(row) <= limit else row[:limit - 1] + [row[-1]] for row in rows]
    n = max(len(row) for row in short)
    ids = [row + [pad_id] * (n - len(row)) for row in short]
    mask = [[1] * len(row) + [0] * (n - len(row)) for row in short]
    return np.array(ids), np.array(mask)
""",
    # sorted lengths give the width
    """
def make_batch(rows, limit, pad_id):
    ids, mask = [], []
    lengths = sorted(len(row) for row in rows)
    width = lengths[-1]
    if width > limit:
        width = limit
    for row in rows:
        if len(row) > limit:
            ids.append(row[:limit - 1] + [row[-1]])
            mask.append([1] * limit)
        else:
            ids.append(row + [pad_id] * (width - len(row)))
            mask.append([1] * len(row) + [0] * (width - len(row)))
    return ids, mask
""",
    # zip_longest twice
    """
from itertools import zip_longest
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else [*r[: limit - 1], r[-1]] for r in rows]
    gap = object()
    cols = list(zip_longest(*cut, fillvalue=gap))
    table = list(zip(*cols))
    ids = [[pad_id if v is gap else v for v in row] for row in table]
    mask = [[int(v is not gap) for v in row] for row in table]
    return ids, mask
""",
    # NumPy full and slices, back to lists
    """
import numpy as np
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    w = max(map(len, cut))
    ids = np.full((len(cut), w), pad_id)
    mask = np.zeros_like(ids)
    for k, r in enumerate(cut):
        ids[k, : len(r)], mask[k, : len(r)] = r, 1
    return ids.tolist(), mask.tolist()
""",
    # broadcast comparison for the mask
    """
import numpy as np
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = np.array([len(r) for r in cut])
    mask = (np.arange(n.max()) < n[:, None]).astype(int)
    ids = np.full(mask.shape, pad_id)
    ids[mask == 1] = np.concatenate(cut)
    return ids, mask
""",
    # TensorFlow's ragged tensor
    """
import tensorflow as tf
def make_batch(rows, limit, pad_id):
    cut = tf.ragged.constant([r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows])
    return cut.to_tensor(default_value=pad_id), tf.ones_like(cut).to_tensor(default_value=0)
""",
    # ljust-like comprehension with one pass
    """
def make_batch(rows, limit, pad_id):
    n = min(limit, max(map(len, rows)))
    k = [min(len(r), limit) for r in rows]
    ids = [r[: m - 1] + r[-1:] + [pad_id] * (n - m) for r, m in zip(rows, k)]
    return ids, [[1] * m + [0] * (n - m) for m in k]
""",
    # tuples in tuples
    """
def make_batch(rows, limit, pad_id):
    n = min(limit, max(map(len, rows)))
    k = [min(len(r), limit) for r in rows]
    ids = tuple(tuple(r[: m - 1] + r[-1:] + [pad_id] * (n - m)) for r, m in zip(rows, k))
    return ids, tuple(tuple([1] * m + [0] * (n - m)) for m in k)
""",
    # a named tuple
    """
from collections import namedtuple
Batch = namedtuple("Batch", "ids mask")
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    return Batch([r + [pad_id] * (n - len(r)) for r in cut],
                 [[1] * len(r) + [0] * (n - len(r)) for r in cut])
""",
    # zip(*pairs) of one comprehension
    """
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    n = max(map(len, cut))
    pairs = [(r + [pad_id] * (n - len(r)), [1] * len(r) + [0] * (n - len(r))) for r in cut]
    ids, mask = zip(*pairs)
    return list(ids), list(mask)
""",
    # Keras' pad_sequences
    """
import tensorflow as tf
def make_batch(rows, limit, pad_id):
    cut = [r if len(r) <= limit else r[: limit - 1] + r[-1:] for r in rows]
    pad = tf.keras.utils.pad_sequences
    return (pad(cut, padding="post", value=pad_id),
            pad([[1] * len(r) for r in cut], padding="post", value=0))
""",
    # divmod of nothing: index arithmetic
    """
def make_batch(rows, limit, pad_id):
    n = max(min(len(r), limit) for r in rows)
    def at(r, j):
        m = min(len(r), limit)
        if j >= m:
            return pad_id, 0
        return (r[-1] if j == m - 1 else r[j]), 1
    table = [[at(r, j) for j in range(n)] for r in rows]
    return [[a for a, _ in line] for line in table], [[b for _, b in line] for line in table]
""",
]

WRONG = [*BATCH_WRONG, *THEIRS]
