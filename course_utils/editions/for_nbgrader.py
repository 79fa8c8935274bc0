"""The edition for nbgrader: each exercise becomes a cell to answer in and a locked cell that earns points."""

from __future__ import annotations

from pathlib import Path

from course_utils.editions.notebook import (
    exercise_id,
    notebooks_with_exercises,
    read,
    split_at_check,
    with_answers,
    write,
    write_new,
)
from course_utils.lessons import find

NBGRADER_CONFIG = """c = get_config()
c.CourseDirectory.course_id = "inside_a_hugging_face_model"
c.ClearSolutions.code_stub = {"python": "# your answer replaces the lines above"}
c.ExecutePreprocessor.timeout = 300
c.ExecutePreprocessor.kernel_name = "inside-a-hugging-face-model"
c.ClearSolutions.enforce_metadata = False
"""


def nbgrader_cells(cell: dict) -> list[dict]:
    """Return an exercise cell as nbgrader wants it: a cell to answer in, and a locked cell that earns the points.

    nbgrader gives full points to any graded cell that raises nothing, and `check` never raises;
    so the graded cell asserts the outcome. What stays for students keeps its `...`.
    """
    id, name = exercise_id(cell), cell["id"]
    placeholder, call = split_at_check(cell["source"])
    solved = f"{placeholder.rstrip()}\n\n### BEGIN SOLUTION\n{find(id).solution}\n### END SOLUTION"
    graded = f'outcome = {call.strip()}\nassert outcome.status == "right", outcome.message'
    return [
        _nbgrader_cell(f"{name}-answer", solved, solution=True),
        _nbgrader_cell(f"{name}-points", graded, grade=True, locked=True, points=find(id).difficulty),
    ]


def _nbgrader_cell(name: str, source: str, solution=False, grade=False, locked=False, points=None) -> dict:
    about = {
        "schema_version": 3,
        "grade_id": name,
        "solution": solution,
        "grade": grade,
        "locked": locked,
        "task": False,
    }
    if points is not None:
        about["points"] = points
    return {
        "cell_type": "code",
        "id": name,
        "execution_count": None,
        "outputs": [],
        "metadata": {"nbgrader": about},
        "source": source,
    }


def for_nbgrader(notebook: dict) -> dict:
    """Return a notebook as nbgrader's source edition."""
    edition = with_answers(notebook, {})
    cells = [nbgrader_cells(cell) if exercise_id(cell) else [cell] for cell in edition["cells"]]
    edition["cells"] = [cell for group in cells for cell in group]
    edition["metadata"]["kernelspec"]["name"] = "inside-a-hugging-face-model"
    return edition


def write_nbgrader(folder: str) -> None:
    """Write nbgrader's course folder: its configuration and `source/`, one assignment a lesson.

    Raises CourseError if a file of that name is there already.
    """
    found = notebooks_with_exercises()
    for _, path in found:
        write(for_nbgrader(read(path)), Path(folder) / "source" / path.stem / path.name)
    write_new(NBGRADER_CONFIG, Path(folder) / "nbgrader_config.py")
    print(
        f"{len(found)} assignments are in {folder}. Next, in nbgrader's own environment: nbgrader generate_assignment"
        " NAME"
    )


def main(words: list[str]) -> int:
    """Run `python -m course_utils nbgrader FOLDER`; return 0."""
    write_nbgrader(words[0])
    return 0
