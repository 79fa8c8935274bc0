"""Let an environment work wherever its folder is moved or copied, and never lead back to the old folder.

Three things in an environment hold its own path: course.pth, the programs in bin/ and the scripts `activate`.
"""

from __future__ import annotations

import os
from pathlib import Path

NOTE = "course.pth"  # in site-packages: where course_utils is
# The first lines of a program in bin/: the shell reads them as "run the python beside me", Python as a string.
# (A Mac before macOS 13 has no realpath.)
BESIDE = b"""#!/bin/sh
'''exec' "$(dirname -- "$(realpath -- "$0" 2>/dev/null || echo "$0")")"/'python' "$0" "$@"
' '''
"""


def make_importable(site, root):
    """Let every program of the environment import the course: one line, relative, so that it moves with the folder."""
    line = os.path.relpath(str(root), str(site))
    replace(Path(site) / NOTE, (line + "\n").encode("utf-8"))


def make_movable(folder, was):
    """Let the programs in bin/ find their Python beside themselves, and `activate` hold `folder` where it held `was`.

    On Windows the programs are .exe files with a path inside; there `python -m course_utils lab` is the way.
    """
    programs = folder / "bin"
    for path in sorted(programs.iterdir()) if programs.is_dir() else []:
        if path.is_file() and not path.is_symlink():
            old = path.read_bytes()
            new = point_to(old, was, str(folder)) if path.name.lower().startswith("activate") else beside(old)
            if new != old:
                replace(path, new)


def beside(program):
    r"""Return a program of bin/ (bytes) that starts the Python beside it; any other file comes back as it is.

    >>> beside(b"#!/old/.venv/bin/python\nprint(1)\n").splitlines()[-1]
    b'print(1)'
    >>> beside(b"#!/bin/bash\necho\n")
    b'#!/bin/bash\necho\n'
    """
    lines = program.split(b"\n", 3)
    if lines[0].startswith(b"#!") and b"/bin/python" in lines[0]:
        return BESIDE + program.split(b"\n", 1)[1]
    long_path = (
        len(lines) == 4 and lines[0] == b"#!/bin/sh" and lines[1].startswith(b"'''exec' ") and lines[2] == b"' '''"
    )
    return BESIDE + lines[3] if long_path else program  # pip writes this where the path is long or has a space


def point_to(script, old, new):
    """Return an `activate` script (bytes) that names the folder `new` in place of `old`.

    >>> point_to(b'VIRTUAL_ENV="/old/.venv"', "/old/.venv", "/new/.venv")
    b'VIRTUAL_ENV="/new/.venv"'
    """
    old, new = os.fsencode(old), os.fsencode(new)
    return script if new in script else script.replace(old, new)


def replace(path, content):
    """Write a file whole or not at all, with the rights of the one it replaces."""
    new = path.with_name("{}.{}.new".format(path.name, os.getpid()))
    new.write_bytes(content)
    if path.exists():
        os.chmod(str(new), path.stat().st_mode)
    os.replace(str(new), str(path))
