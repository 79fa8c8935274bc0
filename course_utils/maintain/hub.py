"""Test a real hub on this machine with real Unix users: faults and isolation. Needs Linux, root and Node.js."""

from __future__ import annotations

import os
import subprocess
import sys

from course_utils.errors import CourseError
from course_utils.paths import ROOT
from course_utils.start import hub
from course_utils.start.install import extra_python

TESTS = "tests/deploy/real_hub"


def main(words=()):
    """Run tests/deploy/real_hub in the hub's environment, further `words` go to pytest; return its exit code, or 3."""
    try:
        hub.prepare(hub.TRYING)
        extra_python("nbgrader")
    except CourseError as reason:
        print(f"The tests of the hub did not run. {reason}", file=sys.stderr)
        return 3
    # --confcutdir: the other tests' conftest.py belongs to another environment
    command = [hub.HUB.python, "-m", "pytest", f"--confcutdir={TESTS}", "-ra", *words]
    if not any(TESTS in word for word in words):
        command.append(TESTS)
    environment = {**os.environ, "COURSE_KERNEL_PYTHON": sys.executable}
    return subprocess.call(command, cwd=ROOT, env=environment)
