"""The run sheets: the clock, the sums against the register, and blocks that nobody has to sit through for too long."""

from __future__ import annotations

import re

import pytest

from course_utils.lessons import lesson
from course_utils.paths import ROOT
from tests.instructor.test_guides import GUIDES, rows

TEXT = (ROOT / "instructor" / "run_sheets.md").read_text(encoding="utf-8")
LONGEST_BLOCK = 90  # minutes
ROW = re.compile(r"^\| (\d\d:\d\d) \| (\d+) \| (.+) \|$", re.M)
SHEETS = re.split(r"^## ", TEXT, flags=re.M)[1:]


def minutes(clock: str) -> int:
    """Return a time of day in minutes.

    >>> minutes("09:10")
    550
    """
    hours, rest = clock.split(":")
    return 60 * int(hours) + int(rest)


def blocks(found: list[tuple[str, str, str]]) -> list[int]:
    """Return the minutes of each block between two breaks.

    >>> blocks([("09:00", "50", "Lesson 1"), ("09:50", "10", "Break"), ("10:00", "45", "Lesson 2")])
    [50, 45]
    """
    sums = [0]
    for _, length, what in found:
        if what.startswith("Break"):
            sums.append(0)
        else:
            sums[-1] += int(length)
    return sums


def sections(number: str, first: int, last: int) -> int:
    """Return the minutes that a lesson's guide gives some of its sections, without the exercises between them."""
    guide = next(path for path in GUIDES if path.stem.startswith(f"{int(number):02d}_"))
    found = {part.split()[0]: length for part, _, length in rows(guide.read_text(encoding="utf-8"))}
    return sum(found[str(section)] for section in range(first, last + 1))


@pytest.fixture(params=SHEETS, ids=lambda sheet: sheet.split(":")[0])
def sheet(request):
    return request.param


def test_there_are_sheets_for_a_day_a_half_day_and_90_minutes():
    assert {"Full day", "Half day", "90 minutes"} <= {sheet.split(":")[0] for sheet in SHEETS}


def test_the_clock_is_right(sheet):
    found = ROW.findall(sheet)
    begin, end = re.match(r".+?, (\d\d:\d\d) to (\d\d:\d\d)\n", sheet).groups()
    assert found[0][0] == begin
    ends = [minutes(start) + int(length) for start, length, _ in found]
    assert [minutes(start) for start, _, _ in found[1:]] == ends[:-1] and ends[-1] == minutes(end)


def test_no_block_is_longer_than_90_minutes(sheet):
    assert all(0 < block <= LONGEST_BLOCK for block in blocks(ROW.findall(sheet)))


def test_a_lesson_has_the_minutes_of_the_register(sheet):
    seen = 0
    for _, length, what in ROW.findall(sheet):
        part = re.match(r"Lesson (\d+), sections (\d+) to (\d+)", what)
        whole = re.match(r"Lesson (\d+)", what)
        if part:
            assert int(length) == sections(part[1], int(part[2]), int(part[3])), what
        elif whole:
            assert int(length) == lesson(whole[1]).minutes, what
        seen += bool(whole)
    assert seen >= 2
