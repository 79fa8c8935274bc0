"""Exercise 9.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "def worse(slices, overall):\n    return [k for k, (r, n) in slices.items() if interval(r / n, n)[1] < overall]",
    (
        "def worse(slices, overall):\n    found = set()\n    for name in slices:\n        low, high = "
        "ends(slices[name])\n"
        "        if overall > high:\n            found.add(name)\n    return found"
    ),
    ("def worse(slices, overall):\n    return tuple(sorted(n for n in slices if max(ends(slices[n])) < overall))"),
]
WRONG = [
    (
        "def worse(slices, overall):\n    return [n for n, (r, k) in slices.items() if r / k < overall]",
        "is not above it",
    ),
    (
        "def worse(slices, overall):\n    return [n for n, p in slices.items() if ends(p)[0] < overall]",
        "is in your list",
    ),
    (
        "def worse(slices, overall):\n    return [n for n, p in slices.items() if ends(p)[1] > overall]",
        "is missing",
    ),
    (
        "def worse(slices, overall):\n    return [n for n, (r, k) in slices.items() if r / k < overall and k >= 30]",
        "is missing",
    ),
    (
        "def worse(slices, overall):\n    return min(slices, key=lambda n: slices[n][0] / slices[n][1])",
        "a list of names",
    ),
    (
        "def worse(slices, overall):\n    return [n for n, p in slices.items() if ends(p)[1] < 0.913]",
        "is in your list",
    ),
    ("def worse(slices, overall):\n    return []", "is missing"),
    (
        "def worse(slices, overall):\n    for n in list(slices):\n        if ends(slices[n])[1] >= overall:\n"
        "            del slices[n]\n    return list(slices)",
        "changes what it is given",
    ),
    ("worse = ['sarcasm']", "asks for a function"),
]
