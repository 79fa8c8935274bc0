"""Answers of a third round to exercises 5.1 and 5.2; the files of the strangers take them up."""

from __future__ import annotations

_S = "def softmax(z, axis=-1):\n    "
_T = "e = np.exp(z - z.max(axis=axis, keepdims=True))\n    "
SOFTMAX_RIGHT = [
    _S + "z = np.array(z, ndmin=1, dtype='f8')\n    " + _T + "e *= 1 / e.sum(axis=axis, keepdims=True)\n    return e",
    _S + "a = np.asarray(z, np.longdouble)\n    b = np.exp(a - a.max(axis, keepdims=True))\n"
    "    return (b / b.sum(axis, keepdims=True)).astype(float)",
    _S + "t = tf.constant(np.asarray(z, dtype='float64'))\n    t = t - tf.math.reduce_max(t, axis, True)\n"
    "    return tf.math.divide(tf.math.exp(t), tf.math.reduce_sum(tf.math.exp(t), axis, True)).numpy()",
    _S + "z = np.array(z, float)\n    top = np.maximum.reduce(z, axis=axis, keepdims=True)\n"
    "    raised = np.e ** (z - top)\n    return raised / np.add.reduce(raised, axis=axis, keepdims=True)",
    "@tf.function\n" + _S + "z = tf.cast(z, tf.float64)\n    e = tf.exp(z - tf.reduce_max(z, axis, True))\n"
    "    return e / tf.reduce_sum(e, axis, True)",
    "def shares_of(numbers):\n    top = max(numbers)\n    parts = [math.exp(n - top) for n in numbers]\n"
    "    whole = math.fsum(parts)\n    return [part / whole for part in parts]\n\n"
    + _S
    + "z = np.asarray(z)\n    out = np.empty(z.shape)\n    rows = np.swapaxes(z, axis, -1)\n"
    "    made = np.swapaxes(out, axis, -1)\n"
    "    for place in np.ndindex(rows.shape[:-1]):\n        made[place] = shares_of(rows[place].tolist())\n"
    "    return out",
    _S
    + "z = np.asarray(z, dtype=float)\n    order = np.sort(z, axis=axis)\n    top = np.take(order, [-1], axis=axis)\n"
    "    e = np.exp(z - top)\n    return np.true_divide(e, e.sum(axis=axis, keepdims=True))",
    "def softmax(z, *, axis=-1):\n    z = np.asarray(z, float)\n    z = z - np.nanmax(z, axis, keepdims=True) - 5\n"
    "    e = np.exp(z)\n    return e / e.sum(axis=axis, keepdims=True)",
]
SOFTMAX_WRONG = [
    "softmax = tf.nn.softmax",
    "from tensorflow.keras.layers import Softmax\n\n" + _S + "return Softmax(axis=axis)(np.array(z, dtype='float32'))",
    _S + "z = np.array(z, float)\n    z = z - z.max(axis=axis, keepdims=True)\n    e = np.exp(z)\n"
    "    return e / e.max(axis=axis, keepdims=True)",
    _S + "z = np.array(z, float)\n    " + _T + "return e / (e.sum(axis=axis, keepdims=True) + 1e-2)",
    _S + "z = np.array(z, float)\n    z = z - z.max(axis=0, keepdims=True)\n    e = np.exp(z)\n"
    "    return e / e.sum(axis=axis, keepdims=True)",
    _S
    + "z = np.array(z, float)\n    if z.max() > 100:\n        z = z / 10\n    "
    + _T
    + "return e / e.sum(axis=axis, keepdims=True)",
    _S + "z = np.array(z, float)\n    " + _T + "return (e / e.sum(axis=axis, keepdims=True)).max(axis=axis)",
    _S + "for row in z:\n        row -= max(row)\n    e = np.exp(z)\n    return e / e.sum(axis=axis, keepdims=True)",
]


def _gap(one: str, other: str) -> str:
    return f"def gap_for(p):\n    return {one}\n\n\ndef p_for(gap):\n    return {other}"


GAP_RIGHT = [
    _gap("math.log(p) - math.log(1 - p)", "1 - 1 / (1 + math.exp(gap))"),
    _gap("-np.log((1 - p) / p)", "np.exp(-np.log1p(np.exp(-gap)))"),
    _gap("math.log1p(2 * p - 1 - p) - math.log1p(-p)", "math.e**gap / (math.e**gap + math.e**0)"),
    _gap("np.subtract(*np.log([p, 1 - p]))", "tf.nn.softmax(tf.constant([[0.0, gap]]))[0, 1]"),
    _gap("np.log10(p / (1 - p)) / np.log10(np.e)", "(lambda e: e / e.sum())(np.exp(np.array([-gap / 2, gap / 2])))[1]"),
    _gap("-tf.math.log(1 / float(p) - 1).numpy()", "tf.keras.activations.sigmoid(tf.constant(float(gap))).numpy()"),
    _gap("math.log(p / (1 - p))", "pow(1 + math.exp(-gap), -1)"),
    "class Odds:\n    @staticmethod\n    def up(p):\n        return math.log(p / (1 - p))\n\n"
    "    @staticmethod\n    def down(gap):\n        odds = math.exp(gap)\n        return odds / (1 + odds)\n\n"
    "gap_for, p_for = Odds.up, Odds.down",
]
GAP_WRONG = [
    _gap("math.log(p / (1 + p))", "1 / (1 + math.exp(-gap))"),
    _gap("math.log(p) / math.log(1 - p)", "1 / (1 + math.exp(-gap))"),
    _gap("math.log(p / (1 - p))", "1 / (1 - math.exp(-gap))"),
    _gap("math.log(p / (1 - p))", "1 / (1 + gap)"),
    _gap("4 * (p - 0.5)", "gap / 4 + 0.5"),
    _gap("math.log(p / (1 - p))", "max(0.001, min(0.999, 1 / (1 + math.exp(-gap))))"),
    _gap("{0.9598: 3.173, 0.5: 0.0}[p]", "1 / (1 + math.exp(-gap))"),
    _gap("math.log(p / (1 - p))", "1 / (1 + np.exp(-np.array([0, gap])))"),
]
