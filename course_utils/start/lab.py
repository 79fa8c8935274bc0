"""Open the course: the learner's own copy of the notebooks in JupyterLab, on the start page."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from course_utils.paths import ROOT
from course_utils.start import workspace

# Defaults of JupyterLab for this course: closing a notebook's tab ends its kernel (each holds about 1 GB),
# and no question about news. The learner's own settings still win.
SETTINGS = Path(__file__).resolve().parent / "lab_settings"
START = "00_start_here.ipynb"


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
    return mine + (["--allow-root"] if is_root else []) + list(words)


def main(words=()):
    """Fill the workspace and start JupyterLab; returns when it is stopped."""
    workspace.fill()
    # Kernels find course_utils wherever they start, and the kernel python3 is this environment's, not the user's.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    os.environ["JUPYTER_PREFER_ENV_PATH"] = "1"
    # jsonschema imports this package if it is there, for 1-2 s of building a grammar that nothing here needs.
    sys.modules.setdefault("rfc3987_syntax", None)
    from jupyterlab.labapp import LabApp

    sys.argv = ["jupyter-lab"]
    return LabApp.launch_instance(argv=lab_words(words))
