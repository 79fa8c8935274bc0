"""Every exercise against the answers of strangers: their right ones pass, their wrong ones do not.

A file of its own, because files are shared out among the cores and the banks take longest. Where a verdict needs a
model to answer, `make test` tries a share of them; `make proof` (COURSE_PROOF=all) tries all.
"""

from __future__ import annotations

import os

import pytest

from course_utils.learner import check
from tests.checking.banks import MODULES, answer, strangers, titles

STRANGERS = {id: found for id in MODULES if (found := strangers(id))}
ALL = os.environ.get("COURSE_PROOF") == "all"
SLOW = {"1.2", "1.3", "2.1", "2.2", "2.3", "4.1", "4.2", "4.4", "5.3", "5.4", "6.3", "7.2", "8.1", "10.2", "10.3"}
SHARE = 8  # of the slow ones, every eighth


def tried(id: str, answers: list[str]) -> list[tuple[str, str]]:
    return [(id, code) for code in (answers[::SHARE] if id in SLOW and not ALL else answers)]


THEIR_RIGHT = [pair for id, found in STRANGERS.items() for pair in tried(id, found.RIGHT)]
THEIR_WRONG = [pair for id, found in STRANGERS.items() for pair in tried(id, found.WRONG)]

pytestmark = [
    pytest.mark.filterwarnings("ignore:.return_all_scores. is now deprecated"),
    pytest.mark.filterwarnings("ignore::RuntimeWarning"),
]


@pytest.mark.parametrize("id, code", THEIR_RIGHT, ids=titles(THEIR_RIGHT))
def test_right_answers_of_strangers_are_right(id, code):
    outcome = check(id, *answer(id, code))
    assert outcome.status == "right", outcome.message


@pytest.mark.parametrize("id, code", THEIR_WRONG, ids=titles(THEIR_WRONG))
def test_wrong_answers_of_strangers_are_not(id, code):
    outcome = check(id, *answer(id, code))
    assert outcome.status != "right", outcome.message
