"""Every step of `lab` and `reset` that touches the disk fails once, in turn: the learner's work is where it was."""

from __future__ import annotations

import _pyio
import builtins
import errno
import io
import json
import os
import sys

import pytest

from course_utils.errors import CourseError
from course_utils.start import workspace
from tests.start.place import Place, notebook, sources

STEPS = ("open", "os.rename", "os.remove", "os.mkdir")
MOST = 60  # far more steps than either command takes


class Trouble:
    """Counts the steps below a folder, and refuses one of them, or all from one on."""

    def __init__(self):
        self.folder, self.at, self.lasting, self.count, self.error = None, 0, False, 0, None

    def start(self, folder, at, lasting, number):
        self.folder, self.at, self.lasting, self.count = str(folder), at, lasting, 0
        self.error = OSError(number, os.strerror(number))

    def step(self, path):
        if self.folder is None or not str(path).startswith(self.folder):
            return
        self.count += 1
        if self.count == self.at or (self.lasting and self.count > self.at):
            raise self.error


TROUBLE = Trouble()
sys.addaudithook(lambda event, args: TROUBLE.step(args[0]) if event in STEPS else None)


@pytest.fixture(autouse=True)
def writes_count_too(monkeypatch):
    """Let each writing of bytes be a step that can fail half-way, as on a full disk."""
    real = _pyio.FileIO.write

    def write(self, data):
        try:
            TROUBLE.step(self.name)
        except OSError:
            real(self, bytes(data)[: len(data) // 2])
            raise
        return real(self, data)

    monkeypatch.setattr(_pyio.FileIO, "write", write)
    monkeypatch.setattr(io, "open", _pyio.open)
    monkeypatch.setattr(builtins, "open", _pyio.open)
    yield
    TROUBLE.folder = None


@pytest.fixture
def place(tmp_path):
    place = Place(tmp_path)
    notebook(place.course / "03_three.ipynb", "3 + 3")
    place.fill()
    return place


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.ipynb")}


def in_trouble(place, at, lasting, number, command):
    """Run a command with the step `at` refused; return (steps taken, CourseError or None)."""
    TROUBLE.start(place.mine, at, lasting, number)
    try:
        command()
        return TROUBLE.count, None
    except CourseError as error:
        return TROUBLE.count, error
    finally:
        TROUBLE.folder = None


def is_one_sentence_and_a_remedy(error):
    text = str(error)
    return "Errno" not in text and "\n" not in text and text.endswith((".", "start again.")) and text.count(". ") >= 1


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_reset_is_all_or_nothing(tmp_path, place, lasting, number):
    reached = False
    for at in range(1, MOST):
        for path in place.mine.glob("* - 01_one.ipynb"):
            path.unlink()
        notebook(place.mine / "01_one.ipynb", "mine")
        before = bytes_of(place.mine)
        count, error = in_trouble(
            place, at, lasting, number, lambda: workspace.reset("01", place.course, place.mine, place.said.append)
        )
        after = bytes_of(place.mine)
        assert after["02_two.ipynb"] == before["02_two.ipynb"]
        if error:
            assert after["01_one.ipynb"] == before["01_one.ipynb"], f"step {at}"
            assert is_one_sentence_and_a_remedy(error), str(error)
            assert lasting or after == before, f"step {at} left something: {sorted(after)}"
        else:
            assert sources(place.mine / "01_one.ipynb") == ["1 + 1"], f"step {at}"
            assert after["mine - 01_one.ipynb"] == before["01_one.ipynb"], f"step {at}"
        if not lasting:
            assert not list((place.mine / ".course").glob("*.part")) or count == at
        reached = reached or count < at
    assert reached, "more steps than tried"


def troubled_course(place):
    """One notebook to update, one that both changed, one that is missing."""
    notebook(place.course / "01_one.ipynb", "1 + 1", "new")
    notebook(place.mine / "02_two.ipynb", "mine")
    notebook(place.course / "02_two.ipynb", "2 + 2", "new")
    (place.mine / "03_three.ipynb").unlink()
    return bytes_of(place.mine)


WHOLE = ["01_one.ipynb", "02_two.ipynb", "03_three.ipynb", "new - 02_two.ipynb"]


@pytest.mark.parametrize("at", range(1, MOST))
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
def test_lab_updates_what_it_can(place, at, lasting):
    before = troubled_course(place)
    place.said.clear()
    count, error = in_trouble(
        place, at, lasting, errno.EACCES, lambda: workspace.fill(place.course, place.mine, place.said.append)
    )
    after = bytes_of(place.mine)
    assert after["02_two.ipynb"] == before["02_two.ipynb"], "a changed file is never touched"
    assert all("cells" in json.loads(text) for text in after.values()), "no file is half written"
    done = [
        sources(place.mine / "01_one.ipynb") == ["1 + 1", "new"],
        "new - 02_two.ipynb" in after,
        "03_three.ipynb" in after,
    ]
    if error:
        assert is_one_sentence_and_a_remedy(error), str(error)
    elif not lasting and "editions.json" not in " ".join(place.said):  # without it, only what is missing is copied
        assert sum(done) >= 2, "one locked file stops one notebook at most"
    if not error and not all(done):
        told = " ".join(sentence for sentence in place.said if "up to date" in sentence)
        assert "Permission denied" in told and is_one_sentence_and_a_remedy(told)
    place.fill()
    assert place.names() == WHOLE and sources(place.mine / "01_one.ipynb") == ["1 + 1", "new"]
    assert count < MOST - 1


def test_each_file_that_was_refused_is_named(place, monkeypatch):
    troubled_course(place)
    real = os.replace

    def locked(old, new):
        if os.path.basename(new) in ("01_one.ipynb", "editions.json"):
            raise OSError(errno.EACCES, "Permission denied")
        real(old, new)

    monkeypatch.setattr(os, "replace", locked)
    place.fill()
    assert place.said[-1].startswith(
        "01_one.ipynb, .course/editions.json could not be brought up to date (Permission denied)"
    )
    assert "03_three.ipynb" in place.names() and "new - 02_two.ipynb" in place.names()


def test_a_full_disk_at_the_first_start_is_an_error_not_an_empty_lab(tmp_path, monkeypatch):
    place = Place(tmp_path)

    def full(old, new):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(CourseError, match="nothing to open"):
        place.fill()
    assert "Free some space" in place.said[0]


def test_a_folder_that_cannot_be_written_is_one_sentence(place):
    for command in (place.fill, lambda: workspace.reset("01", place.course, place.mine)):
        _, error = in_trouble(place, 1, True, errno.EROFS, command)
        assert "Read-only file system" in str(error) and is_one_sentence_and_a_remedy(error)
