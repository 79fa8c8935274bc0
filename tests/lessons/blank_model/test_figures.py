"""Notebook 1's figures: the data are right, and the descriptions say what the data say. No TensorFlow here."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

import course_utils
from course_utils.lessons.blank_model import chance, stages
from course_utils.lessons.blank_model import figures as draw


def plan(hidden=768, layers=12, inner=3072, vocab=30522):
    return SimpleNamespace(
        hidden_size=hidden,
        num_hidden_layers=layers,
        intermediate_size=inner,
        vocab_size=vocab,
        max_position_embeddings=512,
        num_attention_heads=2,
        hidden_dropout_prob=0.1,
        initializer_range=0.02,
    )


def title(figure) -> str:
    """Return the message that stands above a figure."""
    return figure.get_suptitle()


@pytest.mark.parametrize(
    "config, total",  # counted on live models with num_parameters()
    [(plan(), 109_482_240), (plan(128, 2, 512), 4_385_920), (plan(64, 2, 128, 1000), 168_128)],
)
def test_counts_equal_live_models(config, total):
    parts = draw.count_parts(config)
    assert draw.count_of(config) == total == sum(parts.values())
    assert sum(name.startswith("layer ") for name in parts) == config.num_hidden_layers


def test_plans_are_described_by_their_own_numbers():
    rows = draw.plan_data({"wide": plan(), "flat": plan(layers=4)})
    words = draw.describe_plans(rows)
    assert "wide: 12 layers, 768 wide, 109.5 million" in words and "flat: 4 layers" in words
    bars = draw.draw_plans(rows).axes[0].patches
    assert len(bars) == 13 + 5 + 2, "one block a layer and the embeddings, an outline of the largest behind each"


def test_stacks_stand_equally_far_apart_whatever_their_width():
    figure = draw.draw_plans(draw.plan_data({"wide": plan(), "flat": plan(layers=4), "narrow": plan(384)}))
    middles = sorted({round(bar.get_x() + bar.get_width() / 2) for bar in figure.axes[0].patches})
    assert len(middles) == 3 and np.ptp(np.diff(middles)) <= 1, "whole numbers, so one may be off by rounding"


def test_the_area_of_a_block_is_its_number_of_parameters():
    rows = draw.plan_data({"wide": plan(), "narrow": plan(384)})
    bars = draw.draw_plans(rows).axes[0].patches
    stacks = bars[1:14], bars[15:28]  # an outline before each, then embeddings and twelve layers
    scale = rows[0]["layer"] / (stacks[0][1].get_width() * stacks[0][1].get_height())
    for row, stack in zip(rows, stacks):
        areas = [scale * bar.get_width() * bar.get_height() for bar in stack]
        assert np.allclose(areas, [row["embeddings"]] + [row["layer"]] * 12)
        assert sum(areas) == pytest.approx(row["parameters"], rel=0.01), "the pooler is not drawn"


def test_clock_counts_the_models_whose_texts_share_a_side():
    blank = np.array([[0.51, 0.52], [0.49, 0.48], [0.49, 0.51]])
    data = chance.clock_data(["one", "two"], blank, [0.1, 0.9])
    assert (data["one_side"], data["above"]) == (2, 1)
    words = chance.describe_clock(data)
    assert "In 2 of 3 blank models" in words and "between 0.10 and 0.90" in words
    shown = [text.get_text() for text in chance.draw_clock(data).axes[0].texts]
    assert "0.10  one" in shown and "0.90  two" in shown
    assert any("3 blank models" in words and "1 models are above 0.5, 1 below it" in words for words in shown)


def test_labels_never_overlap_and_keep_their_order():
    places = chance.spread([0.0, 0.0, 0.01, 0.5, 0.52, 1.0], 0.08)
    assert min(np.diff(places)) >= 0.08 - 1e-9 and places[-1] == 1.0


def test_mystery_rows_are_trained_swapped_and_blank():
    assert chance.mystery_rows([0.9, 0.2], [0.5, 0.5]) == {"A": [0.9, 0.2], "B": [0.1, 0.8], "C": [0.5, 0.5]}


FAIR = {"examples": 1500, "blank_body": 0.63, "pretrained_body": 0.76, "fine_tuned": 0.85}


def test_bars_come_from_the_fair_comparison():
    bars = stages.fair_bars({"validation": [{}] * 872, "fair_comparison": FAIR})
    assert {name: bars[name] for name in FAIR} == FAIR and bars["sentences"] == 872
    words = stages.describe_fair(bars)
    assert "both trained 0.850" in words and "the same 1,500 labelled examples" in words
    assert len(stages.draw_fair(bars).axes[0].patches) == 3


def test_what_the_page_says_of_the_bars_is_so():
    bars = stages.fair_bars(course_utils.evaluation())
    assert bars["examples"] == 1500, "the text says 1,500"
    assert 0.55 < bars["blank_body"] < bars["pretrained_body"] - 0.05, "above guessing, and clearly behind pre-training"
    assert bars["pretrained_body"] + 0.05 < bars["fine_tuned"], "fine-tuning gets further still"


@pytest.mark.parametrize("size", [0.5, 1.0])
def test_every_figure_says_its_message_in_a_title(size):
    configs = {"BERT-base": plan(), "small": plan(128, 2, 512)}
    figures = [
        draw.draw_plans(draw.plan_data(configs)),
        chance.draw_clock(chance.clock_data(["a", "b"], [[0.5, 0.5]], [0, size])),
        stages.draw_fair({"sentences": 9, **FAIR}),
    ]
    assert all(5 <= len(title(figure).split()) <= 16 for figure in figures)


def test_tables_have_a_text_twin_and_escape_what_they_show():
    assert "hidden_size" in draw.show_fields(plan()).text
    shown = chance.show_mystery(["<b>bold"], ["POSITIVE"], [0.9], [0.5])
    assert "<b>bold" in shown.text and "<b>bold" not in shown.html
