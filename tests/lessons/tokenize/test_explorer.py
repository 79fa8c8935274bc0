"""The tokenizer explorer: stages for every kind of text, nothing invisible hidden, nothing unescaped."""

from __future__ import annotations

import time

import pytest

import course_utils
from course_utils.lessons.tokenize.explorer import (
    EXAMPLES,
    counts,
    stages_html,
    stages_text,
    tokenizer_explorer,
    visible_html,
)
from course_utils.lessons.tokenize.stages import changes, make_stages, visible


@pytest.fixture(scope="module")
def tokenizer():
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(course_utils.checkpoint())


@pytest.fixture(scope="module")
def read(tokenizer):
    return make_stages(tokenizer)


@pytest.mark.parametrize(
    "text",
    [*EXAMPLES, "", " ", "[MASK] in [SEP] text", "👨\u200d👩\u200d👧", "a\u202eb", "i\u0307", "x" * 300, "\x00\t\n"],
)
def test_ids_and_pieces_equal_the_tokenizer(tokenizer, read, text):
    stages = read(text)
    assert stages.ids == tokenizer(text)["input_ids"]
    assert stages.pieces == tokenizer.tokenize(text)
    assert stages.unknown == stages.pieces.count("[UNK]")


def test_stages_of_one_text(read):
    stages = read("Café NAÏVE 😊")
    assert stages.normalised == "cafe naive 😊"
    assert stages.words == ["cafe", "naive", "😊"]
    assert stages.pieces == ["cafe", "naive", "[UNK]"]
    assert counts(stages) == {
        "characters": 12,
        "words between spaces": 3,
        "tokens": 3,
        "with special tokens": 5,
        "[UNK]": 1,
    }


def test_case_comparison_counts_both_ways(read):
    stages = read("US or us?")
    assert stages.case_lowered == (4, 0) and stages.case_kept == (4, 1)


def test_special_tokens_in_the_text_pass_unchanged(read):
    assert read("[MASK] Hi").words == ["[MASK]", "hi"]
    assert read("[mask]").words == ["[", "mask", "]"]


def test_truncation_set_by_the_caller_does_not_hide_tokens(tokenizer):
    tokenizer("a b c d e f", truncation=True, max_length=4)
    assert len(make_stages(tokenizer)("a b c d e f").ids) == 8


def test_invisible_characters_show_their_names():
    assert visible("a\u200bb\ufe0f") == [
        ("a", False),
        ("ZERO WIDTH SPACE", True),
        ("b", False),
        ("VARIATION SELECTOR-16", True),
    ]
    assert "RIGHT-TO-LEFT OVERRIDE" in visible_html("a\u202eb") and "\u202e" not in visible_html("a\u202eb")


def test_right_to_left_text_is_isolated():
    assert "<bdi>שלום</bdi>" in visible_html("שלום")


@pytest.mark.parametrize(
    "raw, normalised, words",
    [
        ("A", "a", "capital"),
        ("é", "e", "accents"),
        ("a\u200b", "a", "invisible"),
        ("影", " 影 ", "Chinese"),
        ("a", "a", "nothing"),
        ("first line\nsecond", "first line second", "line breaks"),  # was told as "Chinese characters"
    ],
)
def test_changes_are_named(raw, normalised, words):
    assert [words in change for change in changes(raw, normalised)] == [True]


def test_learner_text_is_escaped(read):
    html = stages_html(read("<script>alert(1)</script>"), 512)
    assert "<script>" not in html and "&lt;" in html


def test_ten_thousand_characters_are_counted_but_not_all_drawn(read):
    start = time.process_time()
    stages = read("Ünbelievable! " * 715)
    html, text = stages_html(stages, 512), stages_text(stages, 512)
    assert time.process_time() - start < 1
    assert counts(stages)["characters"] == 10_010 and len(html) < 150_000
    assert f"these {len(stages.ids):,} tokens" in html and "at most 512" in text


def test_typing_changes_the_answer(tokenizer):
    explorer = tokenizer_explorer(tokenizer)
    explorer.controls["text"].value = "huggingface"
    assert "##face" in explorer.controls["answer"].value
    explorer.widget.children[1].children[2].click()
    assert "[UNK]: <strong>6</strong>" in explorer.controls["answer"].value


def test_a_slow_tokenizer_gets_a_remedy():
    with pytest.raises(TypeError, match="AutoTokenizer"):
        tokenizer_explorer(object())


def test_other_kinds_of_tokenizers_work():
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    plain = Tokenizer(models.WordLevel({"hi": 0, "?": 1}, unk_token="?"))
    plain.pre_tokenizer = pre_tokenizers.Whitespace()
    stages = make_stages(PreTrainedTokenizerFast(tokenizer_object=plain, unk_token="?"))("hi you")
    assert stages.pieces == ["hi", "?"] and stages.unknown == 1 and stages.case_kept is None
