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
    "editions/test_answers.py",
    "model/test_hub_trouble.py",
    "model/test_hub.py",
    "checking/test_strangers.py",
    "checking/test_banks.py",
    "maintain/test_new_lesson.py",
    "test_docstrings.py",
)
TESTS = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Move the slow files to the front; within a file nothing moves."""
    places = {TESTS / name: place for place, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: places.get(Path(item.path), len(places)))


def pytest_terminal_summary(terminalreporter):
    """Print how many mutants each exercise met, where `make proof` or one process ran them."""
    mutants = sys.modules.get("tests.checking.mutants")
    if mutants and mutants.TABLE:
        terminalreporter.section("mutants")
        terminalreporter.write("\n".join([*mutants.table(mutants.TABLE), ""]))
