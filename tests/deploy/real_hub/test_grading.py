"""An instructor hands out, collects and grades a lesson with nbgrader on the hub, and learners see their own alone."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess

import pytest

from course_utils.paths import ROOT
from course_utils.start.hub import JUPYTER

NAME, OPENED = "05_softmax", "00_start_here.ipynb"
KERNELS = "share/jupyter/kernels/inside-a-hugging-face-model"
COMMAND = """\
import subprocess
done = subprocess.run({words!r}, cwd={folder!r}, capture_output=True, text=True)
assert done.returncode == 0, done.stdout[-1500:] + done.stderr[-1500:]
"""
SOLVE = f"""\
import json, pathlib
from course_utils.lessons import find
path = pathlib.Path("{NAME}/{NAME}.ipynb")
notebook = json.loads(path.read_text("utf-8"))
graded = [cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
cell = next(cell for cell in graded if cell["metadata"]["nbgrader"]["grade_id"] == "exercise-5-1-answer")
cell["source"] = "".join(cell["source"]) + "\\n" + find("5.1").solution
path.write_text(json.dumps(notebook), "utf-8")
print(find("5.1").difficulty)
"""


def nbgrader(member, words: str, folder=None):
    """Run nbgrader in a learner's (or the instructor's) own name, as a terminal of their JupyterLab would."""
    member.open(OPENED)  # anew each time: this hub stops a kernel that waited a minute for the others
    error = member.run(COMMAND.format(words=["nbgrader", *words.split()], folder=folder))[1]
    assert error == ""


@pytest.fixture(scope="module")
def teacher(hub, learner):
    """An instructor for whom `hub-nbgrader` has been run; `teacher.course` is nbgrader's course folder."""
    one = learner("teacher")
    folder = hub.course.parent / "grading"
    words = ["hub-nbgrader", str(folder), one.name, "--settings", str(hub.settings / "nbgrader_config.py")]
    subprocess.run([os.environ["COURSE_KERNEL_PYTHON"], "-m", "course_utils", *words], cwd=ROOT, check=True)
    shutil.copytree(JUPYTER / KERNELS, hub.course / "build" / "hub-jupyter" / KERNELS)
    one.course, one.exchange = folder / "course", folder / "exchange"
    return one


def test_hand_out_collect_and_grade(teacher, learner):
    nbgrader(teacher, f"generate_assignment {NAME}", str(teacher.course))
    nbgrader(teacher, f"release_assignment {NAME}", str(teacher.course))
    anna, ben = learner("anna"), learner("ben")
    for one in (anna, ben):
        nbgrader(one, f"fetch_assignment {NAME}")
    anna.open(OPENED)
    points, error = anna.run(SOLVE)
    assert error == ""
    for one in (anna, ben):
        nbgrader(one, f"submit {NAME}")

    inbound = teacher.exchange / "inside_a_hugging_face_model" / "inbound"
    ben.open(OPENED)
    (handed_in,) = inbound.glob(f"{anna.name}*")  # as root: the others see no names in here
    assert "PermissionError" in ben.run(f"import os; os.listdir({str(inbound)!r})")[1]
    assert "PermissionError" in ben.run(f"import os; os.listdir({str(teacher.course)!r})")[1]
    assert handed_in.name.count("+") == 3, "a random part in its name is what hides a submission from other learners"

    nbgrader(teacher, f"collect {NAME}", str(teacher.course))
    nbgrader(teacher, f"autograde {NAME}", str(teacher.course))
    nbgrader(teacher, "export --to grades.csv", str(teacher.course))
    rows = csv.DictReader((teacher.course / "grades.csv").read_text("utf-8").splitlines())
    scores = {row["student_id"]: float(row["score"]) for row in rows}
    assert scores == {anna.name: float(points), ben.name: 0.0}
