"""The figures of notebook 6 say what their data say."""

from __future__ import annotations

from course_utils.lessons.save_pretrained.figures import (
    describe_flow,
    describe_reload,
    describe_sizes,
    draw_flow,
    draw_reload,
    draw_sizes,
    ending,
    kind_of,
    readable,
)

SIZES = {"config.json": 500, "model.safetensors": 90_000_000, "vocab.txt": 231_000}


def test_sizes_are_readable_and_the_same_with_windows_line_ends():
    assert (readable(588), readable(588 + 27), readable(90_865_592)) == ("0.6 kB", "0.6 kB", "90.9 MB")


def test_kinds_of_files():
    assert [kind_of(name) for name in SIZES] == ["plan", "weights", "tokenizer"]
    assert kind_of("tf_model.h5.index.json") == "weights"


def test_description_of_sizes_follows_the_data():
    assert "0.5 kB, less than one hundred-thousandth of the weights' 90.0 MB" in describe_sizes(SIZES)
    assert "more than one hundred-thousandth" in describe_sizes({**SIZES, "config.json": 5_000})
    assert len(draw_sizes(SIZES).axes[0].collections) == 3


def test_description_of_the_reload_follows_the_data():
    before, other = [-1.0, 0.0, 2.0], [0.1, 0.1, 0.1]
    assert "largest difference is 0.000000" in describe_reload(before, before, other)
    assert "largest difference is 0.500000" in describe_reload(before, [-1.0, 0.5, 2.0], other)
    assert "run from -1.0 to 2.0" in describe_reload(before, before, other)
    assert len(draw_reload(before, before, other).axes[0].collections) == 2


def test_each_outcome_has_its_end():
    outcomes = {"kept": "loaded", "a/b/c": "HFValidationError: Repo id", "nobody": "OSError: We couldn't connect"}
    assert [ending(outcome) for outcome in outcomes.values()] == ["loaded", "HFValidationError", "OSError"]
    assert "“a/b/c” cannot be a Hub name" in describe_flow(outcomes)
    words = [text.get_text() for text in draw_flow(outcomes).axes[0].texts]
    assert all(f"“{name}”" in words for name in outcomes)
