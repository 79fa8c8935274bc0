"""Exercise 9.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

FORMULA = """
def wilson(right, n, z={z}):
    share, extra = right / n, z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return {ends}
"""
SIMPLE = """
def wilson(right, n):
    share = right / n
    half = 1.96 * np.sqrt(share * (1 - share) / n)
    return {ends}
"""


def formula(ends: str = "middle - half, middle + half", z: str = "1.96") -> str:
    return FORMULA.format(ends=ends, z=z)


RIGHT = [
    formula(),
    formula("[round(middle - half, 3), round(middle + half, 3)]"),
    formula("max(0, middle - half), min(1, middle + half)", "1.959964"),
    "def wilson(right, n):\n    return interval(right / n, n)",
    (
        "def wilson(right, n):\n    z = 1.96\n    root = np.sqrt(right * (n - right) / n + z * z / 4)\n"
        "    return (right + z * z / 2 - z * root) / (n + z * z), (right + z * z / 2 + z * root) / (n + z * z)"
    ),
]
WRONG = [
    (SIMPLE.format(ends="share - half, share + half"), "the simple interval"),
    (SIMPLE.format(ends="max(0, share - half), min(1, share + half)"), "the simple interval"),
    (formula("middle + half, middle - half"), "wrong order"),
    (formula("100 * (middle - half), 100 * (middle + half)"), "percentages"),
    (formula(z="1"), "term by term"),
    (formula("middle, half"), "term by term"),
    (formula("middle - half"), "two numbers"),
    (formula("middle - half, middle, middle + half"), "Return two numbers"),
    ("def wilson(right, n):\n    return 0.699, 0.972", "term by term"),
    (formula().replace("4 * n", "4"), "term by term"),
    ("wilson = (0.699, 0.972)", "asks for a function"),
]
