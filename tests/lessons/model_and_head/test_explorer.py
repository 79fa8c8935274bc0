"""The mask explorer: the mask undoes the padding, and without it the answer moves."""

from __future__ import annotations

import re

import pytest

import course_utils
from course_utils.lessons.model_and_head.explorer import (
    LENGTHS,
    make_measure,
    mask_explorer,
    nearest,
    possible_lengths,
)


@pytest.fixture(scope="module")
def parts():
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    folder = course_utils.checkpoint()
    return TFAutoModelForSequenceClassification.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)


@pytest.fixture(scope="module")
def measure(parts):
    return make_measure(*parts)


@pytest.fixture(scope="module")
def explorer(parts):
    return mask_explorer(*parts)


def test_scores_equal_the_models_own(parts, measure):
    import tensorflow as tf

    model, tokenizer = parts
    measured = measure("I hate this so much!")
    inputs = tokenizer("I hate this so much!", padding="max_length", max_length=32, return_tensors="tf")
    for masked in (True, False):
        mask = inputs["attention_mask"] if masked else tf.ones_like(inputs["attention_mask"])
        expected = tf.nn.softmax(model(inputs["input_ids"], attention_mask=mask).logits)[0].numpy()
        assert measured.scores[32, masked] == pytest.approx(list(expected), abs=1e-5)


def test_with_the_mask_padding_changes_nothing(measure):
    measured = measure("A film.")
    shares = [measured.scores[n, True][1] for n in possible_lengths(len(measured.tokens))]
    assert shares == pytest.approx([shares[0]] * len(shares), abs=1e-4)
    assert max(abs(measured.scores[n, False][1] - shares[0]) for n in LENGTHS) > 1e-3


def test_controls_change_the_answer(explorer):
    controls = explorer.controls
    assert "Mask on" in controls["answer"].value and "not tried yet" in controls["answer"].value
    controls["masked"].value = False
    assert "Mask off" in controls["answer"].value
    controls["length"].value = 8
    assert "no padding yet" in controls["answer"].value


def test_a_new_text_is_measured_at_other_lengths_when_they_are_chosen(explorer):
    controls = explorer.controls
    controls["length"].value = 16
    controls["text"].value = "A wonderful film."
    controls["length"].value = 64
    assert "64 tokens" in controls["answer"].value or "58 [PAD]" in controls["answer"].value


def test_odd_texts_get_a_sentence_and_are_escaped(explorer):
    text, answer = explorer.controls["text"], explorer.controls["answer"]
    text.value = " "
    assert "Type a few words" in answer.value
    text.value = "word " * 300
    assert "302 tokens" in answer.value
    text.value = "<script>"
    assert "<script>" not in answer.value and "script" in answer.value


def test_each_number_keeps_its_percent_sign_beside_it(explorer):
    table = explorer.twin.html.partition("<table")[2]
    numbers = re.findall(r'style="([^"]*)">(?:▶ )?[\d.]+ %', table)
    assert len(numbers) == 2 * len(LENGTHS) and all("white-space:nowrap" in style for style in numbers)


def test_lengths_shorter_than_the_text_are_raised():
    assert nearest(12, 8) == 12 and nearest(12, 16) == 16 and nearest(12, 999) == max(LENGTHS)


def test_twin_holds_every_length(explorer):
    assert [line.split()[0] for line in explorer.twin.text.splitlines()[2:]] == [str(n) for n in LENGTHS]
    assert "not tried yet" not in explorer.twin.html
