"""The recipe of the classroom checkpoint: every number that training needs."""
from __future__ import annotations

from dataclasses import dataclass

HOLD_OUT = {"size": 700, "seed": 7}
HEAD_SEED = 0  # the same first head in every run, so that the runs can be averaged


@dataclass(frozen=True)
class Recipe:
    """The hyper-parameters of one run."""

    seed: int
    epochs: int = 2
    peak_rate: float = 1e-4
    final_rate: float = 0.3  # linear decay ends at this share of the peak
    warm_up: float = 0.06  # share of the steps
    batch_size: int = 64
    weight_decay: float = 0.01
    label_smoothing: float = 0.1
    natural_share: float = 0.1  # how often "do n't" is shown as "don't"
    average_steps: int = 400  # time constant of the moving average


PLAIN = {"epochs": 3, "final_rate": 0.0, "label_smoothing": 0.0, "average_steps": 300}
RECIPES = {"a": Recipe(seed=1, **PLAIN), "b": Recipe(seed=2, **PLAIN), "c": Recipe(seed=3), "d": Recipe(seed=4)}
FINAL = ("a", "b", "c")  # the shipped weights are the mean of these runs
