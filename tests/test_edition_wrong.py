"""The wrong edition: every check says not yet, with the words meant for that mistake; the untouched one says so."""
from __future__ import annotations

from importlib import import_module

import pytest

from course_utils import editions
from tests.editions_run import run


@pytest.mark.parametrize("path", editions.lessons(), ids=lambda path: path.stem)
def test_wrong_answers_are_rejected_in_the_notebook(path, tmp_path, monkeypatch):
    wrong = {id: cases[0] for id, cases in import_module(f"tests.banks.bank_{path.name[1]}").WRONG.items()}
    answers = {id: code for id, (code, _) in wrong.items()}
    outcomes = run(editions.with_answers(editions.read(path), answers), tmp_path, monkeypatch)
    assert outcomes
    for id, text in outcomes:
        assert text.startswith(f"Exercise {id} △ not yet"), text
        assert wrong[id][1] in text


@pytest.mark.parametrize("path", editions.lessons(), ids=lambda path: path.stem)
def test_unsolved_edition_says_not_attempted(path):
    """nbval re-runs the stored notebook and compares; here we read that what it compares with says so."""
    cells = [cell for cell in editions.read(path)["cells"] if cell["cell_type"] == "code" and editions.exercise_id(cell)]
    assert cells
    for cell in cells:
        text = "".join(cell["outputs"][-1]["data"]["text/plain"])
        assert text.startswith(f"Exercise {editions.exercise_id(cell)} ○ not attempted"), text
