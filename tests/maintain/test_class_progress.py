"""Who has done what, read from the learners' own records."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from course_utils.checking.record import mark_done
from course_utils.errors import CourseError
from course_utils.maintain import class_progress


@pytest.fixture
def room(tmp_path, monkeypatch):
    """Return a folder with three learners: ada did 5.1 and a question, bob nothing, cy never opened the course."""
    for name, place in (("ada", "course/workspace"), ("bob", "workspace")):
        (tmp_path / name / place / ".course").mkdir(parents=True)
    (tmp_path / "cy").mkdir()
    monkeypatch.chdir(tmp_path / "ada" / "course" / "workspace")
    mark_done("5.1")
    mark_done("quiz-5.2")
    return tmp_path


def test_table_says_who_did_what(room):
    ada, bob = class_progress.rows(room)
    assert (ada["learner"], bob["learner"]) == ("ada", "bob")
    assert [name for name, mark in ada.items() if mark == 1] == ["5.1", "quiz 5.2"]
    assert set(bob.values()) == {"bob", 0}


def test_screen_and_csv_agree(room, capsys):
    assert class_progress.main([str(room), "--csv", str(room / "class.csv")]) == 0
    head, ada, bob = capsys.readouterr().out.splitlines()
    at = head.split().index("5")
    assert ada.split()[at].startswith("1/") and ada.split()[-1] == "1"
    assert bob.split()[at].startswith("0/") and bob.split()[-1] == "0"
    with open(room / "class.csv", encoding="utf-8", newline="") as file:
        assert [row["5.1"] for row in csv.DictReader(file)] == ["1", "0"]


def test_nothing_is_overwritten(room):
    (room / "class.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match="nothing is overwritten"):
        class_progress.main([str(room), "--csv", str(room / "class.csv")])
    assert (room / "class.csv").read_text(encoding="utf-8") == "mine"


def test_links_of_a_learner_are_not_followed(room):
    (room / "cy" / "workspace").symlink_to(room / "ada" / "course" / "workspace")
    (room / "dan").symlink_to(room / "ada")
    assert [row["learner"] for row in class_progress.rows(room)] == ["ada", "bob"]


def test_a_closed_home_is_named_and_the_others_are_shown(room, capsys, monkeypatch):
    # Path.is_dir raised PermissionError at the first closed home, and root alone saw a table
    monkeypatch.setattr(class_progress.os, "access", lambda place, mode: Path(place).name != "cy")
    assert class_progress.main([str(room)]) == 0
    first, head, *lines = capsys.readouterr().out.splitlines()
    assert "closed to you: cy." in first and [line.split()[0] for line in lines] == ["ada", "bob"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look everywhere")
def test_a_closed_home_stops_nothing(room):
    (room / "cy").chmod(0)
    assert class_progress.closed(room) == ["cy"] and len(class_progress.rows(room)) == 2


@pytest.mark.parametrize("place, words", [("nowhere", "There is no folder"), ("cy", "No workspace was found")])
def test_a_wrong_folder_is_one_sentence(room, place, words):
    with pytest.raises(CourseError, match=words):
        class_progress.main([str(room / place)])
