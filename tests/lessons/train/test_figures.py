"""Lab 8: its notes are balanced and give nothing away, and its figures say what their data say."""

from __future__ import annotations

import re

import pytest

from course_utils.lessons.train import figures as draw
from course_utils.lessons.train.notes import LABELS, drawn, notes

PILES = {split: notes(split) for split in ("training", "held-out")}


def words_of(text: str) -> set[str]:
    return set(re.findall("[a-z]+", text.lower()))


@pytest.mark.parametrize("split", PILES)
def test_piles_are_balanced_and_come_in_pairs(split):
    pile = PILES[split]
    assert len(pile) == 40 and len({note["text"] for note in pile}) == 40
    for kitchen, workshop in zip(pile[::2], pile[1::2]):
        assert (kitchen["label"], workshop["label"]) == LABELS
        assert kitchen["pair"] == workshop["pair"]
        assert len(kitchen["text"].split()) - len(workshop["text"].split()) in (-1, 0, 1)


def test_no_word_of_content_crosses_from_one_pile_to_the_other():
    telling = set()
    for kitchen, workshop in zip(PILES["training"][::2], PILES["training"][1::2]):
        telling |= words_of(kitchen["text"]) ^ words_of(workshop["text"])
    frames = {"a", "an", "the"}
    held_out = set().union(*(words_of(note["text"]) for note in PILES["held-out"]))
    assert telling & held_out - frames == set()
    assert len(telling) >= 80


@pytest.mark.parametrize("count", [5, 10, 20, 40])
def test_drawn_notes_are_different_ones_of_both_labels(count):
    places = drawn(count, 3)
    assert len(set(places)) == count
    assert abs(sum(place % 2 for place in places) - count / 2) <= 0.5
    assert places == drawn(count, 3) and (count == 40 or places != drawn(count, 4))


def test_overfitting_is_said_only_where_it_is():
    words = draw.describe_overfitting([0.5, 1.0], [0.5, 0.5])
    assert "by heart" in words and "at 0.95 or more" in words and "near chance" in words
    words = draw.describe_overfitting([0.5, 1.0], [0.5, 0.95])
    assert "by heart" not in words and "ends at 0.75 or more" in words
    assert "by heart" not in draw.describe_overfitting([0.5, 0.6], [0.5, 0.5])
    lines = draw.draw_overfitting([0.5, 1.0], [0.5, 0.6]).axes[0].lines
    assert list(lines[0].get_ydata()) == [0.5, 1.0] and list(lines[1].get_ydata()) == [0.5, 0.6]


def test_curves_are_described_by_orders():
    curves = {"a": {5: 0.5, 40: 0.98}, "b": {5: 0.5, 40: 0.52}}
    words = draw.describe_curves(curves)
    assert "a: ends above 0.8, rising" in words and "b: ends near chance, below 0.65." in words
    assert words.startswith("From forty notes one way") and "From 5 to 40 training notes" in words
    assert "Neither way is clearly better" in draw.describe_curves({"a": {5: 0.5, 40: 0.52}, "b": {5: 0.5, 40: 0.6}})
    middle = draw.describe_curves({**curves, "b": {5: 0.7, 40: 0.7}})
    assert "b: ends between 0.65 and 0.8." in middle and middle.startswith("Neither way")
    axes = draw.draw_curves(curves).axes[0]
    assert [text.get_text() for text in axes.get_xticklabels()] == ["5", "40"]
    assert [list(line.get_ydata()) for line in axes.lines[:2]] == [[0.5, 0.98], [0.5, 0.52]]


def test_filling_tells_whether_the_loss_fell():
    assert "ends at less than half" in draw.describe_filling([4.0, 1.0], 3.9, 3.0)
    assert "ends at more than half" in draw.describe_filling([4.0, 3.0], 3.9, 3.0)
    figure = draw.draw_filling([4.0, 1.0], 3.9, 3.0)
    assert list(figure.axes[0].lines[0].get_xdata()) == [20, 40]
    assert "less than half" in figure.get_suptitle()
    assert "hardly falls" in draw.draw_filling([4.0, 3.0], 3.9, 3.0).get_suptitle()


def test_filling_is_set_beside_both_ways_of_guessing():
    for first, words in ((9.0, "lies above both"), (3.5, "lies between both"), (2.5, "lies below both")):
        assert words in draw.describe_filling([first, 1.0], 3.9, 3.0)
    axes = draw.draw_filling([2.5, 1.0], 3.9, 3.0).axes[0]
    assert [line.get_ydata()[0] for line in axes.lines[1:]] == [3.9, 3.0]
    heights = {text.get_text(): text.xy[1] for text in axes.texts}
    assert heights == {"every word equally likely": 3.9, "each word as often as on the page": 3.0}
