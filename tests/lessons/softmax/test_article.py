"""What lesson 5 says about numbers of the article and about softmax is so: each claim with what would refute it."""

from __future__ import annotations

import re
from decimal import Decimal

import numpy as np
import pytest

from course_utils.lessons.softmax.quiz import QUESTIONS
from course_utils.model import loaded
from course_utils.model.arithmetic import softmax
from course_utils.model.sentences import ARTICLE_LOGITS

PRINTED = "[[4.01951671e-02 9.59804833e-01] [9.9945587e-01 5.4418424e-04]]"
SCORES = ("0.9598047137260437", "0.9994558095932007")


def test_printed_shares_follow_from_the_logits_and_are_rounded_rightly():
    printed = np.array([float(number) for number in re.findall(r"[\d.e-]{6,}", PRINTED)]).reshape(2, 2)
    exact = softmax(ARTICLE_LOGITS)
    assert np.abs(printed - exact).max() < 1e-7
    assert [f"{share:.4f}" for share in exact.ravel()] == ["0.0402", "0.9598", "0.9995", "0.0005"]
    assert f"{exact[1, 0]:.5f}" == "0.99946"


def test_printed_block_is_no_print_out():
    decimals = [len(found) for found in re.findall(r"[.](\d+)e", PRINTED)]
    assert decimals == [8, 8, 7, 7]
    ours = [len(found) for found in re.findall(r"[.](\d+)e", str(softmax(ARTICLE_LOGITS).astype("float32")))]
    assert len(ours) == 4 and len(set(ours)) == 1


def test_scores_of_the_pipeline_lie_two_steps_and_none_from_softmax():
    exact = softmax(ARTICLE_LOGITS)
    steps = []
    for score, share in zip(SCORES, (exact[0, 1], exact[1, 0])):
        nearest = np.float32(share)
        steps.append(round((float(score) - float(nearest)) / float(np.spacing(nearest))))
    assert steps == [-2, 0]


def test_sixteen_digits_are_the_shortest_text_and_not_the_whole_number():
    score = np.float32(SCORES[0])
    assert repr(float(score)) == SCORES[0]
    whole = str(Decimal(float(score)))
    assert whole == "0.959804713726043701171875" and len(whole.partition(".")[2]) == 24


def test_percentages_of_the_drawing_do_not_belong_to_its_logits():
    gap = 4.6859 - -4.3630
    share = softmax([-4.3630, 4.6859])[1]
    assert f"{gap:.2f}" == "9.05" and f"{100 * share:.3f}" == "99.988"
    assert f"{np.log(0.9989 / 0.0011):.2f}" == "6.81"
    assert len(loaded.tokenizer()("This course is amazing!")["input_ids"]) == 7


def test_exp_overflows_where_the_lesson_says():
    with np.errstate(over="ignore"):
        assert np.isfinite(np.exp(np.float32(88.6))) and np.isinf(np.exp(np.float32(88.8)))
    said = " ".join(option.explanation for question in QUESTIONS for option in question.options)
    assert "88.7" in said


def test_slope_of_the_loss_is_share_minus_truth_for_every_label():
    z, step = np.array([0.3, -1.2, 2.0]), 1e-6
    for right in range(3):
        for index in range(3):
            moved = z.copy()
            moved[index] += step
            slope = (np.log(softmax(z)[right]) - np.log(softmax(moved)[right])) / step
            assert slope == pytest.approx(softmax(z)[index] - (index == right), abs=1e-5)


def test_texts_of_opposite_meaning_get_the_same_score():
    first, second = loaded.logits(["这部电影很好看", "这部电影很难看"])
    assert np.allclose(first, second, atol=1e-5)  # rows of one batch may differ in the last digit


def test_the_smallest_logit_does_not_prevent_overflow_and_the_largest_does():
    row = np.array([100, 101, 5], dtype="float32")
    with np.errstate(over="ignore", invalid="ignore"):
        for number in (0, row.min()):
            assert np.isinf(np.exp(row - number)).any()
    assert np.isfinite(np.exp(row - row.max())).all()


def test_a_temperature_brings_too_sure_scores_back_and_changes_no_winner():
    rng = np.random.default_rng(55)
    honest = rng.normal(0, 2, 20000)
    right = rng.random(20000) < 1 / (1 + np.exp(-honest))
    too_sure = np.stack([np.zeros(20000), 2 * honest], axis=1)
    temperatures = np.arange(0.5, 4, 0.1)
    losses = [-np.log(softmax(too_sure / t)[np.arange(20000), right.astype(int)]).mean() for t in temperatures]
    best = temperatures[int(np.argmin(losses))]
    assert best == pytest.approx(2.0, abs=0.11)
    assert (softmax(too_sure / best).argmax(axis=1) == softmax(too_sure).argmax(axis=1)).all()
