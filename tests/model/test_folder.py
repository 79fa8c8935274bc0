"""Folders for lessons: no path holds the name of a family of models, for transformers would take it for a hint."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from course_utils.model.folder import new_folder


@pytest.mark.parametrize("user", ["ivan", "robert", "samuel"])
def test_a_user_named_like_a_model_gets_another_place(user, monkeypatch, tmp_path):
    own, public = tmp_path / user, tmp_path / "public"
    own.mkdir()
    public.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))
    monkeypatch.setenv("PUBLIC", str(public))
    with new_folder() as folder:
        assert Path(folder).parent == public


def test_letters_that_spell_a_model_are_drawn_again(monkeypatch, tmp_path):
    names = iter(["abert", "quiet"])
    monkeypatch.setattr(tempfile, "_get_candidate_names", lambda: names)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with new_folder() as folder:
        assert folder.endswith("quiet")
