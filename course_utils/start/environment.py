"""Make an environment that is whole or does not count: `.venv` of the course, and those of the tools in build/.

The stamp is written last, when every file of every package has been seen, and it names the lock and the place. Without
a true stamp the next command begins again: with what is there where that is sound, from nothing where it is not.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from course_utils.errors import CourseError
from course_utils.paths import ROOT
from course_utils.start import installer, moved, whole
from course_utils.start.file_lock import hold
from course_utils.start.kit_wheels import wheels_for
from course_utils.start.lock import pins
from course_utils.start.sign_of_life import SignOfLife

STAMP = ".course-lock"  # two lines: the SHA-256 of the lock, the folder
ELSEWHERE = (
    "pip put the packages elsewhere, as its own settings say. `python -m pip config list` shows them: "
    "take out the line with target, prefix or root, and start again."
)


class Environment(NamedTuple):
    """Where an environment lies, the lock that says what is in it, and what adds a package that no lock can name."""

    folder: Path
    lock: Path
    add: Callable | None = None  # called with (environment, say) after the lock is installed

    @property
    def python(self):
        """Return the path (str) of its Python, whether it exists or not."""
        return str(self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))

    @property
    def stamp(self):
        return self.folder / STAMP


def beside(env, ending):
    """Return the path beside the environment's folder, as .venv.lock is beside .venv."""
    return env.folder.with_name(env.folder.name + ending)


def state(env):
    """Return "whole", "moved" (whole, and its folder has another name now) or "none", at once."""
    try:
        lines = env.stamp.read_text(encoding="utf-8-sig", errors="surrogateescape").splitlines()
    except OSError:
        return "none"
    if not env.lock.is_file() or len(lines) != 2 or lines[0] != lock_hash(env) or not os.path.exists(env.python):
        return "none"
    if sys.prefix == str(env.folder) and not os.path.exists(os.path.join(sysconfig.get_path("purelib"), moved.NOTE)):
        return "none"  # its Python has another version now (the computer's was renewed), and none of the packages
    return "whole" if lines[1] == str(env.folder) else "moved"


def lock_hash(env):
    """Return the SHA-256 of its lock: another lock, another environment."""
    return hashlib.sha256(env.lock.read_bytes()).hexdigest()


def ready_python(env):
    """Return the environment's Python where it is whole, "" where it is not; a moved one is repaired on the way."""
    seen = state(env)
    if seen == "moved":
        try:
            _settle(env)
        except OSError:
            pass  # a read-only copy: its Python works, only the programs in bin/ stay as they were
    return "" if seen == "none" else env.python


def make(env):
    """Make the environment whole; a second one who asks waits for the first. Raises CourseError when it cannot be."""
    try:
        with SignOfLife() as life:
            with hold(beside(env, ".lock"), lambda: life.say("Another installation is running; waiting.")):
                if not ready_python(env):
                    life.say("Installing {} into {}.".format(env.lock.name, env.folder.name))
                    _build(env, life.say)
    except OSError as error:
        raise CourseError(installer.explain(str(error))) from None


def _build(env, say):
    local = wheels_for(lock_hash(env), say)
    uv = None if local else shutil.which("uv")  # uv would fetch the pip that it puts into an environment
    env.stamp.unlink(missing_ok=True)
    _create(env, uv, say)
    installer.run(install_command(env, uv, local), say)
    if env.add:
        env.add(env, say)
    say("  looking at every file")
    broken = whole.damaged(site_packages(env))
    if broken:
        name, what = sorted(broken.items())[0]
        raise CourseError(f"The package {name} did not arrive whole ({what}). Start again.")
    always = {name.lower() for name, _, marker in pins(env.lock.read_text(encoding="utf-8-sig")) if not marker}
    if not always <= whole.names(site_packages(env)):
        raise CourseError(ELSEWHERE)
    _settle(env)


def _create(env, uv, say):
    """Make an empty environment, or keep one in which everything is sound: its packages are not fetched again."""
    old = beside(env, ".old")
    shutil.rmtree(old, ignore_errors=True)
    if is_sound(env):
        return
    if env.folder.exists():
        say("  clearing away what an interrupted installation left")
        os.replace(env.folder, old)  # at once: never half an environment under the name of a whole one
        shutil.rmtree(old, ignore_errors=True)
    base = getattr(sys, "_base_executable", "") or sys.executable  # this Python may be the one just cleared away
    if uv:
        installer.run([uv, "venv", "--quiet", "--seed", "--python", base, str(env.folder)], say)
    else:
        installer.run([base, "-m", "venv", str(env.folder)], say)


def is_sound(env):
    """Tell whether there is an environment that was created to its end and holds no damaged package."""
    site = site_packages(env)
    activate = Path(env.python).with_name("activate")  # written last
    return bool(site) and activate.is_file() and "pip" in whole.names(site) and not whole.damaged(site)


def site_packages(env):
    """Return the folder (Path) of its packages as its own Python names it, None where there is no such Python."""
    ask = [env.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    try:
        seen = subprocess.run(ask, capture_output=True, text=True, env=installer.clean_environment())
    except OSError:
        return None
    site = Path(seen.stdout.strip() or "/")
    inside = (
        seen.returncode == 0 and env.folder in site.parents
    )  # without its pyvenv.cfg it is the computer's own Python
    return site if inside else None


def install_command(env, uv, local=None):
    """Return the command that installs the lock: uv where it is present, else pip; both compile bytecode.

    local: a folder of wheels, from which everything comes and nothing from the network.

    `--no-deps`: the lock is complete, and it names tensorflow-cpu where other packages ask for tensorflow.
    """
    exact = ["--no-deps", "--require-hashes", "--requirement", str(env.lock)]
    if local:
        exact += ["--no-index", "--find-links", str(local)]
    if uv:
        return [uv, "pip", "install", "--compile-bytecode", "--python", env.python, *exact]
    return [env.python, "-m", "pip", "install", "--progress-bar=off", *exact]


def _settle(env):
    """Let the environment fit its place, and say in the stamp that it is whole."""
    lines = (
        env.stamp.read_text(encoding="utf-8-sig", errors="surrogateescape").splitlines() if env.stamp.exists() else []
    )
    was = lines[1] if len(lines) == 2 else str(env.folder)
    moved.make_importable(site_packages(env), ROOT)
    moved.make_movable(env.folder, was)
    moved.replace(env.stamp, "{}\n{}\n".format(lock_hash(env), env.folder).encode("utf-8", "surrogateescape"))
