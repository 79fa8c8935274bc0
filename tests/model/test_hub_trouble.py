"""Every trouble of a Hub at every moment: one sentence with its cause, and the next try recovers. It is on loopback."""

from __future__ import annotations

import shutil
import time

import pytest

from course_utils.model import hub as course_hub
from tests.model.asking import FILES, answer

TROUBLES = [  # what is wrong, and words that the sentence must hold
    ("cut", ["broke off"]),
    ("short", ["shorter than announced"]),
    ("wrong", ["model.safetensors", "arrived damaged"]),
    ("note", ["model.safetensors", "arrived damaged"]),
    ("bare", ["ETag", "HF_ENDPOINT"]),
    ("page", ["not the Hub"]),
    ("silent", ["cannot be reached"]),
    (("api", 401, "GatedRepo"), ["401", "gated", "Ask for access"]),
    (("api", 403, "GatedRepo"), ["403", "gated", "Ask for access"]),
    (("files", 403, "GatedRepo"), ["403", "gated", "Ask for access"]),
    (("api", 401, None), ["does not know the model", "private", "401"]),
    (("api", 404, "RepoNotFound"), ["does not know the model", "private"]),
    (("vocab.txt", 404, "EntryNotFound"), ["404", "no file vocab.txt"]),
    (("files", 404, "RevisionNotFound"), ["404", "no such revision"]),
    (("api", 403, None), ["403", "forbids"]),
    (("api", 407, None), ["407", "proxy"]),
    (("api", 429, None), ["429", "Wait"]),
    (("files", 429, None), ["429", "Wait"]),
    (("vocab.txt", 429, None), ["429", "Wait"]),
    (("tokenizer_config.json", 429, None), ["429", "Wait"]),
    (("api", 451, None), ["451", "legal"]),
    (("files", 451, None), ["451", "legal"]),
    (("api", 503, None), ["503", "out of order"]),
    (("files", 503, None), ["503", "out of order"]),
    (("model.safetensors", 503, None), ["503", "out of order"]),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return tmp_path_factory.mktemp("store") / "cache"


@pytest.fixture
def full(here, store):
    """The cache as a whole download leaves it: fetched by the first test that wants it, then a copy for each."""
    if store.exists():
        shutil.copytree(store, here, symlinks=True, dirs_exist_ok=True)
    else:
        assert answer() == FILES
        shutil.copytree(here, store, symlinks=True)
    return here


@pytest.mark.parametrize("trouble, words", TROUBLES, ids=str)
def test_trouble_before_anything_is_there_then_the_hub_is_well(hub, here, trouble, words):
    hub.trouble = trouble
    start = time.perf_counter()
    said = answer()
    assert [word for word in [*words, "course/tiny"] if word not in said] == [], said
    assert time.perf_counter() - start < 10, "nobody waits for a Hub that has said no"
    hub.release.set()
    hub.trouble = None
    assert answer() == FILES, "the second try recovers"


@pytest.mark.parametrize("trouble, words", TROUBLES, ids=str)
@pytest.mark.parametrize("lost", ["vocab.txt", "model.safetensors"])
def test_trouble_in_the_middle(hub, full, trouble, words, lost):
    next(full.rglob(f"snapshots/*/{lost}")).unlink()  # as a download that broke off before this file leaves it
    hub.trouble = trouble
    said = answer()
    assert said == FILES or "course/tiny" in said
    hub.release.set()
    hub.trouble = None
    assert answer() == FILES


def test_trouble_after_everything_came_is_not_even_noticed(hub, full):
    hub.requests.clear()
    for hub.trouble, _ in TROUBLES:
        assert answer() == FILES and hub.requests == [], hub.trouble


def zeros(path):
    path.resolve().write_bytes(path.read_bytes()[:-400] + bytes(400))


def half(path):
    path.resolve().write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def note(path):
    path.resolve().write_bytes(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")


@pytest.mark.parametrize("damage", [zeros, half, note, lambda path: path.unlink()])
@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "vocab.txt"])
def test_damage_in_the_cache_is_fetched_again(hub, full, damage, file):
    damage(next(full.rglob(f"snapshots/*/{file}")))
    assert answer() == FILES
    assert next(full.rglob(f"snapshots/*/{file}")).read_bytes() == (hub.folder / file).read_bytes()


def test_damage_in_the_cache_without_a_hub_is_removed_with_a_word(hub, full):
    zeros(next(full.rglob("snapshots/*/model.safetensors")))
    hub.trouble = ("api", 503, None)
    assert "model.safetensors of course/tiny in the cache was damaged and was removed" in answer()


def test_a_cache_that_another_program_filled_is_completed_or_used(hub, here):
    from huggingface_hub import snapshot_download

    with course_hub.network_allowed():
        snapshot_download("course/tiny", allow_patterns=["config.json", "model.safetensors", "tok*", "vocab.txt"])
    hub.trouble = ("api", 503, None)
    assert "README.md" not in answer() and "config.json" in answer(), "enough for the lessons, and the Hub is away"
    hub.trouble = None
    assert answer() == FILES
    next(here.rglob("course_files.json")).unlink()
    next(here.rglob("snapshots/*/vocab.txt")).unlink()
    assert answer() == FILES
