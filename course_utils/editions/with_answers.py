"""A whole lesson on paper for its instructor: every exercise solved, with its reason, and every quiz answered."""

from __future__ import annotations

import re

from markupsafe import Markup

from course_utils.checking.lesson import Lesson
from course_utils.editions import printed
from course_utils.editions.notebook import exercise_id, split_at_check
from course_utils.lessons import find, questions_of
from course_utils.showing.question import LETTERS, Question

LEFT_OUT = {"setup", "where-we-are", "predictions", "footer"}  # nothing to read on paper
QUIZ = re.compile(r'quiz\("([\d.]+)"\)')


def answers_body(record: Lesson, notebook: dict) -> Markup:
    """Return the inside of one lesson's answers: its cells in order, solved."""
    questions = {question.id: question for question in questions_of(record)}
    cells = [cell for cell in notebook["cells"] if cell["id"] not in LEFT_OUT | {"title"}]
    return Markup("\n").join(cell_on_paper(cell, questions) for cell in cells)


def cell_on_paper(cell: dict, questions: dict[str, Question]) -> Markup:
    """Return one cell: prose as it is, an exercise solved, a quiz answered, other code with its outputs."""
    if cell["cell_type"] == "markdown":
        return printed.prose(cell["source"])
    if exercise_id(cell):
        return solved(exercise_id(cell), cell["source"])
    asked = QUIZ.search(cell["source"])
    if asked:
        return answered(questions[asked[1]])
    return printed.code(cell["source"]) + Markup("").join(map(printed.shown, cell["outputs"]))


def solved(id: str, source: str) -> Markup:
    """Return the solution of one exercise in place of the learner's lines, its reason and its hints."""
    exercise = find(id)
    inside = [printed.code(f"{exercise.solution}\n\n{split_at_check(source)[1]}"), printed.paragraph(exercise.why)]
    hints = [printed.paragraph(f"Hint {number}: {hint}") for number, hint in enumerate(exercise.hints, start=1)]
    return Markup('<div class="answer">{}</div>').format(Markup("").join(inside + hints))


def answered(question: Question) -> Markup:
    """Return one question with the verdict and the explanation of every option."""
    lines = [printed.paragraph(f"Quiz {question.id}: {question.text}")]
    for letter, option in zip(LETTERS, question.options):
        verdict = "● Right." if option.right else "△ Not this one."
        words = printed.paragraph(f"({letter}) {option.text}") + printed.paragraph(f"{verdict} {option.explanation}")
        lines.append(Markup('<div class="option">{}</div>').format(words))
    return Markup('<div class="answer">{}</div>').format(Markup("").join(lines))
