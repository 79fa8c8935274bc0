"""The rules of the house: who may import whom, how long a file may be, ruff, one softmax. CONTRIBUTING.md says why."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.paths import ROOT

PACKAGE = ROOT / "course_utils"
FILES = sorted(PACKAGE.rglob("*.py"))
FACTS = {"errors", "kernels", "paths"}  # three files of facts that import nothing of ours; every room may read them
TOP = {"checking", "editions", "learner", "lessons", "maintain", "model", "showing", "start", *FACTS}

# Who may import whom, beside itself. A room that is missing here fails the test: decide where it stands.
MAY = {
    "errors": set(),
    "kernels": set(),
    "paths": set(),
    "showing": set(),
    "model": {"showing", *FACTS},
    "checking": {"showing", *FACTS},
    "lessons": {"checking", "model", "showing", *FACTS},
    "learner": {"checking", "lessons", "model", "showing", *FACTS},
    "editions": {"checking", "lessons", "model", "showing", *FACTS},
    "start": {"model", *FACTS},  # of model only what runs on a bare Python: see BARE
    "maintain": TOP,
    "__main__": TOP,
    "__init__": {"model"},
}
# What runs before any package is there, and what it may read.
BARE = {"__init__", "__main__", "errors", "kernels", "paths", "start"}
BARE_OF_MODEL = {"model.checkpoint", "model.flags", "model.hub", "model.kind", "model.whole"}


def imported(source: str) -> list[str]:
    """Return what a file imports of course_utils, also inside functions, as dotted names without `course_utils.`.

    >>> imported("from course_utils.model import loaded")
    ['model.loaded']
    """
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: imports are absolute"
            found += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return [name.partition(".")[2] for name in found if name.startswith("course_utils.")]


def wrong_imports(place: str, source: str) -> list[str]:
    """Return what the file at `place` (dotted, without course_utils) must not import.

    >>> wrong_imports("showing.bars", "from course_utils.model import loaded")
    ['model.loaded']
    """
    room, _, rest = place.partition(".")
    names = imported(source)
    wrong = [name for name in names if name.partition(".")[0] not in MAY[room] | {room}]
    if room == "lessons" and rest:
        wrong += [name for name in names if _of_another_lesson(rest, name)]
        if rest.split(".")[1:] == ["quiz"]:
            wrong += [name for name in names if not name.startswith("showing.question")]
    if room in BARE - {"__main__"}:
        of_model = [name for name in names if name.startswith("model.")]
        wrong += [name for name in of_model if ".".join(name.split(".")[:2]) not in BARE_OF_MODEL]
    return wrong


def _of_another_lesson(here: str, name: str) -> bool:
    """Tell whether `name` is in another lesson than the file `here`, or in an exercise while `here` is a figure."""
    parts, own = name.split("."), here.split(".")
    if parts[0] != "lessons" or parts[1:2] == [own[0]] and not own[-1].startswith("figures"):
        return False
    return parts[1] != own[0] or _is_exercise(PACKAGE / "lessons" / own[0] / f"{parts[2]}.py")


def _is_exercise(path: Path) -> bool:
    return path.is_file() and "\nEXERCISE" in path.read_text(encoding="utf-8")


def place_of(path: Path) -> str:
    """Return the dotted name of a file without course_utils; a package is named by its folder."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


@pytest.mark.parametrize("path", FILES, ids=place_of)
def test_rooms_import_only_those_below_them(path):
    assert wrong_imports(place_of(path), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "place, line",
    [
        ("showing.bars", "from course_utils.checking.values import number"),
        ("showing.bars", "import course_utils.lessons"),
        ("model.loaded", "def f():\n    from course_utils.checking import values"),
        ("checking.values", "from course_utils.lessons import find"),
        ("lessons.softmax.gap", "from course_utils.lessons.pipeline import demo"),
        ("lessons.softmax.gap", "from course_utils.lessons import pipeline"),
        ("lessons.softmax.gap", "from course_utils.lessons import find"),
        ("lessons.softmax.figures", "from course_utils.lessons.softmax.gap import EXERCISE"),
        ("lessons.softmax.figures", "from course_utils.lessons.softmax import gap"),
        ("lessons.softmax.quiz", "from course_utils.model import loaded"),
        ("lessons.softmax.quiz", "from course_utils.lessons.softmax.figures import steps"),
        ("editions.solved", "from course_utils.maintain import refresh"),
        ("start.doctor", "from course_utils.lessons import lessons"),
        ("start.doctor", "from course_utils.model.loaded import truth"),
        ("learner", "from course_utils.maintain.refresh import execute"),
    ],
)
def test_a_forbidden_import_is_found(place, line):
    assert wrong_imports(place, line) != []


@pytest.mark.parametrize("line", ["from . import errors", "from ..errors import CourseError"])
def test_a_relative_import_is_found(line):
    with pytest.raises(AssertionError, match="absolute"):
        imported(line)


BARE_FILES = [path for path in FILES if place_of(path).partition(".")[0] in BARE or place_of(path) in BARE_OF_MODEL]


@pytest.mark.parametrize("path", BARE_FILES, ids=place_of)
def test_what_runs_on_a_bare_python_imports_the_standard_library_alone_at_its_top(path):
    body = ast.parse(path.read_text(encoding="utf-8")).body
    top = [node.module for node in body if isinstance(node, ast.ImportFrom)]
    top += [alias.name for node in body if isinstance(node, ast.Import) for alias in node.names]
    rooms = {name.partition(".")[0] for name in top}
    assert sorted(rooms - set(sys.stdlib_module_names) - {"course_utils"}) == []


LONGEST, LONG = 350, 250


def lengths() -> dict[str, int]:
    """Return the number of lines of every Python file of course, tests and tools."""
    paths = [path for folder in ("course_utils", "tests", "tools") for path in (ROOT / folder).rglob("*.py")]
    return {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in sorted(paths)
    }


def test_no_file_is_too_long(record_property):
    found = lengths()
    record_property("longer than 250 lines", [name for name, lines in found.items() if lines > LONG])
    assert {name: lines for name, lines in found.items() if lines > LONGEST} == {}


def test_files_over_250_lines_are_rare():
    found = lengths()
    long = [name for name, lines in found.items() if lines > LONG]
    assert len(long) <= len(found) / 20, f"one concept a file: cut one of {long}"


@pytest.mark.parametrize("words", [("check",), ("format", "--check")], ids=" ".join)
def test_ruff_has_nothing_to_say(words):
    command = [sys.executable, "-m", "ruff", *words, "--no-cache", "course_utils", "tests"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def softmaxes(source: str) -> list[int]:
    """Return the lines on which code divides by a sum of powers of e, by whatever names.

    >>> softmaxes("e = np.exp(z)\\ntotal = sum(e)\\n[x / total for x in e]")
    [3]
    >>> softmaxes("1 / (1 + np.exp(-gap))")
    []
    """
    tree = ast.parse(source)
    powers = _names_of(tree, lambda node: _calls(node, "exp"))
    sums = _names_of(tree, lambda node: _sums(node, powers))
    divisions = [node for node in ast.walk(tree) if isinstance(node, ast.BinOp | ast.AugAssign)]
    divisors = [
        node.right if isinstance(node, ast.BinOp) else node.value for node in divisions if isinstance(node.op, ast.Div)
    ]
    return sorted(divisor.lineno for divisor in divisors if _sums(divisor, powers) or _reads(divisor, sums))


def _names_of(tree: ast.AST, wanted) -> set[str]:
    """Return the names that are assigned a value for which `wanted` holds."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Assign) and wanted(node.value)]
    return {target.id for node in found for target in node.targets if isinstance(target, ast.Name)}


def _calls(node: ast.AST, name: str) -> bool:
    return any(isinstance(n, ast.Call) and ast.unparse(n.func).rpartition(".")[2] == name for n in ast.walk(node))


def _reads(node: ast.AST, names: set[str]) -> bool:
    return any(isinstance(n, ast.Name) and n.id in names for n in ast.walk(node))


def _sums(node: ast.AST, powers: set[str]) -> bool:
    return any(_calls(node, word) for word in ("sum", "reduce_sum")) and (_calls(node, "exp") or _reads(node, powers))


# The knowing exceptions: the one softmax, and the exercise that knows every way to get it wrong.
ONE_SOFTMAX = {"model.arithmetic", "lessons.softmax.write_softmax"}


@pytest.mark.parametrize("path", [p for p in FILES if place_of(p) not in ONE_SOFTMAX], ids=place_of)
def test_there_is_one_softmax(path):
    assert softmaxes(path.read_text(encoding="utf-8")) == [], "course_utils.model.arithmetic has one"


@pytest.mark.parametrize(
    "code",
    [
        (PACKAGE / "model" / "arithmetic.py").read_text(encoding="utf-8"),
        "np.exp(z) / np.exp(z).sum()",
        "e = [math.exp(x) for x in z]\nreturn_ = [x / sum(e) for x in e]",
        "e = tf.exp(z)\ne /= tf.reduce_sum(e, -1)",
        "powers = np.exp(z)\ntotal = powers.sum()\nshares = powers / total",
    ],
    ids=range(5),
)
def test_a_softmax_is_found(code):
    assert softmaxes(code) != []
