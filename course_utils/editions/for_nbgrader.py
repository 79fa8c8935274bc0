"""The edition for nbgrader: each exercise becomes a cell to answer in and a locked cell that earns points.

What grading can see, and what it cannot:
- A locked cell imports the real `check` itself and keeps it under a name of its own, so a student's `check = True`
  costs nothing and a `check` of their own gains nothing. nbgrader puts edited locked cells back before it grades.
- The students' notebook does not hand out solutions; hints stay. This is a course for honest learners all the same:
  the package that they import holds every solution, and code that looks for it can read it.
- A copied cell carries its grade_id along, and nbgrader refuses the whole submission: 0 points, a warning "Cell with
  id 'exercise-5-1-points' exists multiple times!", and an error about an "old version of the metadata format" that
  has nothing to do with it (`nbgrader update` does not help). Open the submitted notebook in JupyterLab, delete the
  copy of the cell that the warning names, save, and run `nbgrader autograde NAME --student WHO --force`. Tell students
  to answer in the cell that is there, and to try things in new cells (Esc, B) rather than in copies.
- A cell that deletes every name (`%reset`) costs what was defined before it: the locked cells find no answer.
"""

from __future__ import annotations

import copy
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
from course_utils.kernels import runs_here
from course_utils.lessons import find
from course_utils.showing.page import Page, card, paragraphs

KERNEL = "inside-a-hugging-face-model"  # the course's: nbgrader's own environment has another "python3"
COURSE_ID = "inside_a_hugging_face_model"
NBGRADER_CONFIG = f"""c = get_config()
c.CourseDirectory.course_id = "{COURSE_ID}"
c.ClearSolutions.code_stub = {{"python": "# your answer replaces the lines above"}}
c.ExecutePreprocessor.timeout = 300
c.ExecutePreprocessor.kernel_name = "{KERNEL}"
c.ClearSolutions.enforce_metadata = False
"""


def nbgrader_cells(cell: dict) -> list[dict]:
    """Return an exercise cell as nbgrader wants it: a cell to answer in, and a locked cell that earns the points.

    nbgrader gives full points to any graded cell that raises nothing, and `check` never raises;
    so the graded cell asserts the outcome. What stays for students keeps its `...`.
    The cell imports `check` anew: a learner's own variable of that name used to cost, or to gain, every point.
    """
    id, name = exercise_id(cell), cell["id"]
    placeholder, call = split_at_check(cell["source"])
    solved = f"{placeholder.rstrip()}\n\n### BEGIN SOLUTION\n{find(id).solution}\n### END SOLUTION"
    graded = (
        "from course_utils.learner import check as course_check\n\n"
        f'outcome = course_{call.strip()}\nassert outcome.status == "right", outcome.message'
    )
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
    edition = without_solutions(with_answers(notebook, {}))
    cells = [nbgrader_cells(cell) if exercise_id(cell) else [cell] for cell in edition["cells"]]
    edition["cells"] = [cell for group in cells for cell in group]
    edition["metadata"]["kernelspec"]["name"] = KERNEL
    return edition


def without_solutions(notebook: dict) -> dict:
    """Return a notebook that imports a `solution` which gives none away, in place of the real one."""
    edition = copy.deepcopy(notebook)
    for cell in edition["cells"]:
        if cell["cell_type"] == "code":
            cell["source"] = "".join(_import_line(line) for line in cell["source"].splitlines(keepends=True))
    return edition


def _import_line(line: str) -> str:
    """Take `solution` out of `from course_utils import ...`; leave every other line as it is.

    >>> print(_import_line("from course_utils import check, solution"))
    from course_utils import check
    from course_utils.editions.for_nbgrader import solution
    course_utils.solution = solution
    """
    start = "from course_utils import "
    names = [name.strip() for name in line.removeprefix(start).split(",")]
    if not line.startswith(start) or "solution" not in names:
        return line
    kept = start + ", ".join(name for name in names if name != "solution")
    end = "\n" if line.endswith("\n") else ""
    return f"{kept}\nfrom course_utils.editions.for_nbgrader import solution\ncourse_utils.solution = solution{end}"


def solution(id: str = "") -> Page:
    """Say that the graded edition has no solutions to show; it stands in the students' notebook under this name.

    >>> solution("5.1")
    No solutions here
    These exercises are graded, so their solutions are not handed out. `hint(...)` has the same hints as ever.
    """
    title = "No solutions here"
    words = "These exercises are graded, so their solutions are not handed out. `hint(...)` has the same hints as ever."
    return Page(f"{title}\n{words}", card(title, paragraphs(words)))


def write_nbgrader(folder: str) -> None:
    """Write nbgrader's course folder: its configuration and `source/`, one assignment a lesson.

    Raises CourseError if a file of that name is there already.
    """
    found = [
        pair for pair in notebooks_with_exercises() if runs_here(pair[1])
    ]  # the grader has one kernel, the course's
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
