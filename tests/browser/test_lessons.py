"""What a learner does in a lesson: open a quiz answer, answer wrong, take a hint, answer right, see progress."""

from __future__ import annotations

import pytest

CHECK = '\n\n\ncheck("5.1", softmax)'
WRONG = "def softmax(z, axis=-1):\n    return np.exp(z) / np.exp(z).sum()" + CHECK
RIGHT = (
    "def softmax(z, axis=-1):\n    powers = np.exp(np.asarray(z) - np.max(z, axis=axis, keepdims=True))\n    return"
    " powers / powers.sum(axis=axis, keepdims=True)" + CHECK
)


@pytest.fixture(scope="module")
def notebook(open_notebook):
    notebook = open_notebook("05_softmax.ipynb")
    notebook.run_all()
    return notebook


def test_the_lesson_runs(notebook):
    assert notebook.unexpected_errors() == []


def test_a_quiz_answers_when_an_option_is_opened_with_the_keyboard(notebook):
    cell = notebook.cell("quiz-5-1")
    first = cell.locator("details").first
    explanation = first.locator("div").first
    assert not explanation.is_visible()
    first.locator("summary").focus()
    notebook.page.keyboard.press("Enter")
    explanation.wait_for()
    assert "Right." in explanation.inner_text() or "Not this one." in explanation.inner_text()
    notebook.pictures_in_both_themes("quiz", "quiz-5-1")


def test_an_exercise_from_wrong_to_right(notebook, folder):
    cell = notebook.cell("exercise-5-1")
    assert "not attempted" in cell.locator(".jp-OutputArea").inner_text()
    notebook.rewrite("exercise-5-1", WRONG)
    cell.get_by_text("not yet").first.wait_for()
    hint = notebook.insert_below("exercise-5-1", 'hint("5.1")')
    notebook.cell(hint).get_by_text("Hint 1 of").wait_for()
    assert not (folder / ".course" / "progress" / "5.1").exists()
    notebook.rewrite("exercise-5-1", RIGHT)
    notebook.cell("exercise-5-1").get_by_text("Exercise 5.1 ● right").wait_for()
    notebook.pictures_in_both_themes("exercise", "exercise-5-1")
    progress = notebook.insert_below("exercise-5-1", "course_utils.progress()")
    notebook.cell(progress).get_by_text("● 5.1").first.wait_for()
    notebook.picture("progress", progress)
    assert (folder / ".course" / "progress" / "5.1").exists()
