"""The environments by name: `.venv` of the course, and those of tools that the course itself never needs."""

from __future__ import annotations

import sys
import sysconfig

from course_utils.errors import CourseError
from course_utils.paths import ROOT
from course_utils.start import whole
from course_utils.start.environment import Environment, make, ready_python, site_packages
from course_utils.start.lock import LOCK, wrong_packages

COURSE = Environment(ROOT / ".venv", LOCK)


def need_the_course():
    """Raise CourseError where course_utils was installed as a package, without the folder of the course."""
    if not LOCK.is_file():
        raise CourseError(
            "This command needs the folder of the course, and this course_utils was installed without it. "
            "Run it in a copy of the course, the folder with notebooks and requirements.lock."
        )


def own_python():
    """Return the environment's Python where it is whole, "" where it is not."""
    return ready_python(COURSE)


def environment_python():
    """Return a Python that has every pinned package: this one (conda), or that of .venv, installed when needed.

    Raises CourseError, one sentence and a remedy, when the installation fails.
    """
    python = own_python()
    if python:
        return python
    if sys.prefix != str(COURSE.folder) and not wrong_packages() and not damage_here():
        return sys.executable
    print(
        "The course's packages are fetched once; that takes a few minutes. If stopped, it goes on at the next start.",
        flush=True,
    )
    make(COURSE)
    return COURSE.python


def extra_python(name):
    """Return the Python of build/NAME-venv, installed from requirements-NAME.lock if it is new; CourseError if not.

    >>> extra_python("nbgrader").endswith(("python", "python.exe"))        # doctest: +SKIP
    True
    """
    env = Environment(ROOT / "build" / f"{name}-venv", ROOT / f"requirements-{name}.lock")
    if not ready_python(env):
        make(env)
    return env.python


def damage_here(only=None, code_alone=False):
    """Return {package: what is wrong} for the packages of the running Python.

    Only an environment made by venv has all files where RECORD says, and as they came: conda changes some.
    """
    in_venv = sys.prefix != sys.base_prefix
    site = sysconfig.get_path("purelib")
    return whole.damaged(site, only, sizes=in_venv, outside=in_venv, code_alone=code_alone)


def main(words=()):
    """Install the environment if needed, or repair one whose files have gone; return 0."""
    if own_python() and whole.damaged(site_packages(COURSE) or ""):
        COURSE.stamp.unlink(missing_ok=True)
    environment_python()
    print("The environment is installed.")
    return 0
