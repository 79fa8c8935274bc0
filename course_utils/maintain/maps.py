"""What is written from the register: the maps in README and on the start page, the glossary, every lesson's footer."""

from __future__ import annotations

import json

from course_utils.lessons import lessons, terms_of
from course_utils.maintain.normal_form import to_text
from course_utils.paths import NOTEBOOKS, ROOT

BEGIN, END = "<!-- map: written by `refresh` from the register -->", "<!-- end of the map -->"
CELL, GLOSSARY, FOOTER = "start-map", "start-glossary", "footer"


def cell(text):
    """Return a text for a cell of a Markdown table.

    >>> cell("yes|no")
    'yes\\\\|no'
    """
    return text.replace("|", "\\|")


LABS = "**Labs**, in any order"


def readme_map():
    """Return the table of README (str): every notebook, its question, its minutes; the labs after the lessons."""
    rows = [(r, f"| [`{r.stem}`](notebooks/{r.stem}.ipynb) | {cell(r.question)} | {r.minutes} |") for r in lessons()]
    head = ["| Notebook | The question it answers | Minutes |", "|---|---|---|"]
    return "\n".join([*head, *_labs_apart(rows, f"| {LABS} | | |")])


def start_map():
    """Return the text of the start page's map (str): every lesson after it, as a link, and the hours of all."""
    after = [record for record in lessons() if record.number]
    rows = [
        (r, f"| {r.number} | [{cell(r.title)}]({r.stem}.ipynb) | {cell(r.question)} | {r.minutes} |") for r in after
    ]
    head = ["| | Notebook | The question it answers | Minutes |", "|---|---|---|---|"]
    table = [*head, *_labs_apart(rows, f"| | {LABS} | | |")]
    core = sum(record.minutes for record in after if not record.lab) / 60
    order = (
        "Take the lessons in this order, because each one builds on those before it. "
        f"Together they take about {core:.1f} hours, and nobody does that in one day."
    )
    labs = sum(record.minutes for record in after if record.lab) / 60
    if labs:
        order += f" The labs put the lessons to work. They take about {labs:.1f} hours more, in any order you like."
    return "\n".join([*table, "", order])


def _labs_apart(rows, line):
    """Return the rows (record, text) as texts, with a line before the first lab."""
    core, labs = ([text for record, text in rows if record.lab is lab] for lab in (False, True))
    return [*core, line, *labs] if labs else core


def glossary():
    """Return the text of the start page's glossary (str): every term, its Chinese name, its meaning, its notebook."""
    found = [(term, record.number) for record in lessons() for term in terms_of(record)]
    rows = [
        f"| {cell(term.english)} | {term.chinese} | {cell(term.meaning)} | {number} |"
        for term, number in sorted(found, key=lambda pair: pair[0].english.casefold())
    ]
    summary = f"<details>\n<summary>Open the glossary ({len(rows)} terms)</summary>"
    table = ["| Term | 中文 | What it means | Notebook |", "|---|---|---|---|", *rows]
    return "\n".join(["## Glossary", "", summary, "", *table, "", "</details>"])


def footer(record):
    """Return the last cell of a lesson (str): the way back, the start page, the way on, as links."""
    order = lessons()
    place = order.index(record)
    start = order[0]
    parts = [f"[Start and progress]({start.stem}.ipynb)"]
    if place > 1:
        before = order[place - 1]
        parts.insert(0, f"← [{before.number}. {before.title}]({before.stem}.ipynb)")
    if place + 1 < len(order):
        after = order[place + 1]
        parts.append(f"[{after.number}. {after.title}]({after.stem}.ipynb) →")
    return "---\n\n" + " · ".join(parts)


def cells_from_the_register(record):
    """Return the cells that this room writes into one lesson's notebook: {cell id: text}."""
    if record is lessons()[0]:
        return {CELL: start_map(), GLOSSARY: glossary()}
    return {FOOTER: footer(record)}


def write_maps(root=ROOT, notebooks=NOTEBOOKS):
    """Write maps, glossary and footers where they differ from the register; return the names of the changed files."""
    readme = root / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8-sig").partition(BEGIN)
    changed = _write(readme, f"{before}{BEGIN}\n{readme_map()}\n{END}{rest.partition(END)[2]}")
    for record in lessons():
        path = notebooks / f"{record.stem}.ipynb"
        if path.is_file():
            changed += _write_cells(path, cells_from_the_register(record))
    return changed


def _write_cells(path, texts):
    notebook = json.loads(path.read_text(encoding="utf-8-sig"))
    found = [cell for cell in notebook["cells"] if cell.get("id") in texts]
    if all("".join(cell["source"]) == texts[cell["id"]] for cell in found):
        return []
    for cell in found:
        cell["source"] = texts[cell["id"]]
    return _write(path, to_text(notebook))


def _write(path, text):
    if path.read_text(encoding="utf-8-sig") == text:
        return []
    path.write_text(text, encoding="utf-8", newline="\n")
    return [path.name]
