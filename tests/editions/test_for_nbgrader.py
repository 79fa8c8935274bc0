"""The edition for nbgrader, without nbgrader: locked cells trust no name of the learner, no solution is imported."""

from __future__ import annotations

import re

import pytest

from course_utils.editions.for_nbgrader import for_nbgrader
from course_utils.editions.notebook import notebooks_with_exercises, read
from course_utils.lessons import find
from tests.checking.banks import answer, bank

EDITIONS = {record.number: for_nbgrader(read(path)) for record, path in notebooks_with_exercises()}


def locked(number: int) -> list[str]:
    return [c["source"] for c in EDITIONS[number]["cells"] if c["metadata"].get("nbgrader", {}).get("locked")]


@pytest.mark.parametrize("number", EDITIONS)
def test_no_solution_is_imported(number):
    code = "\n".join(cell["source"] for cell in EDITIONS[number]["cells"] if cell["cell_type"] == "code")
    assert not re.search(r"from course_utils import [^\n]*\bsolution\b", code)
    assert code.count("from course_utils.editions.for_nbgrader import solution") == 1


def test_a_learners_own_names_neither_cost_nor_gain():
    (cell, *_) = locked(1)
    right, (wrong, why) = bank("1.1").RIGHT[0], bank("1.1").WRONG[0]
    names = dict(zip(find("1.1").names, answer("1.1", right), strict=True))
    exec(cell, {**names, "check": True, "outcome": None})
    always = type("Right", (), {"status": "right", "message": ""})
    names = dict(zip(find("1.1").names, answer("1.1", wrong), strict=True))
    with pytest.raises(AssertionError, match=why):
        exec(cell, {**names, "check": lambda *given: always, "course_check": lambda *given: always})
