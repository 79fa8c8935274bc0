"""Answers to exercise 5.2 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.softmax.third_round import GAP_RIGHT, GAP_WRONG

RIGHT = [
    *GAP_RIGHT,
    """
def gap_for(p):
    other = 1 - p
    return math.log(p / other)
def p_for(gap):
    return 1 / (1 + math.exp(-gap))
""",
    """
def gap_for(p):
    return np.log(p) - np.log(1 - p)
def p_for(gap):
    return np.exp(gap) / (np.exp(gap) + 1)
""",
    """
gap_for = lambda p: -math.log(1 / p - 1)
p_for = lambda gap: tf.math.sigmoid(float(gap)).numpy()
""",
    """
gap_for = np.vectorize(lambda p: -np.log(1 / p - 1))
p_for = np.vectorize(lambda gap: np.reciprocal(1 + np.exp(-gap)))
""",
    """
def gap_for(p):
    logit_0 = math.log(1 - p)
    logit_1 = math.log(p)
    return logit_1 - logit_0
def p_for(gap):
    return float(tf.math.softmax([0.0, gap])[1])
""",
    """
def p_for(gap):
    if gap >= 0:
        return 1 / (1 + math.exp(-gap))
    small = math.exp(gap)
    return small / (1 + small)
def gap_for(p):
    low, high = -1000.0, 1000.0
    for step in range(200):
        middle = (low + high) / 2
        if p_for(middle) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2
""",
    """
def gap_for(p):
    p = np.asarray(p, dtype=float)
    return np.log(p) - np.log1p(-p)
def p_for(gap):
    return np.exp(-np.logaddexp(0, -np.asarray(gap, dtype=float)))
""",
    """
def gap_for(p):
    return np.log2(p / (1 - p)) * np.log(2)
def p_for(gap):
    return (1 + np.tanh(gap / 2)) / 2
""",
    """
def gap_for(p):
    return tf.math.log(tf.constant(p, tf.float64) / (1 - p))
def p_for(gap):
    return 1 / (1 + tf.exp(-tf.cast(gap, tf.float64)))
""",
    """
def gap_for(share_of_1):
    share_of_0 = 1 - share_of_1
    ratio = share_of_1 / share_of_0
    gap = np.log(ratio)
    return gap
def p_for(gap):
    ratio = np.exp(gap)
    return ratio / (1 + ratio)
""",
    """
def p_for(gap):
    z = np.array([0, gap])
    e = np.exp(z - z.max())
    return (e / e.sum())[1]
def gap_for(p):
    shares = np.array([1 - p, p])
    return np.diff(np.log(shares)).item()
""",
]

WRONG = [
    *GAP_WRONG,
    """
def gap_for(p):
    return p / (1 - p)
def p_for(gap):
    return gap / (1 + gap)
""",
    """
def gap_for(p):
    return math.log((1 - p) / p)
def p_for(gap):
    return 1 / (1 + math.exp(gap))
""",
    """
def gap_for(p):
    return math.log10(p / (1 - p))
def p_for(gap):
    return 1 / (1 + 10 ** -gap)
""",
    """
def gap_for(p):
    return np.log2(p / (1 - p))
def p_for(gap):
    return 1 / (1 + np.exp2(-gap))
""",
    """
def gap_for(p):
    return math.log(p / (1 - p))
def p_for(gap):
    return math.exp(gap) / (1 + math.exp(-gap))
""",
    """
def gap_for(p):
    return 3.173
def p_for(gap):
    return 0.9598
""",
    """
def gap_for(p):
    return round(math.log(p / (1 - p)), 3)
def p_for(gap):
    return round(1 / (1 + math.exp(-gap)), 4)
""",
    """
def p_for(p):
    return math.log(p / (1 - p))
def gap_for(gap):
    return 1 / (1 + math.exp(-gap))
""",
    """
def gap_for(p):
    return math.log(p)
def p_for(gap):
    return math.exp(gap)
""",
    """
def gap_for(p):
    return math.log(p / (100 - p))
def p_for(gap):
    return 100 / (1 + math.exp(-gap))
""",
    """
def gap_for(p):
    print(math.log(p / (1 - p)))
def p_for(gap):
    print(1 / (1 + math.exp(-gap)))
""",
    """
def gap_for(p):
    return abs(math.log(p / (1 - p)))
def p_for(gap):
    return 1 / (1 + math.exp(-abs(gap)))
""",
    """
def gap_for(p):
    return np.log(p / (1 - p))
def p_for(gap):
    share = 1 / (1 + np.exp(-gap))
    return 1 - share, share
""",
    """
def gap_for(p):
    return np.log(p / (1 - p)) / 2
def p_for(gap):
    return 1 / (1 + np.exp(-2 * gap))
""",
    """
def gap_for(p):
    return math.log(p / 1 - p)
def p_for(gap):
    return 1 / 1 + math.exp(-gap)
""",
    """
def gap_for(p):
    p = min(max(p, 0.01), 0.99)
    return math.log(p / (1 - p))
def p_for(gap):
    return 1 / (1 + math.exp(-gap))
""",
    """
def gap_for(p):
    if p > 0.5:
        return math.log(p / (1 - p))
def p_for(gap):
    return 1 / (1 + math.exp(-gap))
""",
    """
def gap_for(p):
    return np.arctanh(p)
def p_for(gap):
    return np.tanh(gap)
""",
    """
from statistics import NormalDist
gap_for = NormalDist(0, 1.7).inv_cdf
p_for = NormalDist(0, 1.7).cdf
""",
    """
gap_for = math.log(0.9598 / (1 - 0.9598))
p_for = 1 / (1 + math.exp(-gap_for))
""",
    """
def gap_for(p):
    return f"{math.log(p / (1 - p)):.3f}"
def p_for(gap):
    return f"{1 / (1 + math.exp(-gap)):.4f}"
""",
    """
grid = np.linspace(-10, 10, 201)
curve = 1 / (1 + np.exp(-grid))
def gap_for(p):
    return np.interp(p, curve, grid)
def p_for(gap):
    return np.interp(gap, grid, curve)
""",
    """
def gap_for(p):
    return published_logits[0, 1] - published_logits[0, 0]
def p_for(gap):
    return 1 / (1 + np.exp(-gap))
""",
]
