"""Temporary folders for lessons and checks that write files."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path


def new_folder() -> tempfile.TemporaryDirectory:
    """Make a temporary folder, emptied when Python stops, whose path holds no model's name.

    Where a folder has no config.json, transformers looks for names such as "t5" or "bert" anywhere in its path
    and takes the model for one of those. The random letters of a temporary folder spelled one, once in a while; on
    Windows it lies under the user's name, and "ivan" holds "van": then the folder of all users (PUBLIC) serves.

    >>> new_folder().name        # doctest: +SKIP
    '/tmp/tmpk3x_0q2w'
    """
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES

    def named(path):
        return any(name in path for name in CONFIG_MAPPING_NAMES)

    place = os.environ.get("PUBLIC") if named(tempfile.gettempdir()) else None
    for _ in range(50):
        folder = tempfile.TemporaryDirectory(dir=place, ignore_cleanup_errors=True)
        if not named(folder.name):
            break
    return folder


@contextmanager
def temporary_folder():
    """Give a fresh folder (Path) for the time of a `with`; files that Windows still holds open stay behind."""
    with new_folder() as folder:
        yield Path(folder)
