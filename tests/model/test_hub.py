"""A model by its Hub name: fetched once, found again, and each failure is one sentence. The Hub here is on loopback."""

from __future__ import annotations

import pytest
import requests

from course_utils.model.hub_words import explain
from tests.model.asking import ASK, FILES, answer, ask, run
from tests.model.conftest import DEFAULT


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
    assert "cannot be reached" in ask(tmp_path, "https://huggingface.co"), "the name cannot even be looked up here"


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
