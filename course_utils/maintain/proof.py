"""Prove what takes long: whole banks, mutants, fuzz, nbgrader's points, notebooks twice, on other threads and seeds."""

from __future__ import annotations

import subprocess
import sys

from course_utils.maintain.test import offline_environment
from course_utils.paths import ROOT
from course_utils.start.install import extra_python

TESTS = ["tests/checking", "tests/lessons/capstone/test_copies.py", "tests/model/test_other_model.py", "tests/proof"]
TESTS += ["tests/start/test_environment.py", "tests/start/test_lab.py"]


def main(words: list[str] = ()) -> int:
    """Run all of it with the tables shown; return pytest's exit code."""
    extra_python("nbgrader")  # needs the network once; the tests do not
    environment = dict(offline_environment(), COURSE_PROOF="all")
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-q", "-rP", *(words or TESTS)]
    return subprocess.call(command, cwd=ROOT, env=environment)
