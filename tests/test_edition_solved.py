"""The solved edition: every check says right; and right again when all cells run a second time in one kernel."""
from __future__ import annotations

import pytest

from course_utils import editions
from course_utils.exercises import of_notebook
from tests.editions_run import run, twice


@pytest.mark.parametrize("path", editions.lessons(), ids=lambda path: path.stem)
def test_solved_twice_in_one_kernel(path, tmp_path, monkeypatch):
    number = path.name[1]
    outcomes = run(twice(editions.with_answers(editions.read(path), editions.solutions(number))), tmp_path, monkeypatch)
    assert [id for id, _ in outcomes] == 2 * [id for id, _ in outcomes[: len(outcomes) // 2]]
    assert {id for id, _ in outcomes} == set(of_notebook(number)), "every exercise stands in its notebook"
    for id, text in outcomes:
        assert text.startswith(f"Exercise {id} ● right"), text


def test_solutions_command_never_overwrites(tmp_path):
    editions.main([str(tmp_path)])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(before) == 7
    with pytest.raises(editions.CourseError, match="left as it is"):
        editions.main([str(tmp_path)])
    assert before == {path.name: path.read_bytes() for path in tmp_path.iterdir()}
