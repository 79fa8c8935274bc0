"""A notebook reaches its lesson's drawings by one name, `draw`, and `draw` has everything it asks for."""

from __future__ import annotations

import json
import re
from importlib import import_module

import pytest

from course_utils.lessons import lessons
from course_utils.paths import NOTEBOOKS

RECORDS = [record for record in lessons() if record.exercises]


def code(stem: str) -> str:
    """Return the code of all cells of a notebook."""
    cells = json.loads((NOTEBOOKS / f"{stem}.ipynb").read_text(encoding="utf-8"))["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.folder)
def test_draw_is_the_one_inner_module_a_notebook_imports(record):
    inner = re.findall(r"(?:from|import) (course_utils\.[\w.]+)(?: import (.*))?", code(record.stem))
    assert inner == [(f"course_utils.lessons.{record.folder}", "figures as draw")]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.folder)
def test_draw_has_all_that_its_notebook_asks_for(record):
    asked = set(re.findall(r"\bdraw\.(\w+)", code(record.stem)))
    draw = import_module(f"course_utils.lessons.{record.folder}.figures")
    assert asked and [name for name in sorted(asked) if not hasattr(draw, name)] == []
