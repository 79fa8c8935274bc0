"""Exercise 5.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "negative, positive = tf.math.softmax([-4.3630, 4.6859]).numpy()",
    "positive = 99.988\nnegative = 0.0118",
    "positive = 1 / (1 + math.exp(-9.0489))\nnegative = 1 - positive",
    "positive, negative = np.float32(0.999882), 0.000118",
    (
        "a, b = math.exp(-4.3630), math.exp(4.6859)\nnegative, positive = tf.constant(100 * a / (a + b)), np.array([100"
        " * b / (a + b)])"
    ),
]

WRONG = [
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
]
