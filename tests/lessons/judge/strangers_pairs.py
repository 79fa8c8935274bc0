"""Answers to exercise 9.4 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.judge import strangers_pairs_engineer as engineer
from tests.lessons.judge import strangers_pairs_third as third

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # means, largest minus smallest
    """
def spreads(table):
    rows = table.mean(axis=1)
    columns = table.mean(axis=0)
    return rows.max() - rows.min(), columns.max() - columns.min()
""",
    # Python's max and min
    """
def spreads(table):
    rows = table.mean(axis=1)
    columns = table.mean(axis=0)
    return max(rows) - min(rows), max(columns) - min(columns)
""",
    # by loops
    """
def spreads(table):
    row_means = []
    for row in table:
        row_means.append(sum(row) / len(row))
    column_means = []
    for j in range(len(table[0])):
        column = [row[j] for row in table]
        column_means.append(sum(column) / len(column))
    return max(row_means) - min(row_means), max(column_means) - min(column_means)
""",
    # transposed for the columns
    """
def spreads(table):
    names = [row.mean() for row in table]
    wordings = [row.mean() for row in table.T]
    return max(names) - min(names), max(wordings) - min(wordings)
""",
    # a list
    """
def spreads(table):
    a = np.mean(table, axis=1)
    b = np.mean(table, axis=0)
    return [np.max(a) - np.min(a), np.max(b) - np.min(b)]
""",
    # plain floats
    """
def spreads(table):
    a, b = table.mean(1), table.mean(0)
    return float(a.max() - a.min()), float(b.max() - b.min())
""",
    # shape and sum
    """
def spreads(table):
    n_names, n_wordings = table.shape
    a = table.sum(axis=1) / n_wordings
    b = table.sum(axis=0) / n_names
    return a.max() - a.min(), b.max() - b.min()
""",
    # a helper
    """
def spread(values):
    return max(values) - min(values)
def spreads(table):
    return spread(table.mean(axis=1)), spread(table.mean(axis=0))
""",
    # sorted
    """
def spreads(table):
    a = sorted(table.mean(axis=1))
    b = sorted(table.mean(axis=0))
    return a[-1] - a[0], b[-1] - b[0]
""",
    # indices
    """
def spreads(table):
    a = [table[i, :].mean() for i in range(table.shape[0])]
    b = [table[:, j].mean() for j in range(table.shape[1])]
    return max(a) - min(a), max(b) - min(b)
""",
    # argmax
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return a[a.argmax()] - a[a.argmin()], b[b.argmax()] - b[b.argmin()]
""",
    # rounded to three digits
    """
def spreads(table):
    return round(float(np.ptp(table.mean(axis=1))), 3), round(float(np.ptp(table.mean(axis=0))), 3)
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # exchanged
    """
def spreads(table):
    return np.ptp(table.mean(axis=0)), np.ptp(table.mean(axis=1))
""",
    # nothing back
    """
def spreads(table):
    names, wordings = np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0))
""",
    # prints
    """
def spreads(table):
    print(np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0)))
""",
    # the notebook's grid
    """
def spreads(table):
    return np.ptp(grid.mean(axis=1)), np.ptp(grid.mean(axis=0))
""",
    # the two numbers of the cell
    """
def spreads(table):
    return over_names, over_wordings
""",
    # only the names
    """
def spreads(table):
    return np.ptp(table.mean(axis=1))
""",
    # twice the rows
    """
def spreads(table):
    return np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=1))
""",
    # the whole table
    """
def spreads(table):
    return table.max() - table.min(), table.max() - table.min()
""",
    # mean of the ranges instead of range of the means
    """
def spreads(table):
    return np.ptp(table, axis=1).mean(), np.ptp(table, axis=0).mean()
""",
    # sums
    """
def spreads(table):
    return np.ptp(table.sum(axis=1)), np.ptp(table.sum(axis=0))
""",
    # standard deviation
    """
def spreads(table):
    return table.mean(axis=1).std(), table.mean(axis=0).std()
""",
    # variance
    """
def spreads(table):
    return table.mean(axis=1).var(), table.mean(axis=0).var()
""",
    # five wordings and six names for ever
    """
def spreads(table):
    return np.ptp(table.sum(axis=1) / 5), np.ptp(table.sum(axis=0) / 6)
""",
    # first minus last
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return abs(a[0] - a[-1]), abs(b[0] - b[-1])
""",
    # smallest minus largest
    """
def spreads(table):
    a, b = table.mean(axis=1), table.mean(axis=0)
    return a.min() - a.max(), b.min() - b.max()
""",
    # the largest alone
    """
def spreads(table):
    return table.mean(axis=1).max(), table.mean(axis=0).max()
""",
    # the words
    """
def spreads(table):
    a, b = np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0))
    return "names" if a > b else "wordings"
""",
    # texts
    """
def spreads(table):
    return f"{np.ptp(table.mean(axis=1)):.2f}", f"{np.ptp(table.mean(axis=0)):.2f}"
""",
    # the first row and the first column
    """
def spreads(table):
    return np.ptp(table[0]), np.ptp(table[:, 0])
""",
    # the means themselves
    """
def spreads(table):
    return table.mean(axis=1), table.mean(axis=0)
""",
    # changes the table, the answer is right
    """
def spreads(table):
    table -= table.mean()
    return np.ptp(table.mean(axis=1)), np.ptp(table.mean(axis=0))
""",
]
