"""The twelve faults of the capstone. Reading this file spoils the lab's first exercise.

Each fault changes a whole model folder, given as its parts: config, tokenizer settings, tokenizer, the words
of vocab.txt, tensors. `None` takes a part away.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass
class Parts:
    """A model folder taken apart: what a fault may change, and which shard is left out."""

    config: dict
    settings: dict
    tokenizer: dict | None
    words: list[str] | None
    tensors: dict[str, np.ndarray]
    shards: int = 1
    lost_shard: int | None = None
    changed: list[str] = field(default_factory=list)  # names of what the fault changed, for the instructor's key


def labels_swapped(parts, rng):
    """Exchange the two names in id2label and label2id."""
    names = list(parts.config["id2label"].values())[::-1]
    _name_labels(parts.config, names)
    parts.changed.append("config.json: id2label, label2id")


def three_labels(parts, rng):
    """Let the config speak of three labels where the head has two rows."""
    names = list(parts.config["id2label"].values())
    names.insert(int(rng.integers(3)), str(rng.choice(["NEUTRAL", "MIXED", "OTHER"])))
    _name_labels(parts.config, names)
    parts.changed.append("config.json: id2label, label2id")


def heads_changed(parts, rng):
    """Give the attention another number of heads: the shapes stay, the answers do not."""
    dim, now = parts.config["dim"], parts.config["n_heads"]
    parts.config["n_heads"] = int(rng.choice([n for n in (1, 2, 3, 4, 6, 8, 16) if dim % n == 0 and n != now]))
    parts.changed.append("config.json: n_heads")


def rows_exchanged(parts, rng):
    """Exchange the two rows of the last layer of the head, and its two biases."""
    for name in ("classifier.weight", "classifier.bias"):
        parts.tensors[name] = np.ascontiguousarray(parts.tensors[name][::-1])
        parts.changed.append(name)


def head_random(parts, rng):
    """Draw the last layer of the head anew."""
    old = parts.tensors["classifier.weight"]
    parts.tensors["classifier.weight"] = rng.normal(0, 0.02, old.shape).astype(old.dtype)
    parts.tensors["classifier.bias"] = np.zeros_like(parts.tensors["classifier.bias"])
    parts.changed += ["classifier.weight", "classifier.bias"]


def positions_rolled(parts, rng):
    """Move every position embedding some places on."""
    name = "distilbert.embeddings.position_embeddings.weight"
    parts.tensors[name] = np.roll(parts.tensors[name], int(rng.integers(3, 200)), axis=0)
    parts.changed.append(name)


def weights_zeroed(parts, rng):
    """Set every weight matrix of two neighbouring layers to zero in the second half of its rows."""
    first = int(rng.integers(parts.config["n_layers"] - 1))
    for name in sorted(parts.tensors):
        if any(f"layer.{n}." in name for n in (first, first + 1)) and parts.tensors[name].ndim == 2:
            tensor = parts.tensors[name].copy()
            tensor[len(tensor) // 2 :] = 0
            parts.tensors[name] = tensor
            parts.changed.append(name)


def shard_missing(parts, rng):
    """Leave out one of the files that the index of the weights names."""
    parts.shards = max(parts.shards, 2)
    parts.lost_shard = int(rng.integers(parts.shards))
    parts.changed.append(f"weights file {parts.lost_shard + 1} of {parts.shards}")


def capitals_kept(parts, rng):
    """Let the tokenizer keep capital letters, which its vocabulary does not hold."""
    parts.settings["do_lower_case"] = False
    parts.tokenizer["normalizer"]["lowercase"] = False
    parts.changed.append("tokenizer: lower case")


def vocabulary_shifted(parts, rng):
    """Move all ordinary words some rows on, so that each id stands for another word."""
    start = 2000  # behind the special tokens and the single signs
    by = int(rng.integers(1, 50))
    parts.words[start:] = parts.words[-by:] + parts.words[start:-by]
    parts.tokenizer["model"]["vocab"] = {word: n for n, word in enumerate(parts.words)}
    parts.changed.append("vocab.txt and tokenizer.json: order")


def tokenizer_missing(parts, rng):
    """Take the vocabulary away, in both its forms."""
    parts.tokenizer = parts.words = None
    parts.changed.append("vocab.txt, tokenizer.json")


def texts_cut(parts, rng):
    """Let the tokenizer cut every text after a few tokens."""
    length = int(rng.integers(4, 7))
    parts.settings["model_max_length"] = length
    parts.changed.append("tokenizer_config.json: model_max_length")


def _name_labels(config, names):
    config["id2label"] = {str(n): name for n, name in enumerate(names)}
    config["label2id"] = {name: n for n, name in enumerate(names)}


FAULTS = {
    "label names swapped": labels_swapped,
    "wrong number of labels": three_labels,
    "wrong number of attention heads": heads_changed,
    "rows of the head exchanged": rows_exchanged,
    "head made of random weights": head_random,
    "position embeddings moved": positions_rolled,
    "weights set to zero": weights_zeroed,
    "weights file missing": shard_missing,
    "tokenizer keeps capitals": capitals_kept,
    "vocabulary in another order": vocabulary_shifted,
    "vocabulary missing": tokenizer_missing,
    "texts cut too early": texts_cut,
}
LOUD = ("wrong number of labels", "weights file missing", "vocabulary missing")
