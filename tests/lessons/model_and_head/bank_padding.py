"""Exercise 4.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

THREE_ROWS = """
alone = model(tokenizer(raw_inputs[1], return_tensors="tf")).logits.numpy()[0]
batch = tokenizer(raw_inputs, padding=True, return_tensors="tf")
both = model(batch).logits.numpy()
bare = model(input_ids=batch["input_ids"]).logits.numpy()
"""

RIGHT = [
    THREE_ROWS + "with_mask, without_mask = np.abs(both[1] - alone).max(), np.abs(bare[1] - alone).max()",
    THREE_ROWS
    + "with_mask = tf.reduce_max(tf.abs(both[1] - alone))\nwithout_mask = tf.reduce_max(tf.abs(bare[1] - alone))",
    THREE_ROWS + "with_mask = np.linalg.norm(both[1] - alone, np.inf)\nwithout_mask = float(max(abs(bare[1] - alone)))",
    THREE_ROWS
    + "alone = alone.tolist()\nwith_mask = max(abs(float(x) - y) for x, y in zip(both[-1], alone))\nwithout_mask ="
    " max(abs(float(x) - y) for x, y in zip(bare[-1], alone))",
]

SHARES = "p = lambda z: tf.nn.softmax(z, axis=-1).numpy()\n"

WRONG = [
    (
        THREE_ROWS
        + SHARES
        + "with_mask = float(max(abs(p(both)[1] - p(alone))))\nwithout_mask = float(max(abs(p(bare)[1] - p(alone))))",
        "difference between probabilities",
    ),
    (
        THREE_ROWS + SHARES + "with_mask, without_mask = 0.0, round(float(max(abs(p(bare)[1] - p(alone)))), 2)",
        "difference between probabilities",
    ),
    (
        THREE_ROWS
        + SHARES
        + "with_mask, without_mask = abs(p(both)[1] - p(alone)).sum(), abs(p(bare)[1] - p(alone)).sum()",
        "sum of differences between probabilities",
    ),
    (THREE_ROWS + "with_mask, without_mask = 0, round(float(abs(bare[1] - alone).max()), 2)", "rounded"),
    (
        THREE_ROWS
        + "first = model(tokenizer(raw_inputs[0], return_tensors='tf')).logits.numpy()[0]\nwith_mask, without_mask ="
        " abs(both[0] - first).max(), abs(bare[0] - first).max()",
        "which row is padded",
    ),
    (THREE_ROWS + "without_mask, with_mask = abs(both[1] - alone).max(), abs(bare[1] - alone).max()", "look exchanged"),
    (THREE_ROWS + "with_mask = without_mask = abs(bare[1] - alone).max()", "the same run twice"),
    (THREE_ROWS + "with_mask, without_mask = 0, round(float(abs(bare[1] - alone).max()), 1)", "rounded"),
    (
        THREE_ROWS + "with_mask, without_mask = abs(both[1] - alone).max(), abs(bare[1] - alone).mean()",
        "mean difference",
    ),
    (
        THREE_ROWS + "with_mask, without_mask = abs(both[1] - alone).max(), abs(bare[1] - alone).sum()",
        "sum of the differences",
    ),
    (THREE_ROWS + "with_mask, without_mask = 0.0, -abs(bare[1] - alone).max()", "below 0"),
    (
        THREE_ROWS + "with_mask, without_mask = abs(both[0] - alone).max(), abs(bare[0] - alone).max()",
        "sentence A of the batch",
    ),
    (
        THREE_ROWS
        + "first = model(tokenizer(raw_inputs[0], return_tensors='tf')).logits.numpy()\ns = lambda z: np.exp(z) /"
        " np.exp(z).sum(0)\nx, y, z = (s(k) for k in (np.vstack([first, alone]), both, bare))\nwith_mask,"
        " without_mask = abs(y - x)[1].max(), abs(z - x)[1].max()",
        "across the sentences",
    ),
    (THREE_ROWS + "with_mask, without_mask = 0.5, abs(bare[1] - alone).max()", "too large for rounding noise"),
    (THREE_ROWS + "with_mask, without_mask = 0.0, 17.0", "another number"),
    (THREE_ROWS + "with_mask, without_mask = abs(both[1] - alone), abs(bare[1] - alone)", "asks for one number"),
    ("with_mask, without_mask = 'small', 'large'", "asks for one number"),
    (THREE_ROWS + "with_mask, without_mask = 0, int(abs(bare[1] - alone).max() * 1000) / 1000", "rounded or cut"),
    (THREE_ROWS + "with_mask, without_mask = 0, round(float(abs(bare[1] - alone).max()), 3)", "rounded or cut"),
    (THREE_ROWS + "with_mask, without_mask = 0, abs(bare[1] - alone).min()", "smallest difference"),
    (THREE_ROWS + "with_mask, without_mask = 0, ((bare[1] - alone) ** 2).max()", "squared"),
    (THREE_ROWS + "with_mask, without_mask = both[1].max(), bare[1].max()", "a logit itself"),
    (THREE_ROWS + "with_mask = without_mask = abs(both[1] - alone).max()", "Did both runs get the mask"),
]
