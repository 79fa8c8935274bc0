r"""Text files hold the same bytes on every computer: written with \n and UTF-8, read with or without a BOM."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from course_utils.paths import ROOT

FILES = sorted(path for folder in ("course_utils", "tools") for path in (ROOT / folder).rglob("*.py"))
OPENERS = ("open", "fdopen", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile")
READ = "utf-8-sig"  # also reads plain UTF-8


def value(node):
    return node.value if isinstance(node, ast.Constant) else None


def words(call):
    return {word.arg: value(word.value) for word in call.keywords}


def mode(call, name):
    """Return the mode of a call of open or a relative, "" where it is not a text in the code."""
    given = [text for text in map(value, call.args) if isinstance(text, str) and set(text) <= set("rwxab+t")]
    default = "r" if name in ("open", "fdopen") else "w+b"
    return words(call).get("mode") or (given[0] if given else default)


def complaint(call):
    """Return what is wrong with one call that reads or writes text, or ""."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    owner = getattr(getattr(function, "value", None), "id", "")
    if (owner in ("os", "tarfile") and name == "open") or "timeout" in words(call):
        return ""  # a file number, an archive, an address: no text file
    if name == "write_text" or (
        name in OPENERS and "b" not in mode(call, name) and set(mode(call, name)) & set("wxa+")
    ):
        return "" if words(call).get("newline") == "\n" and words(call).get("encoding") == "utf-8" else "writes"
    if name == "read_text" or (name in OPENERS and "b" not in mode(call, name)):
        return "" if words(call).get("encoding") == READ else "reads"
    return ""


def complaints(text):
    """Return [(line, what)] of a Python source.

    >>> complaints("path.write_text('x')")
    [(1, 'writes')]
    """
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return [(call.lineno, complaint(call)) for call in calls if complaint(call)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_text_file_names_its_line_end_and_encoding(path):
    assert complaints(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code, wrong",
    [
        ("p.write_text(t, encoding='utf-8', newline='\\n')", False),
        ("p.write_text(t, encoding='utf-8')", True),
        ("p.write_text(t, newline='\\n')", True),
        ("open(p, 'w')", True),
        ("open(p, mode='a', encoding='utf-8')", True),
        ("p.open('x', encoding='utf-8', newline='\\n')", False),
        ("open(p, 'wb')", False),
        ("open(p)", True),
        ("open(p, encoding='utf-8-sig')", False),
        ("p.read_text()", True),
        ("p.read_text(encoding='utf-8')", True),
        ("os.fdopen(n, 'w')", True),
        ("tempfile.NamedTemporaryFile('w', encoding='utf-8')", True),
        ("tempfile.TemporaryFile(dir=folder)", False),
        ("os.open(p, os.O_RDWR)", False),
        ("p.write_bytes(b'')", False),
        ("opener.open(url, timeout=3)", False),
    ],
)
def test_the_rule_itself(code, wrong):
    assert bool(complaints(code)) is wrong


WINDOWS = """import _pyio, builtins, io, os, pathlib, sys
os.linesep = "\\r\\n"
io.open = builtins.open = _pyio.open
folder = pathlib.Path(sys.argv[1])
from course_utils.checking import record
from course_utils.editions.notebook import write, write_new
from course_utils.learner import progress
from course_utils.maintain import renew_lock
from course_utils.start import workspace
(folder / "control.txt").write_text("a\\n", encoding="utf-8")
course, mine = folder / "notebooks", folder / "workspace"
write({"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "x\\ny"}], "metadata": {},
       "nbformat": 4, "nbformat_minor": 5}, course / "01_one.ipynb")
workspace.fill(course, mine)
workspace.fill(course, mine)
workspace.reset("01", course, mine)
write_new("a\\nb\\n", folder / "new.txt")
renew_lock.ENVIRONMENT = folder / "environment.yml"
renew_lock.subprocess.call = lambda *words, **more: 0
renew_lock.shutil.which = lambda name: name
renew_lock.kit_sizes.write = lambda uv: None  # it asks the index
renew_lock.main([])
os.chdir(mine)
record.mark_done("5.1")
print(record.done(), progress().text.splitlines()[0])
"""


def test_the_course_on_a_computer_that_ends_lines_with_crlf(tmp_path):
    """Python's own input and output code, told that it is on Windows; a plain write shows that the play is real."""
    done = subprocess.run(
        [sys.executable, "-c", WINDOWS, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "{'5.1'} 1 of" in done.stdout
    written = {
        path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file()
    }
    assert b"\r\n" in written.pop("control.txt")
    assert len(written) == 7 and not [name for name, content in written.items() if b"\r" in content], sorted(written)
