"""Which kernel a notebook asks for: the course's own Python, or one of an environment beside it (see start/pytorch.py).

A notebook says so itself, in its metadata; what runs, copies and tests notebooks reads it there.
"""

from __future__ import annotations

import json
from pathlib import Path

OWN = "python3"
KERNELS = {
    OWN: {"display_name": "Python 3 (ipykernel)", "language": "python", "name": OWN},
    "pytorch": {"display_name": "PyTorch (lab 11)", "language": "python", "name": "pytorch"},
}


def kernel_of(notebook):
    """Return the name of the kernel that a notebook (dict) asks for: a known one, or the course's own.

    >>> kernel_of({"metadata": {"kernelspec": {"name": "pytorch"}}}), kernel_of({"metadata": {}})
    ('pytorch', 'python3')
    """
    try:
        name = notebook["metadata"]["kernelspec"]["name"]
        return name if name in KERNELS else OWN
    except (KeyError, TypeError):
        return OWN


def runs_here(path):
    """Tell whether a notebook's file asks for the course's own kernel; one that cannot be read counts as such."""
    try:
        return kernel_of(json.loads(Path(path).read_bytes())) == OWN
    except (OSError, ValueError):
        return True


def elsewhere(folder):
    """Return the notebooks (Path) of a folder that need another environment than the course's own."""
    return [path for path in sorted(Path(folder).glob("*.ipynb")) if not runs_here(path)]
