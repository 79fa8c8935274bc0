"""Open the course: the learner's own copy of the notebooks in JupyterLab, on the start page."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from course_utils.paths import ROOT
from course_utils.start import workspace
from course_utils.start.homes import replace_unwritable
from course_utils.start.pytorch import add_kernel
from course_utils.start.running import running_url
from course_utils.start.surroundings import drop_strangers

# Defaults of JupyterLab for this course: closing a notebook's tab ends its kernel (each holds about 1 GB),
# and no question about news. The learner's own settings still win.
SETTINGS = Path(__file__).resolve().parent / "lab_settings"
START = "00_start_here.ipynb"
CLOSED = "The course is closed. `make lab` (or `python -m course_utils lab`) opens it again."


def lab_words(words, folder=workspace.WORKSPACE, is_root=None):
    """Return the command line for JupyterLab (list of str); the learner's own `words` come last and win.

    Example:
        >>> lab_words(["--no-browser"], folder="workspace", is_root=False)[-1]
        '--no-browser'
    """
    if is_root is None:
        is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    mine = [
        f"--ServerApp.root_dir={folder}",
        f"--LabApp.default_url=/lab/tree/{START}",
        f"--LabApp.app_settings_dir={SETTINGS}",
        "--LabApp.news_url=None",
        "--LabApp.extension_manager=readonly",  # the other one prepares connections to the package index at each start
        "--ServerApp.jpserver_extensions=notebook_shim=False",  # serves the old Notebook 6; 1 s at each start
    ]
    given = {word.partition("=")[0] for word in words} - {"--ServerApp.jpserver_extensions"}  # these add up
    mine = [word for word in mine if word.partition("=")[0] not in given]  # Jupyter refuses a setting given twice
    return mine + (["--allow-root"] if is_root else []) + list(words)


def quiet_words():
    """Return the words that leave one line of our own where Jupyter's log would be; its warnings stay."""
    return ["--Application.log_level=WARN", "--ServerApp.jpserver_extensions=course_utils.start.lab_line=True"]


def main(words=()):
    """Fill the workspace and start JupyterLab; returns when it is stopped."""
    open_missing_streams()
    try:
        return _open(list(words))
    except KeyboardInterrupt:
        say("\n" + CLOSED)
        return 0


def say(text):
    """Print a line; a terminal that was closed, or a pipe nobody reads, is no reason to stop the server."""
    with contextlib.suppress(OSError):
        print(text, flush=True)


def _open(words):
    folder = workspace.WORKSPACE
    replace_unwritable(folder / ".course" / "home")
    url = open_already(words, folder)
    if url:
        say(f"The course is open already. Open {url} in a browser; Ctrl-C where you started it stops it.")
        return 0  # and no notebook is updated under an open tab
    workspace.fill(folder=folder, say=say)
    with contextlib.suppress(OSError):  # an environment that cannot be written to keeps the kernels it has
        add_kernel()
    drop_strangers(os.environ)
    # Kernels find course_utils wherever they start, and the kernel python3 is this environment's, not the user's.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    os.environ["JUPYTER_PREFER_ENV_PATH"] = "1"
    # jsonschema imports this package if it is there, for 1-2 s of building a grammar that nothing here needs.
    sys.modules.setdefault("rfc3987_syntax", None)
    from jupyterlab.labapp import LabApp

    sys.argv = ["jupyter-lab"]
    LabApp.launch_instance(argv=lab_words([*quiet_words(), *words], folder=folder))
    say("\n" + CLOSED)
    return 0


def open_already(words, folder):
    """Return the URL of the course in a server that runs, or ""; who asks for another root folder gets a new one."""
    return "" if any("root_dir" in word for word in words) else running_url(folder, f"/lab/tree/{START}")


def open_missing_streams():
    """Give a process whose terminal is closed somewhere to write to, before a socket takes the number of its output."""
    # Each takes the lowest free number, which is the closed one: 0, 1, 2 in this order.
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8-sig")
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8", newline="\n")
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8", newline="\n")
