"""The learner's own copy: filled, updated, reset, and never a changed file touched."""

from __future__ import annotations

import json
import os

import pytest

from course_utils.errors import CourseError
from course_utils.start import workspace


def notebook(path, *sources, outputs=True):
    """Write a small executed notebook with the given code cells."""
    stored = [{"output_type": "stream", "name": "stdout", "text": "spoiler\n"}] if outputs else []
    cells = [
        {"cell_type": "code", "id": f"c{i}", "metadata": {}, "execution_count": 1, "outputs": stored, "source": source}
        for i, source in enumerate(sources)
    ]
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}), encoding="utf-8")


def sources(path):
    return ["".join(cell["source"]) for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]]


class Place:
    """A course with two notebooks and a learner's folder, both empty of history."""

    def __init__(self, root):
        self.course, self.mine, self.said = root / "notebooks", root / "workspace", []
        self.course.mkdir()
        notebook(self.course / "01_one.ipynb", "1 + 1")
        notebook(self.course / "02_two.ipynb", "2 + 2")

    def fill(self):
        self.said.clear()
        workspace.fill(self.course, self.mine, self.said.append)

    def names(self):
        return sorted(path.name for path in self.mine.iterdir() if path.name != ".course")


@pytest.fixture
def place(tmp_path):
    place = Place(tmp_path)
    place.fill()
    return place


def test_copy_holds_no_outputs(place):
    cell = json.loads((place.mine / "01_one.ipynb").read_text())["cells"][0]
    assert (cell["outputs"], cell["execution_count"], cell["source"]) == ([], None, "1 + 1")


def test_nothing_happens_without_a_change(place):
    before = {path: path.stat().st_mtime_ns for path in place.mine.glob("*.ipynb")}
    place.fill()
    assert place.said == []
    assert {path: path.stat().st_mtime_ns for path in place.mine.glob("*.ipynb")} == before


def test_changed_file_is_never_touched(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["mine"] and place.said == []


def test_running_cells_is_not_a_change(place):
    notebook(place.mine / "01_one.ipynb", "1 + 1", outputs=True)
    notebook(place.course / "01_one.ipynb", "1 + 1", "new")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["1 + 1", "new"]
    assert place.said == ["01_one.ipynb: updated to the new edition."]


def test_both_changed_puts_the_new_edition_beside_it_once(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["mine"]
    assert sources(place.mine / "01_one.new.ipynb") == ["new"]
    assert "01_one.new.ipynb" in place.said[0]
    place.fill()
    assert place.said == [] and place.names() == ["01_one.ipynb", "01_one.new.ipynb", "02_two.ipynb"]


def test_a_third_edition_comes_beside_the_second(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    for edition in ("new", "newer"):
        notebook(place.course / "01_one.ipynb", edition)
        place.fill()
    assert sources(place.mine / "01_one.new.ipynb") == ["new"]
    assert sources(place.mine / "01_one.new2.ipynb") == ["newer"]


def test_the_new_edition_put_aside_by_the_learner_does_not_come_back(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    (place.mine / "01_one.new.ipynb").unlink()
    place.fill()
    assert place.names() == ["01_one.ipynb", "02_two.ipynb"]


def test_taking_over_the_new_edition_makes_the_file_unchanged_again(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    notebook(place.mine / "01_one.ipynb", "new")
    place.fill()
    notebook(place.course / "01_one.ipynb", "newest")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["newest"]


def test_deleted_notebook_comes_back_and_renamed_one_stays(place):
    (place.mine / "01_one.ipynb").rename(place.mine / "my_notes.ipynb")
    place.fill()
    assert place.names() == ["01_one.ipynb", "02_two.ipynb", "my_notes.ipynb"]


@pytest.mark.parametrize("damage", [None, "", "{", "[1, 2]", '{"01_one.ipynb": 3}', "\x00\x01"])
def test_lost_or_damaged_records_lose_no_work(place, damage):
    records = place.mine / ".course" / "editions.json"
    records.unlink() if damage is None else records.write_text(damage)
    notebook(place.mine / "01_one.ipynb", "mine")
    notebook(place.course / "01_one.ipynb", "new")
    notebook(place.course / "02_two.ipynb", "2 + 2", "new")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["mine"]
    assert sources(place.mine / "02_two.ipynb") == ["2 + 2"], "without a record nobody knows whether it was changed"
    assert place.names() == ["01_one.ipynb", "01_one.new.ipynb", "02_two.ipynb", "02_two.new.ipynb"]
    place.fill()
    assert len(place.names()) == 4


@pytest.mark.parametrize("junk", ["", "no json", "[]", '{"cells": 3}', '{"cells": [{"cell_type": "code"}]}'])
def test_file_that_is_no_notebook_is_left_alone(place, junk):
    (place.mine / "01_one.ipynb").write_text(junk)
    (place.mine / "model.h5").write_bytes(b"\x00\xff")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    assert (place.mine / "01_one.ipynb").read_text() == junk
    assert (place.mine / "01_one.new.ipynb").exists()
    assert (place.mine / "model.h5").read_bytes() == b"\x00\xff"


def test_folder_with_the_name_of_a_notebook_is_left_alone(place):
    (place.mine / "01_one.ipynb").unlink()
    (place.mine / "01_one.ipynb").mkdir()
    place.fill()
    assert (place.mine / "01_one.ipynb").is_dir()


def test_progress_survives(place):
    (place.mine / ".course" / "progress").mkdir()
    (place.mine / ".course" / "progress" / "1.1").write_text("right\n")
    place.fill()
    workspace.reset("01", place.course, place.mine)
    assert (place.mine / ".course" / "progress" / "1.1").read_text() == "right\n"


def test_reset_keeps_the_old_file_each_time(place):
    for number, kept in ((1, "01_one.mine.ipynb"), (2, "01_one.mine2.ipynb")):
        notebook(place.mine / "01_one.ipynb", f"mine {number}")
        assert workspace.reset("01", place.course, place.mine).name == kept
        assert sources(place.mine / "01_one.ipynb") == ["1 + 1"]
        assert sources(place.mine / kept) == [f"mine {number}"]


def test_reset_notebook_is_unchanged_for_the_next_update(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    workspace.reset("01", place.course, place.mine)
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["new"]


@pytest.mark.parametrize("name", ["0", "09", "x", "../01", ""])
def test_reset_needs_a_name_that_fits_one_notebook(place, name):
    with pytest.raises(CourseError, match="01_one, 02_two"):
        workspace.reset(name, place.course, place.mine)


def test_reset_works_before_the_first_start(tmp_path):
    place = Place(tmp_path)
    assert workspace.reset("02", place.course, place.mine) is None
    assert sources(place.mine / "02_two.ipynb") == ["2 + 2"]


def test_full_or_read_only_disk_is_one_sentence(place, monkeypatch):
    def refuse(*names):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    notebook(place.course / "01_one.ipynb", "new")
    with pytest.raises(CourseError, match="No space left on device"):
        place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["1 + 1"], "a half-written copy never takes the place of a whole one"


def test_the_course_itself_fills_a_workspace(tmp_path):
    workspace.fill(folder=tmp_path / "workspace", say=pytest.fail)
    course = sorted(path.name for path in workspace.NOTEBOOKS.glob("*.ipynb"))
    assert sorted(path.name for path in (tmp_path / "workspace").glob("*.ipynb")) == course
