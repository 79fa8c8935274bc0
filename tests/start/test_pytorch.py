"""The environment of lab 11: torch without CUDA, a kernel that follows the folder, one sentence where it is missing."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from course_utils import kernels
from course_utils.errors import CourseError
from course_utils.maintain import pytorch as testing
from course_utils.maintain.test import pytest_words
from course_utils.paths import NOTEBOOKS
from course_utils.start import doctor, environment, other_python, pytorch
from course_utils.start.environment import Environment
from course_utils.start.lock import pins
from course_utils.start.notebook_copy import make_copy, opens_unchanged

LOCKED = pins(pytorch.PYTORCH.lock.read_text(encoding="utf-8"))


@pytest.fixture
def commands(monkeypatch, tmp_path):
    """Run no installer: keep its commands; `said` is what the learner reads."""
    ran, said = [], []
    monkeypatch.setattr(pytorch, "site_packages", lambda env: tmp_path)
    monkeypatch.setattr(pytorch.installer, "run", lambda command, say: ran.append(command))
    monkeypatch.setattr(pytorch.sys, "platform", "linux")
    env = Environment(tmp_path / "env", pytorch.PYTORCH.lock)
    return env, ran, said


def test_the_lock_holds_no_cuda_and_torch_only_where_its_wheel_is_for_processors():
    names = {name for name, _, _ in LOCKED}
    assert not [name for name in names if name.startswith(("nvidia", "cuda")) or name == "triton"]
    assert [marker for name, _, marker in LOCKED if name == "torch"] == ["sys_platform != 'linux'"]
    assert {"transformers", "accelerate", "nbval", "ipykernel", "uv"} <= names and "tensorflow" not in names


def test_everything_that_torch_needs_on_linux_is_in_the_lock():
    needed = {"filelock", "typing-extensions", "setuptools", "sympy", "networkx", "jinja2", "fsspec"}
    assert needed <= {name for name, _, _ in LOCKED}


def test_pip_is_taken_where_it_finds_the_build_without_cuda(commands, monkeypatch):
    env, ran, said = commands
    monkeypatch.setattr(pytorch, "has_no_cuda", lambda env, wanted: True)
    pytorch.add_torch(env, said.append)
    assert ran == [[env.python, "-m", "pip", "install", "--progress-bar=off", "--no-deps", "torch==2.13.0"]]
    assert "without CUDA" in said[0]


def test_else_the_locked_uv_fetches_it_and_says_what_pip_would(commands, monkeypatch):
    env, ran, said = commands
    monkeypatch.setattr(pytorch, "has_no_cuda", lambda env, wanted: False)
    pytorch.add_torch(env, said.append)
    assert Path(ran[0][0]).parent == Path(env.python).parent and Path(ran[0][0]).stem == "uv"
    assert "--torch-backend=cpu" in ran[0] and ran[0][-1] == "torch==2.13.0"
    assert "Plain pip would fetch torch 2.13.0 with CUDA" in said[0] and "several GB" in said[0]


@pytest.mark.parametrize("platform, there", [("darwin", False), ("win32", False), ("linux", True)])
def test_nothing_is_added_where_the_lock_has_done_it(commands, monkeypatch, tmp_path, platform, there):
    env, ran, said = commands
    monkeypatch.setattr(pytorch.sys, "platform", platform)
    if there:
        (tmp_path / "torch-2.13.0.dist-info").mkdir()
    pytorch.add_torch(env, said.append)
    assert ran == said == []


@pytest.mark.parametrize("name, without", [("filelock", True), ("nvidia-cublas", False), ("triton", False)])
def test_pip_is_asked_before_it_fetches_anything(commands, monkeypatch, name, without):
    env, _, _ = commands
    env.folder.mkdir()

    def answer(command, say):
        assert "--dry-run" in command
        report = {"install": [{"metadata": {"name": name}}]}
        Path(command[command.index("--report") + 1]).write_text(json.dumps(report))

    monkeypatch.setattr(pytorch.installer, "run", answer)
    assert pytorch.has_no_cuda(env, "torch==1") is without
    assert list(env.folder.iterdir()) == []


def test_a_pip_that_cannot_answer_counts_as_one_with_cuda(commands, monkeypatch):
    def fail(command, say):
        raise CourseError("no network")

    monkeypatch.setattr(pytorch.installer, "run", fail)
    assert pytorch.has_no_cuda(commands[0], "torch==1") is False


def test_the_kernel_follows_the_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(pytorch, "ready_python", lambda env: "/one/python")
    path = pytorch.add_kernel(tmp_path)
    spec = json.loads(path.read_text(encoding="utf-8"))
    assert spec["argv"][0] == "/one/python" and spec["env"] == {pytorch.COURSE_PYTHON: sys.executable}
    assert path.parent.name == "pytorch" and spec["display_name"] == "PyTorch (lab 11)"
    monkeypatch.setattr(pytorch, "ready_python", lambda env: "/two/python")
    assert json.loads(pytorch.add_kernel(tmp_path).read_text(encoding="utf-8"))["argv"][0] == "/two/python"


def test_a_missing_environment_is_one_sentence_with_the_command(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(pytorch, "ready_python", lambda env: "")
    monkeypatch.setattr(testing, "ready_python", lambda env: "")
    assert pytorch.add_kernel(tmp_path) is None and list(tmp_path.iterdir()) == []
    with pytest.raises(CourseError, match="`python -m course_utils pytorch`"):
        pytorch.pytorch_python()
    assert testing.main() == 3 and "`python -m course_utils pytorch`" in capsys.readouterr().err


def test_an_old_python_is_told_which_one_is_needed(monkeypatch):
    monkeypatch.setattr(pytorch.sys, "version_info", (3, 10, 4))
    with pytest.raises(CourseError, match="3.10, and transformers 5 needs Python 3.11"):
        pytorch.main()


def test_the_wrong_kernel_is_told_where_the_right_one_is(monkeypatch):
    monkeypatch.setattr(other_python, "find_spec", lambda name: None)
    with pytest.raises(CourseError, match='Change Kernel > "PyTorch'):
        other_python.need_pytorch()


def test_code_runs_in_the_course_s_own_python(monkeypatch):
    monkeypatch.setenv(pytorch.COURSE_PYTHON, sys.executable)
    said = other_python.with_tensorflow("import sys; print(sys.executable, sys.argv[1])", "深")
    assert said == f"{sys.executable} 深\n"
    with pytest.raises(CourseError, match="ZeroDivisionError"):
        other_python.with_tensorflow("1 / 0")


def test_ready_looks_at_the_lab_s_own_packages_there(monkeypatch, capsys, tmp_path):
    there = Environment(Path(sys.prefix), pytorch.PYTORCH.lock)
    monkeypatch.setattr(doctor, "PYTORCH", there)
    doctor.ready()
    assert "python -m course_utils pytorch" in capsys.readouterr().out, "this Python has another transformers"


def test_notebooks_of_another_kernel_are_copied_for_it_and_left_out_here(tmp_path):
    lab = NOTEBOOKS / "11_pytorch.ipynb"
    assert kernels.elsewhere(NOTEBOOKS) == [lab] and "--ignore=notebooks/11_pytorch.ipynb" in pytest_words()
    copy = tmp_path / lab.name
    copy.write_text(make_copy(lab), encoding="utf-8")
    assert opens_unchanged(copy) and not kernels.runs_here(copy)
    copy.write_text("no notebook", encoding="utf-8")
    assert kernels.runs_here(copy) and kernels.kernel_of({"metadata": {"kernelspec": None}}) == kernels.OWN


@pytest.mark.parametrize("broken", [False, True])
def test_what_the_lock_leaves_out_is_added_before_the_environment_counts(monkeypatch, tmp_path, broken):
    happened = []

    def add(env, say):
        happened.append("add")
        if broken:
            raise CourseError("no torch")

    env = Environment(tmp_path / "env", tmp_path / "small.lock", add)
    env.lock.write_text("", encoding="utf-8")
    env.folder.mkdir()
    monkeypatch.setattr(environment, "_create", lambda env, uv, say: happened.append("create"))
    monkeypatch.setattr(environment.installer, "run", lambda command, say: happened.append("lock"))
    monkeypatch.setattr(environment, "site_packages", lambda env: tmp_path)
    monkeypatch.setattr(environment, "_settle", lambda env: happened.append("stamp"))
    if broken:
        with pytest.raises(CourseError, match="no torch"):
            environment.make(env)
    else:
        environment.make(env)
    assert happened == ["create", "lock", "add"] + ([] if broken else ["stamp"])
