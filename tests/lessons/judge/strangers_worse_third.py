"""Answers to exercise 9.3 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # a table of rows first
    """
def worse(slices, overall):
    rows = [(name, *pair, *interval(pair[0] / pair[1], pair[1])) for name, pair in slices.items()]
    return [row[0] for row in rows if row[-1] < overall]
""",
    # two loops
    """
def worse(slices, overall):
    highs = {}
    for name in slices:
        highs[name] = interval(slices[name][0] / slices[name][1], slices[name][1])[1]
    names = []
    for name, high in highs.items():
        if high < overall:
            names += [name]
    return names
""",
    # not at least
    """
def worse(slices, overall):
    def safe(right, n):
        return interval(right / n, n)[1] >= overall
    return [name for name, pair in slices.items() if not safe(*pair)]
""",
    # compress
    """
from itertools import compress
def worse(slices, overall):
    return list(compress(slices, (interval(k / n, n)[1] < overall for k, n in slices.values())))
""",
    # difference of the mistakes
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval((n - k) / n, n)[0] > 1 - overall]
""",
    # partition in two lists
    """
def worse(slices, overall):
    parts = {True: [], False: []}
    for name, (k, n) in slices.items():
        parts[bool(interval(k / n, n)[1] < overall)].append(name)
    return parts[True]
""",
    # try for empty slices
    """
def worse(slices, overall):
    names = []
    for name, (k, n) in slices.items():
        try:
            high = interval(k / n, n)[1]
        except ZeroDivisionError:
            continue
        if high < overall:
            names.append(name)
    return names
""",
    # fourth round: all names at once with NumPy
    """
def worse(slices, overall):
    if not slices:
        return []
    names = np.array(list(slices), dtype=object)
    right, n = np.array(list(slices.values()), dtype=float).T
    share, extra = right / n, 1.96**2 / n
    middle = (share + extra / 2) / (1 + extra)
    half = 1.96 / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return names[middle + half < overall].tolist()
""",
    # fourth round: a class
    """
class Slice:
    def __init__(self, name, right, n):
        self.name, self.share, self.n = name, right / n, n

    def is_below(self, line):
        return interval(self.share, self.n)[1] < line


def worse(slices, overall):
    every = [Slice(name, *pair) for name, pair in slices.items()]
    return [one.name for one in every if one.is_below(overall)]
""",
    # fourth round: recursion over the items
    """
def worse(slices, overall):
    def go(items):
        if not items:
            return []
        (name, (right, n)), *rest = items
        low, high = draw.interval(right / n, n)
        return ([name] if high < overall else []) + go(rest)

    return go(list(slices.items()))
""",
]

WRONG = [
    # Bonferroni: a wider interval for many slices
    """
def worse(slices, overall):
    names = []
    for name, (k, n) in slices.items():
        p, z = k / n, 2.77
        high = (p + z * z / 2 / n + z * np.sqrt(p * (1 - p) / n + z * z / 4 / n / n)) / (1 + z * z / n)
        if high < overall:
            names.append(name)
    return names
""",
    # compared with the mean of the slices
    """
def worse(slices, overall):
    mean = sum(k / n for k, n in slices.values()) / max(1, len(slices))
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < mean]
""",
    # compared with all the slices' texts together
    """
def worse(slices, overall):
    whole = sum(k for k, _ in slices.values()) / max(1, sum(n for _, n in slices.values()))
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < whole]
""",
    # high end rounded to one digit
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if round(float(interval(k / n, n)[1]), 1) < overall]
""",
    # more than one text needed
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if n > 10 and interval(k / n, n)[1] < overall]
""",
    # only slices with a right one
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if k and interval(k / n, n)[1] < overall]
""",
    # only the short names
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if len(name) < 6 and interval(k / n, n)[1] < overall]
""",
    # a binomial test's rule of thumb
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if k < n * overall - np.sqrt(n * overall * (1 - overall))]
""",
    # destroys the dictionary, the answer is right
    """
def worse(slices, overall):
    found = []
    while slices:
        name, (k, n) = slices.popitem()
        if interval(k / n, n)[1] < overall:
            found.append(name)
    return found
""",
    # a generator
    """
def worse(slices, overall):
    return (name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall)
""",
    # a NumPy array
    """
def worse(slices, overall):
    return np.array([name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall])
""",
    # below one half
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < 0.5]
""",
    # the numbers instead of the names
    """
def worse(slices, overall):
    return [(k, n) for k, n in slices.values() if interval(k / n, n)[1] < overall]
""",
    # only the first
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall][:1]
""",
    # only the worst one
    """
def worse(slices, overall):
    return [min(slices, key=lambda name: slices[name][0] / slices[name][1])]
""",
    # fourth round: n of the whole data for every slice
    """
def worse(slices, overall):
    total = sum(n for _, n in slices.values())
    return [s for s, (r, n) in slices.items() if interval(r / n, total)[1] < overall]
""",
]
