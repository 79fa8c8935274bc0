"""What a check answers: one of three outcomes and a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from course_utils.showing.page import BREAK, card, join, paragraphs
from course_utils.showing.palette import EDGE, NEGATIVE, POSITIVE
from course_utils.showing.pending import seen

NOT_ATTEMPTED, NOT_YET, RIGHT = "not attempted", "not yet", "right"
_MARKS = {NOT_ATTEMPTED: ("○", EDGE), NOT_YET: ("△", NEGATIVE), RIGHT: ("●", POSITIVE)}


class NotYet(Exception):
    """Say why an answer is not right yet; the text is what the learner reads."""


@dataclass(frozen=True)
class Outcome:
    """The result of one check; it displays itself.

    onward    after a right answer: how many are done, and which comes next; empty where nothing is recorded

    >>> Outcome("5.1", "right", "Every row sums to 1.")
    Exercise 5.1 ● right
    Every row sums to 1.
    """

    exercise: str
    status: str
    message: str
    onward: str = ""

    def __repr__(self) -> str:
        seen(self)
        return "\n".join(filter(None, (self._title(), self.message, self.onward)))

    def _title(self) -> str:
        return f"Exercise {self.exercise} {_MARKS[self.status][0]} {self.status}"

    def _repr_html_(self) -> str:
        seen(self)
        body = join([paragraphs(words) for words in (self.message, self.onward) if words], BREAK)
        return card(self._title(), body, _MARKS[self.status][1])
