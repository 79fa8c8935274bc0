"""Every exercise against the answers of strangers: their right ones pass, their wrong ones do not.

A file of its own, because files are shared out among the cores and the banks take longest. Where a verdict is slow,
`make test` tries a share of them; `make proof` tries all.
"""

from __future__ import annotations

import pytest

from course_utils.learner import check
from tests.checking.banks import MODULES, answer, strangers, titles, tried

EVERY = 8  # of the slow ones
STRANGERS = {id: found for id in MODULES if (found := strangers(id))}
THEIR_RIGHT = [(id, code) for id, found in STRANGERS.items() for code in tried(id, found.RIGHT, EVERY)]
THEIR_WRONG = [(id, code) for id, found in STRANGERS.items() for code in tried(id, found.WRONG, EVERY)]

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
