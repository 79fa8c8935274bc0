"""Call a learner's function safely: copies in, a time limit, every accident a sentence."""

from __future__ import annotations

import contextlib
import copy
import dis
import inspect
import io
import signal
import threading

from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, type_name

SECONDS = 5


class _TimeUp(BaseException):
    """Not an Exception, so that a learner's `except Exception` does not swallow it."""


class _Paper(io.StringIO):
    """Keep the first lines of what is printed and forget the rest."""

    def write(self, words: str) -> int:
        return super().write(words[:500]) if self.tell() < 2_000 else len(words)


def call(function: object, *arguments: object, **named: object) -> object:
    """Return `function(*arguments)`, or raise NotYet with one sentence saying what went wrong.

    >>> call(len, [1, 2])
    2
    """
    if not callable(function):
        raise NotYet(f"This exercise asks for a function, and you gave {describe(function)}.")
    paper = _Paper()
    try:
        with _limit(SECONDS), contextlib.redirect_stdout(paper), contextlib.redirect_stderr(paper):
            value = function(*copy.deepcopy(arguments), **copy.deepcopy(named))
    except _TimeUp:
        raise NotYet(
            f"Your function did not finish within {SECONDS} seconds. Look for a loop that never ends."
        ) from None
    except BaseException as error:
        raise NotYet(_sentence(error)) from None
    return _returned(value, paper.getvalue())


def _returned(value: object, printed: str) -> object:
    if inspect.iscoroutine(value):
        value.close()
        raise NotYet("Your function is declared with `async def`. A plain `def` is enough here.")
    if value is None:
        seen = f' It printed "{printed.strip()[:60]}".' if printed.strip() else ""
        raise NotYet(f"Your function returned nothing (None).{seen} End it with `return` and the result.")
    return value


def _sentence(error: BaseException) -> str:
    kind = type_name(error)
    if isinstance(error, RecursionError):
        return "Your function calls itself without end (RecursionError). Check the case in which it should stop."
    if isinstance(error, SystemExit):
        return "Your function tried to end the program (SystemExit). Use `return` instead."
    try:
        words = str(error).strip().splitlines()[0][:160]
    except BaseException:
        words = ""
    return (
        f"Your function stopped with {kind}"
        + (f": {words}" if words else "")
        + ". Run it on a small example to see where."
    )


@contextlib.contextmanager
def _limit(seconds: float):
    """Interrupt the body after `seconds`, where the platform has a timer signal (not on Windows)."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(*_: object) -> None:
        raise _TimeUp

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, 0.5)  # rings again, should the first be swallowed
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def untouched(answer: object) -> bool:
    """Tell whether an answer is still the placeholder: `...`, or a function whose body is `...`.

    >>> untouched(...)
    True
    """
    if answer is ...:
        return True
    if inspect.isfunction(answer):
        return _does_nothing(answer.__code__)
    kind = next((k for k in (list, tuple, dict) if type(answer) is k), None)
    inside = answer.values() if kind is dict else answer if kind else ()
    return any(item is ... for item in inside)


def _does_nothing(code) -> bool:
    """Tell whether a function's body is `...`, `pass` or a docstring alone: it loads None and returns it."""
    loaded = [step.argval for step in dis.get_instructions(code) if step.opname in ("LOAD_CONST", "RETURN_CONST")]
    steps = {step.opname for step in dis.get_instructions(code)}
    return loaded == [None] and steps <= {"RESUME", "NOP", "LOAD_CONST", "RETURN_VALUE", "RETURN_CONST"}
