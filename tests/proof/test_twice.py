"""The solved edition twice in one kernel: nothing a lesson leaves behind harms its second run."""

from __future__ import annotations

import copy

import pytest

from course_utils.editions.notebook import exercise_id, notebooks_with_exercises, read, with_answers
from course_utils.editions.solved import solutions
from tests.editions.run import run

LESSONS = notebooks_with_exercises()


def twice(edition: dict) -> dict:
    """Return an edition whose cells run a second time in the same kernel."""
    doubled, again = copy.deepcopy(edition), copy.deepcopy(edition["cells"])
    for i, cell in enumerate(again):
        if not exercise_id(cell):
            cell["id"] = f"again-{i}"
    doubled["cells"] += again
    return doubled


@pytest.mark.parametrize("record, path", LESSONS, ids=[record.stem for record, _ in LESSONS])
def test_solved_twice_in_one_kernel(record, path, tmp_path, monkeypatch):
    outcomes = run(twice(with_answers(read(path), solutions(record))), tmp_path, monkeypatch)
    ids = [id for id, _ in outcomes]
    assert ids == 2 * ids[: len(ids) // 2]
    for id, text in outcomes:
        assert text.startswith(f"Exercise {id} ● right"), text
