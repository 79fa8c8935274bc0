"""BERT without token types and pooler is DistilBERT: the mapping of tools/body.py changes no hidden state."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from course_utils.model.flags import set_flags
from course_utils.paths import ROOT

set_flags()
sys.path.insert(0, str(ROOT / "tools"))
from body import LAYER_NAMES, bert_to_distilbert  # noqa: E402

DIM, HIDDEN, LAYERS, HEADS, VOCABULARY, POSITIONS = 32, 64, 2, 4, 50, 16


def random_bert(seed: int = 0) -> dict:
    """Make every weight of a small BERT encoder at random, norms and biases too, under PyTorch's names."""
    rng = np.random.default_rng(seed)
    shapes = {
        "embeddings.word_embeddings.weight": (VOCABULARY, DIM),
        "embeddings.position_embeddings.weight": (POSITIONS, DIM),
        "embeddings.token_type_embeddings.weight": (2, DIM),
        "embeddings.LayerNorm.weight": (DIM,),
        "embeddings.LayerNorm.bias": (DIM,),
    }
    inner = {"intermediate.dense": (HIDDEN, DIM), "output.dense": (DIM, HIDDEN)}
    for layer in range(LAYERS):
        for name in LAYER_NAMES:
            weight = (DIM,) if "LayerNorm" in name else inner.get(name, (DIM, DIM))
            shapes[f"encoder.layer.{layer}.{name}.weight"] = weight
            shapes[f"encoder.layer.{layer}.{name}.bias"] = (weight[0],)
    return {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


def load(cls, config, weights: dict, folder: Path):
    """Save the weights as a model repo and load it with TensorFlow."""
    from safetensors.numpy import save_file

    folder.mkdir()
    config.save_pretrained(folder)
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    return cls.from_pretrained(folder)


@pytest.fixture(scope="module")
def hidden_states(tmp_path_factory):
    """Run the same tokens, one row padded, through BERT, DistilBERT and a DistilBERT without the fold."""
    from transformers import BertConfig, DistilBertConfig, TFBertModel, TFDistilBertModel

    folder = tmp_path_factory.mktemp("bodies")
    bert = random_bert()
    bert_config = BertConfig(
        vocab_size=VOCABULARY,
        hidden_size=DIM,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=HIDDEN,
        max_position_embeddings=POSITIONS,
    )
    config = DistilBertConfig(
        vocab_size=VOCABULARY,
        dim=DIM,
        n_layers=LAYERS,
        n_heads=HEADS,
        hidden_dim=HIDDEN,
        max_position_embeddings=POSITIONS,
    )
    pooler = {"pooler.dense.weight": np.eye(DIM, dtype=np.float32), "pooler.dense.bias": np.zeros(DIM, np.float32)}
    no_types = {**bert, "embeddings.token_type_embeddings.weight": np.zeros((2, DIM), np.float32)}
    models = {
        "bert": load(TFBertModel, bert_config, {**bert, **pooler}, folder / "bert"),
        "distilbert": load(TFDistilBertModel, config, bert_to_distilbert(bert, LAYERS, prefix=""), folder / "distil"),
        "unfolded": load(
            TFDistilBertModel, config, bert_to_distilbert(no_types, LAYERS, prefix=""), folder / "no_fold"
        ),
    }
    inputs = {
        "input_ids": np.random.default_rng(1).integers(1, VOCABULARY, (2, POSITIONS)).astype(np.int32),
        "attention_mask": np.array([[1] * POSITIONS, [1] * 9 + [0] * 7], dtype=np.int32),
    }
    return {
        name: [layer.numpy() for layer in model(inputs, output_hidden_states=True).hidden_states]
        for name, model in models.items()
    }


def test_every_hidden_state_is_equal(hidden_states):
    """Embeddings and each layer agree to 1e-5 at every position that is not padding."""
    pairs = list(zip(hidden_states["bert"], hidden_states["distilbert"], strict=True))
    assert len(pairs) == LAYERS + 1
    for bert, distilbert in pairs:
        np.testing.assert_allclose(distilbert[0], bert[0], atol=1e-5)
        np.testing.assert_allclose(distilbert[1, :9], bert[1, :9], atol=1e-5)


def test_the_fold_is_needed(hidden_states):
    """Without token type 0 in the positions the results differ, so the comparison above can fail."""
    assert np.abs(hidden_states["unfolded"][-1] - hidden_states["bert"][-1]).max() > 0.1


def test_mapping_asks_for_every_weight():
    weights = random_bert()
    del weights["encoder.layer.1.output.dense.bias"]
    with pytest.raises(KeyError, match="encoder.layer.1.output.dense.bias"):
        bert_to_distilbert(weights, LAYERS)


def test_mapping_makes_exactly_a_distilbert_body():
    """Four embedding weights and sixteen for each layer, nothing else, under the given prefix."""
    mapped = bert_to_distilbert(random_bert(), LAYERS)
    assert len(mapped) == 4 + 16 * LAYERS
    assert all(name.startswith("distilbert.") for name in mapped)
    assert not any("pooler" in name or "token_type" in name for name in mapped)
