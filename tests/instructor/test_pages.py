"""The instructors' other pages: what they link to exists, and every command they name is one."""

from __future__ import annotations

import re

import pytest

from course_utils.__main__ import COMMANDS
from course_utils.paths import ROOT

FOLDER = ROOT / "instructor"
PAGES = sorted(path for path in FOLDER.rglob("*.md") if "decks" not in path.parts)
MAKE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.fixture(params=PAGES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def page(request):
    return request.param


def test_every_link_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_command_is_one(page):
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"`python -m course_utils ([\w-]+)", text)
    assert set(named) <= set(COMMANDS)
    in_make = re.search(r"^COMMANDS = (.+)$", MAKE, re.M)[1].split()
    assert set(re.findall(r"`make ([\w-]+)", text)) <= set(in_make)


def test_the_index_names_every_page():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in FOLDER.glob("*.md") if path.name not in text and path.name != "README.md"] == []


@pytest.mark.parametrize(
    "word", ["installation", "slow", "how long", "confusing", "exercise", "One thing to keep", "One thing to change"]
)
def test_the_form_asks_what_has_to_be_known(word):
    assert word in (FOLDER / "feedback.md").read_text(encoding="utf-8")
