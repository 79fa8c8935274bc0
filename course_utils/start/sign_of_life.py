"""Lines that say how far a long command is, and that it still works when it says nothing else."""

from __future__ import annotations

import threading
import time

SILENCE = 4.0  # seconds


class SignOfLife:
    """Say lines; after SILENCE seconds without one, say how long it has been working. To be used in a `with`.

    Plain lines, so that they are seen in a pipe and in a CI log as well.
    """

    def __enter__(self):
        self.start = self.last = time.monotonic()
        self.end = threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *error):
        self.end.set()
        self.thread.join()

    def say(self, text):
        """Print one line at once."""
        self.last = time.monotonic()
        print(text, flush=True)

    def _watch(self):
        while not self.end.wait(0.2):
            now = time.monotonic()
            if now - self.last < SILENCE:
                continue
            try:
                self.say("  still working, {:.0f} seconds so far".format(now - self.start))
            except (OSError, ValueError):  # nobody reads any more
                return
