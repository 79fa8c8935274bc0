"""Notebook 10's figures, its rubric and its table of points say what they show."""

from __future__ import annotations

import pytest

from course_utils.checking.outcome import NotYet
from course_utils.lessons.capstone import figures as draw
from course_utils.lessons.capstone import rubric
from course_utils.lessons.capstone.plan import plan

ROWS = {"nothing": (7, 12), "config": (7, 12), "weights": (12, 12)}


def title(figure) -> str:
    return figure.get_suptitle()


def test_the_part_that_mends_is_named():
    assert title(draw.draw_exchange(ROWS)) == "With the original's weights, every answer is right"
    words = draw.describe_exchange(ROWS)
    assert "nothing 7 of 12" in words and words.endswith("With the original's weights, every answer is right.")


def test_where_no_part_mends_it_the_figure_says_so():
    rows = {**ROWS, "weights": (11, 12)}
    assert title(draw.draw_exchange(rows)) == "No single part mends it"
    assert draw.describe_exchange(rows).endswith("No single part mends it.")
    assert "right already" in title(draw.draw_exchange({"nothing": (12, 12), "config": (12, 12)}))


def test_tensors_are_counted_by_their_place():
    rows = {"embeddings": (0, 4), "layer 2": (16, 16)}
    assert title(draw.draw_tensors(rows)) == "Tensors differ in: layer 2"
    assert title(draw.draw_tensors({"head": (0, 4)})) == "Every tensor is the original's"
    assert "layer 2 16 of 16; embeddings 0 of 4" in draw.describe_tensors(rows)
    named = [label.get_text() for label in draw.draw_tensors({**rows, "head": (0, 4)}).axes[0].get_yticklabels()]
    assert named == ["head", "layer 2", "embeddings"], "from the answer down to the text"


def test_points_are_remembered_for_each_name():
    rubric.EARNED.clear()
    drawn, lines = plan("Ada"), [rubric.Line(3, 3, "yes."), rubric.Line(2, 0, "no.")]
    with pytest.raises(NotYet, match='3 of 5 points for "ada"'):
        rubric.judged(drawn, "10.1", lines, "")
    assert rubric.judged(drawn, "10.4", [rubric.Line(3, 3, "")], "Good.") == '3 of 3 points for "ada". Good.'
    assert rubric.show_points(" ADA").text.splitlines()[0] == 'Points of "ada": 6 of 20'
    assert rubric.show_points("Grace").text.splitlines()[0] == 'Points of "grace": 0 of 20'
