"""Exercise 5.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations


def returning(promised: str, kept: str) -> str:
    return "\n".join(
        [
            "def promised_and_kept(logits, truth):",
            "    shares = tf.math.softmax(logits, axis=-1).numpy()",
            "    winners = shares.argmax(axis=-1)",
            "    right = winners == truth",
            f"    return {promised}, {kept}",
        ]
    )


SCORES, RIGHT_ONES = "shares.max(axis=-1).mean()", "right.mean()"

LOOP = """
def promised_and_kept(logits, truth):
    total = hits = 0
    for row, answer in zip(logits.tolist(), truth.tolist()):
        top = max(row)
        exps = [math.exp(value - top) for value in row]
        total += 1 / sum(exps)
        hits += row.index(top) == answer
    return [total / len(truth), hits / len(truth)]
"""

# The score as 1 over a sum of exp of gaps: no softmax by name, and no overflow either.
GAPS = """
def promised_and_kept(logits, truth):
    top = logits.max(axis=1, keepdims=True)
    scores = 1 / np.exp(logits - top).sum(axis=1)
    return np.array([np.mean(scores), np.mean(np.argmax(logits, 1) == truth)])
"""

FLOAT32 = """
def promised_and_kept(logits, truth):
    p = tf.nn.softmax(tf.cast(logits, tf.float32))
    hit = tf.cast(tf.argmax(p, -1) == truth, tf.float32)
    return tf.reduce_mean(tf.reduce_max(p, -1)), tf.reduce_mean(hit)
"""

RIGHT = [
    returning(SCORES, RIGHT_ONES),
    LOOP,
    GAPS,
    FLOAT32,
    returning(SCORES, "__import__('fractions').Fraction(int(right.sum()), len(truth))"),
    returning("round(float(shares.max(axis=-1).mean()), 3)", "round(float(right.mean()), 3)"),
]

WRONG = [
    (returning(RIGHT_ONES, SCORES), "have changed places"),
    (returning("shares[range(len(truth)), truth].mean()", RIGHT_ONES), "mean share of the right label"),
    (returning("shares[:, 1].mean()", RIGHT_ONES), "mean share of index 1"),
    (returning("shares.mean()", RIGHT_ONES), "the same for every model"),
    (returning("shares.max(axis=-1)[right].mean()", RIGHT_ONES), "leaves out the sentences it got wrong"),
    (returning("np.max(logits, axis=-1).mean()", RIGHT_ONES), "Turn each row into shares"),
    (returning("shares.max()", RIGHT_ONES), "the highest score of all"),
    (returning("100 * " + SCORES, "100 * " + RIGHT_ONES), "is a percentage"),
    (returning("shares.max(axis=-1).sum()", RIGHT_ONES), "is a sum"),
    (returning(SCORES, RIGHT_ONES).replace("axis=-1).numpy", "axis=0).numpy"), "run down the columns"),
    (returning(SCORES, "1 - " + RIGHT_ONES), "fraction that is wrong"),
    (returning(SCORES, "right.sum()"), "is a count"),
    (returning(SCORES, "winners.mean()"), "won by index 1"),
    (returning(SCORES, "(1 - winners).mean()"), "won by index 0"),
    (returning(SCORES, "100 * " + RIGHT_ONES), "the second is a percentage"),
    (returning("0.84", "0.6"), "promised should be"),
    (returning(SCORES, "0.6"), "kept should be"),
    (
        (
            "def promised_and_kept(logits, truth):\n    p = np.exp(logits) / np.exp(logits).sum(axis=-1,"
            " keepdims=True)\n    return p.max(axis=-1).mean(), (p.argmax(axis=-1) == truth).mean()"
        ),
        "takes away each row's largest",
    ),
    (
        (
            "def promised_and_kept(logits, truth):\n    p = tf.nn.softmax(logits).numpy()\n    return p.max(1).mean(),"
            " ((p[:, 1] > 0.5) == truth).mean()"
        ),
        "with three labels, kept should be",
    ),
    (returning("list(shares.max(axis=-1))", RIGHT_ONES), "does not form a rectangle"),
    (returning(SCORES, RIGHT_ONES).replace(", right.mean()", ""), "Return two numbers"),
    (returning("{1: " + SCORES + "}", RIGHT_ONES), "contains a dict of length 1"),
    (returning("shares.max(axis=-1)", "right").replace("return ", "return *"), "does not form a rectangle"),
    (
        returning(SCORES, RIGHT_ONES).replace("    shares", "    truth.sort()\n    shares", 1),
        "changes what it is given",
    ),
    (
        "def promised_and_kept(logits, truth):\n    p = 1 / (1 + np.exp(-logits))\n    return p.max(-1).mean(),"
        " (p.argmax(-1) == truth).mean()",
        "sigmoid of each logit on its own",
    ),
    ("promised_and_kept = (0.84, 0.6)", "asks for a function"),
]
