"""One real hub on this machine, on a copy of the course, with learners who are real Unix users; removed at the end."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "deploy"))

from class_member import Member  # noqa: E402
from memory import remove_users  # noqa: E402

from tests.deploy.real_hub.place import Hub, copy_of_the_course  # noqa: E402

PREFIX = "tc-"  # the names of all learners here


@pytest.fixture(scope="session")
def hub():
    """A running hub; `hub.learner("anna")` is a Member named tc-anna who is logged in and whose server answers."""
    with copy_of_the_course() as course:
        one = Hub(course)
        one.start()
        try:
            yield one
        finally:
            one.end()
            remove_users(one.learners)


@pytest.fixture(scope="session")
def learner(hub):
    """Return a function: short name -> the Member of that name, the same one each time."""
    known = {}

    def find(name: str) -> Member:
        if name not in known:
            known[name] = hub.learner(PREFIX + name)
        return known[name]

    return find
