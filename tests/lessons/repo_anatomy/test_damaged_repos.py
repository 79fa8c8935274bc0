"""The five damaged repos show what the solution of exercise 7.4 says; the check looks itself and keeps no table."""

from __future__ import annotations

from pathlib import Path

from course_utils.lessons import find
from course_utils.lessons.repo_anatomy import damaged_repos, diagnosis
from course_utils.model import loaded
from course_utils.model.checkpoint import sha256
from course_utils.model.folder import temporary_folder


def test_what_is_found_by_looking_is_what_the_solution_says():
    names: dict = {}
    exec(find("7.4").solution, names)
    assert diagnosis.found_by_looking() == names["diagnosis"]


def test_no_module_but_the_exercise_names_a_cause_beside_a_letter():
    # The notebook imports the builder of the folders, so the graded edition must not find the answers in it.
    text = Path(damaged_repos.__file__).read_text(encoding="utf-8")
    assert [cause for cause in diagnosis.CAUSES if cause in text] == []
    assert not hasattr(damaged_repos, "DAMAGE")


def test_the_source_is_only_read():
    source = Path(loaded.folder())
    before = {file.name: sha256(file) for file in source.iterdir() if file.is_file()}
    with temporary_folder() as place:
        folder = damaged_repos.damaged_repos(str(source), place)["C"]
        (folder / "model.safetensors").write_bytes(b"overwritten")
    assert before == {file.name: sha256(file) for file in source.iterdir() if file.is_file()}
