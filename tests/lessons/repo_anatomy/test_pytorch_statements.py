"""What notebook 7 says of transformers 5 is listed with code that shows it; this looks at the list itself."""

from __future__ import annotations

import ast
import json
from pathlib import Path

from course_utils.paths import NOTEBOOKS

STATEMENTS = json.loads(Path(__file__).with_name("pytorch_statements.json").read_text(encoding="utf-8"))
CELLS = json.loads((NOTEBOOKS / "07_repo_anatomy.ipynb").read_text(encoding="utf-8"))["cells"]


def test_every_statement_has_its_cell_and_an_assert():
    ids = {cell["id"] for cell in CELLS}
    assert [one["cell"] for one in STATEMENTS if one["cell"] not in ids] == []
    for one in STATEMENTS:
        kinds = {type(node) for node in ast.walk(ast.parse(one["code"]))}
        assert kinds & {ast.Assert, ast.Raise}, one["statement"]


def test_every_cell_that_speaks_of_transformers_5_is_in_the_list():
    listed = {one["cell"] for one in STATEMENTS} | {"objectives"}  # the objectives announce, the others state
    texts = {cell["id"]: "".join(cell["source"]) for cell in CELLS if cell["cell_type"] == "markdown"}
    speaking = {id for id, text in texts.items() if "transformers 5" in text.replace("transformers 5.3.0", "")}
    assert speaking - listed == set()
