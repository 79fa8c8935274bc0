"""The unknown repositories: the same for the same name, faulty as the key says, and the source untouched."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from course_utils.errors import CourseError
from course_utils.lessons.capstone import key
from course_utils.lessons.capstone.faults import FAULTS, LOUD
from course_utils.lessons.capstone.unknown import plan, put_together, take_apart, unknown_repo
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder
from course_utils.model.whole import sha256

FIFTY = [f"learner {n}" for n in range(50)]
TEXTS = [
    "I LOVE this film, every single minute of it!",
    "The soup was cold and the waiter rude, I will never come back.",
    "It is not bad at all, rather the opposite.",
    "The plot is dull but the actors are great.",
    "An Evening Wasted On Paul, Who Cannot Sing.",
]


def _names_by_kind() -> dict[str, str]:
    found: dict[str, str] = {}
    for n in range(400):
        found.setdefault(plan(f"learner {n}").kind, f"learner {n}")
    return found


def _hashes(folder: Path) -> dict[str, str]:
    return {file.name: sha256(file) for file in sorted(Path(folder).iterdir()) if file.is_file()}


def _logits(folder: Path) -> np.ndarray:
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    model = TFAutoModelForSequenceClassification.from_pretrained(folder)
    tokens = AutoTokenizer.from_pretrained(folder)(TEXTS, padding=True, truncation=True, return_tensors="tf")
    return model(tokens).logits.numpy()


def test_every_kind_is_drawn_and_no_kind_is_common():
    assert set(_names_by_kind()) == set(FAULTS)
    kinds = [plan(f"learner {n}").kind for n in range(1200)]
    assert all(60 <= kinds.count(kind) <= 150 for kind in FAULTS), {kind: kinds.count(kind) for kind in FAULTS}


def test_a_neighbours_fault_and_subject_seldom_coincide():
    drawn = [(plan(name).kind, plan(name).subject) for name in FIFTY]
    same = sum(a == b for n, a in enumerate(drawn) for b in drawn[:n])
    assert same <= 5, f"{same} of 1225 pairs of learners have the same fault and the same subject"


@pytest.mark.parametrize("name", ["", "   ", None, 3])
def test_a_name_that_is_none_gets_a_sentence(name):
    with pytest.raises(CourseError, match="made from your name"):
        plan(name)


@pytest.mark.parametrize("kind", ["head made of random weights", "position embeddings moved", "texts cut too early"])
def test_the_same_name_makes_the_same_bytes_and_the_source_stays(kind):
    before, name = _hashes(loaded.folder()), _names_by_kind()[kind]
    with temporary_folder() as place:
        first = _hashes(unknown_repo(name, place))
        assert first == _hashes(unknown_repo(f"  {name.upper()} ", place))
        assert first != _hashes(unknown_repo("somebody else", place))
    assert _hashes(loaded.folder()) == before


def test_parts_put_together_unchanged_are_the_same_model():
    with temporary_folder() as place:
        for shards in (1, 2, 3):
            parts = take_apart(Path(loaded.folder()))
            parts.shards = shards
            (place / str(shards)).mkdir()
            put_together(parts, place / str(shards))
            assert np.allclose(_logits(place / str(shards)), loaded.logits(TEXTS), atol=1e-4)


@pytest.mark.parametrize("kind", FAULTS)
def test_each_fault_is_loud_or_silent_as_the_key_says_and_matters(kind):
    name = _names_by_kind()[kind]
    with temporary_folder() as place:
        folder = unknown_repo(name, place)
        if kind in LOUD:
            with pytest.raises(Exception):  # noqa: B017  each library version has its own kinds of error
                _logits(folder)
        elif kind == "label names swapped":
            sound, here = (take_apart(Path(where)).config["id2label"] for where in (loaded.folder(), _whole(folder)))
            assert list(here.values()) == list(sound.values())[::-1]
        else:
            assert np.abs(_logits(folder) - loaded.logits(TEXTS)).max() > 0.05


def _whole(folder: Path) -> Path:
    """Return the folder with one weights file, which `take_apart` reads; only its config is looked at."""
    if not (folder / "model.safetensors").exists():
        shutil.copyfile(Path(loaded.folder()) / "model.safetensors", folder / "model.safetensors")
    return folder


@pytest.mark.parametrize("kind", FAULTS)
def test_the_key_names_the_fault_and_what_it_changes(kind):
    name = _names_by_kind()[kind]
    assert f"{name}: {kind} ({'loud' if kind in LOUD else 'silent'})" in key.line(name)
    assert key.changed(name, take_apart(Path(loaded.folder())))


def test_the_key_prints_a_line_a_name(capsys):
    assert key.main(["Ada", "Grace"]) == 0
    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == ["Ada", "Grace"]
