"""The kit: course and packages in one folder, and an installation from it that asks no network. With small wheels."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from course_utils.errors import CourseError
from course_utils.maintain import kit_sizes
from course_utils.paths import ROOT
from course_utils.start import environment, installer, kit, kit_wheels
from course_utils.start.kit_target import SIZES, SYSTEMS, Target, lock_for, target, this_computer
from course_utils.start.lock import LOCK, pins
from tests.start.small_wheels import NAMES, make_lock

HERE = this_computer()
NOWHERE = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_NO_CACHE_DIR": "1"}


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """A lock of four small wheels, in the folder in which they lie."""
    return make_lock(tmp_path_factory.mktemp("index"))


@pytest.fixture
def small(index, monkeypatch):
    """The lock, whose wheels pip finds in its folder; a course of two files."""
    return set_up(index, monkeypatch)


def set_up(lock, monkeypatch):
    for name, value in {**NOWHERE, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(lock.parent)}.items():
        monkeypatch.setenv(name, value)
    course = [ROOT / "Makefile", ROOT / "notebooks" / "05_softmax.ipynb"]
    monkeypatch.setattr(kit, "course_files", lambda: course)
    monkeypatch.setattr(kit, "BUILT", ())
    return lock


@pytest.fixture(scope="module")
def finished(index, tmp_path_factory):
    """A kit that was interrupted and went on: its folder, what was said, what was printed."""
    folder, said, printed = tmp_path_factory.mktemp("made") / "kit", [], io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(printed):
        set_up(index, patch)
        with pytest.MonkeyPatch.context() as stop, pytest.raises(KeyboardInterrupt):
            stop.setattr(installer, "run", lambda command, say: (_ for _ in ()).throw(KeyboardInterrupt()))
            make(folder, index)
        assert (folder / kit.UNFINISHED).exists()
        make(folder, index, said)
    return folder, said, printed.getvalue()


def make(folder, lock, said=None):
    kit.make_kit(folder, [HERE], lock=lock, size=1e6, say=(said if said is not None else []).append)


def test_the_kit_holds_course_packages_and_a_letter_and_says_its_size_first(finished):
    folder, said, printed = finished
    assert said[0] == f"The kit for {HERE} will take about 1 MB."
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        ["Makefile", "notebooks", "START_WITHOUT_NETWORK.md", "wheels"]
    )
    assert sorted(path.name.partition("-")[0] for path in (folder / "wheels").glob("*.whl")) == sorted(NAMES)
    assert "2 files of the course and 4 packages" in said[1]
    assert str(HERE) in (folder / "START_WITHOUT_NETWORK.md").read_text(encoding="utf-8")
    bar = [line.strip() for line in printed.splitlines() if "[" in line]
    assert bar == [f"[{'#' * n}{'.' * (20 - n)}] {n // 5} of 4" for n in (5, 10, 15, 20)]


def test_the_environment_is_installed_from_the_kit_alone(index, finished, tmp_path, monkeypatch):
    for name, value in NOWHERE.items():
        monkeypatch.setenv(name, value)
    wheels = shutil.copytree(finished[0] / "wheels", tmp_path / "wheels")
    monkeypatch.setattr(kit_wheels, "WHEELS", wheels)
    env = environment.Environment(tmp_path / "copy" / ".venv", index)
    dune = wheels / "dune-1.0-py3-none-any.whl"
    whole = dune.read_bytes()
    dune.write_bytes(b"changed on the way")
    with pytest.raises(CourseError):
        environment.make(env)
    assert environment.state(env) == "none"
    dune.write_bytes(whole)
    environment.make(env)
    assert environment.state(env) == "whole"
    assert set(NAMES) <= environment.whole.names(environment.site_packages(env))


def test_wheels_for_another_lock_or_computer_are_not_taken(tmp_path):
    said = []
    kit_wheels.write_note(tmp_path, "1", [Target("windows", "3.10"), HERE])
    assert kit_wheels.wheels_for("1", said.append, tmp_path) == tmp_path and said == []
    assert kit_wheels.wheels_for("2", said.append, tmp_path) is None and said == []
    other = Target("windows" if HERE.system != "windows" else "linux-arm64", "3.10")
    kit_wheels.write_note(tmp_path, "1", [other])
    assert kit_wheels.wheels_for("1", said.append, tmp_path) is None
    assert said == [f"  The packages in {tmp_path.name} are for {other}, and this is {HERE}: asking the network."]
    for broken in ("", "[]", '{"for": 1, "lock": "1"}'):
        (tmp_path / kit_wheels.NOTE).write_text(broken, encoding="utf-8")
        assert kit_wheels.wheels_for("1", said.append, tmp_path) is None


def test_a_folder_with_something_in_it_is_left_alone(small, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("all of it", encoding="utf-8")
    with pytest.raises(CourseError, match="is not empty, and was left as it is"):
        make(tmp_path / "mine", small)
    with pytest.raises(CourseError, match="is a file"):
        make(tmp_path / "mine" / "thesis.txt", small)
    with pytest.raises(CourseError, match="inside the course"):
        make(ROOT / "build" / "kit", small)
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_an_interrupted_kit_goes_on_to_a_finished_one(small, finished):
    assert not (finished[0] / kit.UNFINISHED).exists()
    with pytest.raises(CourseError, match="not empty"):
        make(finished[0], small)


def test_a_disk_that_is_too_small_is_said_before_anything_is_copied(small, tmp_path, monkeypatch):
    monkeypatch.setattr(kit.shutil, "disk_usage", lambda place: namedtuple("Usage", "free")(5e5))
    with pytest.raises(CourseError, match=r"has 0 MB free, and the kit needs 1 MB there\. Free some space"):
        make(tmp_path / "kit", small)
    assert not list((tmp_path / "kit").iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_on_the_way_is_one_sentence(small, tmp_path, monkeypatch):
    monkeypatch.setattr(kit, "copy_course", lambda folder: open("/dev/full", "wb", buffering=0).write(b"x"))
    with pytest.raises(CourseError, match="The disk is full .* run the same command again: it goes on"):
        make(tmp_path / "kit", small)


def test_a_package_that_cannot_be_fetched_is_one_sentence(small, tmp_path, monkeypatch):
    for wheel in small.parent.glob("[abc]*.whl"):  # all but dune
        shutil.copy(wheel, tmp_path)
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(CourseError, match="The kit is not finished. The packages cannot be fetched: no connection"):
        make(tmp_path / "kit", small)


def test_the_files_of_the_course_are_those_in_git_and_without_git_all_but_what_is_made_here(tmp_path, monkeypatch):
    if (ROOT / ".git").exists():
        names = {path.relative_to(ROOT).as_posix() for path in kit.course_files()}
        assert {"Makefile", "requirements.lock", "notebooks/05_softmax.ipynb"} <= names
        assert not any(name.startswith((".venv", "workspace/", "build/", ".git/")) for name in names)
    monkeypatch.setattr(kit, "ROOT", tmp_path)
    for name in ("Makefile", "notebooks/a.ipynb", "workspace/a.ipynb", ".venv/bin/x", "c/__pycache__/d.pyc"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert sorted(path.name for path in kit.course_files()) == ["Makefile", "a.ipynb"]


@pytest.mark.parametrize("words", [["--platform", "amiga"], ["--python", "2.7"], ["--python", "newest"]])
def test_a_computer_that_is_not_known_is_one_sentence(words, tmp_path):
    with pytest.raises(CourseError, match="Name one of"):
        kit.main([str(tmp_path / "kit"), *words])
    assert not (tmp_path / "kit").exists()


def test_the_lock_for_another_computer_has_its_packages_and_every_hash():
    text = LOCK.read_text(encoding="utf-8-sig")
    windows, linux = (lock_for(text, target(system, "3.12")) for system in ("windows", "linux-x86_64"))
    names = [{name for name, _, marker in pins(part) if not marker} for part in (windows, linux)]
    assert len(names[0]) == len(pins(windows)) > 100, "no marker is left for pip to ask of this computer"
    assert {"tensorflow", "pywinpty"} <= names[0] and {"tensorflow-cpu", "pexpect"} <= names[1]
    assert not names[0] & {"tensorflow-cpu", "pexpect"}
    block = next(part for part in windows.split("\ntensorflow==")[1:])
    assert block.split("\n")[1].strip() in text and "--hash=sha256:" in block.split("\n")[1]


def test_the_sizes_are_those_of_this_lock():
    kept = json.loads(SIZES.read_text(encoding="utf-8"))
    assert kept["lock"] == hashlib.sha256(LOCK.read_bytes()).hexdigest(), "run `make lock`"
    assert sorted(kept["bytes"]) == sorted("{} {}".format(*one) for one in kit_sizes.targets())
    assert all(3e8 < size < 6e8 for size in kept["bytes"].values())


def test_the_size_is_that_of_the_wheel_that_pip_would_take():
    wheels = [
        ("manylinux_2_17_x86_64", 1),
        ("win_amd64", 20),
        ("macosx_11_0_arm64", 300),
        ("musllinux_1_2_x86_64", 4000),
    ]
    packages = [
        {"wheels": [{"url": f"https://x/a-1-cp312-cp312-{tag}.whl", "size": size} for tag, size in wheels]},
        {"wheels": [{"url": "https://x/b-1-py3-none-any.whl", "size": 50000}], "marker": "sys_platform == 'win32'"},
    ]
    sizes = {
        system: kit_sizes.size_of(packages, Target(system, "3.12")) for system in SYSTEMS if "linux-arm" not in system
    }
    assert sizes == {"linux-x86_64": 1, "windows": 50020, "macos-arm64": 300}


def test_the_command_has_help():
    words = [sys.executable, "-m", "course_utils", "kit", "--help"]
    shown = subprocess.run(words, cwd=ROOT, capture_output=True, text=True)
    assert shown.returncode == 0 and "--platform" in shown.stdout
