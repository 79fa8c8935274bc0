"""Points for parts of an answer: shown line by line, and remembered for each name while the kernel lives."""

from __future__ import annotations

from dataclasses import dataclass

from course_utils.checking.outcome import NotYet
from course_utils.errors import CourseError
from course_utils.lessons.capstone.plan import Plan, plan
from course_utils.showing.page import Page, card, table

WORTH = {"10.1": 5, "10.2": 6, "10.3": 6, "10.4": 3}
EARNED: dict = {}  # (normalised name, exercise) -> points, as the last check found


@dataclass(frozen=True)
class Line:
    """One line of the rubric: how many points it is worth, how many it earned, and a sentence why."""

    worth: int
    earned: int
    words: str

    def __str__(self) -> str:
        return f"{'●' if self.earned == self.worth else '△'} {self.earned} of {self.worth}: {self.words}"


def drawn_for(my_name: object) -> Plan:
    """Return what is drawn for a learner's name; raise NotYet where it is none."""
    try:
        return plan(my_name)
    except CourseError as error:
        raise NotYet(f"`my_name`: {error}") from None


def judged(drawn: Plan, id: str, lines: list[Line], right: str) -> str:
    """Record the points; return the words for a full score, or raise NotYet with every line."""
    earned, worth = sum(line.earned for line in lines), WORTH[id]
    EARNED[drawn.name, id] = earned
    head = f'{earned} of {worth} points for "{drawn.name[:40]}".'
    if earned < worth:
        raise NotYet("\n".join([head, *map(str, lines)]))
    return f"{head} {right}"


def nothing(drawn: Plan, id: str, why: str) -> NotYet:
    """Record 0 points; return the NotYet that says why nothing could be scored."""
    EARNED[drawn.name, id] = 0
    return NotYet(f'0 of {WORTH[id]} points for "{drawn.name[:40]}". {why}')


def show_points(my_name: str) -> Page:
    """Show the points that a name has earned in this kernel, exercise by exercise.

    >>> show_points("nobody yet").text.splitlines()[0]
    'Points of "nobody yet": 0 of 20'
    """
    name = plan(my_name).name
    rows = [(id, EARNED.get((name, id), 0), worth) for id, worth in WORTH.items()]
    title = f'Points of "{name}": {sum(earned for _, earned, _ in rows)} of {sum(WORTH.values())}'
    lines = [f"Exercise {id}: {earned} of {worth}" for id, earned, worth in rows]
    return Page("\n".join([title, *lines]), card(title, table(("exercise", "points", "of"), rows, numbers=(1, 2))))
