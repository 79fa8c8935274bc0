"""No check lets a mutant of its own solution pass, save those that are right all the same, listed with the reason.

`make test` tries a fixed share of them; `make proof` (COURSE_PROOF=all) tries all. The table stands at the end of the
report of pytest (tests/conftest.py).
"""

from __future__ import annotations

import json
import time
import warnings
import zlib
from pathlib import Path

import pytest

from course_utils.checking import calling
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.learner import check
from course_utils.lessons import find
from tests.checking.banks import MODULES, stage
from tests.checking.mutants import TABLE, Mutant, functions, mutants, table
from tests.share import ALL

SHARE = 6  # mutants of each exercise in `make test`
EQUIVALENT = json.loads((Path(__file__).parent / "equivalent_mutants.json").read_text(encoding="utf-8"))
IDS = [id for id in MODULES if functions(find(id).solution, find(id).names)]


@pytest.fixture(autouse=True)
def quiet_corner(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    warnings.simplefilter("ignore")


def passes(exercise: Exercise, code: str, names: dict) -> bool:
    """Tell whether the check accepts this code."""
    names = dict(names)
    try:
        exec(code, names)
        answers = [names[name] for name in exercise.names]
    except Exception:  # a mutant that does not even run gets no further in a notebook either
        return False
    return check(exercise.id, *answers).status == "right"


def chosen(found: list[Mutant]) -> list[Mutant]:
    """Return all mutants for the proof, else a share that is the same each time and mixes all kinds."""
    return found if ALL else sorted(found, key=lambda mutant: zlib.crc32(mutant.code.encode()))[:SHARE]


@pytest.mark.parametrize("id", IDS)
def test_every_mutant_is_rejected_or_known_to_be_right(id, monkeypatch):
    exercise, names = find(id), stage(id)
    found, listed = mutants(exercise.solution, exercise.names), EQUIVALENT.get(id, {})
    start = time.perf_counter()
    assert passes(exercise, exercise.solution, names), "the solution itself must pass"
    # endless loops need not be waited for: a few times what the solution takes is enough
    monkeypatch.setattr(calling, "SECONDS", min(calling.SECONDS, 1 + 10 * (time.perf_counter() - start)))
    tried = chosen(found)
    survived = [mutant.change for mutant in tried if passes(exercise, mutant.code, names)]
    TABLE[id] = len(tried), len(tried) - len(survived), len(survived)
    assert [change for change in survived if change not in listed] == []
    if ALL:
        assert [change for change in listed if change not in survived] == [], (
            "listed as equivalent, but rejected or gone"
        )


@pytest.mark.parametrize("id", EQUIVALENT)
def test_list_of_equivalent_mutants_is_current(id):
    changes = {mutant.change for mutant in mutants(find(id).solution, find(id).names)}
    for change, reason in EQUIVALENT[id].items():
        assert change in changes, f"no such mutant any more: {change}"
        assert len(reason.split()) >= 5, f"{change} needs a reason"


def test_a_check_that_sleeps_is_found_out(monkeypatch):
    """The proof can fail: a check that looks at one value only lets mutants through."""
    exercise = find("5.2")

    def lazy(gap_for, p_for):
        if abs(float(p_for(0.0)) - 0.5) > 0.01:
            raise NotYet("no")
        return "yes"

    monkeypatch.setattr("course_utils.learner.find", lambda id: Exercise(**{**vars(exercise), "check": lazy}))
    names = stage("5.2")
    survived = [mutant for mutant in mutants(exercise.solution, exercise.names) if passes(exercise, mutant.code, names)]
    assert len(survived) >= 5


def test_mutants_are_of_every_kind():
    code = (
        "def f(z, axis=-1):\n    if z > 2 and len(z):\n        z = np.max(z, axis=axis, keepdims=True)\n    return"
        " -z[1:] * 0.5"
    )
    kinds = {mutant.kind for mutant in mutants(code, ("f",))}
    assert kinds == {"operator", "comparison", "constant", "axis", "sign", "off by one", "dropped", "function"}


def test_the_table_adds_up():
    lines = table({"1.1": (3, 2, 1), "1.2": (5, 5, 0)})
    assert [line.split() for line in lines[1:]] == [
        ["1.1", "3", "2", "1"],
        ["1.2", "5", "5", "0"],
        ["all", "8", "7", "1"],
    ]
