"""Exercise 3.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "def mask_from(ids, pad_id):\n    return (ids != pad_id).astype(int)",
    "def mask_from(ids, pad_id):\n    return [[int(i != pad_id) for i in row] for row in ids]",
    "import tensorflow as tf\ndef mask_from(ids, pad_id):\n    return tf.cast(tf.not_equal(ids, pad_id), tf.float32)",
    "def mask_from(ids, pad_id):\n    return ids != pad_id",
    "def mask_from(ids, pad_id):\n    return np.where(ids == pad_id, 0, 1).tolist()",
    (
        "def mask_from(ids, pad_id):\n    mask = np.ones_like(ids)\n    mask[ids == pad_id] = 0\n    return"
        " tuple(map(tuple, mask.tolist()))"
    ),
]

WRONG = [
    ("def mask_from(ids, pad_id):\n    return [[1] * len(row) for row in ids]", "1 everywhere"),
    ("def mask_from(ids, pad_id):\n    return np.ones_like(ids)", "1 everywhere"),
    ("def mask_from(ids, pad_id):\n    return (ids == pad_id).astype(int)", "upside down"),
    ("def mask_from(ids, pad_id):\n    return (ids != 0).astype(int)", "here 0 is a word"),
    ("def mask_from(ids, pad_id):\n    return (ids > 0).astype(int)", "here 0 is a word"),
    ("def mask_from(ids, pad_id):\n    return (ids != pad_id).astype(int)[0]", "same rows and columns"),
    ("def mask_from(ids, pad_id):\n    return [int(i != pad_id) for row in ids for i in row]", "same rows and columns"),
    ("def mask_from(ids, pad_id):\n    return ((ids != pad_id) & (ids != 102)).astype(int)", "holds id 102"),
    ("def mask_from(ids, pad_id):\n    return ids * (ids != pad_id)", "other numbers than 0 and 1"),
    (
        "def mask_from(ids, pad_id):\n    return tokenizer(raw_inputs, padding=True)['attention_mask']",
        "For ids of shape (1, 16)",
    ),
    ("def mask_from(ids, pad_id):\n    return (ids > pad_id).astype(int)", "which is a real token"),
    ("mask_from = [[1, 1], [1, 0]]", "asks for a function"),
]
