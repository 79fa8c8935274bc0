"""Set the stage for every test: no network, an order that keeps all cores busy, the notebooks' folder."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

from course_utils.maintain.test import OFFLINE, offline_environment

# A pytest started by hand is cut off as well: this process here, its children through the environment.
if not getattr(sys, "course_is_offline", False):
    runpy.run_path(str(OFFLINE / "sitecustomize.py"))
    os.environ.update(offline_environment())

# Files that take longest start first, so that no core waits for one of them at the end.
LONGEST_FIRST = (
    "test_variants.py",
    "test_other_model.py",
    "test_edition_solved.py",
    "test_edition_wrong.py",
    "test_hub.py",
)


def pytest_collection_modifyitems(items):
    """Move the slow files to the front; within a file nothing moves."""

    def place(item):
        name = Path(str(item.path)).name
        return LONGEST_FIRST.index(name) if name in LONGEST_FIRST else len(LONGEST_FIRST)

    items.sort(key=place)
