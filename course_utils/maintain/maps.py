"""The maps of the course, in README and on the start page, written from the register."""

from __future__ import annotations

import json

from course_utils.lessons import lessons
from course_utils.maintain.normal_form import to_text
from course_utils.paths import NOTEBOOKS, ROOT

BEGIN, END = "<!-- map: written by `refresh` from the register -->", "<!-- end of the map -->"
CELL = "start-map"


def cell(text):
    """Return a text for a cell of a Markdown table.

    >>> cell("yes|no")
    'yes\\\\|no'
    """
    return text.replace("|", "\\|")


def readme_map():
    """Return the table of README (str): every notebook, its question, its minutes."""
    rows = [f"| [`{r.stem}`](notebooks/{r.stem}.ipynb) | {cell(r.question)} | {r.minutes} |" for r in lessons()]
    return "\n".join(["| Notebook | The question it answers | Minutes |", "|---|---|---|", *rows])


def start_map():
    """Return the text of the start page's map (str): every lesson after it, as a link, and the hours of all."""
    after = [record for record in lessons() if record.number]
    rows = [f"| {r.number} | [{cell(r.title)}]({r.stem}.ipynb) | {cell(r.question)} | {r.minutes} |" for r in after]
    hours = sum(record.minutes for record in after) / 60
    table = ["| | Notebook | The question it answers | Minutes |", "|---|---|---|---|", *rows]
    order = (
        "Take them in this order; each one builds on those before it. "
        f"Together they take about {hours:.1f} hours; nobody does that in one day."
    )
    return "\n".join([*table, "", order])


def write_maps(root=ROOT, notebooks=NOTEBOOKS):
    """Write both maps where they differ from the register; return the names of the files that changed."""
    changed = []
    readme, start = root / "README.md", notebooks / f"{lessons()[0].stem}.ipynb"
    before, _, rest = readme.read_text(encoding="utf-8-sig").partition(BEGIN)
    text = f"{before}{BEGIN}\n{readme_map()}\n{END}{rest.partition(END)[2]}"
    changed += _write(readme, text)
    notebook = json.loads(start.read_text(encoding="utf-8-sig"))
    found = next(one for one in notebook["cells"] if one["id"] == CELL)
    if "".join(found["source"]) != start_map():
        found["source"] = start_map()
        changed += _write(start, to_text(notebook))
    return changed


def _write(path, text):
    if path.read_text(encoding="utf-8-sig") == text:
        return []
    path.write_text(text, encoding="utf-8", newline="\n")
    return [path.name]
