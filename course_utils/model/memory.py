"""Give memory back, so that a lesson holds no more than it uses."""

from __future__ import annotations

FLAG = "MALLOC_MMAP_THRESHOLD_"  # glibc reads it when a process starts, so child processes follow it by themselves
LARGE = 256 * 1024  # bytes: the matrices of a layer are larger
M_MMAP_THRESHOLD = -3  # malloc.h of glibc, see `man mallopt`


def return_large_blocks() -> None:
    """Let every large block go back to the system when it is freed (glibc), in child processes as well.

    By itself glibc learns from each freed model to keep more: after four loads of the checkpoint a process that holds
    no model was 230 MB larger than after this, and the peak while loading 170 MB higher. A size that the learner has
    set in MALLOC_MMAP_THRESHOLD_ stays.

    >>> return_large_blocks()
    """
    import contextlib
    import ctypes
    import os

    if FLAG in os.environ:
        return  # glibc has followed it from the start
    os.environ[FLAG] = str(LARGE)
    with contextlib.suppress(OSError, AttributeError, TypeError):  # macOS, Windows and musl have no such function
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE)


def free_memory() -> None:
    """Collect what no name holds any more, and hand its memory back to the system where that can be done (glibc).

    A Keras model is a circle of references, so `del` alone leaves it for later; and what is then freed in small pieces
    stays with the process, a hundred megabytes after a few loads, until it is asked for.

    >>> free_memory()
    """
    import contextlib
    import ctypes
    import gc

    gc.collect()
    with contextlib.suppress(OSError, AttributeError, TypeError):  # macOS, Windows and musl have no such function
        ctypes.CDLL(None).malloc_trim(0)
