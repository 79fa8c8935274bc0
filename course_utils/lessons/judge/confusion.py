"""Exercise 9.1: Count the confusions."""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, number

P, N = "POSITIVE", "NEGATIVE"
CASES = (
    ([P, P, N, N, P], [P, N, N, P, P], "two labels"),
    (["c", "a", "b", "a", "c", "c"], ["a", "a", "b", "c", "c", "a"], "three labels"),
    ([P, P, P], [P, P, N], "no text that really is NEGATIVE"),
    ([0, 1, 1, 0], [0, 0, 1, 1], "labels that are numbers"),
    ([N], [P], "a single text"),
    ([], [], "no text at all"),
)


def truth(labels: list, answers: list) -> dict:
    """Return {(label, answer): how often}, for the pairs that occur.

    >>> truth(["a", "b"], ["a", "a"])
    {('a', 'a'): 1, ('b', 'a'): 1}
    """
    counts: dict = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def check_confusion(confusion: object) -> str:
    """Check `confusion(labels, answers)` for two, three and absent labels, texts and numbers."""
    for labels, answers, what in CASES:
        found = _counts(call_kept(confusion, labels, answers), what)
        wanted = truth(labels, answers)
        if found != wanted:
            raise NotYet(_wrong(found, wanted, len(labels), f"With {what} (labels {labels}, answers {answers})"))
    return (
        "Right: every cell of the table is one kind of answer, and the cells on the diagonal, where both words agree,"
        " add up to the right ones."
    )


def _counts(value: object, what: str) -> dict:
    if not is_a(value, dict):
        raise NotYet(
            f"With {what}, `confusion` returned {describe(value)}. Return a dictionary whose keys are pairs"
            " `(label, answer)` and whose values are counts."
        )
    read = dict.items(value)
    for key, _ in read:
        if not is_a(key, tuple) or tuple.__len__(key) != 2:
            raise NotYet(
                f"With {what}, a key is {describe(key)}, not a pair. Each key is `(label, answer)`: what it is, then"
                " what was said."
            )
    return {tuple(tuple.__iter__(key)): count for key, n in read if (count := number(n, "a count"))}  # 0 may be there


def _wrong(found: dict, wanted: dict, n: int, where: str) -> str:
    if found == {(b, a): count for (a, b), count in wanted.items()}:
        return f"{where}, the pairs are turned round. The label comes first, then the answer."
    if sum(found.values()) != n:
        return f"{where}, your counts add up to {sum(found.values())}. Each of the {n} texts is counted once."
    pair = next(pair for pair in {**wanted, **found} if wanted.get(pair) != found.get(pair))
    return f"{where}, the pair {pair} occurs {wanted.get(pair, 0)} times, and you have {found.get(pair, 0)}."


EXERCISE = Exercise(
    id="9.1",
    title="Count the confusions",
    minutes=6,
    difficulty=1,
    names=("confusion",),
    check=check_confusion,
    hints=(
        "Walk through both lists side by side with `zip`. The pair of words that you get is the key.",
        "Start with `counts = {}`, and for each pair write `counts[pair] = counts.get(pair, 0) + 1`.",
    ),
    solution=(
        "def confusion(labels, answers):\n"
        "    counts = {}\n"
        "    for pair in zip(labels, answers):\n"
        "        counts[pair] = counts.get(pair, 0) + 1\n"
        "    return counts"
    ),
    why="Every text belongs to exactly one pair of what it is and what was said.",
)
