"""Notebook 5: right answers that must pass, wrong ones with the words they must get."""

SETUP = """
import math
import numpy as np
import tensorflow as tf
article_logits = np.array([[-1.5606991, 1.6122842], [4.169231, -3.3464472]])
"""

PURE = """
def softmax(z, axis=-1):
    def share(row):
        top = max(row)
        powers = [math.exp(value - top) for value in row]
        return [power / sum(powers) for power in powers]
    return np.apply_along_axis(share, axis, np.array(z, dtype=float))
"""
LOOP = """
def decode(logits, id2label):
    answers = []
    for row in np.asarray(logits).tolist():
        powers = [math.exp(value - max(row)) for value in row]
        best = row.index(max(row))
        answers.append({"score": powers[best] / sum(powers), "label": id2label[best]})
    return answers
"""

RIGHT = {
    "5.1": [
        "def softmax(z, axis=-1):\n    return tf.math.softmax(tf.constant(z), axis=axis)",
        "def softmax(z, axis=-1):\n    z = np.asarray(z)\n    z = z - np.max(z, axis, keepdims=True)\n    return np.exp(z) / np.exp(z).sum(axis, keepdims=True)",
        PURE,
        "def softmax(z, axis=-1):\n    return tf.nn.softmax(tf.cast(z, tf.float32), axis)",
        "def softmax(z, axis=-1):\n    z = np.asarray(z, dtype=float)\n    top = z.max(axis=axis, keepdims=True)\n    return np.exp(z - top - np.log(np.exp(z - top).sum(axis=axis, keepdims=True)))",
        "def softmax(z, axis=-1):\n    z = np.moveaxis(np.array(z, dtype='float32'), axis, -1)\n    p = np.exp(z - z.max(-1)[..., None])\n    return np.moveaxis(p / p.sum(-1)[..., None], -1, axis)",
    ],
    "5.2": [
        "def gap_for(p):\n    return math.log(p / (1 - p))\ndef p_for(gap):\n    return 1 / (1 + math.exp(-gap))",
        "def gap_for(p):\n    return np.log(p) - np.log1p(-p)\ndef p_for(gap):\n    return math.exp(gap) / (1 + math.exp(gap))",
        "def gap_for(p):\n    return -tf.math.log(1 / tf.constant(p, tf.float64) - 1)\ndef p_for(gap):\n    return tf.math.sigmoid(tf.constant(gap, tf.float64))",
        "gap_for = lambda p: 2 * math.atanh(2 * p - 1)\np_for = lambda gap: tf.math.softmax([0.0, float(gap)])[1].numpy()",
        "def gap_for(p):\n    return np.array([math.log(p / (1 - p))])\ndef p_for(gap):\n    return (1 + math.tanh(float(np.ravel(gap)[0]) / 2)) / 2",
    ],
    "5.3": [
        "negative, positive = tf.math.softmax([-4.3630, 4.6859]).numpy()",
        "positive = 99.988\nnegative = 0.0118",
        "positive = 1 / (1 + math.exp(-9.0489))\nnegative = 1 - positive",
        "positive, negative = np.float32(0.999882), 0.000118",
        "a, b = math.exp(-4.3630), math.exp(4.6859)\nnegative, positive = tf.constant(100 * a / (a + b)), np.array([100 * b / (a + b)])",
    ],
    "5.4": [
        LOOP,
        "def decode(logits, id2label):\n    p = tf.nn.softmax(logits).numpy()\n    return [{'label': id2label[int(i)], 'score': row[i]} for i, row in zip(p.argmax(1), p)]",
        "def decode(logits, id2label):\n    names = {int(k): v for k, v in id2label.items()}\n    p = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)\n    return tuple(dict(label=names[int(np.argmax(r))], score=round(float(np.max(r)), 4)) for r in p)",
        "def decode(logits, id2label):\n    p = tf.nn.softmax(tf.cast(logits, tf.float32))\n    return [{'score': tf.reduce_max(r), 'label': id2label[int(tf.argmax(r))]} for r in p]",
    ],
}


def softmax_returning(expression: str) -> str:
    return f"def softmax(z, axis=-1):\n    z = np.asarray(z, dtype=float)\n    return {expression}"


_GAP = "def gap_for(p):\n    return np.log(p / (1 - p))\n"
_SHARE = "def p_for(gap):\n    return 1 / (1 + np.exp(-gap))\n"


def decode_giving(label: str, score: str) -> str:
    lines = ["def decode(logits, id2label):", "    answers = []", "    for row in tf.math.softmax(logits, axis=-1).numpy():",
             "        best = int(row.argmax())", f"        answers.append({{'label': {label}, 'score': {score}}})", "    return answers"]
    return "\n".join(lines)


WRONG = {
    "5.1": [
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
        (softmax_returning("np.exp(z - z.max()) / np.exp(z - z.max()).sum(axis=axis, keepdims=True)"), "largest of the whole table"),
        (softmax_returning("np.exp(z - z.min(axis=axis, keepdims=True)) / np.exp(z - z.min(axis=axis, keepdims=True)).sum(axis=axis, keepdims=True)"), "not the smallest"),
        (softmax_returning("np.exp(z - np.abs(z).max(axis=axis, keepdims=True)) / np.exp(z - np.abs(z).max(axis=axis, keepdims=True)).sum(axis=axis, keepdims=True)"), "whatever its sign"),
        (softmax_returning("tf.math.softmax(z, axis=-1)"), "axis=0"),
        (softmax_returning("tf.math.softmax(z, axis=1)"), "default should share along the last axis"),
        ("def softmax(z, axis=-1):\n    z -= np.max(z, axis=axis, keepdims=True)\n    p = np.exp(z)\n    return p / p.sum(axis=axis, keepdims=True)", "has been changed on the way"),
        ("def softmax(z, axis=-1):\n    p = np.exp(z - z.max(axis=axis, keepdims=True))\n    return p / p.sum(axis=axis, keepdims=True)", "AttributeError"),
        ("def softmax(z):\n    return tf.math.softmax(z)", "unexpected keyword argument 'axis'"),
        ("def softmax(z, axis=-1):\n    print(tf.math.softmax(z, axis=axis))", "returned nothing"),
        ("softmax = tf.math.softmax(article_logits)", "asks for a function"),
        ("def softmax(z, axis=-1):\n    return np.array([[0.0401951632, 0.9598048368], [0.9994558157, 0.0005441843]])", "[1000.0, 1001.0]"),
    ],
    "5.2": [
        ("def gap_for(p):\n    return np.log10(p / (1 - p))\n" + _SHARE, "log10"),
        ("def gap_for(p):\n    return np.log(p)\n" + _SHARE, "logarithm of the share alone"),
        ("def gap_for(p):\n    return 1.6122842\n" + _SHARE, "one of the article's logits"),
        ("def gap_for(p):\n    return p\n" + _SHARE, "the share itself"),
        ("def gap_for(p):\n    return p / (1 - p)\n" + _SHARE, "how many times larger"),
        ("def gap_for(p):\n    return np.log((1 - p) / p)\n" + _SHARE, "wrong sign"),
        ("def gap_for(p):\n    return p - (1 - p)\n" + _SHARE, "difference of the two shares"),
        ("def gap_for(p):\n    return 1 / (1 + np.exp(-p))\n" + _SHARE, "goes the other way"),
        ("def gap_for(p):\n    return 3.173\n" + _SHARE, "other shares do not come out"),
        (_GAP + "def p_for(gap):\n    return 1 / (1 + np.exp(gap))", "share of index 0"),
        (_GAP + "def p_for(gap):\n    return 100 / (1 + np.exp(-gap))", "percentage"),
        (_GAP + "def p_for(gap):\n    return np.exp(gap)", "exp of the gap"),
        (_GAP + "def p_for(gap):\n    return round(1 / (1 + np.exp(-gap)), 4)", "rounded so far"),
        (_GAP + "def p_for(gap):\n    return 0.5 + gap / 16", "never leave 0 to 1"),
        ("gap_for = 3.173\np_for = 5.442e-4", "asks for a function"),
        (_GAP + "def p_for(gap):\n    return [0.04, 0.96]", "asks for one number"),
    ],
    "5.3": [
        ("positive, negative = 99.89, 0.11", "a number from the drawing"),
        ("positive, negative = 0.9989, 0.0011", "a number from the drawing"),
        ("positive, negative = 0.9999, 0.0001", "at least 3 decimals"),
        ("positive, negative = 99.99, 0.01", "at least 3 decimals"),
        ("positive, negative = 0.0118, 99.988", "changed places"),
        ("positive, negative = 4.6859, -4.3630", "the logits themselves"),
        ("positive, negative = 1 / (1 + math.exp(-4.6859)), 1 / (1 + math.exp(4.3630))", "on its own"),
        ("positive, negative = 99.988, 0.000118", "same unit"),
        ("positive, negative = 0.96, 0.04", "which these logits do not give"),
        ("positive, negative = '99.988 %', '0.0118 %'", "asks for one number"),
    ],
    "5.4": [
        (decode_giving("['NEGATIVE', 'POSITIVE'][best]", "row[best]"), "the map has another word"),
        (decode_giving("best", "row[best]"), "Look the index up"),
        (decode_giving("'POSITIVE' if row[1] > 0.5 else 'NEGATIVE'", "row.max()"), "the map has another word"),
        (decode_giving("id2label[int(row[1] > 0.5)]", "row.max()"), "a score above 0.5 is not required"),
        (decode_giving("id2label[best]", "row[1]"), "belongs to another label"),
        (decode_giving("id2label[best]", "100 * row[best]"), "percentage"),
        (decode_giving("id2label.get(best)", "row[best]"), "in silence"),
        (decode_giving("id2label[int(row.argmin())]", "row[best]"), "the map has another word"),
        (decode_giving("id2label[best]", "row[best]").replace("axis=-1", "axis=0"), "no share of this row"),
        (decode_giving("id2label[best]", "row[best]").replace("    return answers", "    return answers[0]"), "asks for a list"),
        (decode_giving("id2label[best]", "row[best]").replace("    return answers", "    return answers[:1]"), "Return one answer a row"),
        ("def decode(logits, id2label):\n    return [{'label': id2label[int(r.argmax())], 'score': float(r.max())} for r in np.array(logits)]", "no share of this row"),
        ("def decode(logits, id2label):\n    return [(id2label[int(r.argmax())], float(r.max())) for r in tf.math.softmax(logits).numpy()]", "Return a dictionary"),
        ("def decode(logits, id2label):\n    return [{'label': id2label[int(r.argmax())]} for r in tf.math.softmax(logits).numpy()]", "exactly the keys"),
    ],
}
