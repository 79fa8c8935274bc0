"""Answers to exercise 9.4 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # sort along the means
    """
def spreads(table):
    a, b = np.sort(table.mean(axis=1)), np.sort(table.mean(axis=0))
    return a[-1] - a[0], b[-1] - b[0]
""",
    # a copy that is centred
    """
def spreads(table):
    centred = table - table.mean()
    return np.ptp(centred.mean(axis=1)), np.ptp(centred.mean(axis=0))
""",
    # reduce
    """
from functools import reduce
def spreads(table):
    def of(means):
        return reduce(max, means) - reduce(min, means)
    return of(table.mean(axis=1).tolist()), of(table.mean(axis=0).tolist())
""",
    # keepdims
    """
def spreads(table):
    a = table.mean(axis=1, keepdims=True)
    b = table.mean(axis=0, keepdims=True)
    return float(a.max() - a.min()), float(b.max() - b.min())
""",
    # an array of two zero-dimensional arrays
    """
def spreads(table):
    return np.asarray(np.ptp(table.mean(axis=1))), np.asarray(np.ptp(table.mean(axis=0)))
""",
    # cumulative sums
    """
def spreads(table):
    a = table.cumsum(axis=1)[:, -1] / table.shape[1]
    b = table.cumsum(axis=0)[-1] / table.shape[0]
    return a.max() - a.min(), b.max() - b.min()
""",
    # quantiles 0 and 1
    """
def spreads(table):
    def of(means):
        low, high = np.quantile(means, [0, 1])
        return high - low
    return of(table.mean(axis=1)), of(table.mean(axis=0))
""",
    # fourth round: TensorFlow, in double precision
    """
import tensorflow as tf


def spreads(table):
    t = tf.cast(table, tf.float64)
    result = []
    for axis in (1, 0):
        m = tf.reduce_mean(t, axis=axis)
        result.append(float(tf.reduce_max(m) - tf.reduce_min(m)))
    return tuple(result)
""",
    # fourth round: products with ones, an array of two
    """
def spreads(table):
    r, c = table.shape
    a, b = table @ np.ones(c) / c, np.ones(r) @ table / r
    return np.array([a.max() - a.min(), b.max() - b.min()])
""",
    # fourth round: all differences, the largest
    """
def spreads(table):
    def widest(means):
        return np.abs(means[:, None] - means[None, :]).max()

    return widest(table.mean(axis=1)), widest(table.mean(axis=0))
""",
]

WRONG = [
    # the mean of the largest and smallest of each row
    """
def spreads(table):
    a, b = (table.max(1) + table.min(1)) / 2, (table.max(0) + table.min(0)) / 2
    return np.ptp(a), np.ptp(b)
""",
    # geometric means
    """
def spreads(table):
    return np.ptp(np.exp(np.log(table).mean(axis=1))), np.ptp(np.exp(np.log(table).mean(axis=0)))
""",
    # weighted towards the first
    """
def spreads(table):
    w = np.arange(table.shape[1], 0, -1)
    return np.ptp((table * w).sum(1) / w.sum()), np.ptp(table.mean(axis=0))
""",
    # without the first wording
    """
def spreads(table):
    return np.ptp(table[:, 1:].mean(axis=1)), np.ptp(table[:, 1:].mean(axis=0))
""",
    # mean absolute distance
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return np.abs(a - a.mean()).mean(), np.abs(b - b.mean()).mean()
""",
    # three digits of each mean cut off
    """
def spreads(table):
    return np.ptp(np.floor(10 * table.mean(axis=1)) / 10), np.ptp(np.floor(10 * table.mean(axis=0)) / 10)
""",
    # standard error
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)) / np.sqrt(len(table)), np.ptp(table.mean(axis=0)) / np.sqrt(table.shape[1])
""",
    # in one of three columns only
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)), np.ptp(table[:, :2].mean(axis=0))
""",
    # fourth round: built for six names and five wordings
    """
def spreads(table):
    a = [sum(table[i, j] for j in range(5)) / 5 for i in range(6)]
    b = [sum(table[i, j] for i in range(6)) / 6 for j in range(5)]
    return max(a) - min(a), max(b) - min(b)
""",
]
