"""Notebook 5's figures: the data are right, and the descriptions say what the data say."""

from __future__ import annotations

import numpy as np

from course_utils.lessons.softmax import figures as draw
from course_utils.lessons.softmax.answers import (
    describe_calibration,
    describe_swap,
    draw_calibration,
    draw_swap,
    specimen_rows,
)

LABELS = {0: "NEGATIVE", 1: "POSITIVE"}
LOGITS = np.array([[-1.5606991, 1.6122842], [4.169231, -3.3464472]])
ROWS = [[4.01951671e-02, 9.59804833e-01], [9.9945587e-01, 5.4418424e-04]]


def shares(logits, axis=-1):
    powers = np.exp(np.asarray(logits))
    return powers / powers.sum(axis=axis, keepdims=True)


def test_specimen_counts_float32_steps_as_measured():
    rows = specimen_rows(shares(LOGITS), ROWS, LABELS)
    assert [row[4] for row in rows] == [1, 0, 1, -2]
    assert [f"{row[3]:+.1e}" for row in rows] == ["+3.9e-09", "-3.8e-09", "+5.4e-08", "-8.7e-11"]


def test_specimen_shows_a_wrong_number():
    text = draw.show_specimen([[0.04]], [[0.05]], LABELS).text
    assert "+1.0e-02" in text


def test_groups_of_one_follow_the_axis():
    assert draw.groups_of_one(shares(LOGITS)) == {"rows": [0, 1], "columns": []}
    assert draw.groups_of_one(shares(LOGITS, 0)) == {"rows": [], "columns": [0, 1]}
    assert draw.groups_of_one(LOGITS) == {"rows": [], "columns": []}


def test_steps_are_described_with_their_numbers():
    powers = np.exp(LOGITS)
    words = draw.describe_steps(LOGITS, powers, shares(LOGITS))
    for number in ("-1.56", "1.61", "0.210", "5.014", "0.040", "0.960", "64.666", "0.999"):
        assert number in words
    assert len(draw.draw_steps(LOGITS, powers, shares(LOGITS), LABELS).axes) == 6


def test_axes_description_names_the_cell_that_changes():
    three = np.vstack([LOGITS, [[-2.0, 3.0]]])
    by_row, by_column = [shares(LOGITS), shares(three)], [shares(LOGITS, 0), shares(three, 0)]
    words = draw.describe_axes(by_row, by_column)
    assert f"{by_column[0][0, 1]:.3f} to {by_column[1][0, 1]:.3f}" in words
    assert f"stays at {by_row[0][0, 1]:.3f} whether" in words
    assert "stays at 0.960 and 0.993 whether" in draw.describe_axes(by_row[:1] + by_column[:1], by_column)
    assert [axes.get_title(loc="left") for axes in draw.draw_axes(by_row, by_column).axes][0] == "2 sentences, axis=-1"


def test_curve_description_holds_both_models():
    words = draw.describe_curve({"A": 3.1729833}, {"A": 1.25})
    assert "3.173" in words and "0.9598" in words and "A at 1.25" in words
    drawn = [text.get_text() for text in draw.draw_curve({"A": 3.1729833}, {"A": 1.25}).axes[0].texts]
    assert "A, gap 3.17" in drawn and "A, gap 1.25" in drawn


def test_swap_keeps_shares_and_exchanges_words():
    words = describe_swap([0.9, 0.1], LABELS, {0: "POSITIVE", 1: "NEGATIVE"})
    assert (
        "0.900 and 0.100" in words
        and "as shipped the answer reads NEGATIVE" in words
        and "exchanged it reads POSITIVE" in words
    )
    assert len(draw_swap([0.9, 0.1], LABELS, {0: "POSITIVE", 1: "NEGATIVE"}).axes) == 2


def test_calibration_describes_the_largest_gap():
    bins = [
        {"low": 0.5, "high": 0.9, "n": 40, "confidence": 0.7, "accuracy": 0.9},
        {"low": 0.9, "high": 1.0, "n": 60, "confidence": 0.95, "accuracy": 0.93},
    ]
    words = describe_calibration(bins)
    assert "100 validation sentences" in words and "scores from 0.5 to 0.9 average 0.70, and 36 of those 40" in words
    assert len(draw_calibration(bins).axes[0].patches) == 2


def test_digits_are_grouped_and_none_is_lost():
    assert draw.digits(0.9598047137260437, 16).replace(" ", "") == "0.9598047137260437"
