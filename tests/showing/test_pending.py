"""In a notebook, what a check or a hint made is seen once, wherever in the cell it was called."""

from __future__ import annotations

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from course_utils.maintain import refresh

CELLS = {
    'check("1.1", 30522)': ["execute_result check"],
    'check("1.1", 30522)\nhint("1.1")': ["display_data check", "execute_result hint"],
    'hint("1.1")\ncheck("1.1", 30522)': ["display_data hint", "execute_result check"],
    'check("1.1", 30522)\nhint("1.1")\nsolution("1.1")\nquiz("1.1")': [
        "display_data check",
        "display_data hint",
        "display_data solution",
        "execute_result quiz",
    ],
    'result = check("1.1", 30522)': ["display_data check"],
    'check("1.1", 30522)\nx = 3': ["display_data check"],
    'check("1.1", 30522)\n7': ["execute_result 7", "display_data check"],
    'for answer in (1, 2):\n    check("1.1", answer)': ["display_data check", "display_data check"],
    'print(check("1.1", 30522))': ["stream check"],
    'result = check("1.1", 30522)\nresult': ["execute_result check"],
    "x = 3": [],
    'hint("9.9")': ["execute_result wrong"],
    'try:\n    check("1.1", 30522)\n    1 / 0\nexcept ZeroDivisionError:\n    pass': ["display_data check"],
}
BEGINNINGS = {
    "Exercise 1.1": "check",
    "Hint 1": "hint",
    "A solution": "solution",
    "Quiz 1.1": "quiz",
    "No hint": "wrong",
    "7": "7",
}


@pytest.fixture(scope="module")
def executed(tmp_path_factory):
    """Run all cells in one kernel, one after the other."""
    setup = "from course_utils import check, hint, quiz, solution"
    notebook = nbformat.from_dict(new_notebook(cells=[new_code_cell(source) for source in (setup, *CELLS)]))
    refresh.execute(notebook, tmp_path_factory.mktemp("cells"))
    return {cell.source: [in_short(output) for output in cell.outputs] for cell in notebook.cells}


def in_short(output) -> str:
    text = output.get("text") or output["data"]["text/plain"]
    return f"{output.output_type} {next(name for start, name in BEGINNINGS.items() if text.startswith(start))}"


@pytest.mark.parametrize("source", CELLS)
def test_everything_is_seen_once(executed, source):
    assert executed[source] == CELLS[source]
