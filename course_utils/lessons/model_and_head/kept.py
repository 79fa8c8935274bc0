"""Call a learner's function and see whether it left its arguments as they were."""

from __future__ import annotations

import copy

from course_utils.checking.calling import call
from course_utils.checking.outcome import NotYet


def call_kept(function: object, names: tuple[str, ...], *arguments: object) -> object:
    """Return `function(*arguments)`; raise NotYet when the call fails, or changes one of its arguments (`names`).

    >>> call_kept(len, ("texts",), ["one", "two"])
    2
    """
    if not callable(function):
        return call(function, *arguments)  # which says what a function is
    changed: list[str] = []

    def watched(*given: object) -> object:
        before = copy.deepcopy(given)
        value = function(*given)
        changed.extend(name for name, old, new in zip(names, before, given) if not _same(old, new))
        return value

    value = call(watched, *arguments)
    if changed:
        raise NotYet(
            f"Your function changed `{changed[0]}` itself, which belongs to whoever called it. Work on a new array or"
            " list, and leave what you were given as it was."
        )
    return value


def _same(old: object, new: object) -> bool:
    import numpy as np

    if isinstance(old, np.ndarray):
        return isinstance(new, np.ndarray) and old.shape == new.shape and bool(np.array_equal(old, new, equal_nan=True))
    return type(old) is type(new) and old == new
