"""The maps in README and on the start page say what the lessons' records say, and `refresh` is what writes them."""

from __future__ import annotations

import json
import re

from course_utils.lessons import lessons, terms_of
from course_utils.maintain import maps
from course_utils.maintain.normal_form import to_text
from course_utils.paths import NOTEBOOKS, ROOT

START = f"{lessons()[0].stem}.ipynb"


def test_readme_and_start_page_say_what_the_register_says():
    assert maps.readme_map() in (ROOT / "README.md").read_text(encoding="utf-8")
    cells = json.loads((NOTEBOOKS / f"{lessons()[0].stem}.ipynb").read_text(encoding="utf-8"))["cells"]
    assert next("".join(cell["source"]) for cell in cells if cell["id"] == maps.CELL) == maps.start_map()


def test_both_maps_show_the_question_and_minutes_of_every_lesson():
    for record in lessons():
        assert f"{record.question} | {record.minutes} |" in maps.readme_map()
        assert record.number == 0 or f"[{record.title}]({record.stem}.ipynb) | {record.question} |" in maps.start_map()


def test_a_map_changed_by_hand_is_written_again_and_nothing_else(tmp_path):
    readme, start = tmp_path / "README.md", tmp_path / START
    good = (ROOT / "README.md").read_text(encoding="utf-8"), (NOTEBOOKS / START).read_text(encoding="utf-8")
    for path, text in zip((readme, start), good, strict=True):
        path.write_text(text.replace(lessons()[1].question, "Older?"), encoding="utf-8", newline="\n")
    assert maps.write_maps(tmp_path, tmp_path) == ["README.md", START]
    assert (readme.read_text(encoding="utf-8"), start.read_text(encoding="utf-8")) == good
    assert maps.write_maps(tmp_path, tmp_path) == []


def test_only_the_maps_list_the_lessons():
    """No list by hand: beside the maps, README and every text of the start page name one lesson at most."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    outside = readme.split(maps.BEGIN)[0] + readme.split(maps.END)[1]
    cells = json.loads((NOTEBOOKS / START).read_text(encoding="utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in cells if cell["id"] not in (maps.CELL, maps.GLOSSARY)]
    for text in (outside, *texts):
        assert sum(record.stem in text for record in lessons()) <= 1


def test_footers_lead_back_home_and_on():
    records = lessons()
    first, last = maps.footer(records[1]), maps.footer(records[-1])
    assert f"]({START})" in first and f"]({records[2].stem}.ipynb) →" in first and "←" not in first
    assert f"← [{records[-2].number}. " in last and "→" not in last


def test_a_footer_changed_by_hand_is_written_again(tmp_path):
    name = f"{lessons()[5].stem}.ipynb"
    for source in (ROOT / "README.md", NOTEBOOKS / START, NOTEBOOKS / name):
        (tmp_path / source.name).write_bytes(source.read_bytes())
    path = tmp_path / name
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"][-1] |= {"id": maps.FOOTER, "source": "Older."}
    path.write_text(to_text(notebook), encoding="utf-8", newline="\n")
    assert maps.write_maps(tmp_path, tmp_path) == [name]
    assert "".join(json.loads(path.read_text(encoding="utf-8"))["cells"][-1]["source"]) == maps.footer(lessons()[5])


def test_the_glossary_lists_every_term_once_in_alphabetical_order():
    terms = [term.english for record in lessons() for term in terms_of(record)]
    rows = [line for line in maps.glossary().splitlines() if line.startswith("| ")][1:]
    words = [row.split(" | ")[0].removeprefix("| ") for row in rows]
    assert words == sorted(map(maps.cell, terms), key=str.casefold)
    # Proper names, such as safetensors, are the same in Chinese.
    found = [term for record in lessons() for term in terms_of(record) if term.chinese != term.english]
    assert [term.english for term in found if not re.search(r"[\u4e00-\u9fff]", term.chinese)] == []
