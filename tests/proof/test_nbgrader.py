"""nbgrader grades three submissions of every lesson: all right, half right, untouched.

Run by `make proof`, which makes nbgrader's environment; `python -m course_utils nbgrader` builds what is graded.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.checking.lesson import Lesson
from course_utils.editions import for_nbgrader
from course_utils.editions.notebook import notebooks_with_exercises, write
from course_utils.lessons import exercises_of
from course_utils.start.extras import extra_python

STUDENTS = {"all_right": 1.0, "half_right": 0.5, "untouched": 0.0}
READ_GRADES = """
import json
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    print(json.dumps([[s.student.id, s.assignment.name, s.score, s.max_score] for a in book.assignments for s in a.submissions]))
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory) -> Path:
    """Return nbgrader's course folder, with the course's own kernel installed for it."""
    folder = tmp_path_factory.mktemp("nbgrader")
    for_nbgrader.write_nbgrader(str(folder))
    kernel = [
        sys.executable,
        "-m",
        "ipykernel",
        "install",
        "--prefix",
        str(folder / "kernels"),
        "--name",
        "inside-a-hugging-face-model",
    ]
    subprocess.run(kernel, check=True, capture_output=True)
    return folder


def nbgrader_run(course: Path, *words: str) -> str:
    """Run a program of nbgrader's environment in the course folder and return what it prints."""
    python = extra_python("nbgrader")
    environment = dict(os.environ, JUPYTER_PATH=str(course / "kernels" / "share" / "jupyter"))
    environment["PATH"] = os.pathsep.join(
        [str(Path(python).parent), environment["PATH"]]
    )  # nbgrader calls alembic by name
    done = subprocess.run([python, *words], cwd=course, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def answered(released: dict, record: Lesson, share: float) -> dict:
    """Return a student's notebook: the first `share` of the exercises solved under their placeholders."""
    ids = list(exercises_of(record))
    solved = ids[: round(len(ids) * share)]
    for cell in released["cells"]:
        about = cell["metadata"].get("nbgrader", {})
        id = about.get("grade_id", "").removeprefix("exercise-").removesuffix("-answer").replace("-", ".")
        if about.get("solution") and id in solved:
            cell["source"] = "".join(cell["source"]) + "\n" + exercises_of(record)[id].solution
    return released


def expected(record: Lesson, share: float) -> tuple[int, int]:
    points = [exercise.difficulty for exercise in exercises_of(record).values()]
    return sum(points[: round(len(points) * share)]), sum(points)


def test_three_submissions_get_what_they_deserve(course):
    for record, path in notebooks_with_exercises():
        nbgrader_run(course, "-m", "nbgrader", "generate_assignment", path.stem)
        released = json.loads((course / "release" / path.stem / path.name).read_text(encoding="utf-8"))
        assert "BEGIN SOLUTION" not in json.dumps(released)
        for student, share in STUDENTS.items():
            notebook = answered(json.loads(json.dumps(released)), record, share)
            write(notebook, course / "submitted" / student / path.stem / path.name)
        nbgrader_run(course, "-m", "nbgrader", "autograde", path.stem)
    grades = json.loads(nbgrader_run(course, "-c", READ_GRADES).splitlines()[-1])
    print_table(grades)
    assert len(grades) == len(STUDENTS) * len(notebooks_with_exercises())
    records = {record.stem: record for record, _ in notebooks_with_exercises()}
    for student, stem, score, highest in grades:
        assert (score, highest) == expected(records[stem], STUDENTS[student]), (student, stem)


def print_table(grades: list) -> None:
    print(f"\n{'lesson':20}{'student':12}{'points':>8}{'of':>6}")
    for student, lesson, score, highest in sorted(grades, key=lambda row: (row[1], row[0])):
        print(f"{lesson:20}{student:12}{score:8.0f}{highest:6.0f}")
