"""Figures of notebook 3: the data behind them, and descriptions whose numbers come from it."""

from __future__ import annotations

import pytest

from course_utils.lessons.tokenize import figures as draw
from course_utils.lessons.tokenize import lost


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
    assert shown.text.splitlines()[0] == "1 of 4 places in this batch is padding"
    assert "[PAD]" in shown.html and "mask 2  1  0" in shown.text


def test_a_wide_batch_is_cut_so_that_it_fits_a_page():
    shown = draw.show_batch([["hi"] * 18, ["hi"] * 18], [range(18)] * 2, [[1] * 18] * 2)
    assert [part.count("<tr>") for part in shown.html.split("<caption>")] == [0, 4, 4, 4]
    assert all(words in shown.html for words in ("places 1 to 8", "places 9 to 16", "places 17 to 18"))
    assert shown.html.count("<small>") == 2 * 18, "every place once"


def test_twins_say_how_many_rows_there_are():
    same = draw.show_twins(["Hi", "hi"], [["hi"], ["hi"]], [[7], [7]])
    other = draw.show_twins(["Hi", "ho"], [["hi"], ["ho"]], [[7], [8]])
    assert same.text.startswith("2 texts, one row of ids") and other.text.startswith("2 texts, 2 rows of ids")


CUT = {
    "one": ["slap", "##s", "a", "!"],
    "two": ["ng", "##l", "x", "##y", "##!"],
    "three": ["[UNK]", "[UNK]", "的"],
}


def test_single_characters_are_parts_of_words_alone():
    # "a" is a word, "!" a punctuation mark, "ng" no single character; the last piece of "slaps" is one
    counts = {row["name"]: (row["tokens"], row["unknown"], row["characters"]) for row in lost.pieces_data(CUT)}
    assert counts == {"one": (4, 0, 1), "two": (5, 0, 3), "three": (3, 2, 0)}


def test_description_of_lost_tokens_follows_the_data():
    words = lost.describe_unknown(lost.pieces_data({**CUT, "whole": ["film"]}))
    assert "1 of 4 texts arrive in words and longer pieces alone: whole." in words
    assert "single characters of a word in 1: two (3 of 5)" in words and "[UNK] in 1: three (2 of 3)" in words


def test_the_parts_of_a_bar_add_up():
    rows = lost.pieces_data(CUT)
    bars = lost.draw_unknown(rows).axes[0].containers
    assert [sum(bar[i].get_width() for bar in bars) for i in range(3)] == [4, 5, 3]
    assert [bar[0].get_hatch() or "" for bar in bars] == ["", "...", "////"], "meaning never by colour alone"


def test_description_of_lengths_follows_the_data():
    words = draw.describe_lengths([5, 10, 30], 512, 600)
    assert words.startswith("Half of the 3 sentences have 10 tokens or fewer; the longest has 30. The review has 600;")


@pytest.mark.parametrize(
    "lengths, review, title",
    [
        ([5, 512], 600, "All 2 sentences stay below the limit; the review is beyond it"),
        ([5, 513], 600, "1 of 2 sentences stay below the limit; the review is beyond it"),
        ([5], 512, "All 1 sentences stay below the limit; so does the review"),
    ],
)
def test_title_of_lengths_follows_the_data(lengths, review, title):
    assert draw.lengths_title(lengths, 512, review) == title


def test_what_lies_beyond_the_limit_is_hatched():
    bars = draw.draw_lengths([5, 10, 30], 512, 600).axes[0].patches
    assert [(bar.get_width(), bool(bar.get_hatch())) for bar in bars] == [
        (10, False),
        (30, False),
        (512, False),
        (88, True),
    ]
