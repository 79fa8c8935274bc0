"""The recipe of the classroom checkpoint: every number that training needs."""
from __future__ import annotations

from dataclasses import dataclass

HOLD_OUT = {"size": 700, "seed": 7}
HEAD_SEED = 0  # the same first head in every run, so that the runs can be averaged


@dataclass(frozen=True)
class Recipe:
    """The hyper-parameters of one run."""

    seed: int
    start: tuple[str, ...] = ()  # names of the runs whose mean this run starts from; () is the pre-trained body
    epochs: float = 1.0
    schedule_epochs: float = 1.0  # how long the rate would take to decay; the run may stop before
    peak_rate: float = 1e-4  # of the head and the top layer
    layer_decay: float = 0.9  # each layer below learns at 0.9 of the rate above it
    final_rate: float = 0.02  # linear decay ends at this share of the peak
    warm_up: float = 0.06  # share of the scheduled steps
    batch_size: int = 64
    weight_decay: float = 0.01
    sentence_weight: float = 3.0  # a whole sentence counts this much, a phrase counts 1
    phrase_share: float = 1.0  # share of the phrases that an epoch draws; whole sentences always take part
    natural_share: float = 0.3  # how often "do n't" is shown as "don't"
    average_steps: int = 400  # time constant of the moving average


LATER = {"phrase_share": 0.4, "sentence_weight": 2.0, "average_steps": 150}
LAST = {
    "peak_rate": 8e-5, "layer_decay": 0.95, "sentence_weight": 1.0, "final_rate": 0.0, "natural_share": 0.1, "average_steps": 150,
}
RECIPES = {
    "a": Recipe(seed=1, epochs=1.0, schedule_epochs=3.0),
    "b": Recipe(seed=2, start=("a",), peak_rate=8e-5, **LATER),
    "c": Recipe(seed=3, start=("a",), peak_rate=8e-5, **LATER),
    "d": Recipe(seed=4, start=("b", "c"), peak_rate=5e-5, **LATER),
    "e": Recipe(seed=5, start=("b", "c"), peak_rate=5e-5, **LATER),
    "f": Recipe(seed=6, start=("d", "e"), **LAST),
    "g": Recipe(seed=7, start=("d", "e"), **LAST),
}
FINAL = ("d", "e", "f", "g")  # the shipped weights are the mean of these runs
