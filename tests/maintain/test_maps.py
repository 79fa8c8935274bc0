"""The maps in README and on the start page say what the lessons' records say, and `refresh` is what writes them."""

from __future__ import annotations

import json

from course_utils.lessons import lessons
from course_utils.maintain import maps
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
    texts = ["".join(cell["source"]) for cell in cells if cell["id"] != maps.CELL]
    for text in (outside, *texts):
        assert sum(record.stem in text for record in lessons()) <= 1
