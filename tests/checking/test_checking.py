"""The shared ground of all exercises: reading values, calling functions, outcomes, records."""

from __future__ import annotations

import numpy as np
import pytest

from course_utils.checking import calling, record, values
from course_utils.checking.outcome import NotYet, Outcome
from course_utils.learner import check, hint, progress, solution


@pytest.mark.parametrize("value", [8, 8.0, np.int64(8), np.float16(8), np.array(8), np.array([8]), [8]])
def test_number_reads_what_is_one_number(value):
    if isinstance(value, list):
        with pytest.raises(NotYet, match="asks for one number"):
            values.number(value)
    else:
        assert values.number(value) == 8.0


@pytest.mark.parametrize("value", [True, None, "8", [8, 9], np.array([1, 2]), float("nan"), float("inf"), 1j])
def test_number_rejects_the_rest_with_a_sentence(value):
    with pytest.raises(NotYet, match="your answer"):
        values.number(value)


@pytest.mark.parametrize(
    "value",
    [[[1, 2], [3, 4]], ((1, 2), (3, 4)), np.array([[1, 2], [3, 4]], dtype=np.int8), [np.array([1, 2]), (3, 4.0)]],
)
def test_array_reads_any_nesting(value):
    assert values.array(value).tolist() == [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    "value, words",
    [
        ([[1], [1, 2]], "equally long"),
        ([1, float("nan")], "not finite"),
        (np.zeros(2_000_000), "far more"),
        ("12", "asks for numbers"),
        ([["a"]], 'the text "a"'),
    ],
)
def test_array_says_what_is_wrong(value, words):
    with pytest.raises(NotYet, match=words):
        values.array(value)


def test_array_reads_tensors():
    import tensorflow as tf

    assert values.array(tf.constant([[1.5]])).tolist() == [[1.5]]
    assert values.array(tf.Variable([2])).tolist() == [2]
    assert values.describe(tf.constant([[1.5]])) == "a tensor of shape (1, 1)"


def test_functions_get_copies():
    given = [3, 1, 2]
    assert calling.call(lambda numbers: numbers.sort() or numbers, given) == [1, 2, 3]
    assert given == [3, 1, 2]


def test_printing_instead_of_returning_is_named(capsys):
    with pytest.raises(NotYet, match='It printed "hello"'):
        calling.call(lambda: print("hello"))
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("placeholder", [..., [...], {"a": ...}, (1, ...)])
def test_placeholders_are_not_attempted(placeholder):
    assert check("5.1", placeholder).status == "not attempted"


def test_untouched_function_is_not_attempted():
    def softmax(z, axis=-1): ...

    def passing(z, axis=-1):
        """With a docstring."""
        pass

    def begun(z, axis=-1):
        return z

    assert check("5.1", softmax).status == check("5.1", passing).status == "not attempted"
    assert check("5.1", begun).status == "not yet"


def test_learner_text_is_escaped():
    page = Outcome("1.1", "not yet", 'You gave "<script>alert(1)</script>" & `x < 3`.')._repr_html_()
    assert "<script>" not in page and "&lt;script&gt;" in page and "<code>x &lt; 3</code>" in page


def test_hints_stay_in_range_and_solutions_have_reasons():
    assert hint("5.1", 99).text.splitlines()[1] == hint("5.1", 3).text.splitlines()[1]
    assert "def softmax" in solution("5.1").text


def test_progress_lives_in_the_workspace(tmp_path, monkeypatch):
    (tmp_path / ".course").mkdir()
    (tmp_path / "deeper").mkdir()
    monkeypatch.chdir(tmp_path / "deeper")
    assert "0 of" in progress().text
    record.mark_done("5.1")
    assert record.done() == {"5.1"} and "● 5.1" in progress().text and "○ 5.2" in progress().text


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"right"])
def test_damaged_record_costs_only_itself(tmp_path, monkeypatch, damage):
    folder = tmp_path / ".course" / "progress"
    folder.mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    record.mark_done("5.1")
    record.mark_done("5.2")
    (folder / "5.1").write_bytes(damage)
    assert record.done() == {"5.2"}


def test_outside_a_workspace_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    record.mark_done("5.1")
    assert list(tmp_path.iterdir()) == [] and record.done() == set()


def test_progress_folder_that_is_a_file_is_survived(tmp_path, monkeypatch):
    (tmp_path / ".course").mkdir()
    (tmp_path / ".course" / "progress").write_text("not a folder")
    monkeypatch.chdir(tmp_path)
    record.mark_done("5.1")
    assert record.done() == set()
