"""Sums about a model: shares from logits, parameters from a config, bytes for people. Nothing here loads a model."""

from __future__ import annotations

POSITIONS, SEGMENTS = 512, 2  # what BertConfig() says: rows of the position and of the segment table


def softmax(z, axis: int = -1):
    """Return the shares of logits along an axis, in float64; z: numbers of any shape.

    >>> softmax([0.0, 0.0]).tolist()
    [0.5, 0.5]
    """
    import numpy as np

    z = np.asarray(z, dtype=np.float64)
    exponentials = np.exp(z - z.max(axis=axis, keepdims=True))  # the largest exponent is 0, so nothing overflows
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def count_parameters(
    family: str, layers: int, hidden: int, vocabulary: int, inner: int | None = None, positions: int = POSITIONS
) -> dict[str, int]:
    """Return the parameters of a BERT or DistilBERT body by part, from its config alone.

    inner: size of the feed-forward layer, 4 x hidden if not given. A linear layer from a to b
    numbers holds a x b weights and b biases; a LayerNorm holds 2 x hidden.
    >>> sum(count_parameters("BERT", 12, 768, 30_522).values())
    109482240
    >>> sum(count_parameters("DistilBERT", 6, 768, 30_522).values())
    66362880
    """
    inner = 4 * hidden if inner is None else inner
    bert = family == "BERT"
    layer_norm = 2 * hidden
    attention = 4 * (hidden * hidden + hidden)  # query, key, value, output
    feed_forward = (hidden * inner + inner) + (inner * hidden + hidden)
    return {
        "word embeddings": vocabulary * hidden,
        "other embeddings": (positions + (SEGMENTS if bert else 0)) * hidden + layer_norm,
        "layers": layers * (attention + feed_forward + 2 * layer_norm),
        "pooler": hidden * hidden + hidden if bert else 0,
    }


def count_of(config) -> int:
    """Return how many parameters a TFBertModel made from `config` will have; no model is built."""
    parts = count_parameters(
        "BERT",
        config.num_hidden_layers,
        config.hidden_size,
        config.vocab_size,
        config.intermediate_size,
        config.max_position_embeddings,
    )
    return sum(parts.values())


def readable(size: float) -> str:
    """Return a number of bytes as kB or MB (1 kB = 1,000 bytes), one digit after the point.

    >>> readable(17_602_752)
    '17.6 MB'
    """
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.1f} kB"
