"""Answers to exercise 9.1 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # dictionary comprehension by index
    """
def confusion(labels, answers):
    n = len(labels)
    return {(labels[i], answers[i]): sum((labels[j], answers[j]) == (labels[i], answers[i]) for j in range(n))
            for i in range(n)}
""",
    # an ordered dictionary
    """
from collections import OrderedDict
def confusion(labels, answers):
    counts = OrderedDict()
    for pair in zip(labels, answers):
        counts[pair] = counts.pop(pair, 0) + 1
    return counts
""",
    # copies of the lists are emptied
    """
def confusion(labels, answers):
    labels, answers, counts = labels[:], answers[:], {}
    while labels:
        pair = labels.pop(0), answers.pop(0)
        counts[pair] = 1 + counts.get(pair, 0)
    return counts
""",
    # recursion
    """
def confusion(labels, answers):
    if not labels:
        return {}
    counts = confusion(labels[1:], answers[1:])
    pair = (labels[0], answers[0])
    counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # sums of truth values in NumPy
    """
def confusion(labels, answers):
    a, b = np.array(labels, dtype=object), np.array(answers, dtype=object)
    return {(x, y): int(((a == x) & (b == y)).sum()) for x, y in zip(labels, answers)}
""",
    # a class with a method
    """
class Confusions:
    def __call__(self, labels, answers):
        counts = {}
        for pair in zip(labels, answers):
            counts[pair] = counts.get(pair, 0) + 1
        return counts
confusion = Confusions()
""",
    # counts of the two lists joined by a merge
    """
def confusion(labels, answers):
    counts = {}
    for label, answer in zip(labels, answers):
        counts |= {(label, answer): counts.get((label, answer), 0) + 1}
    return counts
""",
    # fourth round: np.add.at; NumPy integers as values
    """
def confusion(labels, answers):
    names = sorted(set(labels) | set(answers))
    rows = [names.index(x) for x in labels]
    columns = [names.index(x) for x in answers]
    m = np.zeros((len(names), len(names)), dtype=np.int64)
    np.add.at(m, (rows, columns), 1)
    out = {}
    for i, j in np.argwhere(m):
        out[names[i], names[j]] = m[i, j]
    return out
""",
]

WRONG = [
    # counts one too few for pairs that come twice
    """
def confusion(labels, answers):
    seen, counts = set(), {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0) + (pair in seen or not counts)
        seen.add(pair)
    return counts
""",
    # every wrong one is the same pair
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        pair = (a, b) if a == b else ("right", "wrong")
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # places of the labels instead of the labels
    """
def confusion(labels, answers):
    kinds = sorted(set(labels) | set(answers))
    counts = {}
    for a, b in zip(labels, answers):
        pair = kinds.index(a), kinds.index(b)
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # an answer compared with the next label
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels[1:] + labels[:1], answers):
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # lists of places instead of counts
    """
def confusion(labels, answers):
    places = {}
    for i, pair in enumerate(zip(labels, answers)):
        places.setdefault(pair, []).append(i)
    return places
""",
    # minus one for a mistake
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        counts[a, b] = counts.get((a, b), 0) + (1 if a == b else -1)
    return counts
""",
    # stops at the first pair that came before
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        if pair in counts:
            counts[pair] += 1
            break
        counts[pair] = 1
    return counts
""",
    # keys of three letters
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        pair = str(a)[:3], str(b)[:3]
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # empties the lists it was given
    """
def confusion(labels, answers):
    counts = {}
    while labels:
        pair = labels.pop(), answers.pop()
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # counts the labels only
    """
def confusion(labels, answers):
    return {label: labels.count(label) for label in labels}
""",
    # fixed counts of the figure
    """
def confusion(labels, answers):
    return {(0, 0): 377, (0, 1): 51, (1, 0): 32, (1, 1): 412}
""",
    # counts as text
    """
def confusion(labels, answers):
    pairs = list(zip(labels, answers))
    return {pair: str(pairs.count(pair)) for pair in pairs}
""",
    # always 1
    """
def confusion(labels, answers):
    return {pair: 1 for pair in zip(labels, answers)}
""",
    # return inside the loop
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0) + 1
        return counts
""",
]
