"""The rules of the house: who may import whom, how long a file may be, and that every example in a docstring is true."""

from __future__ import annotations

import ast
import doctest
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from course_utils.paths import ROOT

PACKAGE = ROOT / "course_utils"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 350
# Room -> the rooms and files of ours that it may import, besides itself. Each line looks down, none looks up.
BELOW = {
    "showing": set(),
    "model": {"showing", "errors", "paths"},
    "checking": {"showing", "model", "errors", "paths"},
    "lessons": {"checking", "model", "showing", "errors", "paths"},
    "editions": {"lessons", "checking", "model", "showing", "learner", "errors", "paths"},
    "start": {"model", "errors", "paths"},
    "maintain": {"editions", "lessons", "checking", "model", "showing", "start", "learner", "errors", "paths"},
    "learner": {"lessons", "checking", "model", "showing", "errors", "paths"},
    "errors": set(),
    "paths": set(),
    "__init__": {"model"},
    "__main__": {"start", "errors", "maintain", "editions"},
}


def imports(path: Path) -> list[str]:
    """Return the modules of ours that a file imports, also inside functions."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written from course_utils on"
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return [name for name in found if name.partition(".")[0] == "course_utils"]


def forbidden(path: Path, name: str) -> bool:
    """Tell whether the file `path` (below the package) may not import `name`."""
    room, parts = path.parts[0].removesuffix(".py"), name.split(".")
    if len(parts) < 2 or parts[1] not in BELOW:
        return True  # course_utils itself is for notebooks
    other = parts[1]
    if room == "lessons" and other == "lessons":
        return len(path.parts) > 2 and (len(parts) < 3 or parts[2] != path.parts[1])
    return other != room and other not in BELOW[room]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_look_down(path):
    inside = path.relative_to(PACKAGE)
    assert [name for name in imports(path) if forbidden(inside, name)] == []


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.glob("lessons/*/*.py")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_figures_know_no_exercises_and_quizzes_only_questions(path):
    record = import_module(f"course_utils.lessons.{path.parent.name}").LESSON
    if path.stem in record.exercises:
        return
    exercises = {f"course_utils.lessons.{record.folder}.{name}" for name in record.exercises}
    assert [name for name in imports(path) if any(name.startswith(exercise + ".") for exercise in exercises)] == []
    if path.stem == "quiz":
        assert {name.rpartition(".")[0] for name in imports(path)} == {"course_utils.showing.question"}


def test_the_rules_can_be_broken():
    assert forbidden(Path("lessons/softmax/gap.py"), "course_utils.lessons.tokenize.twins.same")
    assert forbidden(Path("showing/page.py"), "course_utils.model.loaded")
    assert forbidden(Path("learner.py"), "course_utils.maintain.refresh")
    assert forbidden(Path("model/hub.py"), "course_utils.checkpoint")
    assert not forbidden(Path("lessons/softmax/figures.py"), "course_utils.lessons.softmax.answers.swap")


@pytest.mark.parametrize("path", [*FILES, *sorted((ROOT / "tests").rglob("*.py"))], ids=lambda path: path.stem)
def test_no_file_is_too_long(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("words", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff_has_nothing_to_say(words):
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *words, "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


EXAMPLES = [path for path in FILES if ">>> " in path.read_text(encoding="utf-8") and path.stem != "__main__"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_examples_are_true(path):
    # `bars.py` promised a bar of another width for a year: nothing ran the examples.
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    result = doctest.testmod(import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0
