"""Wait until the typing pauses: of many inputs in a row only the last one is computed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

SECONDS = 0.2


class Debounce:
    """Call `function()` once, `seconds` after the last of many calls.

    A timer of the kernel's own event loop, no thread of ours: a new input cancels the
    waiting one, so nothing stale is ever computed. Without a running loop (a plain
    Python program) the function is called at once.

    >>> Debounce(lambda: print("now"))()
    now
    """

    def __init__(self, function: Callable[[], object], seconds: float = SECONDS) -> None:
        self.function, self.seconds, self._timer = function, seconds, None

    def __call__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()
        try:
            self._timer = asyncio.get_running_loop().call_later(self.seconds, self.function)
        except RuntimeError:
            self.function()
