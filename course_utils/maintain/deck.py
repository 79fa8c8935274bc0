"""What the writer of a deck runs: list and set slide roles, check, accept changed cells, look at all slides at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from course_utils.checking.lesson import Lesson
from course_utils.editions.deck import accept, deck_file
from course_utils.editions.deck_rules import deck_of, problems
from course_utils.editions.deck_slides import ROLES, role
from course_utils.editions.slides import OUT, build
from course_utils.errors import CourseError
from course_utils.lessons import lesson
from course_utils.maintain.browser import NO_BROWSER, find_browser, install_browser
from course_utils.maintain.normal_form import to_text
from course_utils.paths import NOTEBOOKS, ROOT
from course_utils.start.install import extra_python
from course_utils.start.parser import Parser


def main(words: list[str]) -> int:
    """Run `python -m course_utils deck ACTION NN [FILE]`; return 0, or 1 where a check finds something."""
    parser = Parser(prog="python -m course_utils deck", description=__doc__)
    parser.add_argument("action", choices=ACTIONS)
    parser.add_argument("lesson", help="the lesson's number, such as 05")
    parser.add_argument("file", nargs="?", type=Path, help="for `roles`: lines `cell-id role` to set, - for input")
    asked = parser.parse_args(words)
    try:
        record = lesson(asked.lesson)
    except KeyError as error:
        raise CourseError(error.args[0]) from None
    return ACTIONS[asked.action](record, asked.file)


def roles(record: Lesson, file: Path | None) -> int:
    """Print `cell-id role` of every cell, with its kind, lines and first words; or set the roles that a file names."""
    path = NOTEBOOKS / f"{record.stem}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8-sig"))
    if file:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
        path.write_text(to_text(with_roles(notebook, text)), encoding="utf-8", newline="\n")
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        about = f"# {cell['cell_type']}, {len(source.splitlines())} lines: {source.splitlines()[0][:50]}"
        print(f"{cell['id']:28} {role(cell) or '?':9} {about}")
    return 0


def with_roles(notebook: dict, text: str) -> dict:
    """Set the roles that the lines `cell-id role` of a text name, and return the notebook; # begins a comment.

    Raises CourseError at an unknown id or role, before anything is set.

    >>> with_roles({"cells": [{"id": "a", "metadata": {}}]}, "a skip  # no")["cells"][0]["metadata"]
    {'slideshow': {'slide_type': 'skip'}}
    """
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    pairs = [line.partition("#")[0].split() for line in text.splitlines() if line.partition("#")[0].strip()]
    for pair in pairs:
        if len(pair) != 2 or pair[0] not in cells or pair[1] not in ROLES:
            raise CourseError(
                f"{' '.join(pair)!r} is not a `cell-id role`. Roles: {', '.join(ROLES)}. Nothing was set."
            )
    for id, chosen in pairs:
        cells[id]["metadata"]["slideshow"] = {"slide_type": chosen}
    return notebook


def check(record: Lesson, file: Path | None = None) -> int:
    """Print everything that is wrong with a deck, as far as it can be known without a browser."""
    wrong = problems(record)
    print(
        "\n".join(wrong) or f"{deck_file(record).name}: nothing to mend. Now look at it: `deck sheet {record.number}`."
    )
    return 1 if wrong else 0


def take(record: Lesson, file: Path | None = None) -> int:
    """Store today's digest of each cell in the deck file: its writer has read every changed cell against its block."""
    path = deck_file(record)
    before = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
    if not before:
        raise CourseError(f"{path.relative_to(ROOT).as_posix()} is not there yet. Write it; its README says how.")
    after = accept(before, deck_of(record)[0])
    path.write_text(after, encoding="utf-8", newline="\n")
    renewed = sum(one != other for one, other in zip(before.splitlines(), after.splitlines()))
    print(f"{path.name}: {renewed} digests renewed")
    return 0


def sheet(record: Lesson, file: Path | None = None) -> int:
    """Build one deck, measure it in a browser, and draw all its slides into two pictures, one a theme."""
    browser = find_browser() or install_browser()
    if not browser:
        raise CourseError(NO_BROWSER)
    build(record)
    command = [extra_python("browser"), "-m", "tests.browser.sheet", str(OUT / record.stem)]
    return subprocess.call(command, cwd=ROOT, env={**os.environ, "COURSE_BROWSER": browser})


ACTIONS = {"roles": roles, "check": check, "accept": take, "sheet": sheet}
