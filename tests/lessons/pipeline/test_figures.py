"""The figures of notebook 2: what they count, and the colours of the road."""

from __future__ import annotations

import numpy as np
import pytest

from course_utils.lessons.pipeline import figures as draw
from course_utils.showing import road

ROWS = [
    {"slice": "plain", "text": "a", "label": "POSITIVE", "p": 0.99},
    {"slice": "plain", "text": "b", "label": "NEGATIVE", "p": 0.991},
    {"slice": "plain", "text": "c", "label": "NEGATIVE", "p": 0.6},
    {"slice": "sarcasm", "text": "d", "label": "POSITIVE", "p": 0.3},
]


def conveyor():
    ids, logits = np.array([[101, 2204, 102]]), np.array([[0.0, np.log(3.0)]])
    return draw.show_conveyor("<b>Good", ids, logits, {0: "NO", 1: "YES"})


def test_the_conveyor_says_what_each_station_holds():
    lines = conveyor().text.splitlines()
    assert lines[0] == draw.CONVEYOR and "shape (1, 3)" in lines[2] and "NO 0.250  YES 0.750" in lines[4]
    assert lines[5] == "→ take the largest (post-processing) → label + score (the largest): YES 0.750"
    assert "&lt;b&gt;Good" in conveyor().html


def test_the_conveyor_uses_the_colours_of_the_road():
    """Data are grey; what works has the colour that the strip at the top of every lesson gives it."""
    fills = dict(road.BOXES)
    for workers, _ in draw.STEPS[:3]:
        for name, fill in workers:
            assert fill == fills[name]
    assert fills["logits"] == fills["input_ids"] == fills["label + score"] == draw.TOKEN
    html = conveyor().html
    for name, fill in (("body", draw.BODY), ("head", draw.HEAD)):
        assert html.count(f"background:{fill}") == 1 and f"border-top-color:{fill}" not in html, name
    assert html.count(f"border-top-color:{draw.TOKEN}") == 5


def test_the_strip_counts_mistakes_and_their_scores():
    assert draw.mistakes(ROWS) == (3, 1)
    assert draw.title_of(ROWS).endswith("1 of 3 mistakes scored above 0.9")
    words = draw.describe_strip(ROWS)
    assert "3 are on the wrong side" in words and "plain 2 of 3 wrong, sarcasm 1 of 1 wrong" in words


def test_the_title_of_a_strip_without_sure_mistakes():
    assert "none of them" in draw.title_of([{"label": "NEGATIVE", "p": 0.6}])


def test_marks_do_not_cover_each_other():
    places = [0.99, 0.99, 0.985, 0.5, 0.995]
    marks = list(zip(places, draw.levels(places)))
    for i, (x, y) in enumerate(marks):
        for other_x, other_y in marks[:i]:
            assert abs(x - other_x) >= draw.NEAR or abs(y - other_y) >= draw.LEVEL - 1e-9


def test_the_strip_has_its_title_and_a_row_per_group():
    axes = draw.draw_strip(ROWS).axes[0]
    assert axes.get_title(loc="left") == draw.title_of(ROWS)
    assert [label.get_text() for label in axes.get_yticklabels()] == ["plain", "sarcasm"]


@pytest.mark.parametrize("text", ["# Heading\n<script>x</script>", "one line"])
def test_a_folded_text_is_escaped_and_closed(text):
    page = draw.folded("Card", text)
    assert "<details" in page.html and "<script" not in page.html and " open" not in page.html
    assert "folded" in page.text and "Heading" not in page.text
