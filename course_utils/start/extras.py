"""Environments for tools that the course itself never needs: each in build/NAME-venv, from requirements-NAME.lock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from course_utils.errors import CourseError
from course_utils.paths import ROOT


def extra_python(name: str) -> str:
    """Return the Python of build/NAME-venv, installed first if its lock is new.

    Raises CourseError when it cannot be installed.

    >>> extra_python("nbgrader").endswith(("python", "python.exe"))        # doctest: +SKIP
    True
    """
    folder, lock = ROOT / "build" / f"{name}-venv", ROOT / f"requirements-{name}.lock"
    python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    stamp, wanted = (
        folder / ".lock",
        lock.read_text(encoding="utf-8-sig"),
    )  # written last: half an environment never counts
    if stamp.is_file() and stamp.read_text(encoding="utf-8-sig") == wanted and os.path.exists(python):
        return python
    print(f"Installing the tools of {lock.name} into build/{name}-venv.", flush=True)
    for step in _steps(str(folder), python, str(lock)):
        if subprocess.call(step, cwd=ROOT):
            raise CourseError(
                f"The tools of {lock.name} could not be installed; the message above says why. Connect to the internet,"
                " once, and start again."
            )
    stamp.write_text(wanted, encoding="utf-8", newline="\n")
    return python


def _steps(folder: str, python: str, lock: str) -> list[list[str]]:
    uv, exact = shutil.which("uv"), ["--require-hashes", "-r", lock]
    if uv:
        return [
            [uv, "venv", "--quiet", "--clear", "--python", sys.executable, folder],
            [uv, "pip", "install", "--quiet", "--python", python, *exact],
        ]
    return [
        [sys.executable, "-m", "venv", "--clear", folder],
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *exact],
    ]
