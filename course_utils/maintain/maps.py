"""The maps of the course: README's table and the one of page 00, written from the lessons' records."""

from __future__ import annotations

import json

from course_utils.lessons import lessons
from course_utils.maintain.normal import to_text
from course_utils.paths import ROOT

BEGIN, END = "<!-- map: `refresh` writes it from course_utils/lessons -->", "<!-- end of map -->"
PAGE, CELL = "00_start_here.ipynb", "start-map"


def readme_map():
    """Return README's table: each notebook, its question, its minutes."""
    rows = [
        f"| [`{record.stem}`](notebooks/{record.stem}.ipynb) | {_cell(record.question)} | {record.minutes} |"
        for record in lessons()
    ]
    return "\n".join(["| Notebook | The question it answers | Minutes |", "|---|---|---|", *rows])


def page_map():
    """Return the text of page 00's map: the lessons after it, and how long they take together."""
    after = [record for record in lessons() if record.number > 0]
    rows = [
        f"| {record.number} | [{_cell(record.title)}]({record.stem}.ipynb) | {_cell(record.question)} "
        f"| {record.minutes} |"
        for record in after
    ]
    total = f"Take them in this order; each one builds on those before it. Together they take about {hours(after)};"
    table = ["| | Notebook | The question it answers | Minutes |", "|---|---|---|---|", *rows]
    return "\n".join([*table, "", f"{total} nobody does that in one day."])


def _cell(text):
    return text.replace("|", r"\|")


def hours(records):
    """Return the minutes of some lessons as hours, to the nearest half.

    >>> from course_utils.lessons import lesson
    >>> hours([lesson(1), lesson(2)])
    '1½ hours'
    """
    whole, half = divmod(round(sum(record.minutes for record in records) / 30), 2)
    return f"{whole}{'½' if half else ''} hours"


def readme_text(text):
    """Return README's text with the map of today between its two marks."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n{readme_map()}\n{END}{rest.split(END)[1]}"


def page_text(text):
    """Return the text of page 00's file with the map of today in its cell."""
    page = json.loads(text)
    cell = next(cell for cell in page["cells"] if cell["id"] == CELL)
    if "".join(cell["source"]) == page_map():
        return text
    cell["source"] = page_map()
    return to_text(page)


def write(root=ROOT):
    """Write both maps; return the names of the files that changed."""
    changed = []
    for path, renew in ((root / "README.md", readme_text), (root / "notebooks" / PAGE, page_text)):
        before = path.read_text(encoding="utf-8")
        after = renew(before)
        if after != before:
            path.write_bytes(after.encode())
            changed.append(path.name)
    return changed
