"""Answers to exercise 9.4 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # np.ptp
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0))
""",
    # comprehension to a tuple
    """
def spreads(table):
    return tuple(np.ptp(table.mean(axis=axis)) for axis in (1, 0))
""",
    # negative axes
    """
def spreads(table):
    return np.ptp(np.mean(table, -1)), np.ptp(np.mean(table, -2))
""",
    # the course's own
    """
def spreads(table):
    return draw.spreads_of(table)
""",
    # a NumPy array
    """
def spreads(table):
    return np.array([np.ptp(table.mean(1)), np.ptp(table.mean(0))])
""",
    # matrix product with equal weights
    """
def spreads(table):
    n, m = table.shape
    rows, columns = table @ np.full(m, 1 / m), np.full(n, 1 / n) @ table
    return np.ptp(rows), np.ptp(columns)
""",
    # statistics
    """
from statistics import fmean
def spreads(table):
    rows = [fmean(row) for row in table.tolist()]
    columns = [fmean(column) for column in zip(*table.tolist())]
    return max(rows) - min(rows), max(columns) - min(columns)
""",
    # greatest difference of any two
    """
def spreads(table):
    def widest(x):
        return np.abs(np.subtract.outer(x, x)).max()
    return widest(table.mean(axis=1)), widest(table.mean(axis=0))
""",
    # apply_along_axis
    """
def spreads(table):
    return (np.ptp(np.apply_along_axis(np.mean, 1, table)), np.ptp(np.apply_along_axis(np.mean, 0, table)))
""",
    # lambda
    "spreads = lambda table: (np.ptp(table.mean(axis=1)), np.ptp(table.T.mean(axis=1)))",
    # named tuple
    """
from collections import namedtuple
Spreads = namedtuple("Spreads", "names wordings")
def spreads(table):
    return Spreads(names=np.ptp(table.mean(axis=1)), wordings=np.ptp(table.mean(axis=0)))
""",
    # einsum
    """
def spreads(table):
    n, m = table.shape
    return np.ptp(np.einsum("ij->i", table) / m), np.ptp(np.einsum("ij->j", table) / n)
""",
]

WRONG = [
    # medians
    """
def spreads(table):
    return np.ptp(np.median(table, axis=1)), np.ptp(np.median(table, axis=0))
""",
    # larger first
    """
def spreads(table):
    a, b = np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0))
    return max(a, b), min(a, b)
""",
    # smaller first
    """
def spreads(table):
    return tuple(sorted([np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0))]))
""",
    # both divided by the same count
    """
def spreads(table):
    n = len(table)
    return np.ptp(table.sum(axis=1) / n), np.ptp(table.sum(axis=0) / n)
""",
    # rounded to one digit
    """
def spreads(table):
    return round(float(np.ptp(table.mean(axis=1))), 1), round(float(np.ptp(table.mean(axis=0))), 1)
""",
    # the ratio
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)) / np.ptp(table.mean(axis=0))
""",
    # a dictionary
    """
def spreads(table):
    return {"names": np.ptp(table.mean(axis=1)), "wordings": np.ptp(table.mean(axis=0))}
""",
    # largest range
    """
def spreads(table):
    return np.ptp(table, axis=1).max(), np.ptp(table, axis=0).max()
""",
    # maxima instead of means
    """
def spreads(table):
    return np.ptp(table.max(axis=1)), np.ptp(table.max(axis=0))
""",
    # places instead of values
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return abs(int(a.argmax()) - int(a.argmin())), abs(int(b.argmax()) - int(b.argmin()))
""",
    # largest minus mean
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return a.max() - a.mean(), b.max() - b.mean()
""",
    # half the spread
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)) / 2, np.ptp(table.mean(axis=0)) / 2
""",
    # reshaped instead of transposed
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)), np.ptp(table.reshape(table.shape[1], -1).mean(axis=1))
""",
    # quartiles
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return np.subtract(*np.percentile(a, [75, 25])), np.subtract(*np.percentile(b, [75, 25]))
""",
    # percent points
    """
def spreads(table):
    return 100 * np.ptp(table.mean(axis=1)), 100 * np.ptp(table.mean(axis=0))
""",
    # sample range of first two rows
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return abs(a[1] - a[0]), abs(b[1] - b[0])
""",
    # the whole table's mean as third
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0)), table.mean()
""",
    # a function that needs lists of equal sides
    """
def spreads(table):
    means = [(table[i].mean(), table[:, i].mean()) for i in range(len(table))]
    a, b = zip(*means)
    return max(a) - min(a), max(b) - min(b)
""",
    # zeros
    """
def spreads(table):
    return 0.0, 0.0
""",
    # the mean without the extremes
    """
def spreads(table):
    a, b = np.sort(table.mean(axis=1)), np.sort(table.mean(axis=0))
    return a[-2] - a[1], b[-2] - b[1]
""",
    # nothing is averaged but the columns
    """
def spreads(table):
    return np.ptp(table, axis=1), np.ptp(table.mean(axis=0))
""",
]
