"""Judge a model by texts it has not learned from: accuracy, and mean loss at the best temperature."""

from __future__ import annotations

import torch
from measure import calibration_error


def best_temperature(logits: torch.Tensor, labels: torch.Tensor) -> tuple[float, float]:
    """Find the temperature that makes the mean loss smallest; gives (temperature, loss)."""
    candidates = [1.02**k for k in range(-60, 121)]
    losses = [torch.nn.functional.cross_entropy(logits / t, labels).item() for t in candidates]
    loss, temperature = min(zip(losses, candidates))
    return temperature, loss


def verdict(logits: torch.Tensor, labels: torch.Tensor) -> dict:
    """Sum up: share right, best temperature, loss there, calibration error before and after it."""
    temperature, loss = best_temperature(logits, labels)
    before, after = (
        calibration_error(labels.numpy(), (logits / t).softmax(-1)[:, 1].numpy()) for t in (1, temperature)
    )
    return {
        "accuracy": round((logits.argmax(-1) == labels).float().mean().item(), 4),
        "loss": round(loss, 4),
        "temperature": round(temperature, 3),
        "error": before,
        "error_after": after,
    }
