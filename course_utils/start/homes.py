"""Where Jupyter, IPython and matplotlib write: below the home folder or, where that cannot be, in the workspace."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def usual_folders():
    """Return {environment variable: the folders that its program takes without it}."""
    from jupyter_core.paths import jupyter_config_dir, jupyter_data_dir, jupyter_runtime_dir

    home = Path(os.path.expanduser("~"))
    return {
        "JUPYTER_CONFIG_DIR": [jupyter_config_dir()],
        "JUPYTER_DATA_DIR": [jupyter_data_dir()],
        "JUPYTER_RUNTIME_DIR": [jupyter_runtime_dir()],
        "IPYTHONDIR": [home / ".ipython"],
        "HF_HOME": [home / ".cache" / "huggingface"],
        "MPLCONFIGDIR": [home / ".config" / "matplotlib", home / ".cache" / "matplotlib"],
    }


def is_writable(folder):
    """Tell whether a folder can be made and written to.

    >>> is_writable(os.devnull)
    False
    """
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def replace_unwritable(folder):
    """Send each program whose folders cannot be written to one below `folder`, by its environment variable.

    A home folder can be missing (a container), read-only (an examination account), full, or half another user's
    (after `sudo jupyter`). What the user set and can be written stays. Where `folder` is no better, nothing changes.
    """
    for variable, usual in usual_folders().items():
        places = [os.environ[variable]] if os.environ.get(variable) else usual
        own = Path(folder) / variable.lower()
        if not all(is_writable(place) for place in places) and is_writable(own):
            os.environ[variable] = str(own)
