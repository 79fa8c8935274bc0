"""Run the tests in a real browser: find or install one and start pytest in an environment of its own.

JupyterLab itself is started from the course's environment; playwright lives in build/browser-venv, outside it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from course_utils.editions.chromium import find_browser
from course_utils.maintain.test import offline_environment
from course_utils.paths import ROOT
from course_utils.start.install import extra_python

TESTS = "tests/browser"
NO_BROWSER = (
    "The browser tests did not run: there is no Chromium or Chrome on this computer. "
    "Install one, or name its program in COURSE_BROWSER."
)


def main(words=()):
    """Run tests/browser, further `words` go to pytest; return its exit code, or 3 where there is no browser."""
    browser = find_browser() or install_browser()
    if not browser:
        print(NO_BROWSER, file=sys.stderr)
        return 3
    python = extra_python("browser")
    environment = offline_environment()
    environment.update(COURSE_BROWSER=browser, COURSE_LAB_PYTHON=sys.executable)
    # --confcutdir: the other tests' conftest.py belongs to another environment
    command = [python, "-m", "pytest", f"--confcutdir={TESTS}", "-ra", *words]
    if not any(TESTS in word for word in words):
        command.append(TESTS)
    return subprocess.call(command, cwd=ROOT, env=environment)


def install_browser():
    """Install the package chromium where we may (root on Debian or Ubuntu); return its path, or ""."""
    may = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    if not may:
        return ""
    print("Installing the package chromium for the browser tests.", flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    packages = ["chromium", "fonts-noto-cjk", "fonts-noto-color-emoji"]
    for words in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        subprocess.call(["apt-get", *words], env=environment, stdout=subprocess.DEVNULL)
    return find_browser()
