"""What a lesson's record is made of: plain data, from which every map, count and edition is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Lesson:
    """One lesson of the course.

    number     its place in the course; the ids of its exercises and quiz questions begin with it
    folder     the name of its folder below course_utils/lessons/ and tests/lessons/
    title      what the start page calls it
    question   the question it answers, as README and start page show it
    minutes    reading, running and solving together
    boxes      the boxes of the road that it opens (course_utils/showing/road.py)
    exercises  the modules of its exercises, in the order of their numbers

    >>> Lesson(12, "attention", "Attention", "Who looks at whom?", 40, ("body",)).stem
    '12_attention'
    """

    number: int
    folder: str
    title: str
    question: str
    minutes: int
    boxes: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()

    @property
    def stem(self) -> str:
        """Return the name of the lesson's notebook without .ipynb."""
        return f"{self.number:02d}_{self.folder}"
