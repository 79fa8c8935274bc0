"""Figures of notebook 3: the data behind them, and descriptions whose numbers come from it."""

from __future__ import annotations

import pytest

from course_utils.lessons.tokenize import figures as draw


@pytest.mark.parametrize(
    "before, after, fates",
    [
        ("abc", "abc", ["kept", "kept", "kept"]),
        ("Éa", "éa", ["changed", "kept"]),
        ("a\u200bb", "ab", ["kept", "removed", "kept"]),
        ("", "", []),
    ],
)
def test_ladder_says_what_happened_to_each_character(before, after, fates):
    assert [fate for _, fate in draw.ladder_data(before, after)] == fates


def test_ladder_keeps_the_text_of_the_next_stage():
    cells = draw.ladder_data("Café NAÏVE\u200b 😊", "cafe naive 😊")
    assert "".join(letter for letter, fate in cells if fate != "removed") == "cafe naive 😊"


def test_stages_escape_what_a_learner_typed():
    shown = draw.show_stages({"typed": "<b>", "cut": ["<", "b", ">"]})
    assert "<b>" not in shown.html.replace("<bdi>", "")
    assert "typed  <b>" in shown.text


def test_batch_counts_its_padding_and_marks_it_in_words():
    shown = draw.show_batch([["hi", "you"], ["hi", "[PAD]"]], [[7, 8], [7, 0]], [[1, 1], [1, 0]])
    assert shown.text.splitlines()[-1] == "1 of 4 places in this batch is padding."
    assert "[PAD]" in shown.html and "mask 2  1  0" in shown.text


ROWS = [{"name": "one", "tokens": 7, "unknown": 0}, {"name": "two", "tokens": 8, "unknown": 6}]


def test_description_of_lost_tokens_follows_the_data():
    assert "Nothing is unknown in 1 of 2 texts: one." in draw.describe_unknown(ROWS)
    assert "two (6 of 8)" in draw.describe_unknown(ROWS)
    assert "two" not in draw.describe_unknown([ROWS[0], {**ROWS[1], "unknown": 4}])


def test_lost_tokens_are_drawn_as_shares():
    bars = [bar for bar in draw.draw_unknown(ROWS).axes[0].patches if bar.get_hatch()]
    assert [bar.get_width() for bar in bars] == [0, 0.75]
    assert all(bar.get_hatch() for bar in bars), "meaning never by colour alone"


def test_description_of_lengths_follows_the_data():
    assert draw.describe_lengths([5, 10, 30], 512).startswith(
        "Half of the 3 sentences have 10 tokens or fewer; the longest has 30."
    )


def test_every_length_is_in_the_histogram():
    bars = draw.draw_lengths([5, 10, 30, 512], 512).axes[0].patches
    assert sum(bar.get_height() for bar in bars) == 4
