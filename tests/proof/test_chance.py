"""The same answer always gets the same verdict: every bank answer is checked 200 times, each time after another seed.

5.2 accepted `log(p / (1 - p + 1e-6))` in 1083 of 2000 checks: the cases were drawn anew each time. Where a verdict
runs a model, 200 would take days, so there it is checked 3 times: every check draws its cases from a seed of its own
(tests/checking/test_seeds.py), and only the weights of models that it builds follow the seed that is set here.
COURSE_REPEATS asks for another number than 200, for a quick look.
"""

from __future__ import annotations

import os
import warnings

import pytest
from tf_keras.utils import set_random_seed

from course_utils.learner import check
from tests.checking.banks import MODULES, SLOW, answer, bank

REPEATS = int(os.environ.get("COURSE_REPEATS", "200"))
REPEATS_OF_SLOW = min(3, REPEATS)


def verdicts(id: str, code: str, repeats: int) -> set[str]:
    """Return the verdicts that one answer gets; more than one says that chance decides."""
    found = set()
    for seed in range(repeats):
        set_random_seed(seed)
        found.add(check(id, *answer(id, code)).status)
    return found


@pytest.mark.parametrize("id", MODULES)
def test_chance_decides_nothing(id):
    warnings.simplefilter("ignore")
    codes = [*bank(id).RIGHT, *(code for code, _ in bank(id).WRONG)]
    repeats = REPEATS_OF_SLOW if id in SLOW else REPEATS
    assert {code: found for code in codes if len(found := verdicts(id, code, repeats)) != 1} == {}


def test_an_answer_that_leans_on_chance_is_found(monkeypatch):
    flips = iter(range(10**6))
    monkeypatch.setattr("tests.proof.test_chance.answer", lambda id, code: [next(flips) % 2])
    monkeypatch.setattr("tests.proof.test_chance.check", lambda id, value: type("Seen", (), {"status": str(value)}))
    assert len(verdicts("5.2", "", 200)) == 2
