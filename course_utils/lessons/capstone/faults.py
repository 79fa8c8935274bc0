"""The twelve faults of the capstone, and the one that its notebook practises on. Reading this spoils exercise 10.1.

Each fault changes a whole model folder, given as its parts: config, tokenizer settings, tokenizer, the words
of vocab.txt, tensors. `None` takes a part away.
"""

from __future__ import annotations

import numpy as np


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
    """Give the attention one or two heads in place of many: every shape stays, and the rows are compared otherwise."""
    parts.config["n_heads"] = int(rng.integers(1, 3))
    parts.changed.append("config.json: n_heads")


def tensors_missing(parts, rng):
    """Leave out all layer norms: the library makes new ones, all of them 1 and 0."""
    for name in sorted(name for name in parts.tensors if "layer_norm" in name or "LayerNorm" in name):
        del parts.tensors[name]
        parts.changed.append(name)


def head_random(parts, rng):
    """Draw the last layer of the head anew: of twenty draws the one that has least in common with the old one."""
    old = parts.tensors["classifier.weight"]
    drawn = [rng.normal(0, 0.02, old.shape).astype(old.dtype) for _ in range(20)]
    parts.tensors["classifier.weight"] = min(drawn, key=lambda new: _in_common(new, old))
    parts.tensors["classifier.bias"] = np.zeros_like(parts.tensors["classifier.bias"])
    parts.changed += ["classifier.weight", "classifier.bias"]


def _in_common(new, old) -> float:
    """Return how far two rows of a head, the second minus the first, point the same way."""
    return float((new[1] - new[0]).astype(np.float64) @ (old[1] - old[0]).astype(np.float64))


def matrices_transposed(parts, rng):
    """Exchange rows and columns of the attention's matrices: they are square, so every shape still fits."""
    for name in sorted(parts.tensors):
        if ".attention." in name and name.endswith(".weight"):
            parts.tensors[name] = np.ascontiguousarray(parts.tensors[name].T)
            parts.changed.append(name)


def weights_zeroed(parts, rng):
    """Set every weight matrix of four neighbouring layers to zero."""
    first = int(rng.integers(parts.config["n_layers"] - 3))
    for name in sorted(parts.tensors):
        if any(f"layer.{n}." in name for n in range(first, first + 4)) and parts.tensors[name].ndim == 2:
            parts.tensors[name] = np.zeros_like(parts.tensors[name])
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


def layers_exchanged(parts, rng):
    """Exchange two layers of the body: the fault of the notebook's practice repo, which no learner gets."""
    for name in sorted(name for name in parts.tensors if "layer.2." in name):
        other = name.replace("layer.2.", "layer.5.")
        parts.tensors[name], parts.tensors[other] = parts.tensors[other], parts.tensors[name]
        parts.changed += [name, other]


FAULTS = {
    "label names swapped": labels_swapped,
    "wrong number of labels": three_labels,
    "wrong number of attention heads": heads_changed,
    "tensors missing": tensors_missing,
    "head made of random weights": head_random,
    "attention matrices transposed": matrices_transposed,
    "weights set to zero": weights_zeroed,
    "weights file missing": shard_missing,
    "tokenizer keeps capitals": capitals_kept,
    "vocabulary in another order": vocabulary_shifted,
    "vocabulary missing": tokenizer_missing,
    "texts cut too early": texts_cut,
}
