"""Notebook 9's figures: the numbers are right, and the descriptions and titles say what they say."""

from __future__ import annotations

import numpy as np
import pytest

from course_utils.lessons.judge import figures as draw
from course_utils.showing.reliability import Z, interval

NAMES = ["NEGATIVE", "POSITIVE"]
SLICES = {"sarcasm": (7, 20), "emoji": (6, 10), "plain": (38, 40)}


def title(figure) -> str:
    return figure.get_suptitle()


@pytest.mark.parametrize("right, n", [(18, 20), (1, 3), (790, 872), (5, 10)])
def test_the_ends_are_as_far_from_the_share_as_luck_reaches(right, n):
    """What defines Wilson's interval: were an end the true share, our count would lie 1.96 deviations away."""
    for end in interval(right / n, n):
        assert abs(right / n - end) == pytest.approx(Z * np.sqrt(end * (1 - end) / n))


def test_the_ends_stay_within_0_and_1():
    assert interval(1, 20)[1] == pytest.approx(1) and interval(0, 20)[0] == pytest.approx(0)


def test_confusion_says_every_cell():
    words = draw.describe_confusion([[383, 45], [35, 409]], NAMES)
    assert all(number in words for number in ("383 right", "45 wrong", "35 wrong", "409 right"))
    assert title(draw.draw_confusion([[383, 45], [35, 409]], NAMES)) == "792 of 872 answers are on the diagonal"


def test_samples_say_their_range():
    words = draw.describe_samples({20: [0.7, 1.0], 100: [0.88, 0.93]}, 0.9)
    assert "between 0.70 and 1.00" in words and "100 texts lie between 0.88 and 0.93" in words
    assert len(draw.draw_samples({20: [0.7, 1.0], 100: [0.88, 0.93]}, 0.9).axes) == 1


def test_only_a_whole_interval_counts_as_worse():
    assert draw.below(SLICES, 0.9) == ["sarcasm", "emoji"]
    assert draw.below(SLICES, 0.8) == ["sarcasm"]
    assert title(draw.draw_slices(SLICES, 0.8)).startswith("For 1 of 3 slices")
    assert "Wholly below: sarcasm" in draw.describe_slices(SLICES, 0.8)


def test_a_word_that_lifts_the_score_when_it_goes_spoke_against_it():
    words = draw.describe_words(["thin", "wonderful"], [0.2, -0.5], 0.7)
    assert '"thin" -0.20' in words and '"wonderful" +0.50' in words
    assert "0.70" in title(draw.draw_words(["thin", "wonderful"], [0.2, -0.5], 0.7))


def test_spreads_go_over_means():
    table = np.array([[0.9, 0.6], [0.8, 0.5]])
    assert np.allclose(draw.spreads_of(table), (0.1, 0.3))
    assert "0.10 apart, the wordings' 0.30" in title(draw.draw_pairs(table, ["Anna", "Omar"], ["{} a.", "{} b."]))
    assert "Anna 0.75 (0.60 to 0.90)" in draw.describe_pairs(table, ["Anna", "Omar"], ["{} a.", "{} b."])
