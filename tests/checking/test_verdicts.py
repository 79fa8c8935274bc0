"""A verdict does not depend on chance: checked again, an answer is told the same."""

from __future__ import annotations

import random
import re
from pathlib import Path

import numpy as np
import pytest

import course_utils.lessons
from course_utils.learner import check
from tests.checking.banks import answer, bank

MADE_UP_CASES = ("5.1", "5.2", "7.2")  # checks that try random numbers beside fixed ones
TIMES = 3


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("id", MADE_UP_CASES)
def test_the_same_answer_gets_the_same_verdict(id):
    for code in (*bank(id).RIGHT, *(wrong[0] for wrong in bank(id).WRONG)):
        answers, told = answer(id, code), set()
        for seed in range(TIMES):
            random.seed(seed)
            np.random.seed(seed)
            told.add(repr(check(id, *answers)))
        assert len(told) == 1, code


def test_no_check_draws_without_a_seed():
    without_seed = re.compile(
        r"default_rng\(\)|np\.random\.(?!default_rng)|\brandom\.(random|uniform|randint|choice)\("
    )
    folder = Path(course_utils.lessons.__file__).parent
    modules = [path for path in folder.glob("*/*.py") if "EXERCISE = " in path.read_text(encoding="utf-8")]
    assert len(modules) > 20
    for path in modules:
        assert not without_seed.search(path.read_text(encoding="utf-8")), path.name
