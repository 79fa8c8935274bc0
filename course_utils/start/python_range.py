"""Which Pythons the course runs on: those for which TensorFlow has wheels. Said here and read everywhere else."""

from __future__ import annotations

import sys

OLDEST, NEWEST = (3, 10), (3, 13)
WORDS = "{}.{} to {}.{}".format(*OLDEST, *NEWEST)


def fits(version=None):
    """Tell whether a Python version (this one's, if none is given) can run the course.

    >>> fits((3, 9)), fits((3, 13, 1)), fits((3, 14))
    (False, True, False)
    """
    return OLDEST <= tuple(version or sys.version_info)[:2] <= NEWEST
