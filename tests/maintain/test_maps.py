"""The maps say what the register says; a lesson that is put in appears everywhere by its folder and its notebook alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

from course_utils.lessons import lessons
from course_utils.maintain import maps
from course_utils.paths import NOTEBOOKS, ROOT

LESSON = """
from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=12,
    folder="attention",
    title="Attention",
    question="Who looks at whom?",
    minutes=10,
    boxes=("body",),
    exercises=("one_more",),
)
"""
EXERCISE = """
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number


def check_one_more(n):
    if number(n, "n") != 3:
        raise NotYet("Not three.")
    return "Three."


EXERCISE = Exercise(
    id="12.1",
    title="One more",
    minutes=1,
    difficulty=1,
    names=("n",),
    check=check_one_more,
    hints=("Count.", "Count again."),
    solution="n = 3",
    why="It is three.",
)
"""
ASK = """
import json, sys
from pathlib import Path
from course_utils.editions import for_nbgrader, solved
from course_utils.learner import check, progress, where_we_are
from course_utils.maintain import maps, refresh
from course_utils.paths import NOTEBOOKS, ROOT
from tests.checking.banks import MODULES

out = Path(sys.argv[1])
solved.write_solutions(str(out / "solved"))
for_nbgrader.write_nbgrader(str(out / "graded"))
maps.write_maps()
print(json.dumps({
    "solved": "n = 3" in (out / "solved" / "12_attention.ipynb").read_text(),
    "graded": (out / "graded" / "source" / "12_attention" / "12_attention.ipynb").is_file(),
    "readme": "| [`12_attention`](notebooks/12_attention.ipynb) | Who looks at whom? | 10 |" in (ROOT / "README.md").read_text(),
    "start page": "| 12 | [Attention](12_attention.ipynb)" in (NOTEBOOKS / "00_start_here.ipynb").read_text(),
    "road": where_we_are(12).text.startswith("Where we are: notebook 12 opens body"),
    "check": check("12.1", 3).status,
    "progress": "12.1" in progress().text,
    "bank": MODULES.get("12.1"),
    "refresh": [path.stem for path in refresh.select(["12"])],
}))
"""


def test_readme_and_start_page_say_what_the_register_says():
    assert maps.readme_map() in (ROOT / "README.md").read_text(encoding="utf-8")
    cells = json.loads((NOTEBOOKS / f"{lessons()[0].stem}.ipynb").read_text(encoding="utf-8"))["cells"]
    assert next("".join(cell["source"]) for cell in cells if cell["id"] == maps.CELL) == maps.start_map()


def test_a_twelfth_lesson_appears_everywhere(tmp_path):
    # `editions` dropped lesson 10 without a word, and its number was read as "0".
    copy = tmp_path / "course"
    shutil.copytree(
        ROOT / "course_utils", copy / "course_utils", ignore=shutil.ignore_patterns("*.safetensors", "__pycache__")
    )
    shutil.copytree(ROOT / "tests", copy / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "notebooks", copy / "notebooks")
    shutil.copy(ROOT / "README.md", copy)
    folder = copy / "course_utils" / "lessons" / "attention"
    folder.mkdir()
    (folder / "__init__.py").write_text(LESSON)
    (folder / "one_more.py").write_text(EXERCISE)
    cell = {
        "cell_type": "code",
        "id": "exercise-12-1",
        "metadata": {"tags": ["exercise"]},
        "source": 'n = ...\ncheck("12.1", n)',
    }
    notebook = {
        "cells": [{**cell, "outputs": [], "execution_count": None}],
        "metadata": {"kernelspec": {"name": "python3"}},
    }
    text = json.dumps({**notebook, "nbformat": 4, "nbformat_minor": 5})
    (copy / "notebooks" / "12_attention.ipynb").write_text(text, encoding="utf-8")

    environment = dict(os.environ, PYTHONPATH=os.pathsep.join([str(copy), os.environ.get("PYTHONPATH", "")]))
    command = [sys.executable, "-c", ASK, str(tmp_path)]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen.pop("check") == "right"
    assert seen.pop("bank") == "tests.lessons.attention.bank_one_more"
    assert seen.pop("refresh") == ["12_attention"]
    assert all(seen.values()), seen
