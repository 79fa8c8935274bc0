"""Notebook 1's figures: the data are right, and the descriptions say what the data say. No TensorFlow here."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from course_utils.lessons.blank_model import chance
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


@pytest.mark.parametrize(
    "config, total",  # counted on live models with num_parameters()
    [(plan(), 109_482_240), (plan(128, 2, 512), 4_385_920), (plan(64, 2, 128, 1000), 168_128)],
)
def test_counts_equal_live_models(config, total):
    assert draw.count_of(config) == total


def test_plans_are_described_by_their_own_numbers():
    rows = draw.plan_data({"wide": plan(), "flat": plan(layers=4)})
    words = draw.describe_plans(rows)
    assert "wide: 12 layers, 768 wide, 109.5 million" in words and "flat: 4 layers" in words
    assert len(draw.draw_plans(rows).axes[0].patches) >= 13 + 5


def test_shares_of_the_parts_follow_the_counts():
    words = draw.describe_counts(
        {
            "word embeddings": 20_000_000,
            "other embeddings": 5_000_000,
            "layer 1": 35_000_000,
            "layer 2": 35_000_000,
            "pooler": 5_000_000,
        }
    )
    assert "2 equal layers hold 70.0%" in words and "(20.0%)" in words and "together is 10.0%" in words


def test_growth_is_a_straight_line_above_the_dictionary():
    lines = draw.growth_data((512, 1024), 3)
    assert np.allclose(np.diff(lines[512]), lines[512][1] - lines[512][0])
    words = draw.describe_growth(lines, {"small": plan(128, 2, 512)})
    assert "small 4.4 million" in words and f"{lines[512][0]:.1f} million at width 512" in words


def test_clock_counts_the_models_whose_texts_share_a_side():
    blank = np.array([[0.51, 0.52], [0.49, 0.48], [0.49, 0.51]])
    data = chance.clock_data(blank, [0.1, 0.9])
    assert (data["one_side"], data["above"]) == (2, 1)
    words = chance.describe_clock(data)
    assert "In 2 of 3 blank models" in words and "between 0.10 and 0.90" in words


def test_vectors_are_described_without_a_minus_zero():
    words = chance.describe_vectors({"blank": np.array([-1.0, 1.0, -0.01]), "trained": np.array([2.0, -2.0])})
    assert "blank: 3 numbers, mean 0.0, standard deviation 0.8" in words and "standard deviation 2.0" in words


def test_mystery_rows_are_trained_swapped_and_blank():
    assert chance.mystery_rows([0.9, 0.2], [0.5, 0.5]) == {"A": [0.9, 0.2], "B": [0.1, 0.8], "C": [0.5, 0.5]}


def test_tables_have_a_text_twin_and_escape_what_they_show():
    assert "hidden_size" in draw.show_fields(plan()).text
    shown = chance.show_mystery(["<b>bold"], ["POSITIVE"], [0.9], [0.5])
    assert "<b>bold" in shown.text and "<b>bold" not in shown.html
    assert chance.show_stages().text.count("labels come from") == 4
