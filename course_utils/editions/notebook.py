"""Notebooks as plain data: read, write, find the exercises in them, put answers in.

An exercise is a code cell with the tag `exercise` and an id such as `exercise-5-1`, whose last
statement is `check("5.1", ...)`. An edition replaces the lines above that statement.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.lessons import lessons
from course_utils.paths import NOTEBOOKS


def exercise_id(cell: dict) -> str | None:
    """Return the id of the exercise a cell holds, or None.

    >>> exercise_id({"id": "exercise-5-1", "metadata": {"tags": ["exercise"]}})
    '5.1'
    """
    if "exercise" not in cell["metadata"].get("tags", []):
        return None
    return cell["id"].removeprefix("exercise-").replace("-", ".")


def split_at_check(source: str) -> tuple[str, str]:
    """Split an exercise cell into the learner's lines and the call of `check`.

    >>> split_at_check('n = ...\\ncheck("1.1", n)')
    ('n = ...\\n', 'check("1.1", n)')
    """
    lines = source.splitlines(keepends=True)
    start = max(i for i, line in enumerate(lines) if line.startswith("check("))
    return "".join(lines[:start]), "".join(lines[start:])


def with_answers(notebook: dict, answers: dict[str, str]) -> dict:
    """Return a copy of a notebook with code from `answers` (exercise id -> code) in its exercises, outputs cleared."""
    edition = copy.deepcopy(notebook)
    for cell in edition["cells"]:
        if cell["cell_type"] != "code":
            continue
        cell["outputs"], cell["execution_count"] = [], None
        id = exercise_id(cell)
        if id in answers:
            call = split_at_check(cell["source"])[1]
            cell["source"] = f"{answers[id].rstrip()}\n\n{call}"
    return edition


def select(words: list[str], known: list) -> list:
    """Return those of the `known` records whose notebook's name starts with one of `words`; all where none is given.

    Raises CourseError at a word that fits none.
    """
    for word in words:
        if not any(record.stem.startswith(word) for record in known):
            raise CourseError(f"No lesson starts with {word!r}. There are: {', '.join(one.stem for one in known)}.")
    return [record for record in known if not words or record.stem.startswith(tuple(words))]


def read(path: Path) -> dict:
    """Read a notebook as plain data, with each cell's source as one text."""
    import nbformat

    return nbformat.read(path, as_version=4)


def write(notebook: dict, path: Path) -> None:
    """Write a notebook to a new file; raise CourseError rather than overwrite one."""
    write_new(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", path)


def write_new(text: str, path: Path) -> None:
    """Write a text to a new file; raise CourseError rather than overwrite one."""
    if path.exists():
        raise CourseError(f"{path.name} is there already and was left as it is. Choose an empty folder.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def notebooks_with_exercises() -> list[tuple]:
    """Return (record, path of its notebook) of every lesson that has exercises, in order."""
    return [(record, NOTEBOOKS / f"{record.stem}.ipynb") for record in lessons() if record.exercises]
