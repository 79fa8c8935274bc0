"""Judge a model by texts it has not learned from: accuracy, and mean loss at the best temperature."""
from __future__ import annotations

import torch


def best_temperature(logits: torch.Tensor, labels: torch.Tensor) -> tuple[float, float]:
    """Find the temperature that makes the mean loss smallest; gives (temperature, loss)."""
    candidates = [1.02**k for k in range(-60, 121)]
    losses = [torch.nn.functional.cross_entropy(logits / t, labels).item() for t in candidates]
    loss, temperature = min(zip(losses, candidates))
    return temperature, loss


def calibration_error(logits: torch.Tensor, labels: torch.Tensor, bins: int = 10) -> float:
    """Give the expected calibration error: how far promise and truth lie apart, averaged over bins of equal width."""
    sure, guesses = logits.softmax(-1).max(-1)
    gap = (guesses == labels).float() - sure
    number = (sure * bins).long().clamp(max=bins - 1)
    return sum(abs(gap[number == k].sum().item()) for k in range(bins)) / len(labels)


def verdict(logits: torch.Tensor, labels: torch.Tensor) -> dict:
    """Sum up: share right, best temperature, loss there, calibration error before and after it."""
    temperature, loss = best_temperature(logits, labels)
    return {
        "accuracy": round((logits.argmax(-1) == labels).float().mean().item(), 4),
        "loss": round(loss, 4),
        "temperature": round(temperature, 3),
        "error": round(calibration_error(logits, labels), 4),
        "error_after": round(calibration_error(logits / temperature, labels), 4),
    }
