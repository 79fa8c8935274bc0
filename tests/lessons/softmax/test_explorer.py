"""The softmax explorer: columns, shift, temperature, words."""

from __future__ import annotations

import math

import pytest

from course_utils.lessons.softmax.explorer import LABELS, short, softmax_explorer, softmax_steps, steps_html, steps_text


def test_columns_follow_the_definition():
    steps = softmax_steps([1.0, 2.0, 3.0], temperature=2.0, shift=1.0)
    assert steps["scaled"] == [1.0, 1.5, 2.0]
    total = sum(math.exp(x) for x in steps["scaled"])
    assert steps["share"] == pytest.approx([math.exp(x) / total for x in steps["scaled"]])


def test_shift_moves_no_share_and_temperature_keeps_the_order():
    plain = softmax_steps([-1.56, 1.61])["share"]
    assert softmax_steps([-1.56, 1.61], shift=7.5)["share"] == pytest.approx(plain)
    cold, hot = (softmax_steps([-1.56, 1.61], temperature=t)["share"][1] for t in (0.5, 3))
    assert cold > plain[1] > hot > 0.5


def test_huge_logits_stay_finite():
    assert softmax_steps([1000.0, 1001.0])["share"] == pytest.approx([0.268941, 0.731059], abs=1e-5)


def test_a_temperature_of_zero_is_refused_with_a_remedy():
    with pytest.raises(ValueError, match="above 0"):
        softmax_steps([1, 2], temperature=0)


def test_moving_a_control_changes_the_answer():
    explorer = softmax_explorer()
    before = explorer.controls["answer"].value
    explorer.controls["temperature"].value = 0.5
    assert explorer.controls["answer"].value != before and "T below 1" in explorer.controls["answer"].value
    explorer.controls["shift"].value = 3
    assert "no share changed" in explorer.controls["answer"].value


def test_three_labels_and_a_label_with_markup():
    explorer = softmax_explorer([0, 1, 2], ["a", "b", "<script>"])
    assert "<script>" not in explorer.controls["answer"].value
    with pytest.raises(ValueError, match="2 logits and 1 labels"):
        softmax_explorer([0, 1], ["a"])


def test_twin_text_and_html_hold_the_same_numbers():
    steps = softmax_steps([-1.56, 1.61])
    for number in ("-1.56", "+1.61", "0.210", "5.00", "4.0 %", "96.0 %"):
        assert number in steps_text(steps, LABELS) and number in steps_html(steps, LABELS)


def test_short_numbers():
    assert [short(x) for x in (0, 0.5, 1234.5, 3.2e-7)] == ["0.00", "0.500", "1,234", "3.20 × 10^-7"]
