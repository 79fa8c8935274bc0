"""A neighbour's answers earn nothing: fifty learners, each one's right answers tried on all the others' repos.

`make test` takes ten of the fifty, `make proof` all.
"""

from __future__ import annotations

import shutil

import pytest

from course_utils.learner import check
from course_utils.lessons.capstone import mend
from course_utils.lessons.capstone.asking import sound, unknown
from course_utils.lessons.capstone.diagnosis import part_at_fault
from course_utils.lessons.capstone.line import measured
from course_utils.lessons.capstone.plan import Plan, plan
from course_utils.lessons.capstone.rubric import EARNED, WORTH
from course_utils.lessons.capstone.unknown import card, draw_sound
from course_utils.showing.reliability import interval
from tests.share import ALL

FIFTY = [plan(f"student {n} of the course") for n in range(50)]
CLASS = FIFTY if ALL else FIFTY[::5]


def evidence_of(drawn: Plan, asked: bool = True) -> list[tuple]:
    """Return right triples about a learner's repo; without asking it (slow) their labels are only likely ones."""
    texts = mend.test_texts(drawn)
    if not asked:
        return [(text, drawn.labels[1], drawn.labels[0]) for text in texts]
    texts = texts[::4]  # three of each sort: plain, in capitals, long
    pairs = zip(texts, unknown(drawn).labels(texts), sound(drawn, texts))
    return [(text, min(here), min(there)) for text, here, there in pairs]


def line_of(drawn: Plan, numbers_of: Plan | None = None) -> tuple:
    """Return right answers to exercise 10.4; with the numbers of another learner, if one is given."""
    right, n = measured((numbers_of or drawn).claim)
    low, high = interval(right / n, n)
    return right, n, low, high, f"For reviews of the {drawn.thing}: {right} of {n} right, {low:.2f} to {high:.2f}."


@pytest.mark.parametrize("drawn", FIFTY[:2], ids=lambda drawn: drawn.kind)
def test_own_answers_earn_all_twenty_points(drawn, tmp_path):
    EARNED.clear()
    answers = {
        "10.1": (drawn.kind, part_at_fault(drawn), unknown(drawn).report),
        "10.2": (evidence_of(drawn),),
        "10.3": (draw_sound(drawn, tmp_path / "mended"),),
        "10.4": line_of(drawn),
    }
    for id, given in answers.items():
        outcome = check(id, drawn.name, *given)
        assert outcome.status == "right", outcome.message
    assert sum(EARNED.values()) == sum(WORTH.values()) == 20


def test_a_neighbours_answers_earn_nothing(tmp_path):
    EARNED.clear()
    for drawn in CLASS:  # a folder's card is read first, so these need no weights
        (tmp_path / drawn.folder).mkdir()
        (tmp_path / drawn.folder / "README.md").write_text(card(drawn), encoding="utf-8")
        shutil.copyfile(mend.Path(mend.__file__), tmp_path / drawn.folder / "config.json")
    for copied in CLASS:
        evidence, mended = evidence_of(copied, False), tmp_path / copied.folder
        given = {"10.2": (evidence,), "10.3": (mended,), "10.4": line_of(copied)}
        for other in CLASS:
            if other is not copied:
                assert {check(id, other.name, *answer).status for id, answer in given.items()} == {"not yet"}
    assert len(EARNED) == 3 * len(CLASS) and set(EARNED.values()) == {0}


def test_only_the_kind_can_be_a_neighbours_too_and_seldom_is():
    pairs = [(a, b) for n, a in enumerate(FIFTY) for b in FIFTY[:n]]
    assert sum(a.kind == b.kind for a, b in pairs) < len(pairs) / 6
    assert WORTH["10.1"] == 5


def test_the_numbers_of_a_neighbour_are_true_under_the_same_claim_alone():
    for copied in CLASS:
        for other in CLASS:
            status = check("10.4", other.name, *line_of(other, numbers_of=copied)).status
            assert status == ("right" if copied.claim == other.claim else "not yet")
            assert EARNED[other.name, "10.4"] == (3 if copied.claim == other.claim else 1)
