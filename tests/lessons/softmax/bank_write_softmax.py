"""Exercise 5.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

PURE = """
def softmax(z, axis=-1):
    def share(row):
        top = max(row)
        exps = [math.exp(value - top) for value in row]
        return [one / sum(exps) for one in exps]
    return np.apply_along_axis(share, axis, np.array(z, dtype=float))
"""


def softmax_returning(expression: str) -> str:
    return f"def softmax(z, axis=-1):\n    z = np.asarray(z, dtype=float)\n    return {expression}"


# Over logarithms and in float32: off by 0.00002 where the scores are 1000.
OVER_LOGARITHMS = """
def softmax(z, axis=-1):
    z = tf.cast(tf.convert_to_tensor(z), tf.float32)
    return tf.exp(z - tf.reduce_logsumexp(z, axis=axis, keepdims=True))
"""


def shifted_by(number: str) -> str:
    return (
        "def softmax(z, axis=-1):\n    z = np.asarray(z, dtype=float)\n"
        f"    e = np.exp(z - {number})\n    return e / e.sum(axis=axis, keepdims=True)"
    )


RIGHT = [
    OVER_LOGARITHMS,
    shifted_by("np.max(z, axis=axis, keepdims=True)"),
    (
        "def softmax(z, axis=-1):\n    e = np.asarray(z) - np.max(z, axis=axis, keepdims=True)\n    e = np.exp(e)\n"
        "    return (e / np.sum(e, axis, keepdims=True)).tolist()"
    ),
    (
        "def softmax(z, axis=-1):\n    z = np.asarray(z)\n    z = z - np.max(z, axis, keepdims=True)\n    return"
        " np.exp(z) / np.exp(z).sum(axis, keepdims=True)"
    ),
    PURE,
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
    (
        "def softmax(z, axis=-1):\n    return tf.math.softmax(tf.constant(z), axis=axis)",
        "TensorFlow's own softmax made them",
    ),
    (
        "def softmax(z, axis=-1):\n    own = getattr(tf.nn, 'soft' + 'max')\n"
        "    return own(tf.cast(z, tf.float32), axis)",
        "TensorFlow's own softmax made them",
    ),
    (
        "def softmax(z, axis=-1):\n    return np.exp(tf.nn.log_softmax(tf.cast(z, tf.float64), axis=axis))",
        "TensorFlow's own softmax made them",
    ),
    (shifted_by("z.mean(axis=axis, keepdims=True)"), "the smallest, the mean or any other"),
    (shifted_by("np.median(z, axis=axis, keepdims=True)"), "the smallest, the mean or any other"),
    (shifted_by("np.take(z, [-1], axis=axis)"), "the smallest, the mean or any other"),
    (
        shifted_by("(z.max(axis, keepdims=True) + z.min(axis, keepdims=True)) / 2"),
        "the smallest, the mean or any other",
    ),
    (
        (
            "def softmax(z, axis=-1):\n    z = np.array(z)\n    out = np.zeros_like(z)\n    out[...] = np.exp(z -"
            " z.max(axis=axis, keepdims=True))\n    out[...] = out / out.sum(axis=axis, keepdims=True)\n    return out"
        ),
        "no room for a share",
    ),
    (
        (
            "def softmax(z, axis=-1):\n    z = np.asarray(z, dtype='float32')\n    z -= z.max(axis=axis,"
            " keepdims=True)\n    return np.exp(z) / np.exp(z).sum(axis=axis, keepdims=True)"
        ),
        "changes what it is given",
    ),
    (
        (
            "def softmax(z, axis=-1):\n    p = tf.nn.softmax(np.array(z, dtype=float), axis=axis).numpy()\n"
            "    if isinstance(z, list):\n        z.reverse()\n    return p"
        ),
        "changes what it is given",
    ),
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
        "with the smallest, the mean",
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
        "changes what it is given",
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
    ("softmax = tf.math.softmax(published_logits)", "asks for a function"),
    (
        "def softmax(z, axis=-1):\n    return np.array([[0.0401951632, 0.9598048368], [0.9994558157, 0.0005441843]])",
        "[1000.0, 1001.0]",
    ),
]
