"""The shared ground of all exercises: reading values, calling functions, outcomes, records."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from course_utils.checking import calling, record, values
from course_utils.checking.outcome import NotYet, Outcome
from course_utils.checking.values import describe
from course_utils.learner import check, hint, progress, quiz, solution, where_we_are
from course_utils.lessons import exercises_of, find, lesson, questions_of
from tests.checking.banks import answer


class Bites(Fraction):
    def __float__(self):
        raise RuntimeError("code of an answer ran inside a check")


EXACT = [Fraction(8), Decimal("8.0")]
ODD = [Decimal("NaN"), Decimal("Infinity"), Fraction(10**400), Bites(8)]


@pytest.mark.parametrize("value", [8, 8.0, np.int64(8), np.float16(8), np.array(8), np.array([8]), *EXACT])
def test_number_reads_what_is_one_number(value):
    assert values.number(value) == 8.0


def test_a_list_of_one_number_is_no_number():
    with pytest.raises(NotYet, match="asks for one number"):
        values.number([8])


@pytest.mark.parametrize("value", [True, None, "8", [8, 9], np.array([1, 2]), float("nan"), float("inf"), 1j, *ODD])
def test_number_rejects_the_rest_with_a_sentence(value):
    with pytest.raises(NotYet, match="your answer"):
        values.number(value)


@pytest.mark.parametrize(
    "value",
    [
        [[1, 2], [3, 4]],
        ((1, 2), (3, 4)),
        np.array([[1, 2], [3, 4]], dtype=np.int8),
        [np.array([1, 2]), (3, 4.0)],
        [(Fraction(1), 2), [3, Decimal(4)]],
    ],
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
        ([["a"]], 'the string "a"'),
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
    page = str(Outcome("1.1", "not yet", 'You gave "<script>alert(1)</script>" & `x < 3`.')._repr_html_())
    assert "<script>" not in page and "&lt;script&gt;" in page and "<code>x &lt; 3</code>" in page


def test_hints_stay_in_range_and_solutions_have_reasons():
    assert hint("5.1", 99).text.splitlines()[1] == hint("5.1", 3).text.splitlines()[1]
    assert 'hint("5.1", 3)' in hint("5.1", 2).text and "hint(" not in hint("5.1", 3).text
    assert "def softmax" in solution("5.1").text


def test_progress_lives_in_the_workspace(tmp_path, monkeypatch):
    (tmp_path / ".course").mkdir()
    (tmp_path / "deeper").mkdir()
    monkeypatch.chdir(tmp_path / "deeper")
    assert "0 of" in progress().text
    record.mark_done("5.1")
    assert record.done() == {"5.1"} and "● 5.1" in progress().text and "○ 5.2" in progress().text


def test_a_quiz_question_counts_when_the_right_letter_is_given(tmp_path, monkeypatch):
    (tmp_path / ".course").mkdir()
    monkeypatch.chdir(tmp_path)
    question = questions_of(lesson(5))[0]
    right = "abcdef"[[option.right for option in question.options].index(True)]
    wrong = "b" if right == "a" else "a"
    assert "△" in quiz("5.1", wrong).text and record.done() == set()
    assert "●" in quiz("5.1", f" ({right.upper()}) ").text and record.done() == {"quiz-5.1"}
    lines = progress().text.splitlines()
    assert lines[0].startswith("0 of ") and "quiz 1 of 3" in next(
        line for line in lines if line.startswith("Notebook 5:")
    )


@pytest.mark.parametrize("letter", ["f", "ab", "?", " ", 1, None, ..., ["a"]], ids=str)
def test_a_wrong_letter_of_a_quiz_is_a_sentence(letter):
    text = quiz("5.1", letter).text
    assert text.startswith("No question to show") and "letter of your answer" in text


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"righ", b"not right\n"])
def test_damaged_record_costs_only_itself(tmp_path, monkeypatch, damage):
    folder = tmp_path / ".course" / "progress"
    folder.mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    record.mark_done("5.1")
    record.mark_done("5.2")
    (folder / "5.1").write_bytes(damage)
    assert record.done() == {"5.2"}


@pytest.mark.parametrize("form", [b"right\r\n", b"\xef\xbb\xbfright\n", b"\xef\xbb\xbfright\r\n", b"right", b"right\r"])
def test_record_that_a_tool_rewrote_still_counts(tmp_path, monkeypatch, form):
    (tmp_path / ".course" / "progress").mkdir(parents=True)
    (tmp_path / ".course" / "progress" / "5.1").write_bytes(form)
    monkeypatch.chdir(tmp_path)
    assert record.done() == {"5.1"}


def test_a_folder_among_the_records_costs_only_itself(tmp_path, monkeypatch):
    (tmp_path / ".course" / "progress" / ".ipynb_checkpoints").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    record.mark_done("5.1")
    assert record.done() == {"5.1"}


def test_a_working_folder_that_was_removed_is_survived(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    record.mark_done("5.1")
    assert record.done() == set()


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


WRONG_IDS = ["9.9", "1.9", "2.10", "", "five", "².1", 9.9, 5, None, True, 10**5000, [], ("5.1",), len, object()]


@pytest.mark.parametrize("function", [hint, solution, quiz])
@pytest.mark.parametrize("id", WRONG_IDS, ids=[describe(id)[:20] for id in WRONG_IDS])
def test_a_wrong_number_is_a_sentence(function, id):
    text = function(id).text
    assert text.startswith("No ") and text.endswith((".", "`.", "there.")) and len(text) < 300, text


@pytest.mark.parametrize("function", [hint, solution, quiz])
def test_a_forgotten_number_is_a_sentence(function):
    assert "in quotes" in function().text


@pytest.mark.parametrize("number", ["two", None, 2.5, [], float("nan"), True])
def test_a_wrong_number_of_a_hint_is_a_sentence(number):
    assert "The number of a hint, 1 to 3" in hint("5.1", number).text


@pytest.mark.parametrize("number", [99, None, "one", -1, 2.5, "²", 10**5000], ids=range(7))
def test_the_road_of_no_notebook_is_a_sentence(number):
    assert "There is no notebook" in where_we_are(number).text


def test_numbers_with_spaces_and_decimals_are_understood():
    assert check(" 5.1 ", ...).exercise == check(5.1, ...).exercise == "5.1"
    assert hint(5.1).text == hint("5.1").text and quiz(5.1).text == quiz("5.1").text


def test_after_a_right_answer_comes_the_next(tmp_path, monkeypatch):
    (tmp_path / ".course").mkdir()
    monkeypatch.chdir(tmp_path)
    right = {id: answer(id, find(id).solution) for id in exercises_of(lesson(1))}
    assert check("1.4", *right["1.4"]).onward == "1 of 4 in this notebook; next: 1.1 What one layer costs"
    assert (
        check("1.2", *right["1.2"]).onward == "2 of 4 in this notebook; next: 1.3 A blank model that comes out the same"
    )
    (tmp_path / ".course" / "progress" / "1.2").unlink()
    assert check("1.1", 3).onward == "" and check("1.1", ...).onward == ""
    assert check("1.1", *right["1.1"]).onward == "2 of 4 in this notebook; next: 1.2 Under a million"
    record.mark_done("1.3")
    outcome = check("1.2", *right["1.2"])
    assert outcome.onward == "All 4 in this notebook are done."
    assert repr(outcome).endswith(outcome.onward) and outcome.onward in outcome._repr_html_()


def test_where_nothing_is_recorded_nothing_is_counted(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    outcome = check("1.4", "C", 2)
    assert outcome.status == "right" and outcome.onward == ""


def test_a_name_that_is_missing_sends_to_the_cells_above():
    with pytest.raises(NotYet, match="name 'nump' is not defined. Run the cells above this one first"):
        calling.call(lambda z: nump.exp(z), 1)  # noqa: F821


def test_an_accident_says_with_what():
    with pytest.raises(NotYet, match='It was called with the string "love", a list of length 2 and the path of c.json'):
        calling.call(lambda *given: {}["x"], "love", [1, 2], Path("/a/b/c.json"))
    with pytest.raises(NotYet, match='the string "a long text that goes on and on'):
        calling.call(lambda words: None, "a long text\nthat goes " + "on and " * 200)
