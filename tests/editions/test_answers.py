"""What a learner goes through: first every answer is wrong, then, in the same kernel, the whole lesson again, all right.

One run of a lesson costs up to a minute, so one run shows three things: a wrong answer hears the words that are meant
for it, the solution is right, and a lesson can be run twice without a restart.
"""

from __future__ import annotations

import pytest

from course_utils.editions import solved
from course_utils.editions.notebook import exercise_id, notebooks_with_exercises, read, with_answers
from course_utils.errors import CourseError
from course_utils.lessons import exercises_of
from tests.checking.banks import bank
from tests.editions.run import one_after_the_other, run

LESSONS = notebooks_with_exercises()
each_lesson = pytest.mark.parametrize("record, path", LESSONS, ids=[record.stem for record, _ in LESSONS])


@each_lesson
def test_wrong_then_right_in_one_kernel(record, path, tmp_path, monkeypatch):
    wrong = {id: bank(id).WRONG[0] for id in exercises_of(record)}
    rejected = with_answers(read(path), {id: code for id, (code, _) in wrong.items()})
    solution = with_answers(read(path), solved.solutions(record))
    outcomes = run(one_after_the_other(rejected, solution), tmp_path, monkeypatch)
    ids = [id for id, _ in outcomes]
    assert ids == 2 * ids[: len(ids) // 2]
    assert set(ids) == set(exercises_of(record)), "every exercise stands in its notebook"
    for id, text in outcomes[: len(ids) // 2]:
        assert text.startswith(f"Exercise {id} △ not yet"), text
        assert wrong[id][1] in text
    for id, text in outcomes[len(ids) // 2 :]:
        assert text.startswith(f"Exercise {id} ● right"), text


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
