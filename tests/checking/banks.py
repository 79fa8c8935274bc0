"""The banks: for each exercise a file tests/lessons/LESSON/bank_EXERCISE.py with RIGHT and WRONG
answers; tests/lessons/LESSON/bank.py says in SETUP what they find in the notebook.

Beside it stands strangers_EXERCISE.py: answers by people who saw the notebook alone, neither checks nor tests. There
WRONG holds code without the words it must hear; a file may be missing while an exercise is new.
"""

from __future__ import annotations

import copy
from functools import cache
from importlib import import_module

import numpy as np

from course_utils.lessons import exercises_of, find, lessons
from tests.share import ALL

MODULES = {
    id: f"tests.lessons.{record.folder}.bank_{name}"
    for record in lessons()
    for id, name in zip(exercises_of(record), record.exercises)
}

# Exercises whose verdict is slow, because a model is made or asked. Of their answers `make test` tries a share,
# `make proof` (COURSE_PROOF=all) all.
SLOW = {"1.2", "1.3", "2.1", "2.2", "2.3", "4.1", "4.2", "4.4", "5.3", "5.4", "6.3", "7.2", "8.1", "10.2", "10.3"}
SLOWEST = {"1.3"}  # eight models are built for one verdict: half as many answers as of the slow ones


def tried(id: str, answers: list, every: int) -> list:
    """Return the answers of an exercise that are tried: all, or one in `every` where a verdict is slow."""
    if id not in SLOW or ALL:
        return answers
    return answers[:: 2 * every if id in SLOWEST else every]


def bank(id: str):
    """Return the module that holds the answers of one exercise."""
    return import_module(MODULES[id])


def strangers(id: str):
    """Return the module with the answers that strangers wrote for one exercise, or None."""
    room, _, name = MODULES[id].rpartition(".bank_")
    try:
        return import_module(f"{room}.strangers_{name}")
    except ModuleNotFoundError:
        return None


@cache
def _prepared(setup: str) -> dict:
    names: dict = {}
    exec(setup, names)
    if "classifier" in names:
        asks_once(names["classifier"])
    return names


def asks_once(pipeline) -> None:
    """Let a pipeline ask its model once about the same input, as many answers ask about the same few texts.

    What comes before the model and after it runs each time: how a text is cut, which scores are wanted, and their form.
    """
    forward, said = pipeline._forward, {}

    def remembered(inputs):
        arrays = {name: np.asarray(value) for name, value in inputs.items()}
        key = tuple((name, one.dtype.str, one.shape, one.tobytes()) for name, one in arrays.items())
        if key not in said:
            said[key] = forward(inputs)
        return copy.copy(said[key])

    pipeline._forward = remembered


def stage(id: str) -> dict:
    """Return the names that an answer finds in the notebook; the lesson's SETUP runs once."""
    return dict(_prepared(import_module(MODULES[id].rpartition(".")[0] + ".bank").SETUP))


def answer(id: str, code: str) -> list:
    """Run an answer's code on the exercise's stage and return the values it hands to `check`."""
    names = stage(id)
    exec(code, names)
    return [names[name] for name in find(id).names]


def titles(cases: list) -> list[str]:
    """Return a short name for each (id, code, ...), for the lines of pytest.

    >>> titles([("5.1", "x =\\n  1")])
    ['5.1-x = 1']
    """
    return [f"{case[0]}-{' '.join(case[1].split())[:40]}" for case in cases]
