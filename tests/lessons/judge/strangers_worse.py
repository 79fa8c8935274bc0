"""Answers to exercise 9.3 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.judge import strangers_worse_engineer as engineer
from tests.lessons.judge import strangers_worse_third as third

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # a loop
    """
def worse(slices, overall):
    found = []
    for name in slices:
        right, n = slices[name]
        low, high = interval(right / n, n)
        if high < overall:
            found.append(name)
    return found
""",
    # items
    """
def worse(slices, overall):
    names = []
    for name, pair in slices.items():
        share = pair[0] / pair[1]
        if interval(share, pair[1])[1] < overall:
            names.append(name)
    return names
""",
    # nested unpacking
    """
def worse(slices, overall):
    result = []
    for name, (count, size) in slices.items():
        if interval(count / size, size)[1] < overall:
            result = result + [name]
    return result
""",
    # the formula written out
    """
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        share, z = right / n, 1.96
        extra = z * z / n
        middle = (share + extra / 2) / (1 + extra)
        half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
        if middle + half < overall:
            found.append(name)
    return found
""",
    # a sorted list
    """
def worse(slices, overall):
    return sorted(name for name in slices if interval(slices[name][0] / slices[name][1], slices[name][1])[1] < overall)
""",
    # a helper of its own
    """
def wilson(right, n):
    return interval(right / n, n)
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        if wilson(right, n)[1] < overall:
            found.append(name)
    return found
""",
    # with continue
    """
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        low, high = interval(right / n, n)
        if high >= overall:
            continue
        found.append(name)
    return found
""",
    # both ends asked
    """
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        low, high = interval(right / n, n)
        if low < overall and high < overall:
            found.append(name)
    return found
""",
    # from a list of all, taking away
    """
def worse(slices, overall):
    names = list(slices)
    for name, (right, n) in slices.items():
        if not interval(right / n, n)[1] < overall:
            names.remove(name)
    return names
""",
    # a copy of the dictionary with the others deleted
    """
def worse(slices, overall):
    kept = dict(slices)
    for name, (right, n) in slices.items():
        if interval(right / n, n)[1] >= overall:
            del kept[name]
    return list(kept)
""",
    # a set
    """
def worse(slices, overall):
    return {name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall}
""",
    # a tuple
    """
def worse(slices, overall):
    return tuple(name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall)
""",
    # at most, not below
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] <= overall]
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # the share alone
    """
def worse(slices, overall):
    return [name for name, (right, n) in slices.items() if right / n < overall]
""",
    # the low end
    """
def worse(slices, overall):
    return [name for name, (right, n) in slices.items() if interval(right / n, n)[0] < overall]
""",
    # the better ones
    """
def worse(slices, overall):
    return [name for name, (right, n) in slices.items() if interval(right / n, n)[0] > overall]
""",
    # the other ones
    """
def worse(slices, overall):
    return [name for name, (right, n) in slices.items() if not interval(right / n, n)[1] < overall]
""",
    # the three of the figure
    """
def worse(slices, overall):
    return ["sarcasm", "emoji", "other languages"]
""",
    # nothing back
    """
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        if interval(right / n, n)[1] < overall:
            found.append(name)
""",
    # prints
    """
def worse(slices, overall):
    for name, (right, n) in slices.items():
        if interval(right / n, n)[1] < overall:
            print(name)
""",
    # return in the loop
    """
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        if interval(right / n, n)[1] < overall:
            found.append(name)
            return found
""",
    # the return one step too far in
    """
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        if interval(right / n, n)[1] < overall:
            found.append(name)
        return found
""",
    # the notebook's slices
    """
def worse(slices_, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall]
""",
    # the notebook's accuracy
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < 796 / 872]
""",
    # the rounded accuracy
    """
def worse(slices, overall):
    return [name for name, (k, n) in slices.items() if interval(k / n, n)[1] < 0.913]
""",
    # the count given to interval
    """
def worse(slices, overall):
    found = []
    for name, (right, n) in slices.items():
        if interval(right, n)[1] < overall:
            found.append(name)
    return found
""",
    # arguments of interval exchanged
    """
def worse(slices, overall):
    return [name for name, (right, n) in slices.items() if interval(n, right / n)[1] < overall]
""",
    # pairs of name and count
    """
def worse(slices, overall):
    return [(name, pair) for name, pair in slices.items() if interval(pair[0] / pair[1], pair[1])[1] < overall]
""",
    # a dictionary of the worse
    """
def worse(slices, overall):
    return {name: (k, n) for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall}
""",
    # how many
    """
def worse(slices, overall):
    return sum(interval(k / n, n)[1] < overall for k, n in slices.values())
""",
    # one text
    """
def worse(slices, overall):
    return ", ".join(name for name, (k, n) in slices.items() if interval(k / n, n)[1] < overall)
""",
    # true and false
    """
def worse(slices, overall):
    return [interval(k / n, n)[1] < overall for k, n in slices.values()]
""",
]
