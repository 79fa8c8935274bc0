"""Show what a cell made and nobody saw: a notebook displays the value of a cell's last line alone.

`check(...)` and `hint(...)` in one cell are then both seen, in this order; and a result that is the value of its cell
is displayed by the notebook as ever, so that it stands there once and stored outputs stay what they are.
"""

from __future__ import annotations

import sys
from functools import wraps

_waiting: list = []  # at most one result, made in the running cell and not seen yet


def shows_itself(function):
    """Decorate a function whose result is to be seen wherever in a cell it is called; outside notebooks, do nothing."""

    @wraps(function)
    def shown(*arguments, **named):
        _show_waiting()
        result = function(*arguments, **named)
        shell = _notebook()
        if shell is not None:
            _listen_to(shell)
            _waiting[:] = [result]
        return result

    return shown


def seen(result: object) -> None:
    """Note that a result has been written out, by `print` for example."""
    if _waiting and _waiting[0] is result:
        _waiting.clear()


def _notebook():
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None


def _listen_to(shell) -> None:
    """Be called before and after each cell; registering a function twice counts once."""
    shell.events.register("pre_run_cell", _begin)
    shell.events.register("post_run_cell", _end)


def _begin(info: object = None) -> None:
    _waiting.clear()  # made between two cells, by a widget: it has its own place


def _end(cell) -> None:
    if cell.result is not None:
        seen(cell.result)
    _show_waiting()


def _show_waiting() -> None:
    if _waiting:
        from IPython.display import display

        display(_waiting.pop())
