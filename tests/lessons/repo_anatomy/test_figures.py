"""The figures of notebook 7 say what their data say."""

from __future__ import annotations

from course_utils.lessons.repo_anatomy import damage, figures

INTACT = {"model": "loads", "tokenizer": "reads 512 tokens", "A and B": "POSITIVE, NEGATIVE"}


def test_each_file_has_its_part():
    names = ("README.md", "vocab.txt", "config.json", "model.safetensors", "SHA256SUMS")
    assert [figures.part_of(name) for name in names] == list(figures.PARTS)


def test_exploded_view_names_every_file():
    sizes = {"config.json": 600, "model.safetensors": 9_400, "vocab.txt": 10}
    words = [text.get_text() for text in figures.draw_exploded(sizes).axes[0].texts]
    assert all(name in words for name in sizes)
    assert "The weights take 94 % of all bytes." in figures.describe_exploded(sizes)


def test_tensors_are_grouped_in_the_order_of_the_road():
    shapes = {
        "classifier.bias": [2],
        "pre_classifier.weight": [8, 8],
        "distilbert.transformer.layer.10.ffn.lin1.bias": [5],
        "distilbert.transformer.layer.2.ffn.lin1.bias": [5],
        "distilbert.embeddings.word_embeddings.weight": [10, 8],
    }
    groups = figures.group_tensors(shapes)
    assert list(groups) == ["word embeddings", "layer 2", "layer 10", "head: pre_classifier", "head: classifier"]
    assert sum(groups.values()) == 156
    assert figures.describe_tensors(groups).startswith("156 parameters in 5 groups")
    assert len(figures.draw_tensors(groups).axes[0].patches) == 5


def test_matrix_compares_with_the_intact_repo():
    seen = {"model": "loads", "tokenizer": "no limit", "A and B": "ValueError: no"}
    assert damage.compare(INTACT, seen) == {"model": "same", "tokenizer": "changed", "A and B": "fails"}
    assert damage.compare(INTACT, {"model": "OSError: no"})["A and B"] == "not reached"
    words = damage.describe_matrix(INTACT, {"x": {"model": "OSError: no"}, "y": seen, "z": INTACT})
    assert (
        "Without x the model does not load" in words
        and "Without y everything loads" in words
        and "Without z (each" in words
    )


def test_ladder_goes_from_loud_to_silent():
    rows = [
        {"change": "c", "said": "", "right": 3, "of": 40, "sure": 0.9},
        {"change": "b", "said": "Some weights", "right": 30, "of": 40, "sure": 0.8},
        {"change": "a", "said": "ValueError: no", "right": None},
    ]
    intact = {"change": "none", "said": "", "right": 37, "of": 40, "sure": 0.95}
    assert [row["change"] for row in damage.sort_by_loudness(rows)] == ["a", "b", "c"]
    words = damage.describe_ladder(rows, intact)
    assert "1 give an error, 1 a warning, 1 nothing at all" in words and "c 3 (mean P 0.90)" in words
    assert len(damage.draw_ladder(rows, intact).axes[0].patches) == 3


def test_first_words_hold_nothing_that_changes():
    words = damage.first_words("calling layer 'tf_model_14' (type X).\nmore")
    assert words == "calling layer 'tf_model' (type X)."
    assert damage.first_words(r"no file in C:\Users\me\repo.") == "no file in repo."
