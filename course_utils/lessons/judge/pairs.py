"""Exercise 9.4: The spread of names and of wordings."""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_array, is_tensor, items, number

# Rows are names, columns are wordings of one sentence; scores are P(POSITIVE).
CASES = (
    [[0.90, 0.60, 0.75], [0.88, 0.62, 0.74]],
    [[0.90, 0.89, 0.91], [0.40, 0.42, 0.41]],
    [[0.2, 0.9], [0.3, 0.95], [0.25, 0.85]],
    [[0.50, 0.52, 0.51], [0.70, 0.71, 0.69], [0.90, 0.92, 0.91]],
    [[0.1, 0.1, 0.1], [0.1, 0.1, 0.1]],
    [[0.95, 0.05], [0.05, 0.95]],
)


def truth(table: list) -> tuple[float, float]:
    """Return (spread over names, spread over wordings): largest minus smallest mean of the rows, and of the columns.

    >>> tuple(round(spread, 2) for spread in truth([[0.9, 0.6], [0.8, 0.5]]))
    (0.1, 0.3)
    """
    rows = [sum(row) / len(row) for row in table]
    columns = [sum(column) / len(column) for column in zip(*table)]
    return max(rows) - min(rows), max(columns) - min(columns)


def check_spreads(spreads: object) -> str:
    """Check `spreads(table)` on arrays: two numbers, over names (rows) and over wordings (columns)."""
    import numpy as np

    for table in CASES:
        value = call_kept(spreads, np.array(table))
        found, wanted = _pair(value), truth(table)
        # 6e-4: numbers given with three decimals are off by half of the last one
        if max(abs(a - b) for a, b in zip(found, wanted)) > 6e-4:
            raise NotYet(_wrong(found, wanted, table))
    return (
        "Right: the larger of the two says what moves the score more on average. Whether one name is lower in every"
        " wording is another question, which the table itself answers."
    )


def _pair(value: object) -> tuple[float, float]:
    plain = list(value) if (is_array(value) or is_tensor(value)) and value.shape == (2,) else value
    both = items(plain, "spreads(...)", "two numbers, over names and over wordings")
    if len(both) != 2:
        raise NotYet(f"`spreads` returned {describe(value)}. Return two numbers: over names, over wordings.")
    return number(both[0], "the spread over names"), number(both[1], "the spread over wordings")


def _wrong(found: tuple, wanted: tuple, table: list) -> str:
    where = f"For the table {table}"
    said = f"you return {found[0]:.3f} and {found[1]:.3f}"
    if max(abs(found[0] - wanted[1]), abs(found[1] - wanted[0])) < 6e-4:
        return f"{where} {said}: both are right, but in the wrong order. Rows are names, and their spread comes first."
    widest = max(max(row) for row in table) - min(min(row) for row in table)
    if abs(found[0] - widest) < 6e-4 or abs(found[1] - widest) < 6e-4:
        return (
            f"{where} {said}: that compares single scores. Take the mean of each row first (and of each column), then"
            " the largest minus the smallest mean."
        )
    return (
        f"{where} {said}, and it should be {wanted[0]:.3f} and {wanted[1]:.3f}. A spread is the largest mean minus the"
        " smallest, over the rows for names and over the columns for wordings."
    )


EXERCISE = Exercise(
    id="9.4",
    title="The spread of names and of wordings",
    minutes=8,
    difficulty=2,
    names=("spreads",),
    check=check_spreads,
    hints=(
        "`table.mean(axis=1)` gives one mean for each row, that is, for each name. What does `axis=0` give?",
        "A spread is `means.max() - means.min()`. Return that of the rows, then that of the columns.",
    ),
    solution=(
        "def spreads(table):\n"
        "    names = table.mean(axis=1)\n"
        "    wordings = table.mean(axis=0)\n"
        "    return names.max() - names.min(), wordings.max() - wordings.min()"
    ),
    why="A mean over the wordings leaves only what the name changes, and a mean over the names only the wording.",
)
