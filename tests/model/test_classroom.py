"""The classroom checkpoint is whole, says what its card says, and behaves like the article's model."""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from collections import Counter

import numpy as np
import pytest

from course_utils.model.flags import set_flags
from course_utils.model.sentences import sentences
from course_utils.paths import ROOT

set_flags()
CLASSROOM = ROOT / "course_utils" / "classroom"
EVALUATION = json.loads((CLASSROOM / "evaluation.json").read_text(encoding="utf-8"))
CARD = (CLASSROOM / "README.md").read_text(encoding="utf-8")
sys.path.insert(0, str(ROOT / "tools"))
from card import FIGURES  # noqa: E402
from measure import calibration_error, wilson  # noqa: E402

SENTENCES = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"]
ARTICLE_IDS = [
    [101, 1045, 1005, 2310, 2042, 3403, 2005, 1037, 17662, 12172, 2607, 2026, 2878, 2166, 1012, 102],
    [101, 1045, 5223, 2023, 2061, 2172, 999, 102, 0, 0, 0, 0, 0, 0, 0, 0],
]


@pytest.fixture(scope="module")
def tokenizer():
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(CLASSROOM)


@pytest.fixture(scope="module")
def model():
    from transformers import TFAutoModelForSequenceClassification

    return TFAutoModelForSequenceClassification.from_pretrained(CLASSROOM)


@pytest.fixture(scope="module")
def positive(model, tokenizer):
    """A function from texts to P(POSITIVE)."""
    import tensorflow as tf

    def run(texts):
        inputs = tokenizer(list(texts), padding=True, truncation=True, return_tensors="tf")
        return tf.math.softmax(model(inputs).logits, axis=-1).numpy()[:, 1]

    return run


# The files


def test_sums_cover_every_file_and_match():
    listed = dict(reversed(line.split("  ")) for line in (CLASSROOM / "SHA256SUMS").read_text().splitlines())
    files = {path.name for path in CLASSROOM.iterdir()} - {"SHA256SUMS"}
    assert set(listed) == files
    for name, digest in listed.items():
        assert hashlib.sha256((CLASSROOM / name).read_bytes()).hexdigest() == digest, name


def test_weights_are_small_float16_and_in_pytorch_format():
    with open(CLASSROOM / "model.safetensors", "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    assert (CLASSROOM / "model.safetensors").stat().st_size <= 46_000_000
    assert header.pop("__metadata__") == {"format": "pt"}
    assert {tensor["dtype"] for tensor in header.values()} == {"F16"}


def test_line_endings_are_left_alone():
    for name in ("vocab.txt", "README.md", "config.json", "tokenizer.json", "evaluation.json", "SHA256SUMS"):
        assert b"\r\n" not in (CLASSROOM / name).read_bytes(), name


def test_config_names_the_architecture_and_the_labels():
    from transformers import AutoConfig

    config = AutoConfig.from_pretrained(CLASSROOM)
    assert config.architectures == ["DistilBertForSequenceClassification"]
    assert (config.dim, config.hidden_dim, config.n_layers, config.n_heads) == (384, 1536, 6, 12)
    assert config.id2label == {0: "NEGATIVE", 1: "POSITIVE"}
    assert config.label2id == {"NEGATIVE": 0, "POSITIVE": 1}


# The tokenizer


def test_input_ids_and_mask_are_the_article_s(tokenizer):
    inputs = tokenizer(SENTENCES, padding=True, truncation=True, return_tensors="tf")
    assert inputs["input_ids"].numpy().tolist() == ARTICLE_IDS
    assert inputs["attention_mask"].numpy().tolist() == [[1] * 16, [1] * 8 + [0] * 8]


def test_tokenizer_is_distilbert_s(tokenizer):
    saved = json.loads((CLASSROOM / "tokenizer_config.json").read_text(encoding="utf-8"))
    assert saved["tokenizer_class"] == "DistilBertTokenizer"
    assert "token_type_ids" not in tokenizer(SENTENCES[0])
    assert len(tokenizer) == 30_522


def test_tokenizer_file_keeps_no_limit_of_the_training():
    # Training cuts at 128 tokens, and that limit was written into tokenizer.json once.
    assert json.loads((CLASSROOM / "tokenizer.json").read_text(encoding="utf-8"))["truncation"] is None


def test_a_text_that_is_too_long_is_cut(tokenizer, model):
    inputs = tokenizer("good " * 600, truncation=True, return_tensors="tf")
    assert inputs["input_ids"].shape == (1, 512)
    assert model(inputs).logits.shape == (1, 2)


# The answers


@pytest.mark.parametrize("text, label", [(SENTENCES[0], 1), (SENTENCES[1], 0), ("I love you.", 1)])
def test_the_article_s_sentences(positive, text, label):
    # The labels only. A score was asked for once, and a worse model was chosen for it (card of commit 74a4321).
    assert (float(positive([text])[0]) > 0.5) == label


def test_weights_load_as_float32_and_none_is_missing():
    from transformers import TFAutoModelForSequenceClassification

    model, info = TFAutoModelForSequenceClassification.from_pretrained(CLASSROOM, output_loading_info=True)
    assert {weight.dtype.name for weight in model.weights} == {"float32"}
    assert not info["missing_keys"] and not info["unexpected_keys"] and not info["mismatched_keys"]


def test_pipeline_agrees(positive):
    from transformers import pipeline

    for text, p, answer in zip(
        SENTENCES, positive(SENTENCES), pipeline("sentiment-analysis", model=str(CLASSROOM))(SENTENCES)
    ):
        assert answer["label"] == ("POSITIVE" if p > 0.5 else "NEGATIVE"), text
        assert answer["score"] == pytest.approx(max(p, 1 - p), abs=1e-5)


# The recorded figures


def test_recorded_examples_are_the_live_model_s(positive):
    """What the lessons plot from evaluation.json belongs to exactly these weights."""
    recorded = EVALUATION["examples"]
    np.testing.assert_allclose(positive(recorded), list(recorded.values()), atol=2e-3)


def test_recorded_accuracy_on_the_course_sentences_is_the_live_model_s(positive):
    rows = [row for row in sentences() if row["label"]]
    right = (positive(row["text"] for row in rows) > 0.5) == [row["label"] == "POSITIVE" for row in rows]
    for name, recorded in EVALUATION["course_sentences"].items():
        live = [ok for ok, row in zip(right, rows) if row["slice"] == name]
        assert len(live) == recorded["n"]
        assert np.mean(live) == pytest.approx(recorded["accuracy"], abs=1e-4), name


def test_recorded_figures_follow_from_the_recorded_scores():
    rows = EVALUATION["validation"]
    assert len(rows) == 872
    assert set(rows[0]) == {"score", "label", "tokens", "negation"}  # and no sentence
    right = [(row["score"] > 0.5) == row["label"] for row in rows]
    assert np.mean(right) == pytest.approx(EVALUATION["accuracy"], abs=6e-4)
    table = EVALUATION["confusion"]
    assert sum(sum(row.values()) for row in table.values()) == 872
    assert sum(table[name][name] for name in table) == round(872 * EVALUATION["accuracy"])
    assert sum(part["n"] for part in EVALUATION["calibration"]) == 872
    assert EVALUATION["slices"]["negation"]["n"] == sum(row["negation"] for row in rows)


def test_interval_and_calibration_error_follow_from_the_recorded_scores():
    rows = EVALUATION["validation"]
    positive, labels = np.array([row["score"] for row in rows]), np.array([row["label"] for row in rows])
    right = int(((positive > 0.5) == labels).sum())
    assert EVALUATION["interval"] == wilson(right, len(rows))
    # 2e-3: the recorded scores are rounded, and one at the edge of a bin may change its bin
    assert EVALUATION["calibration_error"] == pytest.approx(calibration_error(labels, positive), abs=2e-3)


def test_the_fair_comparison_learned_from_one_number_of_examples():
    bars, means = EVALUATION["fair_comparison"], EVALUATION["linear_probe_mean"]
    assert list(bars) == ["examples", "bag_of_words", "blank_body", "pretrained_body", "fine_tuned", "calibration"]
    assert [bars[name] for name in ("bag_of_words", "blank_body", "pretrained_body")] == [
        means[name] for name in ("bag_of_words", "blank", "pretrained")
    ]
    assert bars["examples"] == EVALUATION["probe_examples"]


def test_the_model_is_good_enough():
    # The article's model has 0.911, which is 794 of 872; tools/README.md says what each state had.
    assert EVALUATION["accuracy"] >= round(795 / 872, 4)
    assert EVALUATION["calibration_error"] <= 0.03
    assert EVALUATION["rounding"]["largest_logit_difference"] < 0.01


def test_card_shows_the_recorded_figures():
    accuracy = EVALUATION["accuracy"]
    assert f"value: {accuracy}\n" in CARD
    assert f"**{100 * accuracy:.1f} %**" in CARD
    low, high = EVALUATION["interval"]
    assert f"between {100 * low:.1f} % and {100 * high:.1f} % (95 % interval)" in " ".join(CARD.split())
    bars = EVALUATION["fair_comparison"]
    for name in ("bag_of_words", "blank_body", "pretrained_body", "fine_tuned"):
        assert f"| {bars['examples']:,} phrases | {100 * bars[name]:.1f} % |" in CARD
    assert f"labels that flip: {EVALUATION['rounding']['flips']}." in CARD
    for row in EVALUATION["confusion"].values():
        assert f"| {row['NEGATIVE']} | {row['POSITIVE']} |" in CARD
    for country, p in EVALUATION["countries"].items():
        assert f"| {country} | {p:.3f} |" in CARD


def test_card_is_complete():
    header = CARD.split("---\n")[1]
    for line in ("language: en", "license: apache-2.0", "pipeline_tag: text-classification", "- accuracy"):
        assert line in header
    for name, make in FIGURES.items():
        assert f"<!-- figures: {name} -->\n{make(EVALUATION)}\n<!-- end -->" in CARD, name


# The course's own sentences


def test_course_sentences_are_balanced_and_unique():
    rows = sentences()
    assert len({row["text"] for row in rows}) == len(rows) >= 140
    labels = Counter((row["slice"], row["label"]) for row in rows)
    for name in {row["slice"] for row in rows}:
        assert labels[name, "POSITIVE"] == labels[name, "NEGATIVE"], name
    assert {row["label"] for row in sentences("neutral")} == {None}


def test_an_unknown_slice_names_the_known_ones():
    with pytest.raises(ValueError, match="Choose one of: plain, negation"):
        sentences("irony")
