"""Every exercise against its bank: right answers pass, wrong ones get the words meant for them.

Where a verdict is slow, `make test` tries a share of them; `make proof` tries all.
"""

from __future__ import annotations

import pytest

from course_utils.checking import calling
from course_utils.learner import check
from course_utils.lessons import find
from tests.checking.banks import MODULES, SLOW, answer, bank, titles, tried
from tests.checking.mutants import functions

EVERY = 3  # of the slow ones
RIGHT = [(id, code) for id in MODULES for code in tried(id, bank(id).RIGHT, EVERY)]
WRONG = [(id, *pair) for id in MODULES for pair in tried(id, bank(id).WRONG, EVERY)]

pytestmark = [
    # Exercise 2.2 accepts the older argument on purpose and says what replaces it.
    pytest.mark.filterwarnings("ignore:.return_all_scores. is now deprecated"),
    # A softmax that overflows is one of the wrong answers.
    pytest.mark.filterwarnings("ignore::RuntimeWarning"),
]


@pytest.mark.parametrize("id, code", RIGHT, ids=titles(RIGHT))
def test_right_answers_are_right(id, code):
    outcome = check(id, *answer(id, code))
    assert outcome.status == "right", outcome.message


@pytest.mark.parametrize("id, code, words", WRONG, ids=titles(WRONG))
def test_wrong_answers_hear_what_is_wrong(id, code, words, monkeypatch):
    if "did not finish" in words:
        monkeypatch.setattr(calling, "SECONDS", 1)  # a loop without end need not be waited for
    outcome = check(id, *answer(id, code))
    assert outcome.status == "not yet", outcome.message
    assert words in outcome.message


def test_the_slow_ones_are_exercises():
    assert SLOW <= set(MODULES)  # exercises have changed numbers before


@pytest.mark.parametrize("id", MODULES)
def test_banks_are_rich_enough(id):
    assert len(set(bank(id).RIGHT)) >= 3, "at least 3 right answers"
    assert len(set(bank(id).WRONG)) >= 5, "at least 5 wrong answers"
    assert len(find(id).hints) >= 2, "at least 2 hints"


# the others' solutions pass in test_mutants, before their mutants are tried
@pytest.mark.parametrize("id", [id for id in MODULES if not functions(find(id).solution, find(id).names)])
def test_solutions_are_right(id):
    outcome = check(id, *answer(id, find(id).solution))
    assert outcome.status == "right", outcome.message
