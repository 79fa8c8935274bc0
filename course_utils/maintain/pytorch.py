"""Test lab 11 in its own environment, with what the other lessons say about PyTorch, and write the table of that."""

from __future__ import annotations

import json
import subprocess
import sys

from course_utils.kernels import elsewhere
from course_utils.lessons import lessons
from course_utils.maintain.maps import cell
from course_utils.maintain.test import SECONDS_A_CELL, offline_environment
from course_utils.paths import NOTEBOOKS, ROOT
from course_utils.start.environment import ready_python
from course_utils.start.lock import pins
from course_utils.start.pytorch import COURSE_PYTHON, MISSING, PYTORCH, torch_version

TESTS = ROOT / "tests" / "lessons"
TABLE = ROOT / "tests" / "pytorch_statements.md"
HEAD = """\
# What the lessons say about PyTorch and transformers 5

Written by `python -m course_utils test-pytorch` when every line below has been run and held, with {versions}.
The code that shows a line stands in `tests/lessons/LESSON/pytorch_statements.json`.

| Notebook | Cell | Statement |
|---|---|---|
"""


def statements():
    """Return [(lesson's record, statement)] of every lesson; a statement is {"cell", "statement", "code"}."""
    found = []
    for record in lessons():
        path = TESTS / record.folder / "pytorch_statements.json"
        if path.is_file():
            found += [(record, one) for one in json.loads(path.read_text(encoding="utf-8-sig"))]
    return found


def versions():
    """Return {package: version} of the two libraries, as the lock of lab 11 pins them.

    >>> sorted(versions())
    ['torch', 'transformers']
    """
    pinned = {name: version for name, version, _ in pins(PYTORCH.lock.read_text(encoding="utf-8-sig"))}
    return {"transformers": pinned["transformers"], "torch": torch_version()}


def table():
    """Return the text of tests/pytorch_statements.md."""
    named = " and ".join(f"{name} {version}" for name, version in versions().items())
    rows = [f"| {record.stem} | `{one['cell']}` | {cell(one['statement'])} |" for record, one in statements()]
    return HEAD.format(versions=named) + "\n".join(rows) + "\n"


def main(words=()):
    """Run the tests in the environment of lab 11; return pytest's exit code, or 3 where there is none."""
    python = ready_python(PYTORCH)
    if not python:
        print("The tests of lab 11 did not run. " + MISSING, file=sys.stderr)
        return 3
    environment = offline_environment()
    environment[COURSE_PYTHON] = sys.executable
    environment.setdefault("OMP_NUM_THREADS", "1")  # threads of torch that wait for a busy core cost minutes
    options = ["-q", "-rs", "--nbval", "--nbval-current-env", f"--nbval-cell-timeout={SECONDS_A_CELL}"]
    everything = [*map(str, elsewhere(NOTEBOOKS)), str(TESTS / "pytorch")]
    code = subprocess.call([python, "-m", "pytest", *options, *(words or everything)], cwd=ROOT, env=environment)
    if code == 0 and not words and TABLE.read_text(encoding="utf-8-sig") != table():
        TABLE.write_text(table(), encoding="utf-8", newline="\n")
        print(f"{TABLE.name} was renewed.")
    return code
