"""Exercise 5.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

PURE = """
def softmax(z, axis=-1):
    def share(row):
        top = max(row)
        powers = [math.exp(value - top) for value in row]
        return [power / sum(powers) for power in powers]
    return np.apply_along_axis(share, axis, np.array(z, dtype=float))
"""


def softmax_returning(expression: str) -> str:
    return f"def softmax(z, axis=-1):\n    z = np.asarray(z, dtype=float)\n    return {expression}"


RIGHT = [
    "def softmax(z, axis=-1):\n    return tf.math.softmax(tf.constant(z), axis=axis)",
    (
        "def softmax(z, axis=-1):\n    z = np.asarray(z)\n    z = z - np.max(z, axis, keepdims=True)\n    return"
        " np.exp(z) / np.exp(z).sum(axis, keepdims=True)"
    ),
    PURE,
    "def softmax(z, axis=-1):\n    return tf.nn.softmax(tf.cast(z, tf.float32), axis)",
    (
        "def softmax(z, axis=-1):\n    z = np.asarray(z, dtype=float)\n    top = z.max(axis=axis, keepdims=True)\n   "
        " return np.exp(z - top - np.log(np.exp(z - top).sum(axis=axis, keepdims=True)))"
    ),
    (
        "def softmax(z, axis=-1):\n    z = np.moveaxis(np.array(z, dtype='float32'), axis, -1)\n    p = np.exp(z -"
        " z.max(-1)[..., None])\n    return np.moveaxis(p / p.sum(-1)[..., None], -1, axis)"
    ),
]

WRONG = [
    (softmax_returning("np.exp(z) / np.exp(z).sum(axis=axis, keepdims=True)"), "exp of 1000 is too large"),
    (softmax_returning("np.exp(z) / np.exp(z).sum(axis=0, keepdims=True)"), "each column sums to 1"),
    (softmax_returning("np.exp(z) / np.exp(z).sum()"), "all numbers of the table together"),
    (softmax_returning("np.exp(z) / np.exp(z).sum(axis=axis)"), "divided by the sum of another sentence"),
    (softmax_returning("1 / (1 + np.exp(-z))"), "sigmoid of each logit alone"),
    (softmax_returning("np.abs(z) / np.abs(z).sum(axis=axis, keepdims=True)"), "without its sign"),
    (softmax_returning("z / z.sum(axis=axis, keepdims=True)"), "without exp"),
    (softmax_returning("(z - z.min()) / (z.max() - z.min())"), "min-max"),
    (softmax_returning("2**z / (2**z).sum(axis=axis, keepdims=True)"), "base 2"),
    (softmax_returning("tf.math.softmax(tf.math.softmax(z, axis=axis), axis=axis)"), "applied twice"),
    (softmax_returning("tf.math.log_softmax(z, axis=axis)"), "log-softmax"),
    (softmax_returning("np.eye(z.shape[-1])[z.argmax(axis=axis)]"), "winner takes everything"),
    (softmax_returning("z.argmax(axis=axis)"), "a share of its own"),
    (softmax_returning("tf.math.softmax(-z, axis=axis)"), "minus sign too many"),
    (softmax_returning("np.exp(z)"), "do not sum to 1 yet"),
    (softmax_returning("100 * tf.math.softmax(z, axis=axis)"), "percentages"),
    (softmax_returning("z"), "came back unchanged"),
    (softmax_returning("np.round(tf.math.softmax(z, axis=axis), 2)"), "rounded"),
    (
        softmax_returning("np.exp(z - z.max()) / np.exp(z - z.max()).sum(axis=axis, keepdims=True)"),
        "largest of the whole table",
    ),
    (
        softmax_returning(
            "np.exp(z - z.min(axis=axis, keepdims=True)) / np.exp(z - z.min(axis=axis, keepdims=True)).sum(axis=axis,"
            " keepdims=True)"
        ),
        "not the smallest",
    ),
    (
        softmax_returning(
            "np.exp(z - np.abs(z).max(axis=axis, keepdims=True)) / np.exp(z - np.abs(z).max(axis=axis,"
            " keepdims=True)).sum(axis=axis, keepdims=True)"
        ),
        "whatever its sign",
    ),
    (softmax_returning("tf.math.softmax(z, axis=-1)"), "axis=0"),
    (softmax_returning("tf.math.softmax(z, axis=1)"), "default should share along the last axis"),
    (
        (
            "def softmax(z, axis=-1):\n    z -= np.max(z, axis=axis, keepdims=True)\n    p = np.exp(z)\n    return p /"
            " p.sum(axis=axis, keepdims=True)"
        ),
        "has been changed on the way",
    ),
    (
        (
            "def softmax(z, axis=-1):\n    p = np.exp(z - z.max(axis=axis, keepdims=True))\n    return p /"
            " p.sum(axis=axis, keepdims=True)"
        ),
        "AttributeError",
    ),
    ("def softmax(z):\n    return tf.math.softmax(z)", "unexpected keyword argument 'axis'"),
    ("def softmax(z, axis=-1):\n    print(tf.math.softmax(z, axis=axis))", "returned nothing"),
    ("softmax = tf.math.softmax(article_logits)", "asks for a function"),
    (
        "def softmax(z, axis=-1):\n    return np.array([[0.0401951632, 0.9598048368], [0.9994558157, 0.0005441843]])",
        "[1000.0, 1001.0]",
    ),
]
