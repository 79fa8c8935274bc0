"""Run the tests: unit tests, guards and every notebook with nbval, in parallel, cut off from the network."""

from __future__ import annotations

import os
import subprocess
import sys

from course_utils.kernels import elsewhere
from course_utils.paths import NOTEBOOKS, ROOT

OFFLINE = ROOT / "tests" / "offline"  # its sitecustomize.py forbids connections to anything but loopback
IPYTHON = ROOT / "build" / "ipython"
NOWHERE = "http://127.0.0.1:9"  # for programs that are not Python but honour the proxy variables
SECONDS_A_CELL = 120


def offline_environment(environment=None):
    """Return a copy of the environment in which Python and its child processes reach nothing but loopback.

    Makes the folder that IPYTHONDIR names.
    """
    # In a fresh clone there is no build/, and IPython then litters the temporary folder instead: 14 tests failed in CI.
    IPYTHON.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ if environment is None else environment)
    paths = [str(OFFLINE), str(ROOT), environment.get("PYTHONPATH", "")]
    environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        environment[name] = environment[name.upper()] = NOWHERE
    environment["no_proxy"] = environment["NO_PROXY"] = "localhost,127.0.0.1,::1"
    environment.update(
        PYTHONHASHSEED="0",  # some messages of transformers list sets: same order each time
        PYTHONUTF8="1",
        JUPYTER_PREFER_ENV_PATH="1",  # the kernel python3 is this environment's
        IPYTHONDIR=str(IPYTHON),  # not the start-up files of whoever runs the tests
    )
    return environment


def pytest_words(words=()):
    """Return the pytest command line (list of str): everything, or what `words` ask for instead."""
    mine = ["-rs", "--nbval", f"--nbval-cell-timeout={SECONDS_A_CELL}", "--nbval-current-env"]
    mine += [f"--ignore={path.relative_to(ROOT).as_posix()}" for path in elsewhere(NOTEBOOKS)]  # see `test-pytorch`
    if words:
        return mine + list(words)
    workers = ["-n", str(os.cpu_count() or 1), "--dist", "loadfile", "--no-loadscope-reorder"]
    return mine + workers + ["notebooks", "tests", "--ignore=tests/browser", "--ignore=tests/proof"]


def main(words=()):
    """Run pytest; return its exit code."""
    command = [sys.executable, "-m", "pytest", *pytest_words(words)]
    return subprocess.call(command, cwd=ROOT, env=offline_environment())
