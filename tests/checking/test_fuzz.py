"""A check never raises, whatever it is given, and what it says is one readable message.

`make test` throws a bounded number of odd answers at every exercise; `make proof` throws many more (COURSE_PROOF=all).
"""

from __future__ import annotations

import random
import warnings

import pytest

from course_utils.checking import calling
from course_utils.learner import check
from course_utils.lessons import find
from tests.checking import hostile
from tests.checking.banks import MODULES, SLOW, tried
from tests.share import ALL

IDS = list(MODULES)
ROUNDS = 400 if ALL else 12


@pytest.fixture(autouse=True)
def short_limit(monkeypatch, tmp_path):
    monkeypatch.setattr(calling, "SECONDS", 0.3)
    monkeypatch.chdir(tmp_path)
    warnings.simplefilter("ignore")


def assert_graceful(outcome):
    assert outcome.status in ("not attempted", "not yet")
    assert 10 < len(outcome.message) < 700, outcome.message
    assert "<script" not in outcome._repr_html_() and " object at 0x" not in repr(outcome)


@pytest.mark.parametrize("id", IDS)
def test_odd_answers_get_a_sentence(id):
    names = find(id).names
    things = hostile.objects()
    for thing in tried(id, things, 3):
        assert_graceful(check(id, *[thing] * len(names)))
    rng = random.Random(id)
    for _ in range(3 if id in SLOW and not ALL else ROUNDS):
        assert_graceful(check(id, *[hostile.wrapped(rng, things) for _ in names]))


@pytest.mark.parametrize("function", hostile.SLOW)
def test_functions_without_end_are_stopped(function):
    for id in ("5.1", "3.2"):
        outcome = check(id, function)
        assert outcome.status == "not yet" and "did not finish" in outcome.message


@pytest.mark.parametrize("number_of_answers", (0, 7))
def test_any_number_of_answers_is_survived(number_of_answers):
    for id in IDS:
        assert_graceful(check(id, *[1] * number_of_answers))


def test_unknown_exercise_is_a_sentence():
    assert "There is no exercise" in check("9.9", 1).message
    for nothing in (None, 7, hostile.Bites(), hostile.BadText("5.1"), hostile.endless, [], "", 10**5000):
        assert "The number of the exercise comes first, in quotes" in check(nothing, 1).message
    assert "The number of the exercise comes first" in check().message
