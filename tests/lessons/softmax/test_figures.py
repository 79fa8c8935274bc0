"""Notebook 5's figures: the data are right, and the descriptions say what the data say."""

from __future__ import annotations

import numpy as np
import pytest

from course_utils.lessons.softmax import figures as draw
from course_utils.lessons.softmax.answers import describe_swap, draw_swap
from course_utils.showing.reliability import describe_calibration, draw_calibration, interval, message

LABELS = {0: "NEGATIVE", 1: "POSITIVE"}
LOGITS = np.array([[-1.5606991, 1.6122842], [4.169231, -3.3464472]])


def shares(logits, axis=-1):
    exponentials = np.exp(np.asarray(logits))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def test_groups_of_one_follow_the_axis():
    assert draw.groups_of_one(shares(LOGITS)) == {"rows": [0, 1], "columns": []}
    assert draw.groups_of_one(shares(LOGITS, 0)) == {"rows": [], "columns": [0, 1]}
    assert draw.groups_of_one(LOGITS) == {"rows": [], "columns": []}


def test_steps_are_described_with_their_numbers():
    exponentials = np.exp(LOGITS)
    words = draw.describe_steps(LOGITS, exponentials, shares(LOGITS))
    for number in ("-1.56", "1.61", "0.210", "5.014", "5.224", "0.040", "0.960", "64.666", "64.701", "0.999"):
        assert number in words
    drawn = draw.draw_steps(LOGITS, exponentials, shares(LOGITS), LABELS)
    written = [text.get_text() for axes in drawn.axes for text in axes.texts]
    assert {"-1.56", "5.014", "0.960", "sum\n64.701", "exp"} <= set(written)
    # all four exponentials on one scale: the widths of the bars are the numbers themselves
    assert sorted(bar.get_width() for bar in drawn.axes[2].patches) == sorted(exponentials.ravel())


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
    axes = draw.draw_curve({"A": 3.1729833}, {"A": 1.25}).axes[0]
    drawn = [text.get_text() for text in axes.texts]
    assert {"A, published: 3.17", "A, your model: 1.25", "a share of 0.95 needs a gap of 2.94"} <= set(drawn)


def test_swap_keeps_shares_and_exchanges_words():
    exchanged = {0: "POSITIVE", 1: "NEGATIVE"}
    words = describe_swap([0.9, 0.1], LABELS, exchanged)
    assert "0.900 and 0.100" in words and "as shipped the answer reads NEGATIVE" in words
    assert "exchanged it reads POSITIVE" in words
    axes = draw_swap([0.9, 0.1], LABELS, exchanged).axes[0]
    places = {
        (round(text.get_position()[0], 2), text.get_position()[1]): text.get_text()
        for text in axes.texts
        if text.get_text() in LABELS.values()
    }
    assert places == {(1.42, 0): "NEGATIVE", (1.42, 1): "POSITIVE", (1.9, 0): "POSITIVE", (1.9, 1): "NEGATIVE"}


def group(n, sure, right):
    return {"low": 0.5, "high": 1.0, "n": n, "confidence": sure, "accuracy": right}


def test_interval_is_wilsons():
    assert [round(end, 4) for end in interval(0.9, 10)] == [0.5958, 0.9821]  # as in its published tables
    assert interval(1.0, 5)[1] <= 1.0 and interval(0.0, 5)[0] >= -1e-12


@pytest.mark.parametrize(
    "groups, words",
    [
        ([group(100, 0.9, 0.6), group(50, 0.7, 0.72)], "In 1 of 2 groups the whole interval lies below the line"),
        ([group(100, 0.6, 0.9)], "In 1 of 1 groups the whole interval lies above the line"),
        ([group(100, 0.9, 0.6), group(100, 0.6, 0.9)], "below the line in 1 of 2 groups, above it in 1"),
        ([group(8, 0.9, 0.75), group(900, 0.97, 0.972)], "every group reaches"),
    ],
)
def test_calibration_says_what_the_groups_say(groups, words):
    figure = draw_calibration(groups)
    assert words in message(groups) and words in describe_calibration(groups)
    assert words in figure.get_suptitle()
    written = [text.get_text() for text in figure.axes[0].texts]
    assert all(str(one["n"]) in written for one in groups)


def test_area_of_a_dot_is_its_number_of_sentences():
    figure = draw_calibration([group(100, 0.9, 0.9), group(400, 0.8, 0.8)])
    small, large = (float(dots.get_sizes()[0]) for dots in figure.axes[0].collections)
    assert large == pytest.approx(4 * small)


def test_every_figure_states_its_message():
    two = [shares(LOGITS), shares(np.vstack([LOGITS, LOGITS[:1]]))]
    figures = (
        draw.draw_steps(LOGITS, np.exp(LOGITS), shares(LOGITS), LABELS),
        draw.draw_axes(two, two),
        draw.draw_curve({"A": 3.0}, {"A": 1.0}),
        draw_swap([0.9, 0.1], LABELS, {0: "POSITIVE", 1: "NEGATIVE"}),
        draw_calibration([group(100, 0.9, 0.9)]),
    )
    for figure in figures:
        assert len(figure.get_suptitle().split()) >= 6
