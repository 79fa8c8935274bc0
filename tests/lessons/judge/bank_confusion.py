"""Exercise 9.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "def confusion(labels, answers):\n    return dict(Counter(zip(labels, answers)))",
    "def confusion(labels, answers):\n    return Counter(zip(labels, answers))",
    (
        "def confusion(labels, answers):\n    counts = {(a, b): 0 for a in set(labels) for b in set(answers)}\n"
        "    for i in range(len(labels)):\n        counts[labels[i], answers[i]] += 1\n    return counts"
    ),
    (
        "def confusion(labels, answers):\n    pairs = list(zip(labels, answers))\n"
        "    return {pair: np.int64(pairs.count(pair)) for pair in pairs}"
    ),
]
WRONG = [
    (  # this one is also run in the notebook, so it uses nothing but what stands there
        "def confusion(labels, answers):\n    counts = {}\n    for pair in zip(answers, labels):\n"
        "        counts[pair] = counts.get(pair, 0) + 1\n    return counts",
        "turned round",
    ),
    ("def confusion(labels, answers):\n    return {p: 1 for p in zip(labels, answers)}", "counted once"),
    ("def confusion(labels, answers):\n    return Counter(answers)", "not a pair"),
    (
        "def confusion(labels, answers):\n    return Counter((a, b) for a, b in zip(labels, answers) if a != b)",
        "add up to",
    ),
    ("def confusion(labels, answers):\n    return [[2, 1], [1, 1]]", "Return a dictionary"),
    (
        "def confusion(labels, answers):\n    labels.sort()\n    return Counter(zip(labels, answers))",
        "changes what it is given",
    ),
    (
        "def confusion(labels, answers):\n    names = ('NEGATIVE', 'POSITIVE')\n"
        "    return {(a, b): sum(1 for x, y in zip(labels, answers) if (x, y) == (a, b)) for a in names for b in "
        "names}",
        "add up to",
    ),
    ("confusion = 3", "asks for a function"),
]
