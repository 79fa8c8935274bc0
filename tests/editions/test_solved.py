"""The solved edition: every check says right; and right again when all cells run a second time in one kernel."""

from __future__ import annotations

import pytest

from course_utils.editions import solved
from course_utils.editions.notebook import notebooks_with_exercises, read, with_answers
from course_utils.errors import CourseError
from course_utils.lessons import exercises_of
from tests.editions.run import run, twice

LESSONS = notebooks_with_exercises()


@pytest.mark.parametrize("record, path", LESSONS, ids=[record.stem for record, _ in LESSONS])
def test_solved_twice_in_one_kernel(record, path, tmp_path, monkeypatch):
    outcomes = run(twice(with_answers(read(path), solved.solutions(record))), tmp_path, monkeypatch)
    ids = [id for id, _ in outcomes]
    assert ids == 2 * ids[: len(ids) // 2]
    assert set(ids) == set(exercises_of(record)), "every exercise stands in its notebook"
    for id, text in outcomes:
        assert text.startswith(f"Exercise {id} ● right"), text


def test_solutions_command_never_overwrites(tmp_path):
    solved.main([str(tmp_path)])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert sorted(before) == [path.name for _, path in LESSONS]
    with pytest.raises(CourseError, match="left as it is"):
        solved.main([str(tmp_path)])
    assert before == {path.name: path.read_bytes() for path in tmp_path.iterdir()}
