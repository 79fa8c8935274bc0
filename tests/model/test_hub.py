"""A model by its Hub name: fetched once, found again, and each failure is one sentence. The Hub here is on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest
import requests

from course_utils.errors import CourseError
from course_utils.model import checkpoint
from course_utils.model import hub as course_hub
from course_utils.model.hub_words import explain
from course_utils.paths import ROOT
from tests.model.hub_server import Hub

DEFAULT = "distilbert/distilbert-base-uncased-finetuned-sst-2-english"  # what the article's bare pipeline loads


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A model with random weights (19,000 numbers, 5 words), in the same format as the classroom checkpoint."""
    import numpy as np
    from safetensors.numpy import save_file

    folder = tmp_path_factory.mktemp("tiny")
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "good"]
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n")
    config = json.loads((checkpoint.CLASSROOM / "config.json").read_text())
    config.update(dim=16, hidden_dim=32, n_layers=1, n_heads=2, vocab_size=5, max_position_embeddings=512)
    (folder / "config.json").write_text(json.dumps(config))
    tokenizer = {"tokenizer_class": "DistilBertTokenizer", "do_lower_case": True, "model_max_length": 512}
    (folder / "tokenizer_config.json").write_text(json.dumps(tokenizer))
    (folder / "README.md").write_text("# tiny\n")
    (folder / "pytorch_model.bin").write_bytes(b"never fetched")
    numbers = np.random.default_rng(0)
    weights = {name: numbers.normal(size=shape).astype("float32") for name, shape in shapes(config).items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    return folder


def shapes(config):
    """Return {weight name: shape} of a DistilBertForSequenceClassification with one layer."""
    dim, hidden = config["dim"], config["hidden_dim"]
    layer = "distilbert.transformer.layer.0."
    shapes = {
        "distilbert.embeddings.word_embeddings.weight": (config["vocab_size"], dim),
        "distilbert.embeddings.position_embeddings.weight": (config["max_position_embeddings"], dim),
    }
    square = {layer + f"attention.{name}_lin": (dim, dim) for name in ("q", "k", "v", "out")}
    linear = {**square, layer + "ffn.lin1": (hidden, dim), layer + "ffn.lin2": (dim, hidden)}
    linear.update({"pre_classifier": (dim, dim), "classifier": (2, dim)})
    for name, (rows, columns) in linear.items():
        shapes[name + ".weight"], shapes[name + ".bias"] = (rows, columns), (rows,)
    for name in ("distilbert.embeddings.LayerNorm", layer + "sa_layer_norm", layer + "output_layer_norm"):
        shapes[name + ".weight"] = shapes[name + ".bias"] = (dim,)
    return shapes


@pytest.fixture
def hub(tiny):
    with Hub(tiny, names=("course/tiny", DEFAULT)) as hub:
        yield hub


def run(code, cache, hub_url, **variables):
    """Run code in a fresh Python with its own cache; return what it printed and how many seconds it took."""
    environment = dict(
        os.environ,
        HF_HOME=str(cache),
        HF_ENDPOINT=hub_url,
        PYTHONPATH=os.environ["PYTHONPATH"] + os.pathsep + str(ROOT),
    )
    for name in (
        "TRANSFORMERS_OFFLINE",
        "HF_HUB_OFFLINE",
        "COURSE_OFFLINE_BY_DEFAULT",
        "COURSE_CHECKPOINT",
        "HF_HUB_CACHE",
    ):
        environment.pop(name, None)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code], env={**environment, **variables}, capture_output=True, text=True
    )
    return done, time.perf_counter() - start


ASK = """
import course_utils, os
from course_utils import checkpoint, CourseError
try:
    folder = checkpoint({name!r})
    print(" ".join(sorted(os.listdir(folder))))
except CourseError as error:
    print("SENTENCE:", error)
"""
FILES = "README.md config.json model.safetensors tokenizer_config.json vocab.txt"


def ask(cache, hub_url, name="course/tiny", **variables):
    done, seconds = run(ASK.format(name=name), cache, hub_url, **variables)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert seconds < 30, "no minute of retries"
    return done.stdout.strip()


def test_downloaded_once_then_cached_then_offline(hub, tmp_path):
    assert ask(tmp_path, hub.url) == FILES
    assert any("GET /course/tiny/resolve" in request for request in hub.requests)
    assert not any("pytorch_model.bin" in request for request in hub.requests), "pickles are never fetched"
    hub.requests.clear()
    assert ask(tmp_path, hub.url) == FILES
    assert hub.requests == [], "the second time nothing is asked of the Hub"
    assert ask(tmp_path, "http://127.0.0.1:9") == FILES, "and it works when the Hub is gone"
    assert ask(tmp_path, hub.url, HF_HUB_OFFLINE="1") == FILES


def test_download_shows_its_progress(hub, tmp_path):
    done, _ = run(ASK.format(name="course/tiny"), tmp_path, hub.url)
    assert "Fetching" in done.stderr and "100%" in done.stderr


def test_environment_variable_names_the_model(hub, tmp_path):
    code = "from course_utils import checkpoint; import os; print(' '.join(sorted(os.listdir(checkpoint()))))"
    done, _ = run(code, tmp_path, hub.url, COURSE_CHECKPOINT="course/tiny")
    assert done.stdout.strip() == FILES


def test_unknown_name(hub, tmp_path):
    assert ask(tmp_path, hub.url, "course/tyni").startswith("SENTENCE: The Hub knows no model course/tyni")


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
    (("api", 401, None), ["knows no model", "private", "401"]),
    (("api", 404, "RepoNotFound"), ["knows no model", "private"]),
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


@pytest.fixture
def here(hub, tmp_path, monkeypatch):
    """Ask the loopback Hub from this very process, with an empty cache: a fresh Python for each case takes a second."""
    from huggingface_hub import constants, file_download, hf_api

    monkeypatch.setattr(constants, "ENDPOINT", hub.url)
    template = hub.url + "/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
    monkeypatch.setattr(file_download, "HUGGINGFACE_CO_URL_TEMPLATE", template)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    monkeypatch.setattr(hf_api.api, "endpoint", hub.url)
    monkeypatch.setattr(constants, "HF_HUB_ETAG_TIMEOUT", 1)
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 1)
    monkeypatch.setattr(course_hub, "SECONDS_TO_ANSWER", 1)
    monkeypatch.setenv("COURSE_OFFLINE_BY_DEFAULT", "1")
    monkeypatch.delenv("TRANSFORMERS_OFFLINE", raising=False)
    return tmp_path


def answer(name="course/tiny"):
    """Return what hub_snapshot says: a list of files, or a sentence."""
    try:
        return " ".join(sorted(os.listdir(course_hub.hub_snapshot(name))))
    except CourseError as error:
        assert "\n" not in str(error) and len(str(error).split(". ")) <= 5
        return str(error)


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
def test_trouble_in_the_middle(hub, here, trouble, words, lost):
    answer()
    next(here.rglob(f"snapshots/*/{lost}")).unlink()  # as a download that broke off before this file leaves it
    hub.trouble = trouble
    said = answer()
    assert said == FILES or "course/tiny" in said
    hub.release.set()
    hub.trouble = None
    assert answer() == FILES


@pytest.mark.parametrize("trouble, words", TROUBLES, ids=str)
def test_trouble_after_everything_came_is_not_even_noticed(hub, here, trouble, words):
    assert answer() == FILES
    hub.trouble = trouble
    hub.requests.clear()
    assert answer() == FILES and hub.requests == []


def zeros(path):
    path.resolve().write_bytes(path.read_bytes()[:-400] + bytes(400))


def half(path):
    path.resolve().write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def note(path):
    path.resolve().write_bytes(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")


@pytest.mark.parametrize("damage", [zeros, half, note, lambda path: path.unlink()])
@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "vocab.txt"])
def test_damage_in_the_cache_is_fetched_again(hub, here, damage, file):
    answer()
    damage(next(here.rglob(f"snapshots/*/{file}")))
    assert answer() == FILES
    assert next(here.rglob(f"snapshots/*/{file}")).read_bytes() == (hub.folder / file).read_bytes()


def test_damage_in_the_cache_without_a_hub_is_removed_with_a_word(hub, here):
    answer()
    zeros(next(here.rglob("snapshots/*/model.safetensors")))
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


NO_NAMES = ["foo--bar", "foo..bar", "-foo", "foo.git", "owner/.hidden", "a" * 120, "ok/bert2\n", " a/b", "a/b/", "a//b"]


@pytest.mark.parametrize("name", [*NO_NAMES, "https://huggingface.co/a/b", "C:\\x", "x" * 5000, "a\0b", "", "owner/-x"])
def test_wrong_names_are_said(hub, here, name):
    assert "Names look like `owner/model`" in answer(name)
    assert hub.requests == []


def test_a_cache_that_may_not_be_written(hub, here, monkeypatch):
    from huggingface_hub import constants

    (here / "file").write_text("")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(here / "file" / "hub"))
    assert "HF_HOME" in answer()


CAUSES = [
    (PermissionError(13, "Permission denied", "/cache"), "may not be written (/cache)"),
    (OSError(30, "Read-only file system", "/cache"), "may not be written"),
    (OSError(28, "No space left on device"), "disk is full"),
    (requests.exceptions.SSLError("certificate verify failed"), "certificate"),
    (requests.exceptions.ProxyError("Tunnel connection failed: 407 Proxy Authentication Required"), "407"),
    (requests.exceptions.ProxyError("refused"), "proxy of this network does not answer"),
    (requests.exceptions.MissingSchema("no scheme"), "https://"),
    (RuntimeError("never seen"), "RuntimeError"),
]


@pytest.mark.parametrize("cause, words", CAUSES, ids=str)
def test_each_cause_is_told_also_inside_another_error(cause, words):
    outer = OSError("An error happened while trying to locate the files on the Hub")
    if "RuntimeError" not in words:
        outer.__cause__ = cause
        assert words in explain("a/b", outer)
    assert words in explain("a/b", cause) and "a/b" in explain("a/b", cause)


@pytest.mark.parametrize("endpoint", ["example.org", "huggingface.co/", "ftp://example.org"])
def test_endpoint_without_scheme(tmp_path, endpoint):
    assert "Write it with https://" in ask(tmp_path, endpoint)


def test_offline_switches_are_read_as_the_library_reads_them(hub, tmp_path):
    for variables in ({"HF_HUB_OFFLINE": "yes"}, {"TRANSFORMERS_OFFLINE": "1"}, {"HF_HUB_OFFLINE": "ON"}):
        assert "forbids" in ask(tmp_path, hub.url, **variables), variables
    assert hub.requests == []
    for number, word in enumerate(["false", "no", "off", "0"]):
        assert ask(tmp_path / str(number), hub.url, HF_HUB_OFFLINE=word) == FILES


def test_no_network_is_one_sentence(tmp_path):
    assert "cannot be reached" in ask(tmp_path, "http://127.0.0.1:9")
    said = ask(tmp_path, "https://huggingface.co")  # through the dead proxy that the tests set, or no look-up at all
    assert "cannot be reached" in said or "The proxy of this network does not answer" in said


def test_the_learner_s_own_offline_switch_is_respected(hub, tmp_path):
    assert "HF_HUB_OFFLINE=1 forbids" in ask(tmp_path, hub.url, HF_HUB_OFFLINE="1")
    assert hub.requests == []


def test_model_without_safetensors_is_said_before_anything_is_fetched(hub, tiny, tmp_path):
    hub.folder = tmp_path / "old"
    hub.folder.mkdir()
    (hub.folder / "config.json").write_text("{}")
    assert "no file model.safetensors" in ask(tmp_path / "cache", hub.url)
    assert not any("resolve" in request for request in hub.requests)


def test_course_stays_offline_after_a_download(hub, tmp_path):
    code = (
        "from course_utils import checkpoint; checkpoint('course/tiny')\n"
        "from huggingface_hub import constants, HfApi\n"
        "print(constants.HF_HUB_OFFLINE)\n"
        "try: HfApi().model_info('course/tiny')\n"
        "except Exception as error: print(type(error).__name__)"
    )
    done, _ = run(code, tmp_path, hub.url)
    assert done.stdout.split() == ["True", "OfflineModeIsEnabled"]


def test_the_article_s_bare_pipeline(hub, tmp_path):
    code = (
        "import course_utils\nfrom transformers import pipeline\n"
        "classifier = pipeline('sentiment-analysis')\n"
        "answer = classifier('good')[0]\nprint(answer['label'] in ('NEGATIVE', 'POSITIVE'), 0 < answer['score'] < 1)"
    )
    done, _ = run(code, tmp_path, hub.url, HF_HUB_OFFLINE="0")
    assert done.stdout.strip() == "True True", done.stderr
    assert any(DEFAULT in request for request in hub.requests)
