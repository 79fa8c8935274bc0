"""Print the instructor's key of the capstone: what is planted in the folder of each name."""

from __future__ import annotations

import numpy as np

from course_utils.lessons.capstone.faults import FAULTS, LOUD, Parts
from course_utils.lessons.capstone.unknown import plan


def line(name: str) -> str:
    """Return one line: the name, the fault, whether the library says anything, and how the folder looks.

    >>> line("your name").startswith("your name: ")
    True
    """
    drawn = plan(name)
    report = "loud" if drawn.kind in LOUD else "silent"
    return f"{name}: {drawn.kind} ({report}); reviews of a {drawn.subject}; the card overstates {drawn.claim}"


def changed(name: str, parts: Parts) -> list[str]:
    """Return what the fault of a name changes in a model's parts, which it changes."""
    drawn = plan(name)
    parts.shards = drawn.shards
    FAULTS[drawn.kind](parts, np.random.default_rng(drawn.seed + 1))
    return parts.changed


def main(names: list[str]) -> int:
    """Print one line for each name."""
    for name in names:
        print(line(name))
    return 0
