"""What a learner goes through: in its place in the lesson each exercise is answered wrongly first and then rightly.

Both in one run, because a run of a lesson costs up to a minute, and with those cells alone that an exercise needs:
nbval runs all of them. `make proof` runs the solved lessons whole, and twice in a kernel.
"""

from __future__ import annotations

import pytest

from course_utils.editions import solved
from course_utils.editions.notebook import exercise_id, notebooks_with_exercises, read, with_answers
from course_utils.errors import CourseError
from course_utils.lessons import exercises_of
from tests.checking.banks import bank
from tests.editions.needed import needed
from tests.editions.run import corrected, run

LESSONS = notebooks_with_exercises()
each_lesson = pytest.mark.parametrize("record, path", LESSONS, ids=[record.stem for record, _ in LESSONS])


@each_lesson
def test_wrong_answers_are_rejected_and_solutions_right(record, path, tmp_path, monkeypatch):
    wrong = {id: bank(id).WRONG[0] for id in exercises_of(record)}
    editions = [
        with_answers(read(path), {id: code for id, (code, _) in wrong.items()}),
        with_answers(read(path), solved.solutions(record)),
    ]
    both = corrected(*editions)
    outcomes = run({**both, "cells": needed(both["cells"])}, tmp_path, monkeypatch)
    assert {id for id, _ in outcomes} == set(exercises_of(record)), "every exercise stands in its notebook"
    for (id, first), (again, second) in zip(outcomes[::2], outcomes[1::2]):
        assert again == id
        assert first.startswith(f"Exercise {id} △ not yet"), first
        assert wrong[id][1] in first
        assert second.startswith(f"Exercise {id} ● right"), second


@each_lesson
def test_unsolved_edition_says_not_attempted(record, path):
    """nbval re-runs the stored notebook and compares; here we read that what it compares with says so."""
    cells = [cell for cell in read(path)["cells"] if cell["cell_type"] == "code" and exercise_id(cell)]
    assert cells
    for cell in cells:
        text = "".join(cell["outputs"][-1]["data"]["text/plain"])
        assert text.startswith(f"Exercise {exercise_id(cell)} ○ not attempted"), text


def test_solutions_command_never_overwrites(tmp_path):
    solved.main([str(tmp_path)])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert sorted(before) == [path.name for _, path in LESSONS]
    with pytest.raises(CourseError, match="left as it is"):
        solved.main([str(tmp_path)])
    assert before == {path.name: path.read_bytes() for path in tmp_path.iterdir()}
