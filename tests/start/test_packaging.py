"""course_utils as a package: `pip install .`, and the `-e .` of environment.yml on which conda and Binder stand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from course_utils.paths import ROOT

OFFLINE_PIP = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet"]


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A copy of the course's folder, as a clone has it (setuptools leaves build/ and .egg-info where it works)."""
    folder = tmp_path_factory.mktemp("clone") / "course"
    no = shutil.ignore_patterns("__pycache__", ".*", "build", "workspace", "tests", "*.egg-info")
    shutil.copytree(ROOT, folder, ignore=no, copy_function=link)
    return folder


def link(source, target):
    try:
        os.link(source, target)  # 50 MB of weights need no second copy
    except OSError:
        shutil.copy2(source, target)


def files(folder):
    paths = (path.relative_to(folder.parent) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if "__pycache__" not in path.parts and path.suffix != ".pyc"}


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """The Python of an environment that has the packages of environment.yml, and no course_utils."""
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    ask = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())
    # addsitedir would read our course.pth; a plain path does not
    (site / "packages.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def run(python, *words, cwd):
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run([python, *words], cwd=cwd, env=bare, capture_output=True, text=True)


def test_wheel_is_complete_and_says_what_it_cannot(course, tmp_path):
    made = run(sys.executable, "-m", "pip", "wheel", str(course), *OFFLINE_PIP, "-w", str(tmp_path), cwd=tmp_path)
    wheel = next(tmp_path.glob("*.whl"), None)
    assert wheel, made.stderr
    assert files(ROOT / "course_utils") - set(zipfile.ZipFile(wheel).namelist()) == set()
    zipfile.ZipFile(wheel).extractall(tmp_path / "elsewhere")
    seen = run(sys.executable, "-c", "import course_utils; print(course_utils.checkpoint)", cwd=tmp_path / "elsewhere")
    assert seen.returncode == 0, seen.stderr
    for command in ("lab", "install", "reset"):
        words = [command, "03"] if command == "reset" else [command]
        seen = run(sys.executable, "-m", "course_utils", *words, cwd=tmp_path / "elsewhere")
        assert seen.returncode == 1 and seen.stderr.startswith("This command needs the folder of the course"), seen
        assert seen.stderr.count("\n") == 1


def test_environment_yml_alone_lets_the_first_cell_run(course, python):
    listed = [line.strip() for line in (course / "environment.yml").read_text(encoding="utf-8").splitlines()]
    assert listed[-1] == '- "-e ."', "the course itself"
    # conda and repo2docker run pip in the folder of environment.yml
    installed = run(python, "-m", "pip", "install", "-e", ".", *OFFLINE_PIP, cwd=course)
    assert installed.returncode == 0, installed.stderr
    code = "import course_utils; print(course_utils.__file__); course_utils.ready()"
    seen = run(python, "-c", code, cwd=course / "notebooks").stdout.splitlines()
    assert seen[0] == str(course / "course_utils" / "__init__.py") and seen[-1].startswith("Ready."), seen
