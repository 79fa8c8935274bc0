"""Exercise 9.3: Which slices may you call worse?"""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import texts
from course_utils.showing.reliability import interval

# name -> (right, n). The low shares with few texts are the trap; "exactly" lies below by a hair.
CASES = (
    ({"negation": (174, 200), "short": (98, 103), "sarcasm": (7, 20), "emoji": (6, 10)}, 0.905),
    ({"a": (2, 5), "b": (300, 400), "c": (30, 40)}, 0.9),
    ({"long": (80, 100), "longer": (8, 10), "longest": (800, 1000)}, 0.86),
    ({"good": (99, 100), "perfect": (50, 50)}, 0.9),
    ({"one": (0, 1), "none right": (0, 8)}, 0.7),
    ({"below by a little": (880, 1000), "at the line": (89, 100)}, 0.9),
    ({"z": (60, 100), "y": (50, 100)}, 0.9),
    ({}, 0.9),
)


def truth(slices: dict, overall: float) -> list[str]:
    """Return the names of the slices whose whole 95 % interval lies below the share of all texts.

    >>> truth({"a": (2, 5), "b": (300, 400)}, 0.9)
    ['a', 'b']
    """
    return [name for name, (right, n) in slices.items() if interval(right / n, n)[1] < overall]


def check_worse(worse: object) -> str:
    """Check `worse(slices, overall)`: only slices whose interval lies below count, in any order."""
    for slices, overall in CASES:
        found = texts(call_kept(worse, slices, overall), "worse(...)", "a list of names")
        wanted = truth(slices, overall)
        if sorted(found) != sorted(wanted):
            raise NotYet(_wrong(found, wanted, slices, overall))
    return (
        "Right: a slice is called worse when even the high end of its interval lies below the rest. A low share"
        " whose interval reaches the line is a reason to collect more texts, not yet a finding."
    )


def _wrong(found: list[str], wanted: list[str], slices: dict, overall: float) -> str:
    where = f"For {slices} and {overall} of all texts"
    if len(found) != len(set(found)):
        return f"{where}, a name appears twice in your list."
    name = next(iter(sorted(set(found) ^ set(wanted))))
    if name not in slices:
        return f'{where}, your list holds "{name}", which is not a slice. Return names of `slices`.'
    right, n = slices[name]
    low, high = interval(right / n, n)
    ends = f"its interval goes from {low:.3f} to {high:.3f}"
    if name in found:
        return f'{where}, "{name}" with {right} of {n} is in your list, but {ends}: {overall} is not above it.'
    return f'{where}, "{name}" with {right} of {n} is missing: {ends}, all of it below {overall}.'


EXERCISE = Exercise(
    id="9.3",
    title="Which slices may you call worse?",
    minutes=8,
    difficulty=2,
    names=("worse",),
    check=check_worse,
    hints=(
        "Take the interval of each slice, with your `wilson` or with `interval(right / n, n)`. Which end of the "
        "interval has to lie below `overall`?",
        "Even the high end: `interval(right / n, n)[1] < overall`. Collect the names for which that is true.",
    ),
    solution=(
        "def worse(slices, overall):\n"
        "    names = []\n"
        "    for name, (right, n) in slices.items():\n"
        "        low, high = interval(right / n, n)\n"
        "        if high < overall:\n"
        "            names.append(name)\n"
        "    return names"
    ),
    why="If the whole interval lies below the rest, chance alone would hardly explain the difference.",
)
