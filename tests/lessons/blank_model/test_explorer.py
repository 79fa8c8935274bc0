"""The config explorer: its formula equals the parameter counts of models that are really built."""

from __future__ import annotations

import pytest

from course_utils.lessons.blank_model.explorer import (
    KNOWN,
    config_explorer,
    count_parameters,
    headline,
    plan_html,
    plan_text,
)


def test_the_two_known_models():
    plans = {name: (family, layers, hidden, words) for name, (family, layers, hidden, _, words) in KNOWN.items()}
    totals = {name: sum(count_parameters(*plan).values()) for name, plan in plans.items()}
    assert totals["BERT-base"] == 109_482_240 and totals["DistilBERT"] == 66_362_880


@pytest.mark.parametrize("layers, hidden, heads, vocabulary", [(1, 8, 2, 40), (3, 16, 4, 100)])
def test_formula_equals_built_models(layers, hidden, heads, vocabulary):
    from transformers import BertConfig, DistilBertConfig, TFBertModel, TFDistilBertModel

    bert = BertConfig(
        num_hidden_layers=layers,
        hidden_size=hidden,
        num_attention_heads=heads,
        vocab_size=vocabulary,
        intermediate_size=4 * hidden,
    )
    distil = DistilBertConfig(n_layers=layers, dim=hidden, n_heads=heads, vocab_size=vocabulary, hidden_dim=4 * hidden)
    for name, model in (("BERT", TFBertModel(bert)), ("DistilBERT", TFDistilBertModel(distil))):
        model(model.dummy_inputs)
        assert sum(count_parameters(name, layers, hidden, vocabulary).values()) == model.num_parameters()


def test_controls_and_presets_change_the_answer():
    explorer = config_explorer()
    controls = explorer.controls
    controls["layers"].value = 6
    controls["family"].value = "DistilBERT"
    assert "66,362,880" in controls["answer"].value
    preset = explorer.widget.children[0].children[2]
    preset.click()
    assert controls["hidden"].value == 384


def test_heads_that_do_not_divide_get_a_sentence():
    assert "could not be built" in plan_html("BERT", 2, 100, 12, 1000)
    assert "could not be built" not in plan_text("BERT", 2, 96, 12, 1000)


def test_megabytes_are_four_bytes_a_parameter():
    assert "437.9 MB as float32" in headline(109_482_240)


def test_twin_text_and_html_hold_the_same_numbers():
    for words in ("109,482,240", "23,440,896", "77.7 %", "66.4 M"):
        assert words in plan_text(*KNOWN["BERT-base"]) and words in plan_html(*KNOWN["BERT-base"])
