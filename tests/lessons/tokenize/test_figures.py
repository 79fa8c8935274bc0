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


def test_stages_explain_the_marks_that_occur_and_no_others():
    bare = draw.show_stages({"typed": "hi", "cut": ["hi"]})
    full = draw.show_stages({"typed": "É\u200b hi", "clean": "É hi", "lower": "é hi"})
    assert "=" not in bare.text
    for words in ("Struck through = removed", "bold with a thick line", "␣ = a space", "ZW = an invisible"):
        assert words in full.text and words in full.html


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
