"""The banks: for each exercise a file tests/lessons/LESSON/bank_EXERCISE.py with RIGHT and WRONG
answers; tests/lessons/LESSON/bank.py says in SETUP what they find in the notebook.

Beside it stands strangers_EXERCISE.py: answers by people who saw the notebook alone, neither checks nor tests. There
WRONG holds code without the words it must hear; a file may be missing while an exercise is new.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from course_utils.lessons import exercises_of, find, lessons

MODULES = {
    id: f"tests.lessons.{record.folder}.bank_{name}"
    for record in lessons()
    for id, name in zip(exercises_of(record), record.exercises)
}

# Exercises whose verdict is slow, because a model is made or asked. Of their answers `make test` tries a share,
# `make proof` (COURSE_PROOF=all) all.
SLOW = {"1.2", "1.3", "2.1", "2.2", "2.3", "4.1", "4.2", "4.4", "5.3", "5.4", "6.3", "7.2", "8.1", "10.2", "10.3"}
ALL = os.environ.get("COURSE_PROOF") == "all"


def tried(id: str, answers: list, every: int) -> list:
    """Return the answers of an exercise that are tried: all, or one in `every` where a verdict is slow."""
    return answers[::every] if id in SLOW and not ALL else answers


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
    return names


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
