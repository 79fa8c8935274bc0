"""What can be seen of the class on one server without starting it; `test-hub` starts a real one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.errors import CourseError
from course_utils.maintain import hub_grading
from course_utils.paths import ROOT
from course_utils.start import hub
from course_utils.start.lock import LOCK, pins

DEPLOY = ROOT / "deploy"
CODE = sorted([*DEPLOY.glob("*.py"), *(DEPLOY / "server").glob("*.py")])


def versions(lock: Path) -> dict:
    return {name: version for name, version, _ in pins(lock.read_text(encoding="utf-8"))}


def test_learners_servers_have_the_courses_jupyterlab():
    hubs, courses = versions(hub.HUB.lock), versions(LOCK)
    both = {"jupyterlab", "jupyter-server", "jupyterlab-widgets", "jupyter-client", "pyzmq"}
    assert {name: hubs[name] for name in both} == {name: courses[name] for name in both}


def test_the_hub_is_of_the_line_for_which_it_is_written():
    assert versions(hub.HUB.lock)["jupyterhub"].startswith("6.")


def test_the_proxy_is_pinned_with_a_hash():
    packages = json.loads((hub.SERVER / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert packages["node_modules/configurable-http-proxy"]["version"].startswith("5.")
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []


def test_without_root_one_sentence_says_why(monkeypatch):
    monkeypatch.setattr(hub.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(CourseError, match="must start as root.*sudo python3 -m course_utils hub"):
        hub.need_root()


def test_without_node_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(hub.shutil, "which", lambda name: None)
    with pytest.raises(CourseError, match="Install Node.js 20 or newer"):
        hub.need_node()


@pytest.mark.skipif(sys.platform == "win32", reason="the hub runs on Linux")
def test_a_closed_folder_on_the_way_to_the_course_is_named(tmp_path, monkeypatch):
    closed = tmp_path / "closed"
    course = closed / "course"
    course.mkdir(parents=True)
    monkeypatch.setattr(hub, "ROOT", course)
    for folder in (course, tmp_path):
        folder.chmod(0o755)
    closed.chmod(0o700)
    ways = {closed, *(folder for folder in tmp_path.parents if not folder.stat().st_mode & 1)}
    assert hub.closed_to_learners("/usr/bin/env") in ways


def test_a_kernel_gets_the_courses_python_and_no_token(tmp_path, monkeypatch):
    monkeypatch.setattr(hub, "add_kernel", lambda prefix: None)
    spec = json.loads(hub.write_kernel("/opt/course/.venv/bin/python", tmp_path).read_text(encoding="utf-8"))
    assert spec["argv"][0] == "/opt/course/.venv/bin/python"
    assert spec["env"]["JUPYTERHUB_API_TOKEN"] == "" and spec["env"]["TF_NUM_INTRAOP_THREADS"] == "1"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed on this computer")
def test_systemd_finds_nothing_to_say_about_the_service():
    words = ["systemd-analyze", "verify", "--man=no", hub.SERVER / "course-hub.service"]
    done = subprocess.run(words, capture_output=True, text=True)
    said = [line for line in (done.stdout + done.stderr).splitlines() if "course-hub" in line]
    assert (done.returncode, said) == (0, [])


def test_systemd_makes_the_folder_in_which_the_hub_keeps_its_state():
    service = (hub.SERVER / "course-hub.service").read_text(encoding="utf-8")
    folder = re.search(r"^StateDirectory=(.+)$", service, re.MULTILINE)[1]
    assert Path("/var/lib", folder) == hub.SERVING


@pytest.mark.parametrize("url", ["http://10.0.0.7:8000", "https://hub.example.org", "http://127.0.0.1.example.org"])
def test_the_load_test_plays_against_this_computer_alone(url):
    words = [sys.executable, str(DEPLOY / "load.py"), "--url", url]
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.returncode == 1 and "Only a hub on this computer is tested" in done.stderr


@pytest.mark.parametrize("number", ["0", "61", "1000"])
def test_the_load_test_is_bounded(number):
    words = [sys.executable, str(DEPLOY / "load.py"), "--learners", number]
    assert subprocess.run(words, capture_output=True).returncode == 2


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.name)
def test_the_files_are_short_and_in_form(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250
    for words in (("check",), ("format", "--check")):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *words, "--no-cache", path], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


def test_nbgrader_touches_no_class_that_is_there(tmp_path):
    (tmp_path / "exchange").mkdir()
    with pytest.raises(CourseError, match="exchange exists already"):
        hub_grading.set_up(tmp_path, None, tmp_path / "nbgrader_config.py")
    assert [path.name for path in tmp_path.iterdir()] == ["exchange"]


def test_an_instructor_who_never_logged_in_is_one_sentence():
    pytest.importorskip("pwd")
    with pytest.raises(CourseError, match="no-such-teacher is not a user .* Log in to the hub"):
        hub_grading.account_of("no-such-teacher")
