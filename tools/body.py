"""Turn a BERT encoder into a DistilBERT encoder, weight by weight.

DistilBERT is BERT without token types and without a pooler; everything else is the same arithmetic under other
names. When every token has type 0, its type vector is added to every position, so it can be folded into the position
embeddings and the result is exact, not approximate (tests/model/test_distilbert_equals_bert.py).
"""

from __future__ import annotations

LAYER_NAMES = {
    "attention.self.query": "attention.q_lin",
    "attention.self.key": "attention.k_lin",
    "attention.self.value": "attention.v_lin",
    "attention.output.dense": "attention.out_lin",
    "attention.output.LayerNorm": "sa_layer_norm",
    "intermediate.dense": "ffn.lin1",
    "output.dense": "ffn.lin2",
    "output.LayerNorm": "output_layer_norm",
}


def bert_to_distilbert(bert: dict, layers: int, prefix: str = "distilbert.") -> dict:
    """Rename the weights of a BERT encoder to DistilBERT's names and fold token type 0 into the positions.

    `bert` maps PyTorch-style names without a "bert." prefix ("embeddings.word_embeddings.weight", ...) to arrays or
    tensors (anything with `+` and indexing). Pooler and position_ids are left out. Shapes do not change.

    Raises KeyError when a weight is missing.

    Example: `bert_to_distilbert(weights, layers=6)["distilbert.transformer.layer.0.attention.q_lin.weight"].shape`
    is `(384, 384)` for MiniLM-L6-H384.
    """
    token_type_0 = bert["embeddings.token_type_embeddings.weight"][0]
    out = {
        "embeddings.word_embeddings.weight": bert["embeddings.word_embeddings.weight"],
        "embeddings.position_embeddings.weight": bert["embeddings.position_embeddings.weight"] + token_type_0,
        "embeddings.LayerNorm.weight": bert["embeddings.LayerNorm.weight"],
        "embeddings.LayerNorm.bias": bert["embeddings.LayerNorm.bias"],
    }
    for layer in range(layers):
        for old, new in LAYER_NAMES.items():
            for kind in ("weight", "bias"):
                out[f"transformer.layer.{layer}.{new}.{kind}"] = bert[f"encoder.layer.{layer}.{old}.{kind}"]
    return {prefix + name: value for name, value in out.items()}
