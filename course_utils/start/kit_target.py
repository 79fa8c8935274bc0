"""The computers that a kit is for: how pip and the lock's markers name a system, and what of the lock belongs there."""

from __future__ import annotations

import json
import platform
import re
import sys
from pathlib import Path
from typing import NamedTuple

from course_utils.errors import CourseError
from course_utils.start import python_range
from course_utils.start.lock import pins

SIZES = Path(__file__).with_name("kit_sizes.json")  # written by `make lock`: bytes of the wheels for each target

# name -> (pip's name of its wheels' platform; what the markers of a lock ask)
SYSTEMS = {
    "linux-x86_64": ("manylinux{}_x86_64", ("linux", "x86_64", "Linux", "posix")),
    "linux-arm64": ("manylinux{}_aarch64", ("linux", "aarch64", "Linux", "posix")),
    "macos-arm64": ("macosx_12_0_arm64", ("darwin", "arm64", "Darwin", "posix")),
    "windows": ("win_amd64", ("win32", "AMD64", "Windows", "nt")),
}
# The C library that wheels for Linux need: 2.28 is from 2018, and whoever has a newer one takes these wheels too.
GLIBC = [f"_2_{number}" for number in range(28, 4, -1)] + ["2014", "2010", "1"]


class Target(NamedTuple):
    """A system (a key of SYSTEMS) and a Python version such as "3.12"."""

    system: str
    python: str

    def __str__(self):
        return "{}, Python {}".format(*self)


def this_computer():
    """Return the Target of the running Python; CourseError where TensorFlow has no wheel for it.

    >>> this_computer().python == platform.python_version().rpartition(".")[0]
    True
    """
    machine = platform.machine()
    for system, (_, (name, known, _, _)) in SYSTEMS.items():
        if (sys.platform, machine) == (name, known):
            return Target(system, "{}.{}".format(*sys.version_info[:2]))
    raise CourseError(
        "There are no packages for this kind of computer ({} {}). Name another one: --platform {}.".format(
            sys.platform, machine, " or ".join(SYSTEMS)
        )
    )


def target(system=None, python=None):
    """Return a Target; what is not named is this computer's. Raises CourseError with the names there are.

    >>> str(target("windows", "3.12"))
    'windows, Python 3.12'
    """
    here = this_computer() if not (system and python) else None
    found = Target(system or here.system, python or here.python)
    if found.system not in SYSTEMS:
        raise CourseError(f"There is no platform {found.system!r}. Name one of: {', '.join(SYSTEMS)}.")
    numbers = re.fullmatch(r"(\d+)\.(\d+)", found.python)
    if not numbers or not python_range.fits(tuple(map(int, numbers.groups()))):
        raise CourseError(f"The course does not run on Python {found.python}. Name one of {python_range.WORDS}.")
    return found


def platforms(system):
    """Return the platforms of wheels that fit a system, as pip names them.

    >>> platforms("linux-arm64")[0], len(platforms("windows"))
    ('manylinux_2_28_aarch64', 1)
    """
    form = SYSTEMS[system][0]
    return [form.format(version) for version in GLIBC] if "{}" in form else [form]


def marker_environment(wanted):
    """Return what the markers of a lock ask, for a Target.

    >>> marker_environment(Target("windows", "3.12"))["sys_platform"]
    'win32'
    """
    name, machine, system, os_name = SYSTEMS[wanted.system][1]
    return {
        "sys_platform": name,
        "platform_machine": machine,
        "platform_system": system,
        "os_name": os_name,
        "python_version": wanted.python,
        "python_full_version": wanted.python + ".0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


def lock_for(text, wanted):
    """Return the part of a lock that belongs on a Target, without markers: pip asks them of its own computer.

    >>> lock_for("appnope==1 ; sys_platform == 'darwin'\\nattrs==2\\n", Target("windows", "3.12"))
    'attrs==2\\n'
    """
    from packaging.markers import Marker

    kept, asked = [], marker_environment(wanted)
    for block in re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE):
        for _, _, marker in pins(block):
            if not marker or Marker(marker).evaluate(asked):
                first, rest = block.split("\n", 1)
                kept.append((first.split(" ; ")[0].rstrip(" \\") + " \\\n" + rest) if marker else block)
    return "".join(kept)


def download_command(python, wanted, lock, folder):
    """Return pip's command (list of str) that fetches the wheels of `lock` for a Target into a folder."""
    tags = [word for name in platforms(wanted.system) for word in ("--platform", name)]
    exact = ["--no-deps", "--require-hashes", "--only-binary=:all:", "--progress-bar=off"]
    exact += ["--implementation", "cp", "--python-version", wanted.python]
    return [python, "-m", "pip", "download", *exact, *tags, "--requirement", str(lock), "--dest", str(folder)]


def wheels_size(wanted):
    """Return the bytes of the wheels for a Target, as the index named them when the lock was made."""
    return json.loads(SIZES.read_text(encoding="utf-8-sig"))["bytes"]["{} {}".format(*wanted)]
