"""What the course may meet on a stranger's computer: variables of another Python."""

from __future__ import annotations

import os
from pathlib import Path

from course_utils.paths import ROOT

# Variables that make a Python read somebody else's packages or files.
OF_ANOTHER_PYTHON = ("PYTHONHOME", "PYTHONSTARTUP", "PYTHONUSERBASE", "PYTHONEXECUTABLE", "__PYVENV_LAUNCHER__")


def drop_strangers(environment):
    """Take the variables of another Python out of `environment` (a dict); of PYTHONPATH the course's own folders stay.

    >>> environment = {"PYTHONHOME": "/opt/other", "PYTHONPATH": os.pathsep.join(["/opt/lib", str(ROOT)])}
    >>> drop_strangers(environment)
    >>> environment == {"PYTHONPATH": str(ROOT)}
    True
    """
    for name in OF_ANOTHER_PYTHON:
        environment.pop(name, None)
    parts = environment.pop("PYTHONPATH", "").split(os.pathsep)
    own = [part for part in parts if part and (Path(part) == ROOT or ROOT in Path(part).parents)]
    if own:
        environment["PYTHONPATH"] = os.pathsep.join(own)
