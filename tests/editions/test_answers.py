"""What a learner goes through: in its place in the lesson each exercise is answered wrongly first and then rightly.

Both in one run, because a run of a lesson costs up to a minute, and without the slow cells that only show something:
nbval runs those. `make proof` runs the solved lessons whole, and twice in a kernel.
"""

from __future__ import annotations

import pytest

from course_utils.editions import solved
from course_utils.editions.notebook import exercise_id, notebooks_with_exercises, read, with_answers
from course_utils.errors import CourseError
from course_utils.lessons import exercises_of
from tests.checking.banks import bank
from tests.editions.run import corrected, run

LESSONS = notebooks_with_exercises()
each_lesson = pytest.mark.parametrize("record, path", LESSONS, ids=[record.stem for record, _ in LESSONS])

# Slow cells that no exercise needs, and what is made from them. A cell that is needed after all stops the run.
LEFT_OUT = {
    1: ["blank-training-code"],
    2: ["demo", "fails", "fails-rows", "other-heads"],
    6: ["fresh-head"],
    7: ["ladder"],
    8: ["curve", "table", "filling", "save", "load"],
    9: ["kinds", "mine", "card"],
}


def without(edition: dict, ids: list[str]) -> dict:
    """Return an edition that lacks some cells; raise ValueError where it has not got them."""
    if missing := set(ids) - {cell["id"] for cell in edition["cells"]}:
        raise ValueError(f"no such cells: {missing}")
    return {**edition, "cells": [cell for cell in edition["cells"] if cell["id"] not in ids]}


@each_lesson
def test_wrong_answers_are_rejected_and_solutions_right(record, path, tmp_path, monkeypatch):
    wrong = {id: bank(id).WRONG[0] for id in exercises_of(record)}
    notebook = without(read(path), LEFT_OUT.get(record.number, []))
    rejected = with_answers(notebook, {id: code for id, (code, _) in wrong.items()})
    outcomes = run(corrected(rejected, with_answers(notebook, solved.solutions(record))), tmp_path, monkeypatch)
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
