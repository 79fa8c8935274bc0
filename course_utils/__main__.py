"""The commands of the course: `python -m course_utils COMMAND`, from the folder of the course, on a bare Python.

`make COMMAND` calls the same. Commands that need the packages install them first (see install.py) and
continue in the environment's own Python.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module

# command -> (module, function, needs the installed environment, what it does)
COMMANDS = {
    "lab": ("lab", "main", True, "open the course in JupyterLab; further words go to jupyter lab"),
    "test": ("testing", "main", True, "run every test; further words go to pytest"),
    "doctor": ("doctor", "main", False, "say what is ready on this computer and what is not"),
    "reset": ("workspace", "reset_main", False, "bring a notebook of your copy back: reset 03"),
    "install": ("install", "main", False, "create the environment (.venv), no more"),
    "refresh": ("refresh", "main", True, "re-execute notebooks and store them in normal form"),
    "lock": ("locking", "main", False, "renew requirements.lock and environment.yml (needs uv)"),
    "bench": ("bench", "main", True, "measure: time, memory, size"),
    "proof": ("proof", "main", True, "run every mutant and fuzz case of the exercises and print the tables"),
    "solutions": ("editions", "main", True, "write the solved edition into a folder: solutions FOLDER"),
    "nbgrader": ("nbgrader", "main", True, "write nbgrader's source edition: nbgrader FOLDER"),
    "test-browser": ("browser", "main", True, "run the tests in a real browser, where there is one"),
}
OLDEST, NEWEST = (3, 10), (3, 13)


def usage():
    """Return the list of commands as text."""
    lines = ["Usage: python -m course_utils COMMAND", ""]
    return "\n".join(lines + ["  {:<13} {}".format(name, about[3]) for name, about in COMMANDS.items()])


def main(words):
    """Run the command in `words`; return the exit code."""
    if not words or words[0] not in COMMANDS:
        print(usage())
        return 0 if words in ([], ["help"], ["-h"], ["--help"]) else 2
    module, function, needs_environment, _ = COMMANDS[words[0]]
    from course_utils.errors import CourseError
    from course_utils.install import environment_python, own_python

    try:
        if not OLDEST <= sys.version_info[:2] <= NEWEST and not own_python():
            raise CourseError(
                "This is Python {}.{}, and TensorFlow needs Python 3.10 to 3.13. Install one of them "
                "and start the course with it, for example `python3.12 -m course_utils lab`.".format(*sys.version_info)
            )
        python = environment_python() if needs_environment else own_python() or sys.executable
        if os.path.normcase(os.path.abspath(python)) != os.path.normcase(os.path.abspath(sys.executable)):
            return hand_over(python, words)
        return import_module("course_utils." + module).__dict__[function](words[1:]) or 0
    except CourseError as error:
        print(error, file=sys.stderr)
        return 1


def hand_over(python, words):
    """Run the same command with another Python, here and now; return its exit code."""
    sys.stdout.flush()
    command = [python, "-m", "course_utils", *words]
    if os.name == "posix":
        os.execv(python, command)  # no second process: signals and exit codes are the command's own
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
