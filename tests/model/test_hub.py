"""A model by its Hub name: fetched once, found again, and each failure is one sentence. The Hub here is on loopback."""

from __future__ import annotations

import os

import pytest
import requests

from course_utils.model.checkpoint import checkpoint
from course_utils.model.flags import set_flags
from course_utils.model.hub_words import explain
from tests.model.asking import ASK, FILES, answer, ask, run
from tests.model.conftest import DEFAULT

AFTERWARDS = """
from huggingface_hub import constants, HfApi
print(constants.HF_HUB_OFFLINE)
try: HfApi().model_info('course/tiny')
except Exception as error: print(type(error).__name__)
"""


def test_downloaded_once_with_progress_then_cached_then_offline(hub, tmp_path):
    done, _ = run(ASK.format(name="course/tiny") + AFTERWARDS, tmp_path, hub.url)
    assert done.stdout.splitlines() == [FILES, "True", "OfflineModeIsEnabled"], "the course stays offline afterwards"
    assert "Fetching" in done.stderr and "100%" in done.stderr
    assert any("GET /course/tiny/resolve" in request for request in hub.requests)
    assert not any("pytorch_model.bin" in request for request in hub.requests), "pickles are never fetched"
    hub.requests.clear()
    assert ask(tmp_path, hub.url) == FILES
    assert hub.requests == [], "the second time nothing is asked of the Hub"
    assert ask(tmp_path, "http://127.0.0.1:9", HF_HUB_OFFLINE="1") == FILES, "and it works when the Hub is gone"


def test_environment_variable_names_the_model(here, monkeypatch):
    monkeypatch.setenv("COURSE_CHECKPOINT", "course/tiny")
    monkeypatch.setattr("course_utils.model.checkpoint._fetched", {})
    assert " ".join(sorted(os.listdir(checkpoint()))) == FILES


def test_unknown_name(here):
    assert answer("course/tyni").startswith("The Hub does not know the model course/tyni")


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
    (PermissionError(13, "Permission denied", "/cache"), "cannot be written to (/cache)"),
    (OSError(30, "Read-only file system", "/cache"), "cannot be written to"),
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


@pytest.mark.parametrize("endpoint", ["example.org", "huggingface.co", "ftp://example.org"])
def test_endpoint_without_scheme(here, monkeypatch, endpoint):
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", endpoint)
    assert "Write it with https://" in answer()


def test_endpoint_without_scheme_in_a_fresh_python(tmp_path):
    assert "Write it with https://" in ask(tmp_path, "huggingface.co/")


@pytest.mark.parametrize("name", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
@pytest.mark.parametrize("word", ["1", "yes", "ON", "true", "false", "no", "off", "0"])
def test_offline_switches_are_read_as_the_library_reads_them(hub, here, monkeypatch, name, word):
    for known in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "COURSE_OFFLINE_BY_DEFAULT"):
        monkeypatch.delenv(known, raising=False)
    monkeypatch.setenv(name, word)
    set_flags()  # as the import of the course does
    if word in ("1", "yes", "ON", "true"):
        assert "HF_HUB_OFFLINE=1 forbids" in answer() and hub.requests == []
    else:
        assert answer() == FILES


def test_the_learner_s_own_offline_switch_is_respected_in_a_fresh_python(hub, tmp_path):
    assert "HF_HUB_OFFLINE=1 forbids" in ask(tmp_path, hub.url, TRANSFORMERS_OFFLINE="1")
    assert "HF_HUB_OFFLINE=1 forbids" in ask(tmp_path, hub.url, HF_HUB_OFFLINE="yes")
    assert hub.requests == []
    assert ask(tmp_path, hub.url, HF_HUB_OFFLINE="off") == FILES


def test_no_network_is_one_sentence(here, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "http://127.0.0.1:9")
    assert "cannot be reached" in answer()


def test_no_network_is_one_sentence_in_a_fresh_python(tmp_path):
    said = ask(tmp_path, "https://huggingface.co")  # through the dead proxy that the tests set, or no look-up at all
    assert "cannot be reached" in said or "The proxy of this network does not answer" in said


def test_model_without_safetensors_is_said_before_anything_is_fetched(hub, here):
    hub.folder = here / "old"
    hub.folder.mkdir()
    (hub.folder / "config.json").write_text("{}")
    assert "no file model.safetensors" in answer()
    assert not any("resolve" in request for request in hub.requests)


def test_the_article_s_bare_pipeline(hub, tmp_path):
    code = (
        "import course_utils\nfrom transformers import pipeline\n"
        "classifier = pipeline('sentiment-analysis')\n"
        "answer = classifier('good')[0]\nprint(answer['label'] in ('NEGATIVE', 'POSITIVE'), 0 < answer['score'] < 1)"
    )
    done, _ = run(code, tmp_path, hub.url, HF_HUB_OFFLINE="0")
    assert done.stdout.strip() == "True True", done.stderr
    assert any(DEFAULT in request for request in hub.requests)
