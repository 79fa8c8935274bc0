"""The wrong edition: every check says not yet, with the words meant for that mistake; the untouched one says so."""

from __future__ import annotations

import pytest

from course_utils.editions.notebook import exercise_id, notebooks_with_exercises, read, with_answers
from course_utils.lessons import exercises_of
from tests.checking.banks import bank
from tests.editions.run import run

LESSONS = notebooks_with_exercises()
each_lesson = pytest.mark.parametrize("record, path", LESSONS, ids=[record.stem for record, _ in LESSONS])


@each_lesson
def test_wrong_answers_are_rejected_in_the_notebook(record, path, tmp_path, monkeypatch):
    wrong = {id: bank(id).WRONG[0] for id in exercises_of(record)}
    answers = {id: code for id, (code, _) in wrong.items()}
    outcomes = run(with_answers(read(path), answers), tmp_path, monkeypatch)
    assert outcomes
    for id, text in outcomes:
        assert text.startswith(f"Exercise {id} △ not yet"), text
        assert wrong[id][1] in text


@each_lesson
def test_unsolved_edition_says_not_attempted(record, path):
    """nbval re-runs the stored notebook and compares; here we read that what it compares with says so."""
    cells = [cell for cell in read(path)["cells"] if cell["cell_type"] == "code" and exercise_id(cell)]
    assert cells
    for cell in cells:
        text = "".join(cell["outputs"][-1]["data"]["text/plain"])
        assert text.startswith(f"Exercise {exercise_id(cell)} ○ not attempted"), text
