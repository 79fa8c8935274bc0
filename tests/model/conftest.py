"""A tiny model, a Hub on loopback that serves it, and this process asking there with an empty cache."""

from __future__ import annotations

import json

import pytest

from course_utils.model import checkpoint
from course_utils.model import hub as course_hub
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
