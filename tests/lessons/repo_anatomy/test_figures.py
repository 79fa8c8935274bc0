"""The figures of notebook 7 say what their data say."""

from __future__ import annotations

from course_utils.lessons.repo_anatomy import damage, figures

INTACT = {"model": "loads", "tokenizer": "limit 512", "A and B": "POSITIVE, NEGATIVE"}


def words_of(figure) -> list[str]:
    axes = figure.axes[0]
    return [axes.get_title(loc="left"), *(text.get_text() for text in axes.texts)]


def smallest(figure) -> float:
    """Return the size in pixels of the smallest text when the figure is shown 848 px wide."""
    axes = figure.axes[0]
    points = min(text.get_fontsize() for text in [*axes.texts, *axes.get_xticklabels()] if text.get_text())
    return points / 72 * 848 / figure.get_figwidth()


def test_each_file_has_its_part():
    names = ("README.md", "vocab.txt", "config.json", "model.safetensors", "SHA256SUMS")
    assert [figures.part_of(name) for name in names] == list(figures.PARTS)


def test_exploded_view_names_every_file():
    sizes = {"config.json": 600, "model.safetensors": 9_400, "vocab.txt": 10}
    figure = figures.draw_exploded(sizes)
    assert all(name in words_of(figure) for name in sizes)
    assert words_of(figure)[0] == "One file holds nearly all the bytes; 1 of the 3 belong to the tokenizer"
    assert "The weights take 94 % of all bytes." in figures.describe_exploded(sizes)
    assert smallest(figure) >= 11


def test_matrix_compares_with_the_intact_repo():
    seen = {"model": "loads", "tokenizer": "no limit", "A and B": "ValueError: no"}
    without = {"x": {"model": "OSError: no", "tokenizer": "limit 512"}, "y": seen, "z": INTACT}
    assert damage.compare(INTACT, seen) == {"model": "same", "tokenizer": "changed", "A and B": "fails"}
    assert damage.compare(INTACT, without["x"])["A and B"] == "not reached"
    words = damage.describe_matrix(INTACT, without)
    assert (
        "Without x the model does not load" in words
        and "Without y everything loads" in words
        and "Without z (each" in words
    )
    figure = damage.draw_matrix(INTACT, without)
    assert words_of(figure)[0] == "Of 3 files, 1 are missed at once, 1 only with a long text, 1 in none of our tests"
    assert smallest(figure) >= 11


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
    figure = damage.draw_ladder(rows, intact)
    assert words_of(figure)[0] == "1 of 3 edits cause no message; one of these leaves 3 of 40 right"
    written = words_of(figure)
    assert [word for word in written if word in "abc"] == ["a", "b", "c"]
    assert "×  an error: nothing loads" in written and "–  nothing, though damaged" in written
    (key,) = figure.legends
    assert [text.get_text() for text in key.get_texts()] == ["dashed line: no change"]
    assert not any("- -" in word for word in written), "the name of the dashed line stands in no row"
    assert len(figure.axes[0].patches) == 4 + 3, "a ground for each row, a bar for each model that loads"
    assert smallest(figure) >= 11
