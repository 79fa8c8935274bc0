"""Every stored notebook keeps the rules, and every rule catches the small broken notebook made for it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.lessons import lessons
from course_utils.maintain import guards
from course_utils.maintain import test as testing
from course_utils.maintain.normal_form import METADATA
from course_utils.maintain.test import offline_environment
from course_utils.paths import ROOT

FIXTURES = Path(__file__).parent / "fixtures"
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
BROKEN = sorted(path for path in FIXTURES.glob("*.ipynb") if path.stem != "good")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_keeps_every_rule(path):
    assert guards.problems(path.read_text(encoding="utf-8")) == []


def test_every_notebook_is_in_the_register_and_every_lesson_has_its_notebook():
    assert [path.stem for path in NOTEBOOKS] == [record.stem for record in lessons()]


def test_good_notebook_passes():
    assert guards.problems((FIXTURES / "good.ipynb").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_rule_catches_its_broken_notebook(path):
    text = path.read_text(encoding="utf-8")
    rule = getattr(guards, path.stem.split("-")[0])
    notebook = json.loads(text)
    assert rule(notebook, text) if rule is guards.is_normal else rule(notebook)
    others = [other for other in guards.RULES if other is not rule and other(notebook)]
    also = [guards.in_order] if rule is guards.was_executed else []
    assert others == also, "the fixture breaks more than the one rule it is for"


def test_every_rule_has_a_broken_notebook():
    covered = {path.stem.split("-")[0] for path in BROKEN}
    assert covered == {rule.__name__ for rule in guards.RULES} | {"is_normal"}


def test_ipython_gets_a_folder_that_is_there(monkeypatch, tmp_path):
    # Where it is missing, as build/ was in a fresh clone, IPython writes into the temporary folder instead.
    monkeypatch.setattr(testing, "IPYTHON", tmp_path / "build" / "ipython")
    assert Path(testing.offline_environment()["IPYTHONDIR"]).is_dir()


CALL_OUT = """
import socket
try:
    socket.create_connection(("192.0.2.1", 80), timeout=3)
except OSError as error:
    print(type(error).__name__, "stopped" in str(error))
try:
    socket.getaddrinfo("example.org", 80)
except OSError as error:
    print(type(error).__name__, "stopped" in str(error))
"""
STOPPED = "ConnectionRefusedError True\n" * 2


CHILD = f"""import subprocess, sys
print(subprocess.run([sys.executable, '-c', {CALL_OUT!r}], capture_output=True, text=True).stdout, end='')"""
CELLS = [("right", "print(6 * 7)", "42\n"), ("kernel", CALL_OUT, STOPPED), ("child", CHILD, STOPPED)]
CELLS += [("wrong", "print(6 * 7)", "43\n")]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    """Run nbval once on a notebook with the text that each cell is said to have printed; return {cell: verdict}."""
    cells = [
        {
            "cell_type": "code",
            "id": id,
            "metadata": {},
            "execution_count": place,
            "outputs": [{"output_type": "stream", "name": "stdout", "text": printed}],
            "source": source,
        }
        for place, (id, source, printed) in enumerate(CELLS, 1)
    ]
    path = tmp_path_factory.mktemp("nbval") / "one.ipynb"
    notebook = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(notebook), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "--nbval", "--nbval-cell-timeout=60", "-v", "-p", "no:xdist", str(path)]
    environment = offline_environment()
    environment.pop("PYTEST_CURRENT_TEST", None)
    environment.pop("PYTEST_XDIST_WORKER", None)
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=path.parent)
    assert done.returncode == 1, done.stdout
    said = re.findall(r"::Cell (\d) (PASSED|FAILED)", done.stdout)
    return {CELLS[int(place)][0]: verdict for place, verdict in said}


def test_nbval_sees_a_changed_output(verdicts):
    assert (verdicts["right"], verdicts["wrong"]) == ("PASSED", "FAILED")


@pytest.mark.parametrize("where", ["kernel", "child"])
def test_kernel_and_its_child_cannot_connect_out(verdicts, where):
    assert verdicts[where] == "PASSED"


def test_this_process_cannot_connect_out(capsys):
    exec(CALL_OUT)
    assert capsys.readouterr().out == STOPPED


def test_loopback_is_allowed():
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=3).close()
