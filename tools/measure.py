"""Measures of a classifier in plain NumPy: confusion, calibration, slices, linear probes, cosines."""

from __future__ import annotations

import re

import numpy as np

LABELS = ("NEGATIVE", "POSITIVE")
CONFIDENCE_EDGES = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0)
TOKEN_EDGES = (0, 12, 24, 36, 512)
NEGATION = re.compile(r"(?<!\w)(not|no|never|nothing|nobody|none|neither|nor|cannot|without|hardly)(?!\w)|n't(?!\w)")


def has_negation(text: str) -> bool:
    """Say whether a text holds a negating word. Example: `has_negation("it does n't work")` is True."""
    return bool(NEGATION.search(text.lower()))


def confusion(labels: np.ndarray, guesses: np.ndarray) -> dict:
    """Count by true label (outer key) and predicted label (inner key)."""
    return {
        true: {guess: int(((labels == t) & (guesses == g)).sum()) for g, guess in enumerate(LABELS)}
        for t, true in enumerate(LABELS)
    }


def calibration(labels: np.ndarray, positive: np.ndarray) -> list[dict]:
    """Compare, by bin of confidence (the larger of the two probabilities), mean confidence and share right.

    A bin holds low <= confidence < high; the last one also holds 1.0.
    """
    sure = np.maximum(positive, 1 - positive)
    right = (positive > 0.5) == labels
    bins = []
    for low, high in zip(CONFIDENCE_EDGES, CONFIDENCE_EDGES[1:]):
        inside = (sure >= low) & ((sure < high) | (high == 1.0))
        if inside.any():
            share, mean = right[inside].mean(), sure[inside].mean()
            bins.append(
                {
                    "low": low,
                    "high": high,
                    "n": int(inside.sum()),
                    "confidence": round(float(mean), 4),
                    "accuracy": round(float(share), 4),
                }
            )
    return bins


def calibration_error(labels: np.ndarray, positive: np.ndarray, bins: int = 15) -> float:
    """Give the expected calibration error: how far promise and truth lie apart, averaged over bins of equal width.

    Source: Guo et al. 2017, "On Calibration of Modern Neural Networks" (15 bins between 0 and 1, of which two answers
    use the upper half). Example: it is 0 when of the sentences answered with 0.8, eight of ten are right.
    """
    sure = np.maximum(positive, 1 - positive)
    gap = ((positive > 0.5) == labels) - sure
    number = np.minimum((sure * bins).astype(int), bins - 1)
    return round(float(sum(abs(gap[number == k].sum()) for k in range(bins)) / len(labels)), 4)


def wilson(right: int, n: int) -> list[float]:
    """Give the 95 % interval of a share (Wilson 1927): other sentences of the same kind could have given these shares.

    Example: `wilson(90, 100)` is `[0.8256, 0.9448]`.
    """
    z, share = 1.96, right / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return [round(float(centre - half), 4), round(float(centre + half), 4)]


def slices(right: np.ndarray, tokens: np.ndarray, negation: np.ndarray) -> dict:
    """Give number and accuracy of the examples with and without negation and by number of tokens."""
    masks = {"negation": negation, "no negation": ~negation}
    for low, high in zip(TOKEN_EDGES, TOKEN_EDGES[1:]):
        name = f"more than {low} tokens" if high == 512 else f"{low + 1} to {high} tokens"
        masks[name] = (tokens > low) & (tokens <= high)
    return {
        name: {"n": int(mask.sum()), "accuracy": round(float(right[mask].mean()), 4)}
        for name, mask in masks.items()
        if mask.any()
    }


def linear_probe(train_x: np.ndarray, train_y: np.ndarray, test_x: np.ndarray, test_y: np.ndarray) -> float:
    """Train a linear classifier in closed form (ridge regression on labels -1 and +1) and give its test accuracy.

    `train_x` is (n, features). The features are centred and scaled together; the ridge is 10.
    Example: on features that are the same for every text, it can only answer the more frequent label.
    """
    centre = train_x.mean(0)
    x = train_x - centre
    scale = max(float(x.std()), 1e-3)
    x, y = x / scale, 2.0 * train_y - 1
    bias = y.mean()
    if x.shape[0] < x.shape[1]:  # many features: solve for one number per example instead
        weights = x.T @ np.linalg.solve(x @ x.T + 10 * np.eye(len(x)), y - bias)
    else:
        weights = np.linalg.solve(x.T @ x + 10 * np.eye(x.shape[1]), x.T @ (y - bias))
    guesses = (test_x - centre) / scale @ weights + bias > 0
    return round(float((guesses == test_y).mean()), 4)


def pair_cosines(vectors: np.ndarray, labels: np.ndarray) -> dict:
    """Give the mean cosine of all pairs with the same label and of all pairs with different labels."""
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosines = unit @ unit.T
    pair = np.triu(np.ones_like(cosines, dtype=bool), k=1)
    same = labels[:, None] == labels[None, :]
    return {
        "same": round(float(cosines[pair & same].mean()), 3),
        "different": round(float(cosines[pair & ~same].mean()), 3),
    }


def bag_of_tokens(rows: list[list[int]], size: int) -> np.ndarray:
    """Mark which token ids a text holds, whatever their order: (texts, size) zeros and ones."""
    out = np.zeros((len(rows), size), dtype=np.float32)
    for i, row in enumerate(rows):
        out[i, row] = 1
    return out
