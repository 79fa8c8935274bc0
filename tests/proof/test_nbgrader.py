"""nbgrader grades three submissions of every lesson (all right, half right, untouched) and accidents of one lesson.

Run by `make proof`, which makes nbgrader's environment; `python -m course_utils nbgrader` builds what is graded.
"""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.checking.lesson import Lesson
from course_utils.editions import for_nbgrader
from course_utils.editions.notebook import notebooks_with_exercises, write
from course_utils.kernels import runs_here
from course_utils.lessons import exercises_of, lesson
from course_utils.start.install import extra_python

GRADED = [pair for pair in notebooks_with_exercises() if runs_here(pair[1])]
STUDENTS = {"all_right": 1.0, "half_right": 0.5, "untouched": 0.0}
READ_GRADES = """
import json
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    submissions = [s for a in book.assignments for s in a.submissions]
    print(json.dumps([[s.student.id, s.assignment.name, s.score, s.max_score] for s in submissions]))
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


def nbgrader_run(course: Path, *words: str, code: int = 0) -> str:
    """Run a program of nbgrader's environment in the course folder and return what it prints; it exits with `code`."""
    python = extra_python("nbgrader")
    environment = dict(os.environ, JUPYTER_PATH=str(course / "kernels" / "share" / "jupyter"))
    environment["PATH"] = os.pathsep.join(
        [str(Path(python).parent), environment["PATH"]]
    )  # nbgrader calls alembic by name
    done = subprocess.run([python, *words], cwd=course, env=environment, capture_output=True, text=True)
    assert done.returncode == code, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout if code == 0 else done.stdout + done.stderr


def release(course: Path, stem: str) -> dict:
    """Return the students' notebook of one lesson, made by nbgrader on the first call."""
    file = course / "release" / stem / f"{stem}.ipynb"
    if not file.exists():
        nbgrader_run(course, "-m", "nbgrader", "generate_assignment", stem)
    return json.loads(file.read_text(encoding="utf-8"))


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


def grades_of(course: Path) -> list:
    """Return [student, assignment, score, highest score] of everything graded so far."""
    return json.loads(nbgrader_run(course, "-c", READ_GRADES).splitlines()[-1])


def expected(record: Lesson, share: float) -> tuple[int, int]:
    points = [exercise.difficulty for exercise in exercises_of(record).values()]
    return sum(points[: round(len(points) * share)]), sum(points)


def test_three_submissions_get_what_they_deserve(course):
    for record, path in GRADED:
        released = release(course, path.stem)
        assert "BEGIN SOLUTION" not in json.dumps(released)
        for student, share in STUDENTS.items():
            notebook = answered(json.loads(json.dumps(released)), record, share)
            write(notebook, course / "submitted" / student / path.stem / path.name)
        nbgrader_run(course, "-m", "nbgrader", "autograde", path.stem)
    grades = [grade for grade in grades_of(course) if grade[0] in STUDENTS]
    print_table(grades)
    assert len(grades) == len(STUDENTS) * len(GRADED)
    records = {record.stem: record for record, _ in GRADED}
    for student, stem, score, highest in grades:
        assert (score, highest) == expected(records[stem], STUDENTS[student]), (student, stem)


def print_table(grades: list) -> None:
    print(f"\n{'lesson':20}{'student':12}{'points':>8}{'of':>6}")
    for student, stem, score, highest in sorted(grades, key=lambda row: (row[1], row[0])):
        print(f"{stem:20}{student:12}{score:8.0f}{highest:6.0f}")


OWN_CHECK = """
class Right:
    status, message = "right", ""


check = course_check = lambda *anything: Right()
outcome = Right()
"""
# student -> (share solved, code at the end of the first answer cell, share of the points)
ACCIDENTS = {
    "calls_a_variable_check": (1.0, "\ncheck = True\noutcome = None", 1.0),
    "brings_a_check_along": (0.0, OWN_CHECK, 0.0),
    "asks_for_solutions": (0.0, '\nprint(solution("5.1"), course_utils.solution("5.1"), hint("5.1"))', 0.0),
}


def first_answer(notebook: dict) -> dict:
    return next(cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("solution"))


def test_accidents_neither_cost_nor_gain_and_solutions_stay_here(course):
    record = lesson(5)
    for student, (share, code, _) in ACCIDENTS.items():
        notebook = answered(release(course, record.stem), record, share)
        cell = first_answer(notebook)
        cell["source"] = "".join(cell["source"]) + code
        write(notebook, course / "submitted" / student / record.stem / f"{record.stem}.ipynb")
        nbgrader_run(course, "-m", "nbgrader", "autograde", record.stem, "--student", student)
    grades = {student: (score, highest) for student, _, score, highest in grades_of(course) if student in ACCIDENTS}
    assert grades == {student: expected(record, share) for student, (_, _, share) in ACCIDENTS.items()}

    graded = (course / "autograded" / "asks_for_solutions" / record.stem / f"{record.stem}.ipynb").read_text("utf-8")
    printed = json.dumps(first_answer(json.loads(graded))["outputs"])
    assert printed.count("No solutions here") == 2 and "Hint 1 of 3" in printed and "def softmax" not in printed


def test_a_copied_cell_is_rescued_as_the_guide_says(course):
    record, student = lesson(5), "copied_a_cell"
    notebook = answered(release(course, record.stem), record, 1.0)
    place = next(i for i, cell in enumerate(notebook["cells"]) if cell["metadata"].get("nbgrader", {}).get("grade"))
    notebook["cells"].insert(place, {**copy.deepcopy(notebook["cells"][place]), "id": "a-copy"})
    file = course / "submitted" / student / record.stem / f"{record.stem}.ipynb"
    write(notebook, file)
    autograde = ("-m", "nbgrader", "autograde", record.stem, "--student", student, "--force")
    assert "Cell with id 'exercise-5-1-points' exists multiple times!" in nbgrader_run(course, *autograde, code=1)
    assert "exists multiple times!" in for_nbgrader.__doc__.replace("\n", " ")
    del notebook["cells"][place]
    file.unlink()
    write(notebook, file)
    nbgrader_run(course, *autograde)
    (grade,) = [grade for grade in grades_of(course) if grade[0] == student]
    assert tuple(grade[2:]) == expected(record, 1.0)
