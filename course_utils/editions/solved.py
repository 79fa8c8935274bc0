"""The solved edition: every exercise answered by its solution, with the reason as a comment."""

from __future__ import annotations

from pathlib import Path

from course_utils.checking.lesson import Lesson
from course_utils.editions.notebook import notebooks_with_exercises, read, with_answers, write
from course_utils.lessons import exercises_of


def solutions(record: Lesson) -> dict[str, str]:
    """Return the solution of every exercise of one lesson, each with its reason as a comment."""
    return {id: f"# {exercise.why}\n{exercise.solution}" for id, exercise in exercises_of(record).items()}


def write_solutions(folder: str) -> None:
    """Write the solved edition of every lesson into a folder.

    Raises CourseError if a file of that name is there already.
    """
    found = notebooks_with_exercises()
    for record, path in found:
        write(with_answers(read(path), solutions(record)), Path(folder) / path.name)
    print(f"{len(found)} solved notebooks are in {folder}.")


def main(words: list[str]) -> int:
    """Run `python -m course_utils solutions FOLDER`; return 0."""
    write_solutions(words[0])
    return 0
