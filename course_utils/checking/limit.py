"""A time limit for a learner's code that holds on every platform and in every thread.

Where Python has a timer signal (Linux, macOS) and we are in the main thread, the signal ends the work, even a sleep.
Elsewhere (Windows, a widget's thread) a second thread watches the clock and raises TimeUp in ours; that ends any loop
written in Python, but not one call that sleeps: such a call is ended when it comes back.
"""

from __future__ import annotations

import contextlib
import ctypes
import signal
import threading

AGAIN = 0.5  # seconds between two rings, should the first be swallowed


class TimeUp(BaseException):
    """Not an Exception, so that a learner's `except Exception` does not swallow it."""


def limit(seconds: float):
    """Return a context that raises TimeUp inside its body after `seconds`.

    >>> with limit(5):
    ...     sum(range(10))
    45
    """
    has_signal = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    return _by_signal(seconds) if has_signal else _by_watch(seconds)


@contextlib.contextmanager
def _by_signal(seconds: float):
    def ring(*_: object) -> None:
        raise TimeUp

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextlib.contextmanager
def _by_watch(seconds: float):
    thread, over, lock = threading.get_ident(), threading.Event(), threading.Lock()

    def watch() -> None:
        pause = seconds
        while not over.wait(pause):
            with lock:
                if not over.is_set():
                    _raise_in(thread, TimeUp)
            pause = AGAIN

    try:
        threading.Thread(target=watch, daemon=True, name="time limit of a check").start()
        yield
    finally:  # a last ring may arrive in here; the next one is half a second away
        try:
            _call_off(over, lock)
        except TimeUp:
            _call_off(over, lock)


def _call_off(over: threading.Event, lock: threading.Lock) -> None:
    """End the watch. A ring is sent under the lock and arrives before `set` returns, so none comes later."""
    with lock:
        over.set()


def _raise_in(thread: int, kind: type[BaseException]) -> None:
    """Raise an exception in another thread at its next step."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(kind))
