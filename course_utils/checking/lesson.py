"""A lesson's record and its terms: plain data, from which maps, counts, glossary and editions are read."""

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
    lab        True: it may be taken in any order once the lessons before the labs are done

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
    lab: bool = False

    @property
    def stem(self) -> str:
        """Return the name of the lesson's notebook without .ipynb."""
        return f"{self.number:02d}_{self.folder}"


@dataclass(frozen=True)
class Term:
    """One word of the field, for the glossary on the start page.

    english   as the lesson has it in bold at its first use
    chinese   the usual Chinese term
    meaning   one short sentence or phrase, without a full stop

    >>> Term("logit", "对数几率", "a raw score that the head gives to a label").english
    'logit'
    """

    english: str
    chinese: str
    meaning: str
