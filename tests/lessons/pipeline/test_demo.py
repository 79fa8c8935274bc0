"""The demo: any text-classification pipeline, the pipeline's own numbers, a sentence for every odd text."""

from __future__ import annotations

import pytest

import course_utils
from course_utils.lessons.pipeline.demo import (
    EMPTY,
    HISTORY,
    Reading,
    caption,
    history_html,
    make_reader,
    reading_html,
    remember,
    sentiment_demo,
)
from course_utils.model.compiled import make_scorer


@pytest.fixture(scope="module")
def classifier():
    from transformers import pipeline

    return pipeline("text-classification", model=course_utils.checkpoint(), framework="tf")


@pytest.fixture(scope="module")
def score(classifier):
    return make_scorer(classifier)


@pytest.fixture(scope="module")
def demo(classifier):
    return sentiment_demo(classifier)


def three_labels(text, top_k=None):
    return [{"label": "glad", "score": 0.7}, {"label": "<b>calm</b>", "score": 0.2}, {"label": "sad", "score": 0.1}]


@pytest.mark.parametrize("text", ["I love this film.", "Not bad.", "😊", "这部电影很好看！", "good " * 200])
def test_compiled_scores_equal_the_pipeline(classifier, score, text):
    expected = {item["label"]: item["score"] for item in classifier(text, top_k=None)}
    assert dict(score(text)) == pytest.approx(expected, abs=1e-5)


def test_labels_keep_the_order_of_the_model(score):
    assert (
        [label for label, _ in score("I hate this.")]
        == [label for label, _ in score("I love this.")]
        == ["NEGATIVE", "POSITIVE"]
    )


def test_settings_of_the_pipeline_are_kept(classifier):
    from transformers import pipeline

    sigmoid = pipeline(
        "text-classification",
        model=classifier.model,
        tokenizer=classifier.tokenizer,
        framework="tf",
        function_to_apply="sigmoid",
    )
    expected = {item["label"]: item["score"] for item in sigmoid("Not bad.", top_k=None)}
    assert dict(make_scorer(sigmoid)("Not bad.")) == pytest.approx(expected, abs=1e-5)


def test_any_classifier_with_other_labels_works():
    demo = sentiment_demo(three_labels, examples=("hello",))
    html = demo.controls["answer"].value
    assert "70.0 %" in html and "&lt;b&gt;calm" in html and "<b>calm" not in html


def test_typing_and_buttons_change_the_bars(demo):
    demo.controls["text"].value = "I hate this so much!"
    bad = demo.controls["answer"].value
    demo.widget.children[1].children[0].click()
    assert demo.controls["answer"].value != bad and "love" in demo.controls["answer"].value
    assert "I hate this so much!" in demo.controls["history"].value


def test_empty_and_overlong_texts_get_a_sentence(demo):
    demo.controls["text"].value = "   "
    assert EMPTY in demo.controls["answer"].value
    demo.controls["text"].value = "word " * 600
    assert "602 tokens" in demo.controls["answer"].value and "512" in demo.controls["answer"].value


def test_learner_text_is_escaped(demo):
    demo.controls["text"].value = "<script>alert(1)</script>"
    demo.controls["text"].value = "something else"
    for part in ("answer", "history"):
        assert "<script>" not in demo.controls[part].value
    assert "&lt;script&gt;" in demo.controls["history"].value


def test_scores_that_are_no_shares_are_not_called_shares():
    assert "100 %" in caption(Reading("x", [("a", 0.4), ("b", 0.6)])) and "on its own" in caption(
        Reading("x", [("a", 0.9), ("b", 0.8)])
    )


def test_an_accident_in_the_classifier_becomes_a_sentence():
    def broken(text, top_k=None):
        raise RuntimeError("no")

    reading = make_reader(broken)("hello")
    assert "RuntimeError" in reading.sentence and "RuntimeError" in reading_html(reading)


def test_history_keeps_the_last_inputs_and_not_every_letter():
    history = []
    for text in ["I", "I lo", "I love"] + [f"{n} texts" for n in range(9)]:
        history = remember(history, Reading(text, [("POSITIVE", 0.9)]))
    assert len(history) == HISTORY + 1
    history = remember([Reading("I lo", [("POSITIVE", 0.9)])], Reading("I love", [("POSITIVE", 0.9)]))
    assert [reading.text for reading in history] == ["I love"]
    assert history_html(history) == ""


def test_a_tensorflow_pipeline_really_is_compiled(classifier, monkeypatch):
    score = make_scorer(classifier)
    monkeypatch.setattr(type(classifier), "__call__", lambda *words, **more: pytest.fail("the slow way was taken"))
    assert score("Not bad.")


def test_a_model_that_cannot_be_compiled_is_called_as_it_is(classifier, monkeypatch):
    def refuse(*words):
        raise TypeError("not traceable")

    monkeypatch.setattr("course_utils.model.compiled.compile_forward", refuse)
    assert [label for label, _ in make_scorer(classifier)("Not bad.")] == ["NEGATIVE", "POSITIVE"]


def test_twin_is_the_first_example_and_deterministic(classifier, demo):
    again = sentiment_demo(classifier)
    assert again.twin.text == demo.twin.text and again.twin.html == demo.twin.html
    assert '"I love you."' in repr(again) and "[CLS] i love you . [SEP]" in repr(again)
