"""Run a few lines in the course's own Python from the kernel of lab 11, and tell one kernel from the other."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec

from course_utils.errors import CourseError
from course_utils.start.install import own_python
from course_utils.start.pytorch import COURSE_PYTHON, KERNEL, MISSING


def need_pytorch():
    """Raise CourseError, one sentence and a remedy, where this kernel has no PyTorch.

    >>> need_pytorch()                                     # doctest: +SKIP
    """
    if find_spec("torch") is None:
        raise CourseError(
            f'This kernel has no PyTorch. {MISSING} Then choose Kernel > Change Kernel > "{KERNEL["display_name"]}".'
        )


def with_tensorflow(code, *words):
    """Run Python code in the course's own environment, the one with TensorFlow, and return what it prints (str).

    words: what the code finds in sys.argv[1:]. Raises CourseError with the last line of its error where it fails.

    >>> with_tensorflow("import sys; print(6 * int(sys.argv[1]))", "7")
    '42\\n'
    """
    python = os.environ.get(COURSE_PYTHON) or own_python() or sys.executable
    done = subprocess.run([python, "-c", code, *map(str, words)], capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise CourseError(f"The course's own Python stopped: {last} `make doctor` looks at it.")
    return done.stdout
