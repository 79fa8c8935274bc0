"""The maps in README and on page 00 say what the lessons' records say, and `refresh` is what writes them."""

from __future__ import annotations

import json

from course_utils.lessons import lessons
from course_utils.maintain import maps
from course_utils.paths import ROOT


def copy(folder):
    """Copy the two files that hold a map into a folder."""
    (folder / "notebooks").mkdir()
    for name in ("README.md", f"notebooks/{maps.PAGE}"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    return folder


def test_stored_maps_are_those_of_the_records(tmp_path):
    assert maps.write(copy(tmp_path)) == [], "run `python -m course_utils refresh 00`"


def test_both_maps_show_the_question_and_minutes_of_every_lesson():
    for record in lessons():
        assert f"{record.question} | {record.minutes} |" in maps.readme_map()
        assert record.number == 0 or f"[{record.title}]({record.stem}.ipynb) | {record.question} |" in maps.page_map()


def test_a_map_changed_by_hand_is_written_again_and_nothing_else(tmp_path):
    copy(tmp_path)
    readme, page = tmp_path / "README.md", tmp_path / "notebooks" / maps.PAGE
    good = readme.read_text(encoding="utf-8"), page.read_text(encoding="utf-8")
    question = lessons()[1].question
    readme.write_text(good[0].replace(question, "Older?"), encoding="utf-8")
    page.write_text(good[1].replace(question, "Older?"), encoding="utf-8")
    assert maps.write(tmp_path) == ["README.md", maps.PAGE]
    assert (readme.read_text(encoding="utf-8"), page.read_text(encoding="utf-8")) == good


def test_a_bar_in_a_question_does_not_break_the_table():
    assert maps._cell("a|b") == r"a\|b"


def test_only_the_map_lists_the_lessons():
    """No list by hand: README names the notebooks between the two marks alone, page 00 in its map and its footer."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    outside = readme.split(maps.BEGIN)[0] + readme.split(maps.END)[1]
    page = json.loads((ROOT / "notebooks" / maps.PAGE).read_text(encoding="utf-8"))
    texts = ["".join(cell["source"]) for cell in page["cells"] if cell["id"] != maps.CELL]
    for text in (outside, *texts):
        assert sum(record.stem in text for record in lessons()) <= 1
