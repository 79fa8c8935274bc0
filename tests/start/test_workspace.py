"""The learner's own copy: filled, updated, reset, and never a changed file touched."""

from __future__ import annotations

import json

import pytest

from course_utils.errors import CourseError
from course_utils.start import notebook_copy, workspace
from tests.start.place import Place, notebook, sources


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
    assert place.said[0].startswith("01_one.ipynb: updated to the new edition.") and "run it again" in place.said[0]
    notebook(place.course / "01_one.ipynb", "newest")
    place.fill()
    assert place.said == ["01_one.ipynb: updated to the new edition."], "there were no outputs to lose"


def test_both_changed_puts_the_new_edition_beside_it_once(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["mine"]
    assert sources(place.mine / "new - 01_one.ipynb") == ["new"]
    assert "new - 01_one.ipynb" in place.said[0]
    place.fill()
    assert place.said == [] and place.names() == ["01_one.ipynb", "02_two.ipynb", "new - 01_one.ipynb"]


def test_a_third_edition_comes_beside_the_second(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    for edition in ("new", "newer"):
        notebook(place.course / "01_one.ipynb", edition)
        place.fill()
    assert sources(place.mine / "new - 01_one.ipynb") == ["new"]
    assert sources(place.mine / "new 2 - 01_one.ipynb") == ["newer"]


def test_the_new_edition_put_aside_by_the_learner_does_not_come_back(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    (place.mine / "new - 01_one.ipynb").unlink()
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
    assert place.names() == ["01_one.ipynb", "02_two.ipynb", "new - 01_one.ipynb", "new - 02_two.ipynb"]
    place.fill()
    assert len(place.names()) == 4


@pytest.mark.parametrize("junk", ["", "no json", "[]", '{"cells": 3}', '{"cells": [{"cell_type": "code"}]}'])
def test_file_that_is_no_notebook_is_left_alone(place, junk):
    (place.mine / "01_one.ipynb").write_text(junk)
    (place.mine / "model.h5").write_bytes(b"\x00\xff")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()
    assert (place.mine / "01_one.ipynb").read_text() == junk
    assert (place.mine / "new - 01_one.ipynb").exists()
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
    for number, kept in ((1, "mine - 01_one.ipynb"), (2, "mine 2 - 01_one.ipynb")):
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


def test_the_course_itself_fills_a_workspace(tmp_path):
    workspace.fill(folder=tmp_path / "workspace", say=pytest.fail)
    course = sorted(path.name for path in workspace.NOTEBOOKS.glob("*.ipynb"))
    assert sorted(path.name for path in (tmp_path / "workspace").glob("*.ipynb")) == course


def test_copies_open_without_a_change(place):
    """What the kernel reports is what JupyterLab writes into a notebook that lacks it."""
    from ipykernel.ipkernel import IPythonKernel
    from jupyter_client.kernelspec import get_kernel_spec

    metadata = json.loads((place.mine / "01_one.ipynb").read_bytes())["metadata"]
    assert metadata["language_info"] == IPythonKernel.language_info
    assert metadata["kernelspec"]["display_name"] == get_kernel_spec("python3").display_name


def test_copies_of_an_older_course_or_python_get_the_metadata(place):
    old = json.loads((place.mine / "01_one.ipynb").read_bytes())
    old["metadata"]["language_info"] = {"name": "python"}
    (place.mine / "01_one.ipynb").write_text(json.dumps(old), encoding="utf-8", newline="\n")
    place.fill()
    assert notebook_copy.opens_unchanged(place.mine / "01_one.ipynb") and place.said == []


def to_crlf(text):
    return text.replace("\n", "\r\n").encode()


def crlf_inside(text):
    book = json.loads(text)
    for cell in book["cells"]:
        cell["source"] = "".join(cell["source"]).replace("\n", "\r\n")
    return json.dumps(book).encode()


TOOLS = {
    "CRLF": to_crlf,
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "both": lambda text: b"\xef\xbb\xbf" + to_crlf(text),
    "CRLF in the sources": crlf_inside,
    "UTF-16": lambda text: text.encode("utf-16"),
    "another indent, other metadata": lambda text: json.dumps({**json.loads(text), "metadata": {"a": 1}}).encode(),
}


BYTES_ALONE = ("CRLF", "byte order mark", "both", "UTF-16")  # what can happen to a file without cells
CASES = [(what, tool) for what in ("notebook", "course") for tool in TOOLS] + [("record", tool) for tool in BYTES_ALONE]


@pytest.mark.parametrize("what, tool", CASES)
def test_what_tools_do_to_a_file_is_no_change_of_the_learner(tmp_path, tool, what):
    place = Place(tmp_path)
    notebook(place.course / "01_one.ipynb", "a = 1\nb = 2\n")
    place.fill()
    path = {
        "notebook": place.mine / "01_one.ipynb",
        "record": place.mine / ".course" / "editions.json",
        "course": place.course / "01_one.ipynb",
    }[what]
    path.write_bytes(TOOLS[tool](path.read_text(encoding="utf-8")))
    place.fill()
    assert place.said == []
    notebook(place.course / "01_one.ipynb", "a = 1\nb = 3\n")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["a = 1\nb = 3\n"]
    assert place.names() == ["01_one.ipynb", "02_two.ipynb"]


def both_changed(place):
    notebook(place.mine / "01_one.ipynb", "mine")
    notebook(place.course / "01_one.ipynb", "new")
    place.fill()


def test_the_new_edition_goes_once_the_learner_has_it(place):
    both_changed(place)
    notebook(place.mine / "01_one.ipynb", "new")
    place.fill()
    assert place.names() == ["01_one.ipynb", "02_two.ipynb"] and "so it is gone" in place.said[0]


def test_the_new_edition_goes_at_a_reset(place):
    both_changed(place)
    workspace.reset("01", place.course, place.mine, place.said.append)
    assert place.names() == ["01_one.ipynb", "02_two.ipynb", "mine - 01_one.ipynb"]
    assert "so it is gone" in place.said[-1]


@pytest.mark.parametrize("how", ["edited", "run", "tagged"])
def test_a_new_edition_in_which_the_learner_worked_stays(place, how):
    both_changed(place)
    beside = place.mine / "new - 01_one.ipynb"
    book = json.loads(beside.read_bytes())
    if how == "edited":
        book["cells"][0]["source"] = "new, and mine"
    elif how == "run":
        book["cells"][0]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "3"}]
    else:
        book["cells"][0]["metadata"] = {"tags": ["look again"]}
    beside.write_text(json.dumps(book), encoding="utf-8", newline="\n")
    before = beside.read_bytes()
    workspace.reset("01", place.course, place.mine, place.said.append)
    place.fill()
    assert beside.read_bytes() == before


@pytest.mark.parametrize("name", ["01_one.new.ipynb", "01_one.mine.ipynb", "mine - 01_one.ipynb", "new ideas.ipynb"])
def test_other_files_of_the_learner_stay_even_when_they_are_the_same(place, name):
    (place.mine / name).write_bytes((place.mine / "01_one.ipynb").read_bytes())
    place.fill()
    workspace.reset("01", place.course, place.mine)
    assert (place.mine / name).exists()


def test_lost_records_do_not_pile_up_new_editions(place):
    both_changed(place)
    for _ in range(2):
        (place.mine / ".course" / "editions.json").unlink()
        place.fill()
    assert place.names() == ["01_one.ipynb", "02_two.ipynb", "new - 01_one.ipynb"]


def test_an_edition_taken_over_counts_as_the_course_s_even_after_the_next_came(place):
    both_changed(place)
    notebook(place.mine / "01_one.ipynb", "new")
    notebook(place.course / "01_one.ipynb", "newest")
    place.fill()
    assert sources(place.mine / "01_one.ipynb") == ["newest"]


def test_damaged_notebook_of_the_course_costs_only_itself(place):
    (place.course / "01_one.ipynb").write_bytes(b"<<<<<<< HEAD")
    notebook(place.course / "02_two.ipynb", "new")
    place.fill()
    assert "git checkout notebooks/01_one.ipynb" in place.said[0] and "02_two.ipynb: updated" in place.said[1]
    assert sources(place.mine / "01_one.ipynb") == ["1 + 1"]
    with pytest.raises(CourseError, match="git checkout"):
        workspace.reset("01", place.course, place.mine)


def test_reset_says_what_to_press_and_goes_on_after_one_that_fails(place, monkeypatch, capsys):
    real = workspace.reset
    monkeypatch.setattr(workspace, "reset", lambda name: real(name, place.course, place.mine))
    assert workspace.reset_main(["09", "02"]) == 1
    said = capsys.readouterr()
    assert "fits 0 notebooks" in said.err and "Reload Notebook from Disk" in said.out and '"mine - 02_two' in said.out
