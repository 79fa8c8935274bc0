"""What an exercise is made of: plain data and one function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Exercise:
    """One exercise of the course.

    names     the variables that the notebook hands to `check`, in order
    check     takes the learner's answer(s); returns the sentence that a right answer earns,
              raises `NotYet` with the sentence that a wrong one needs
    hints     two or more, from a nudge to nearly there
    solution  code that replaces the learner's lines above `check(...)` in the exercise cell
    why       one sentence: why the solution is right
    """

    id: str
    title: str
    minutes: int
    difficulty: int  # 1 easy, 2 takes thought, 3 takes work
    names: tuple[str, ...]
    check: Callable[..., str]
    hints: tuple[str, ...]
    solution: str
    why: str
