"""What a check answers: one of three outcomes and a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from course_utils.showing.page import LINE, card, paragraphs

NOT_ATTEMPTED, NOT_YET, RIGHT = "not attempted", "not yet", "right"
_MARKS = {NOT_ATTEMPTED: ("○", LINE), NOT_YET: ("△", "#A63603"), RIGHT: ("●", "#009E73")}


class NotYet(Exception):
    """Say why an answer is not right yet; the text is what the learner reads."""


@dataclass(frozen=True)
class Outcome:
    """The result of one check; as the value of a cell it displays itself.

    >>> Outcome("5.1", "right", "Every row sums to 1.")
    Exercise 5.1 ● right
    Every row sums to 1.
    """

    exercise: str
    status: str
    message: str

    def __repr__(self) -> str:
        return f"{self._title()}\n{self.message}"

    def _title(self) -> str:
        return f"Exercise {self.exercise} {_MARKS[self.status][0]} {self.status}"

    def _repr_html_(self) -> str:
        return card(self._title(), paragraphs(self.message), _MARKS[self.status][1])
