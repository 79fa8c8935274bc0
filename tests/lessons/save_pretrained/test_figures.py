"""The figures of notebook 6 say what their data say."""

from __future__ import annotations

import numpy as np
import pytest

from course_utils.lessons.save_pretrained.figures import (
    describe_reload,
    describe_sizes,
    draw_reload,
    draw_sizes,
    kind_of,
    readable,
    share_of_weights,
)
from course_utils.lessons.save_pretrained.flow import ENDS, describe_flow, draw_flow, ending

SIZES = {"config.json": 500, "model.safetensors": 90_000_000, "vocab.txt": 231_000}
OUTCOMES = {
    ".../kept": "loaded",
    "a/b/c": "HFValidationError: Repo id must be in the form 'repo_name'",
    "nobody": "OSError: We couldn't connect",
}


def test_sizes_are_readable_and_the_same_with_windows_line_ends():
    assert (readable(588), readable(588 + 27), readable(90_865_592)) == ("0.6 kB", "0.6 kB", "90.9 MB")


def test_kinds_of_files():
    assert [kind_of(name) for name in SIZES] == ["config", "weights", "tokenizer"]
    assert kind_of("tf_model.h5.index.json") == "weights"


def test_description_of_sizes_follows_the_data():
    assert "99.7 % of the bytes are weights; config.json would fit 180,000 times into them" in describe_sizes(SIZES)
    half = {"config.json": 300, "tokenizer.json": 150_000, "model.safetensors": 150_300}
    assert share_of_weights(half) == pytest.approx(50.0)
    assert "50.0 % of the bytes" in draw_sizes(half).axes[0].get_title(loc="left")


def test_areas_of_the_squares_are_the_bytes():
    squares = draw_sizes(SIZES).axes[0].patches
    areas = sorted(square.get_width() * square.get_height() for square in squares)
    assert areas == pytest.approx([areas[-1] * size / 90_000_000 for size in sorted(SIZES.values())])


def test_description_of_the_reload_follows_the_data():
    before, other = [-1.0, 0.0, 2.0], [0.1, 0.1, 0.1]
    assert "logit before saving is 0.000000" in describe_reload(before, before, other)
    assert "logit before saving is 0.500000" in describe_reload(before, [-1.0, 0.5, 2.0], other)
    assert "run from -1.0 to 2.0" in describe_reload(before, before, other)
    points = [dots.get_offsets() for dots in draw_reload(before, before, other).axes[0].collections]
    assert [np.asarray(dots)[:, 1].tolist() for dots in points] == [before, other]


def test_each_outcome_has_its_end():
    assert [ending(outcome) for outcome in OUTCOMES.values()] == ["loaded", "no name", "no model"]
    assert ending("OSError: Repo id must be in the form ...") == "no name", (
        "transformers 5 calls the same error OSError"
    )
    assert "“a/b/c” cannot be a Hub name" in describe_flow(OUTCOMES)


def test_a_tried_text_hangs_at_the_edge_it_took():
    axes = draw_flow(OUTCOMES).axes[0]
    places = {text.get_text(): text.get_position()[1] for text in axes.texts}
    for name, outcome in OUTCOMES.items():
        end = ENDS[ending(outcome)][1]
        assert abs(places[f"“{name}”"] - places[end]) < 0.5, name


def test_arrows_of_the_tree_touch_the_boxes():
    axes = draw_flow(OUTCOMES).axes[0]
    boxes = [box.get_bbox() for box in axes.patches if type(box).__name__ == "FancyBboxPatch"]
    arrows = [text for text in axes.texts if getattr(text, "arrow_patch", None)]
    assert len(arrows) == 6
    for arrow in arrows:
        for x, y in (arrow.xy, arrow.get_position()):
            near = [box for box in boxes if box.x0 - 1e-6 <= x <= box.x1 + 1e-6 and box.y0 - 1e-6 <= y <= box.y1 + 1e-6]
            assert near, "an arrow ends in the air"
