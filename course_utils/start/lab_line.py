"""A small extension of the Jupyter server: it says in one line of ours where the course is and how to stop it."""

from __future__ import annotations

import contextlib
import logging
import signal


def _load_jupyter_server_extension(server):
    """Called by the server while it starts; the line follows when it really answers."""
    server.log.addFilter(is_news)
    server.io_loop.add_callback(announce, server)


def is_news(record):
    """Tell whether a line of Jupyter's log is worth showing: not that it found no browser, nor its lines with the URL.

    >>> is_news(logging.makeLogRecord({"funcName": "start_app", "levelno": logging.CRITICAL}))
    False
    """
    is_url = record.funcName == "start_app" and record.levelno == logging.CRITICAL
    return not is_url and record.funcName != "launch_browser"


def announce(server):
    """Print the line, and let one Ctrl-C or a closed terminal stop the server (Jupyter's own asks a question first)."""
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP, and `nohup` ignores it on purpose
        if number and not (name == "SIGHUP" and signal.getsignal(number) == signal.SIG_IGN):
            signal.signal(number, lambda number, frame: server.stop(from_signal=True))
    with contextlib.suppress(OSError):
        print(f"The course is open. Open {server.public_url} in a browser; stop with Ctrl-C.", flush=True)
