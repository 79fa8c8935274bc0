"""Answers to exercise 9.1 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.judge import strangers_confusion_engineer as engineer
from tests.lessons.judge import strangers_confusion_third as third

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # a dictionary and an if
    """
def confusion(labels, answers):
    counts = {}
    for label, answer in zip(labels, answers):
        pair = (label, answer)
        if pair in counts:
            counts[pair] = counts[pair] + 1
        else:
            counts[pair] = 1
    return counts
""",
    # get with 0
    """
def confusion(labels, answers):
    counts = {}
    for label, answer in zip(labels, answers):
        counts[(label, answer)] = counts.get((label, answer), 0) + 1
    return counts
""",
    # by index
    """
def confusion(labels, answers):
    result = {}
    for i in range(len(labels)):
        key = labels[i], answers[i]
        result.setdefault(key, 0)
        result[key] += 1
    return result
""",
    # all pairs begin at 0, from both lists
    """
def confusion(labels, answers):
    names = list(labels) + list(answers)
    result = {(a, b): 0 for a in names for b in names}
    for a, b in zip(labels, answers):
        result[a, b] += 1
    return result
""",
    # list of pairs and count
    """
def confusion(labels, answers):
    pairs = list(zip(labels, answers))
    return {pair: pairs.count(pair) for pair in pairs}
""",
    # try and except
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        try:
            counts[pair] += 1
        except KeyError:
            counts[pair] = 1
    return counts
""",
    # while
    """
def confusion(labels, answers):
    counts, i = {}, 0
    while i < len(labels):
        pair = (labels[i], answers[i])
        counts[pair] = counts.get(pair, 0) + 1
        i += 1
    return counts
""",
    # for every label and every answer, a sum
    """
def confusion(labels, answers):
    result = {}
    for a in set(labels):
        for b in set(answers):
            result[(a, b)] = sum(1 for x, y in zip(labels, answers) if x == a and y == b)
    return result
""",
    # enumerate
    """
def confusion(labels, answers):
    counts = dict()
    for i, label in enumerate(labels):
        counts[label, answers[i]] = counts.get((label, answers[i]), 0) + 1
    return counts
""",
    # a table of numbers first, then a dictionary
    """
def confusion(labels, answers):
    kinds = []
    for one in list(labels) + list(answers):
        if one not in kinds:
            kinds.append(one)
    table = np.zeros((len(kinds), len(kinds)), dtype=int)
    for a, b in zip(labels, answers):
        table[kinds.index(a), kinds.index(b)] += 1
    return {(a, b): int(table[i, j]) for i, a in enumerate(kinds) for j, b in enumerate(kinds)}
""",
    # NumPy unique over columns
    """
def confusion(labels, answers):
    pairs, counts = np.unique(np.array([labels, answers]), axis=1, return_counts=True)
    return {(pairs[0, i], pairs[1, i]): int(n) for i, n in enumerate(counts)}
""",
    # floats as counts
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0.0) + 1.0
    return counts
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # swapped: what was said first
    """
def confusion(labels, answers):
    counts = {}
    for label, answer in zip(labels, answers):
        counts[answer, label] = counts.get((answer, label), 0) + 1
    return counts
""",
    # forgot to return
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0) + 1
""",
    # prints
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0) + 1
    print(counts)
""",
    # only the right ones
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        if a == b:
            counts[a, b] = counts.get((a, b), 0) + 1
    return counts
""",
    # only the mistakes
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        if a != b:
            counts[a, b] = counts.get((a, b), 0) + 1
    return counts
""",
    # only the two names of this course
    """
def confusion(labels, answers):
    counts = {(a, b): 0 for a in ("NEGATIVE", "POSITIVE") for b in ("NEGATIVE", "POSITIVE")}
    for pair in zip(labels, answers):
        if pair in counts:
            counts[pair] += 1
    return counts
""",
    # the notebook's table for 0 and 1
    """
def confusion(labels, answers):
    table = np.zeros((2, 2), dtype=int)
    for label, answer in zip(labels, answers):
        table[label, answer] += 1
    return {(i, j): table[i, j] for i in range(2) for j in range(2)}
""",
    # the table itself
    """
def confusion(labels, answers):
    table = np.zeros((2, 2), dtype=int)
    for label, answer in zip(labels, answers):
        table[label, answer] += 1
    return table
""",
    # list of pairs
    """
def confusion(labels, answers):
    return list(zip(labels, answers))
""",
    # set of pairs
    """
def confusion(labels, answers):
    return set(zip(labels, answers))
""",
    # keys are texts
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        counts[f"{a}-{b}"] = counts.get(f"{a}-{b}", 0) + 1
    return counts
""",
    # shares, not counts
    """
def confusion(labels, answers):
    pairs = list(zip(labels, answers))
    return {pair: pairs.count(pair) / len(pairs) for pair in pairs}
""",
    # starts at 1 and adds 1
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 1) + 1
    return counts
""",
    # the last one is lost
    """
def confusion(labels, answers):
    counts = {}
    for i in range(len(labels) - 1):
        counts[labels[i], answers[i]] = counts.get((labels[i], answers[i]), 0) + 1
    return counts
""",
    # the first one is lost
    """
def confusion(labels, answers):
    counts = {}
    for i in range(1, len(labels)):
        counts[labels[i], answers[i]] = counts.get((labels[i], answers[i]), 0) + 1
    return counts
""",
]
