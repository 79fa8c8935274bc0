"""Exercise 5.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

_GAP = "def gap_for(p):\n    return np.log(p / (1 - p))\n"
_SHARE = "def p_for(gap):\n    return 1 / (1 + np.exp(-gap))\n"

RIGHT = [
    (
        "def gap_for(p):\n    p = tf.constant(p)\n    return tf.math.log(p) - tf.math.log(1 - p)\ndef p_for(gap):\n   "
        " return tf.math.sigmoid(tf.constant(gap))"
    ),
    "def gap_for(p):\n    return math.log(p / (1 - p))\ndef p_for(gap):\n    return 1 / (1 + math.exp(-gap))",
    (
        "def gap_for(p):\n    return np.log(p) - np.log1p(-p)\ndef p_for(gap):\n    return math.exp(gap) / (1 +"
        " math.exp(gap))"
    ),
    (
        "def gap_for(p):\n    return -tf.math.log(1 / tf.constant(p, tf.float64) - 1)\ndef p_for(gap):\n    return"
        " tf.math.sigmoid(tf.constant(gap, tf.float64))"
    ),
    "gap_for = lambda p: 2 * math.atanh(2 * p - 1)\np_for = lambda gap: tf.math.softmax([0.0, float(gap)])[1].numpy()",
    (
        "def gap_for(p):\n    return np.array([math.log(p / (1 - p))])\ndef p_for(gap):\n    return (1 +"
        " math.tanh(float(np.ravel(gap)[0]) / 2)) / 2"
    ),
]

WRONG = [
    ("def gap_for(p):\n    return np.log(p / (1 - p + 1e-7))\n" + _SHARE, "should be 11.513, and yours is 11.503"),
    ("def gap_for(p):\n    return np.log(np.clip(p, 1e-5, 1) / (1 - p))\n" + _SHARE, "should be -13.816"),
    ("def gap_for(p):\n    return round(math.log(p / (1 - p)), 1)\n" + _SHARE, "On the S-curve"),
    ("def gap_for(p):\n    return np.log(p / (1 - p + 1e-6))\n" + _SHARE, "should be 9.210, and yours is 9.200"),
    ("def gap_for(p):\n    return np.log((p + 1e-6) / (1 - p))\n" + _SHARE, "should be -9.210, and yours is -9.200"),
    ("def gap_for(p):\n    return np.log10(p / (1 - p))\n" + _SHARE, "log10"),
    ("def gap_for(p):\n    return np.log2(p / (1 - p))\n" + _SHARE, "powers of two"),
    ("def gap_for(p):\n    return np.log(p / (1 - p)) / 2\n" + _SHARE, "half the gap"),
    ("def gap_for(p):\n    return np.log(p)\n" + _SHARE, "logarithm of the share alone"),
    ("def gap_for(p):\n    return 1.6122842\n" + _SHARE, "one of the published logits"),
    ("def gap_for(p):\n    return p\n" + _SHARE, "the share itself"),
    ("def gap_for(p):\n    return p / (1 - p)\n" + _SHARE, "how many times larger"),
    ("def gap_for(p):\n    return np.log((1 - p) / p)\n" + _SHARE, "wrong sign"),
    ("def gap_for(p):\n    return p - (1 - p)\n" + _SHARE, "difference between the two shares"),
    ("def gap_for(p):\n    return 1 / (1 + np.exp(-p))\n" + _SHARE, "goes the other way"),
    ("def gap_for(p):\n    return 3.173\n" + _SHARE, "other shares do not come out"),
    (_GAP + "def p_for(gap):\n    return 1 / (1 + np.exp(gap))", "share of index 0"),
    (_GAP + "def p_for(gap):\n    return 100 / (1 + np.exp(-gap))", "percentage"),
    (_GAP + "def p_for(gap):\n    return np.exp(gap)", "exp of the gap"),
    (_GAP + "def p_for(gap):\n    return round(1 / (1 + np.exp(-gap)), 4)", "rounded so far"),
    (_GAP + "def p_for(gap):\n    return 0.5 + gap / 16", "never leave 0 to 1"),
    ("gap_for = 3.173\np_for = 5.442e-4", "asks for a function"),
    (_GAP + "def p_for(gap):\n    return [0.04, 0.96]", "asks for one number"),
]
