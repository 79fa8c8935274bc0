"""Every exercise against its bank: right answers pass, wrong ones get the words meant for them."""
from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pathlib import Path

import pytest

from course_utils.exercises import check, find, of_notebook

NUMBERS = sorted(file.stem.removeprefix("bank_") for file in Path(__file__).parent.glob("banks/bank_*.py"))
BANKS = {number: import_module(f"tests.banks.bank_{number}") for number in NUMBERS}
RIGHT = [(id, code) for bank in BANKS.values() for id, codes in bank.RIGHT.items() for code in codes]
WRONG = [(id, *pair) for bank in BANKS.values() for id, pairs in bank.WRONG.items() for pair in pairs]


pytestmark = [
    # E2.2 accepts the older argument on purpose and says what replaces it.
    pytest.mark.filterwarnings("ignore:.return_all_scores. is now deprecated"),
    # A softmax that overflows is one of the wrong answers.
    pytest.mark.filterwarnings("ignore::RuntimeWarning"),
]


@lru_cache(maxsize=None)
def prepared(number: str) -> dict:
    """Run a bank's SETUP once and return the names it defines."""
    names: dict = {}
    exec(BANKS[number].SETUP, names)
    return names


def answer(id: str, code: str) -> list:
    """Run a bank's code with the names of its SETUP and return the values it hands to `check`."""
    names = dict(prepared(id.partition(".")[0]))
    exec(code, names)
    return [names[name] for name in find(id).names]


def titles(cases: list) -> list[str]:
    return [f"{case[0]}-{' '.join(case[1].split())[:40]}" for case in cases]


@pytest.mark.parametrize("id, code", RIGHT, ids=titles(RIGHT))
def test_right_answers_are_right(id, code):
    outcome = check(id, *answer(id, code))
    assert outcome.status == "right", outcome.message


@pytest.mark.parametrize("id, code, words", WRONG, ids=titles(WRONG))
def test_wrong_answers_hear_what_is_wrong(id, code, words):
    outcome = check(id, *answer(id, code))
    assert outcome.status == "not yet", outcome.message
    assert words in outcome.message


@pytest.mark.parametrize("number", NUMBERS)
def test_banks_are_rich_enough(number):
    for id, exercise in of_notebook(number).items():
        assert len(set(BANKS[number].RIGHT[id])) >= 3, f"{id}: at least 3 right answers"
        assert len(set(BANKS[number].WRONG[id])) >= 5, f"{id}: at least 5 wrong answers"
        assert len(exercise.hints) >= 2, f"{id}: at least 2 hints"


@pytest.mark.parametrize("number", NUMBERS)
def test_solutions_are_right(number):
    for id, exercise in of_notebook(number).items():
        outcome = check(id, *answer(id, exercise.solution))
        assert outcome.status == "right", f"{id}: {outcome.message}"
