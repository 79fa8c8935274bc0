"""Call a learner's function safely: copies in, a time limit, every accident a sentence."""

from __future__ import annotations

import contextlib
import copy
import dis
import inspect
import io
import re

from course_utils.checking.limit import TimeUp, limit
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, is_array, type_name

SECONDS = 5
PATIENCE = 4  # times as long for a function that builds a model, which a busy computer does slowly


class _Paper(io.StringIO):
    """Keep the first lines of what is printed and forget the rest."""

    def write(self, words: str) -> int:
        return super().write(words[:500]) if self.tell() < 2_000 else len(words)


class AsItIs:
    """An argument that the function gets itself, not a copy of it: for a check that looks what became of it.

    >>> given = [1]
    >>> call(list.pop, AsItIs(given)), given
    (1, [])
    """

    def __init__(self, argument: object) -> None:
        self.argument = argument

    def __deepcopy__(self, memo: dict) -> object:
        return self.argument


def call(function: object, *arguments: object, **named: object) -> object:
    """Return `function(*arguments)`, or raise NotYet with one sentence saying what went wrong.

    >>> call(len, [1, 2])
    2
    """
    return _called(function, arguments, named)[0]


def call_patiently(function: object, *arguments: object) -> object:
    """Return what `call` returns, with more time: for a function that may build a model.

    >>> call_patiently(len, [1, 2])
    2
    """
    return _called(function, arguments, {}, PATIENCE)[0]


def call_kept(function: object, *arguments: object, **named: object) -> object:
    """Return what `call` returns, or raise NotYet when the function changed one of the arguments it was given.

    >>> call_kept(sorted, [2, 1])
    [1, 2]
    """
    value, after = _called(function, arguments, named)
    for before, now in zip((*arguments, *named.values()), after):
        if not _same(before, now):
            raise NotYet(
                f"Your function changes what it is given: {describe(before)} is different after the call. Make a new"
                " one and leave the original as it was."
            )
    return value


def _called(function: object, arguments: tuple, named: dict, patience: int = 1) -> tuple[object, list]:
    """Return the value of a call, and the copies of the arguments that the function was given, as it left them."""
    if not callable(function):
        raise NotYet(f"This exercise asks for a function, and you gave {describe(function)}.")
    paper, given = _Paper(), _in_words(*arguments, *named.values())
    copies, named_copies = copy.deepcopy(arguments), copy.deepcopy(named)
    try:
        with limit(SECONDS * patience), contextlib.redirect_stdout(paper), contextlib.redirect_stderr(paper):
            value = function(*copies, **named_copies)
    except TimeUp:
        raise NotYet(
            f"Your function did not finish within {SECONDS * patience} seconds.{given} Look for a loop that never ends;"
            " if there is none, run the cell again when the computer is less busy."
        ) from None
    except BaseException as error:
        raise NotYet(_sentence(error, given)) from None
    return _returned(value, paper.getvalue(), given), [*copies, *named_copies.values()]


def _same(before: object, now: object) -> bool:
    """Tell whether an argument is what it was: lists, dictionaries and sets item by item, arrays with their dtype.

    >>> _same({"ids": [1, 2]}, {"ids": [1, 2]}), _same([1, 2], [1, 2, 0])
    (True, False)
    """
    if type(before) is not type(now):
        return False
    if type(before) in (list, tuple):
        return len(before) == len(now) and all(_same(*pair) for pair in zip(before, now))
    if isinstance(before, dict):
        return list(before) == list(now) and all(_same(before[key], now[key]) for key in before)
    if is_array(before):
        return before.shape == now.shape and before.dtype == now.dtype and before.tobytes() == now.tobytes()
    return before == now if type(before) in (bool, int, float, str, set, frozenset, type(None)) else True


def _in_words(*arguments: object) -> str:
    """Say what a function was called with, three arguments at most.

    >>> _in_words("love", [1, 2])
    ' It was called with the string "love" and a list of length 2.'
    """
    words = [_short(argument) for argument in arguments[:3]]
    if not words:
        return ""
    if len(arguments) > 3:
        return f" It was called with {', '.join(words)} and {len(arguments) - 3} more."
    if len(words) == 1:
        return f" It was called with {words[0]}."
    return f" It was called with {', '.join(words[:-1])} and {words[-1]}."


def _short(argument: object) -> str:
    if type(argument) is AsItIs:
        return _short(argument.argument)
    if is_a(argument, str) and len(argument) > 40:
        beginning = " ".join(argument[:80].split())[:50].replace("`", "'")
        return f'the string "{beginning}..."'
    return describe(argument)


def _returned(value: object, printed: str, given: str) -> object:
    if inspect.iscoroutine(value):
        value.close()
        raise NotYet("Your function is declared with `async def`. A plain `def` is enough here.")
    if value is None:
        words = re.sub(r" object at 0x[0-9a-fA-F]+", "", printed.strip())  # an address is another one each time
        seen = f' It printed "{words[:60]}".' if words else ""
        raise NotYet(f"Your function returned nothing (None).{given}{seen} End it with `return` and the result.")
    return value


def _sentence(error: BaseException, given: str) -> str:
    kind = type_name(error)
    if isinstance(error, RecursionError):
        return "Your function calls itself without end (RecursionError). Check the case in which it should stop."
    if isinstance(error, SystemExit):
        return "Your function tried to end the program (SystemExit). Use `return` instead."
    try:
        words = str(error).strip().splitlines()[0][:160].rstrip(".")
    except BaseException:
        words = ""
    seen = f"Your function stopped with {kind}{f': {words}' if words else ''}."
    if isinstance(error, NameError) and not isinstance(error, UnboundLocalError):
        return (
            f"{seen} Run the cells above this one first (menu Run, Run All Above Selected Cell); if none of them makes"
            " that name, look for a slip in its spelling."
        )
    return f"{seen}{given} Call it like that yourself to see where." if given else f"{seen} Run it to see where."


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
