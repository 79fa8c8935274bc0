"""Answers to exercise 9.3 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # comprehension
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall]
""",
    # filter
    """
def worse(slices, overall):
    return list(filter(lambda name: interval(slices[name][0] / slices[name][1], slices[name][1])[1] < overall, slices))
""",
    # lambda
    """
worse = lambda slices, overall: [k for k, v in slices.items() if max(interval(v[0] / v[1], v[1])) < overall]
""",
    # worst first
    """
def worse(slices, overall):
    hits = [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall]
    return sorted(hits, key=lambda name: slices[name][0] / slices[name][1])
""",
    # the course's own function
    """
def worse(slices, overall):
    return list(draw.below(slices, overall))
""",
    # star and all ends
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if all(end < overall for end in interval(k / n, n))]
""",
    # vectorised
    """
def worse(slices, overall):
    names = list(slices)
    right, n = np.array([slices[name] for name in names], dtype=float).reshape(-1, 2).T
    p, z = right / n, 1.96
    high = (p + z * z / (2 * n) + z * np.sqrt(p * (1 - p) / n + (z / (2 * n)) ** 2)) / (1 + z * z / n)
    return [name for name, one in zip(names, high) if one < overall]
""",
    # exact quantile
    """
from statistics import NormalDist
def worse(slices, overall):
    z = NormalDist().inv_cdf(0.975)
    def high(k, n):
        p = k / n
        return (p + z * z / (2 * n) + z * (p * (1 - p) / n + z * z / (4 * n * n)) ** 0.5) / (1 + z * z / n)
    return [name for name, pair in slices.items() if high(*pair) < overall]
""",
    # score test instead of the interval: the same thing
    """
def worse(slices, overall):
    found = []
    for name, (k, n) in slices.items():
        p = k / n
        if p < overall and (overall - p) ** 2 > 1.96 ** 2 * overall * (1 - overall) / n:
            found.append(name)
    return found
""",
    # a list from a generator function
    """
def worse(slices, overall):
    def each():
        for name, (k, n) in slices.items():
            if interval(k / n, n)[1] < overall:
                yield name
    return [*each()]
""",
    # backwards
    """
def worse(slices, overall):
    return [name for name, (k, n) in reversed(slices.items()) if interval(k / n, n)[1] < overall]
""",
]

WRONG = [
    # outside on either side
    """
def worse(slices, overall):
    found = []
    for name, (k, n) in slices.items():
        low, high = interval(k / n, n)
        if not low <= overall <= high:
            found.append(name)
    return found
""",
    # the interval crosses the line
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[0] < overall < interval(k / n, n)[1]]
""",
    # normal interval
    """
def worse(slices, overall):
    found = []
    for name, (k, n) in slices.items():
        p = k / n
        if p + 1.96 * np.sqrt(p * (1 - p) / n) < overall:
            found.append(name)
    return found
""",
    # the middle of the interval
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if sum(interval(k / n, n)) / 2 < overall]
""",
    # a rule of thumb
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if k / n < overall - 0.1]
""",
    # small slices are left out
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if n >= 20 and interval(k / n, n)[1] < overall]
""",
    # large slices are left out
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if n < 200 and interval(k / n, n)[1] < overall]
""",
    # whole division
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k // n, n)[1] < overall]
""",
    # two standard errors of the overall accuracy without the slice's size
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if k / n < overall - 1.96 * (overall * (1 - overall) / 872) ** 0.5]
""",
    # the interval of a tenth of the texts
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, 10)[1] < overall]
""",
    # 90 percent, one-sided
    """
def worse(slices, overall):
    found = []
    for name, (k, n) in slices.items():
        p, z = k / n, 1.282
        high = (p + z * z / (2 * n) + z * (p * (1 - p) / n + z * z / (4 * n * n)) ** 0.5) / (1 + z * z / n)
        if high < overall:
            found.append(name)
    return found
""",
    # intervals that do not overlap the whole's interval
    """
def worse(slices, overall):
    low, _ = interval(overall, 872)
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < low]
""",
    # removes from the dictionary while it looks
    """
def worse(slices, overall):
    for name, (k, n) in slices.items():
        if interval(k / n, n)[1] >= overall:
            del slices[name]
    return list(slices)
""",
    # empty
    """
def worse(slices, overall):
    return []
""",
    # all
    """
def worse(slices, overall):
    return list(slices)
""",
    # every name twice
    """
def worse(slices, overall):
    return 2 * [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall]
""",
    # right and n exchanged
    """
def worse(slices, overall):
    return [name for name, (n, k) in slices.items() if interval(min(1, k / n), n)[1] < overall]
""",
    # names in capitals
    """
def worse(slices, overall):
    return [name.upper() for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall]
""",
    # places in the dictionary
    """
def worse(slices, overall):
    return [i for i, (k, n) in enumerate(slices.values()) if interval(k / n, n)[1] < overall]
""",
    # the mistakes' interval
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(1 - k / n, n)[1] < overall]
""",
]
