"""What the lessons say about PyTorch holds in the environment of lab 11; the table lists each statement.

Run there by `make test-pytorch`; in the course's own environment only the form of the statements is looked at.
"""

from __future__ import annotations

import json
from importlib.util import find_spec

import pytest

from course_utils.maintain import pytorch
from course_utils.paths import NOTEBOOKS, ROOT

ALL = pytorch.statements()
NAMES = [f"{record.stem}-{one['cell']}-{place}" for place, (record, one) in enumerate(ALL)]
there = pytest.mark.skipif(find_spec("torch") is None, reason="runs in .venv-pytorch: make test-pytorch")


@there
def test_the_versions_are_those_of_the_lock():
    import torch
    import transformers

    assert {"transformers": transformers.__version__, "torch": torch.__version__.split("+")[0]} == pytorch.versions()


@there
@pytest.mark.parametrize("one", [one for _, one in ALL], ids=NAMES)
def test_a_statement_holds(one, monkeypatch):
    monkeypatch.chdir(ROOT)
    exec(compile(one["code"], one["cell"], "exec"), {"__name__": "statement"})


@pytest.mark.parametrize("record, one", ALL, ids=NAMES)
def test_a_statement_has_a_cell_and_can_fail(record, one):
    cells = json.loads((NOTEBOOKS / f"{record.stem}.ipynb").read_text(encoding="utf-8"))["cells"]
    assert one["cell"] in [cell["id"] for cell in cells]
    assert sorted(one) == ["cell", "code", "statement"] and len(one["statement"].split()) >= 5
    assert "assert " in one["code"] or "raise " in one["code"]


@pytest.mark.skipif(find_spec("torch") is not None, reason="make test-pytorch writes it when all this has held")
def test_the_table_lists_what_the_lessons_say():
    assert pytorch.TABLE.read_text(encoding="utf-8") == pytorch.table(), "run `make test-pytorch`, which writes it"
