"""Show an instructor who has done which exercise, from the records in the learners' workspaces."""

from __future__ import annotations

import csv
import os
from pathlib import Path

from course_utils.checking.record import done
from course_utils.errors import CourseError
from course_utils.lessons import exercises_of, lessons, questions_of
from course_utils.start.parser import Parser

DEEPEST = 3  # FOLDER/NAME/course/workspace: deeper, a search through thirty homes would take minutes


def workspaces(folder: Path) -> dict[str, Path]:
    """Return {learner: workspace} of a folder that holds a folder for each learner, sorted by name.

    A learner is named after the folder right inside `folder`. Links are not followed: a learner may have made them.
    """
    found = {}
    for home in sorted(place for place in folder.iterdir() if place.is_dir() and not place.is_symlink()):
        place = _workspace(home)
        if place:
            found[home.name] = place
    return found


def _workspace(home: Path) -> Path | None:
    """Return the highest workspace in a learner's folder, the first by name; None where there is none."""
    level = [home]
    for _ in range(DEEPEST):
        for place in level:
            if os.path.isdir(place / ".course") and not os.path.islink(place / ".course"):  # False where closed to us
                return place
        level = [Path(one) for place in level for one in _folders(place)]
    return None


def _folders(place: Path) -> list[str]:
    try:
        return sorted(one.path for one in os.scandir(place) if one.is_dir(follow_symlinks=False))
    except OSError:
        return []  # a folder that may not be looked into holds no record for us


def closed(folder: Path) -> list[str]:
    """Return the names of the folders in `folder` that we may not look into: nobody knows what was done there."""
    return sorted(one.name for one in os.scandir(folder) if one.is_dir() and not os.access(one, os.R_OK | os.X_OK))


def rows(folder: Path) -> list[dict]:
    """Return one dict a learner: "learner", then each exercise and question ("5.1", "quiz 5.1"), 1 if done, else 0."""
    table = []
    for learner, place in workspaces(folder).items():
        finished = done(place)
        marks = {name: int(name.replace(" ", "-") in finished) for record in lessons() for name in names(record)}
        table.append({"learner": learner, **marks})
    return table


def names(record) -> list[str]:
    """Return the names of a lesson's exercises and questions, as they stand at the head of the table.

    >>> names(lessons()[5])[:2]
    ['5.1', '5.2']
    """
    return [*exercises_of(record), *(f"quiz {question.id}" for question in questions_of(record))]


def text(table: list[dict]) -> str:
    """Return the table for a screen: a line for each learner, a column for each lesson, exercises done of all.

    >>> print(text([{"learner": "ada", **{name: 1 for record in lessons() for name in names(record)}}]).split()[0])
    learner
    """
    some = [(record, list(exercises_of(record))) for record in lessons() if record.exercises]
    width = max(len("learner"), *(len(row["learner"]) for row in table)) + 2
    head = "learner".ljust(width) + "".join(f"{record.number:>6}" for record, _ in some) + "   all"
    lines = [head]
    for row in table:
        counts = [(sum(row[id] for id in ids), len(ids)) for _, ids in some]
        marks = "".join(f"{f'{count}/{of}':>6}" for count, of in counts)
        lines.append(f"{row['learner']:<{width}}{marks}{sum(count for count, _ in counts):>6}")
    return "\n".join(lines)


def write(table: list[dict], file: Path) -> None:
    """Write the table as CSV; raise CourseError where the file exists or cannot be written."""
    try:
        with open(file, "x", encoding="utf-8", newline="\n") as out:
            writer = csv.DictWriter(out, list(table[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(table)
    except FileExistsError:
        raise CourseError(f"{file} exists, and nothing is overwritten. Give another name after --csv.") from None
    except OSError as error:
        raise CourseError(f"{file} could not be written ({error.strerror}). Give another place after --csv.") from None


def main(words) -> int:
    """Print who has done what in the workspaces below a folder; with --csv FILE write the whole table too."""
    parser = Parser(prog="python -m course_utils class-progress", description=__doc__)
    parser.add_argument("folder", help="it holds a folder for each learner, and in each of them is a workspace")
    parser.add_argument("--csv", metavar="FILE", help="write every exercise and question into a new file too")
    given = parser.parse_args(words)
    folder = Path(given.folder)
    if not folder.is_dir() or not os.access(folder, os.R_OK | os.X_OK):
        raise CourseError(f"There is no folder {folder} to look into. Name one that holds a folder for each learner.")
    if closed(folder):
        print(f"Not looked into, as they are closed to you: {', '.join(closed(folder))}. Root may look.")
    table = rows(folder)
    if not table:
        raise CourseError(f"No workspace was found in {folder}. A learner has one after opening the course once.")
    if given.csv:
        write(table, Path(given.csv))
    print(text(table))
    return 0
