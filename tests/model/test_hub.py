"""A model by its Hub name: fetched once, found again, and each failure is one sentence. The Hub here is on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest

from course_utils.model import checkpoint
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
    for name in ("HF_HUB_OFFLINE", "COURSE_OFFLINE_BY_DEFAULT", "COURSE_CHECKPOINT", "HF_HUB_CACHE"):
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


@pytest.mark.parametrize(
    "trouble, sentence",
    [
        ("cut", "broke off"),
        ("short", "shorter than announced"),
        ("broken", "answered 503"),
        ("silent", "cannot be reached"),
    ],
)
def test_each_trouble_is_one_sentence_and_the_next_try_succeeds(hub, tmp_path, trouble, sentence):
    hub.trouble = trouble
    answer = ask(tmp_path, hub.url)
    assert answer.startswith("SENTENCE: ") and sentence in answer and "\n" not in answer
    assert not list(tmp_path.rglob("snapshots/*/model.safetensors")), "half a file is not taken for a whole one"
    hub.release.set()
    hub.trouble = None
    assert ask(tmp_path, hub.url) == FILES


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
