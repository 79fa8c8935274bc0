"""The recipe of the classroom checkpoint: every number that training needs."""
from __future__ import annotations

from dataclasses import dataclass

HOLD_OUT = {"size": 700, "seed": 7}
HEAD_SEED = 0  # the same first head in every run, so that the runs can be averaged


@dataclass(frozen=True)
class Recipe:
    """The hyper-parameters of one run; the rate falls linearly from its peak to zero."""

    seed: int
    start: tuple[str, ...] = ()  # the runs whose mean it starts from; none: the pre-trained body
    all_data: bool = False  # the hold-out takes part in training, once it has chosen the recipe
    epochs: float = 2
    peak_rate: float = 1e-4
    warm_up: float = 0.06  # share of the steps
    batch_size: int = 64
    weight_decay: float = 0.01
    consistency: float = 1.0  # weight of the disagreement between two passes with different dropout; 0: one pass
    natural_share: float = 0.1  # how often "do n't" is shown as "don't"
    average_steps: int = 300  # time constant of the moving average; 8: the last weights


FINISH = {"start": ("a", "b", "c"), "all_data": True, "epochs": 0.5, "peak_rate": 2e-5, "consistency": 0.0, "natural_share": 0.0, "average_steps": 8}
RECIPES = {
    "a": Recipe(seed=7),
    "b": Recipe(seed=8, all_data=True),
    "c": Recipe(seed=9, all_data=True),
    "d": Recipe(seed=10, **FINISH),
    "e": Recipe(seed=11, **FINISH),
}
FINAL = ("d", "e")  # the shipped weights are the mean of these runs
