"""Run an edition of a notebook in a kernel of its own and read what each exercise answered."""

from __future__ import annotations

import copy
from pathlib import Path

import nbformat
import pytest

from course_utils.editions.notebook import exercise_id
from course_utils.kernels import OWN, kernel_of
from course_utils.maintain.run_notebook import execute
from course_utils.start.environment import ready_python
from course_utils.start.pytorch import MISSING, PYTORCH


def run(edition: dict, folder: Path, monkeypatch) -> list[tuple[str, str]]:
    """Execute an edition in an empty folder; return (exercise id, plain text of the outcome) in order.

    Fails if a cell raises, or if anything is left in the folder or in the temporary folder.
    """
    if kernel_of(edition) != OWN and not ready_python(PYTORCH):
        pytest.skip(MISSING)
    work, temporary = folder / "work", folder / "temporary"
    work.mkdir()
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    notebook = nbformat.from_dict(edition)
    execute(notebook, work)
    left = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    assert left == [], f"left behind: {left}"
    return [
        (exercise_id(cell), _text(cell)) for cell in notebook.cells if cell.cell_type == "code" and exercise_id(cell)
    ]


def _text(cell) -> str:
    return "\n".join(
        output["data"]["text/plain"] for output in cell.outputs if output["output_type"] == "execute_result"
    )


def corrected(wrong: dict, right: dict) -> dict:
    """Return an edition in which the cell of each exercise runs twice in its place: answered wrongly, then rightly."""
    both = copy.deepcopy(wrong)
    both["cells"] = []
    for first, second in zip(wrong["cells"], right["cells"]):
        both["cells"] += [first, second] if exercise_id(first) else [first]
    return both
