"""One installation at a time: a lock that the operating system lets go when its holder ends, however it ends."""

from __future__ import annotations

import errno
import os
import time
from contextlib import contextmanager

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None
    import msvcrt

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


@contextmanager
def hold(path, waiting=lambda: None):
    """Hold the lock file at `path` (Path); where another process holds it, call `waiting()` once and wait.

    A killed process holds nothing, so a file that is left behind never blocks.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "a+b") as file:
        # Children inherit the lock: the pip of a killed `make lab` still writes into .venv, and has to end first.
        os.set_inheritable(file.fileno(), True)
        if not _take(file):
            waiting()
            while not _take(file):
                time.sleep(0.2)
        try:
            yield
        finally:
            if fcntl is None:
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)


def _take(file):
    """Try to lock the open file; return whether it is ours now."""
    try:
        if fcntl:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    except OSError as error:
        return error.errno not in TAKEN  # a network disk that knows no locks: go on without one
    return True
