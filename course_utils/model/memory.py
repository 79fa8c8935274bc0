"""Give memory back, so that a lesson holds no more than it uses."""

from __future__ import annotations


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
