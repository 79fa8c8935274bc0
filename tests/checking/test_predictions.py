"""Guesses made before a cell runs: compared, scored, summed up, and never a reason for an error."""

from __future__ import annotations

import numpy as np
import pytest

from course_utils.checking import prediction
from course_utils.checking.prediction import compare
from course_utils.learner import predicted, predictions


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    monkeypatch.setattr("course_utils.learner.MADE", {})


@pytest.mark.parametrize(
    "guess, truth, within, result",
    [
        (0.9, 0.96, 0.1, "fits"),
        (0.8, 0.96, 0.1, "differs"),
        (2, np.int64(2), 0, "fits"),
        (np.float32(0.5), 0.5, 0, "fits"),
        (" positive ", "POSITIVE", 0, "fits"),
        ("NEGATIVE", "POSITIVE", 0, "differs"),
        (True, True, 0, "fits"),
        (1, True, 0, "differs"),
        (("a", "b"), ["a", "b"], 0, "fits"),
        (["a"], ["a", "b"], 0, "differs"),
        (np.array([1, 2]), [1, 2], 0, "fits"),
        (..., 0.96, 0.1, "no guess"),
        ("0.96", 0.96, 0.1, "differs"),
        (float("nan"), 0.96, 0.1, "differs"),
        (10**5000, 0.96, 0.1, "differs"),
        (None, 0.96, 0.1, "differs"),
        (len, 0.96, 0.1, "differs"),
    ],
    ids=range(17),
)
def test_a_guess_is_compared(guess, truth, within, result):
    assert compare("it", guess, truth, within).result == result


def test_a_list_that_holds_itself_is_no_error():
    endless = []
    endless.append(endless)
    assert compare("it", endless, [[1]]).result == prediction.DIFFERS


def test_what_differed_is_named_at_the_end():
    predicted("section 3: the winner", "POSITIVE", "NEGATIVE")
    predicted("section 4: the share", 0.9, 0.96, within=0.1)
    predicted("section 5: nothing yet", ..., 3)
    first, *again = predictions().text.splitlines()
    assert first == "Your guesses fitted in 1 of 2 predictions"
    assert again == ["Look again at: section 3: the winner (you said POSITIVE, it is NEGATIVE)."]


def test_a_cell_that_runs_twice_counts_once():
    for guess in ("POSITIVE", "NEGATIVE"):
        predicted("the winner", guess, "NEGATIVE")
    assert predictions().text == "Your guesses fitted in 1 of 1 predictions"


def test_without_a_guess_nothing_is_scored():
    assert predicted("the winner", ..., "NEGATIVE").text == "○ No guess. The winner: it is NEGATIVE."
    assert "No guess yet" in predictions().text


def test_a_learners_words_are_escaped():
    assert "<b>" not in predicted("it", "<b>x</b>", "y")._repr_html_()
    assert "<b>" not in predictions()._repr_html_()
