"""Folders for lessons: no path holds the name of a family of models, for transformers would take it for a hint."""

from __future__ import annotations

import tempfile

import pytest

from course_utils.model.folder import new_folder


@pytest.mark.parametrize("user", ["ivan", "robert", "samuel"])
def test_a_user_named_like_a_model_gets_another_place(user, monkeypatch, tmp_path):
    own, public, here = (tmp_path / name for name in (user, "public", "here"))
    for place in (own, public, here):
        place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))
    monkeypatch.setenv("PUBLIC", str(public))
    monkeypatch.chdir(here)
    with new_folder() as folder:
        assert user not in folder


def test_letters_that_spell_a_model_are_drawn_again(monkeypatch, tmp_path):
    names = iter(["abert", "quiet"])
    monkeypatch.setattr(tempfile, "_get_candidate_names", lambda: names)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with new_folder() as folder:
        assert folder.endswith("quiet")
