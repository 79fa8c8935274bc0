"""The edition for nbgrader, without nbgrader: locked cells trust no name of the learner, no solution is imported."""

from __future__ import annotations

import re

import pytest

from course_utils.editions.for_nbgrader import for_nbgrader
from course_utils.editions.notebook import notebooks_with_exercises, read

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
    exec(cell, {"n_word_emb": 30522 * 768, "check": True, "outcome": None})
    right = type("Right", (), {"status": "right", "message": ""})
    with pytest.raises(AssertionError, match="number of rows"):
        exec(cell, {"n_word_emb": 30522, "check": lambda *given: right, "course_check": lambda *given: right})
