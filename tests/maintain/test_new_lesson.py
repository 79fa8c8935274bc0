"""A new lesson is its folder and its notebook: put into a copy of the course, it is in every edition, map and count.

Numbers of two digits were once read as their second letter, and lesson 10 was left out without a word.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.__main__ import COMMANDS
from course_utils.lessons import lessons
from course_utils.maintain.test import offline_environment
from course_utils.paths import ROOT
from tests.maintain.lesson_12 import FILES

SKIPPED = (".git", ".venv*", "build", "workspace", "docs", "*.safetensors", "__pycache__", ".*_cache")
# Those that write into a folder that is named; slides and handouts go to build/ and have tests of their own.
EDITIONS = sorted(name for name, about in COMMANDS.items() if about[0].startswith("editions.") and about[3] == "FOLDER")


@pytest.fixture(scope="module")
def course(tmp_path_factory) -> Path:
    """Return a copy of the course with lesson 12, refreshed as its author would."""
    folder = tmp_path_factory.mktemp("new") / "course"
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*SKIPPED))
    weights = "course_utils/classroom/model.safetensors"
    os.symlink(ROOT / weights, folder / weights)
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    say = run(folder, "from course_utils.maintain.refresh import main; print(main(['12']))")
    assert say.splitlines() == [
        "README.md: its map was renewed",
        "00_start_here.ipynb: its map was renewed",
        f"{lessons()[-1].stem}.ipynb: its map was renewed",  # the last one here has a next one now
        "12_attention.ipynb: changed",
        "0",
    ]
    return folder


def run(folder: Path, code: str) -> str:
    """Run code in the copy and return what it prints."""
    environment = offline_environment()
    environment["PYTHONPATH"] = os.pathsep.join([str(folder / "tests" / "offline"), str(folder)])
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_the_copy_runs_its_own_code(course):
    assert run(course, "import course_utils; print(course_utils.__file__)").startswith(str(course))


@pytest.mark.parametrize("edition", EDITIONS)
def test_it_is_in_every_edition(course, edition, tmp_path):
    module, function = COMMANDS[edition][:2]
    run(course, f"from course_utils.{module} import {function}; {function}([{str(tmp_path / 'out')!r}])")
    found = [path for path in (tmp_path / "out").rglob("*") if "12_attention" in path.name and path.is_file()]
    assert found and any("weight" in path.read_text(encoding="utf-8") for path in found)


def test_it_is_on_both_maps(course):
    assert "| [`12_attention`](notebooks/12_attention.ipynb) | Who looks at whom? | 6 |" in (
        course / "README.md"
    ).read_text(encoding="utf-8")
    assert "| 12 | [Attention](12_attention.ipynb) | Who looks at whom? | 6 |" in (
        course / "notebooks" / "00_start_here.ipynb"
    ).read_text(encoding="utf-8")


LEARNER = """
from course_utils.learner import check, hint, progress, quiz, solution, where_we_are
print(where_we_are(12).text.splitlines()[0])
print(progress().text.splitlines()[-1])
print(check("12.1", 1).status, "/", hint("12.1").text.splitlines()[1], "/", quiz("12.1").text.splitlines()[0])
"""


def test_the_learner_meets_it(course):
    road, done, said = run(course, LEARNER).splitlines()
    assert road == "Where we are: notebook 12 opens body"
    assert "12" in done and "12.1" in done
    assert said == "right / Add them. / Quiz 12.1: What?"


COUNTS = """
from course_utils.lessons import exercises_of, lessons
from tests.checking.banks import MODULES, answer, bank
exercises = sum(len(exercises_of(record)) for record in lessons())
print(len(lessons()), exercises, len(MODULES), answer("12.1", "weight = 1"))
"""


def test_it_counts(course):
    here, there = run(ROOT, COUNTS.replace(', answer("12.1", "weight = 1")', "")).split(), run(course, COUNTS).split()
    assert [int(number) for number in there[:3]] == [int(number) + 1 for number in here] and there[3] == "[1]"


GUARDED = ["tests/maintain/test_guards.py", "tests/lessons/test_claims.py"]
GUARDED += ["tests/lessons/test_quizzes.py", "tests/checking/test_banks.py", "tests/editions/test_answers.py"]


def test_the_tests_of_every_lesson_run_on_it(course):
    words = ["-q", "-v", "-p", "no:xdist", "-k", "12_attention or 12.1 or 12.2", *GUARDED]
    code = f"import pytest; pytest.main({words!r})"
    said = run(course, code)
    assert "failed" not in said and "error" not in said.splitlines()[-1], said[-3000:]
    for name in GUARDED:
        assert name in said, f"{name} has no test of lesson 12"
