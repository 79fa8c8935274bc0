"""A made-up lesson, as the files that an author adds: test_new_lesson.py puts it into a copy of the course."""

from __future__ import annotations

import json

RECORD = '''"""Lesson 12."""

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=12,
    folder="attention",
    title="Attention",
    question="Who looks at whom?",
    minutes=6,
    boxes=("body",),
    exercises=("look_back",),
)
'''
EXERCISE = '''"""Exercise 12.1."""

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet


def check(weight):
    """Judge the answer."""
    if weight != 1:
        raise NotYet("A row of attention adds up to one.")
    return "One."


EXERCISE = Exercise(
    id="12.1",
    title="Look back",
    minutes=2,
    difficulty=1,
    names=("weight",),
    hints=("Add them.", "It is one."),
    solution="weight = 1",
    why="A row is a set of shares.",
    check=check,
)
'''
QUIZ = '''"""The quiz of lesson 12."""

from course_utils.showing.question import Option, Question


def options(right):
    """Return three options, one of them right."""
    words = ("this", "that", "it")
    return tuple(Option(word, word == right, f"This is the word {word} and no other.") for word in words)


QUESTIONS = (Question("12.1", "What?", options("this")), Question("12.2", "And now?", options("that")))
'''
BANK = 'SETUP = ""\n'
BANK_EXERCISE = """RIGHT = ["weight = 1", "weight = 1.0", "weight = 2 - 1"]
WRONG = [(f"weight = {n}", "adds up to one") for n in range(2, 7)]
"""
CELLS = [
    ("markdown", "attention-title", [], "# Attention\n\nThis takes 6 minutes."),
    (
        "code",
        "attention-road",
        [],
        "import course_utils\nfrom course_utils import check, where_we_are\n\nwhere_we_are(12)",
    ),
    ("markdown", "look-back", [], "### Exercise 12.1: Look back\n●○○ · 2 minutes\n\nWhat do the shares add up to?"),
    ("code", "exercise-12-1", ["exercise"], 'weight = ...\n\ncheck("12.1", weight)'),
    ("code", "quiz-one", [], 'course_utils.quiz("12.1")'),
    ("code", "quiz-two", [], 'course_utils.quiz("12.2")'),
]


def notebook():
    """Return the lesson's notebook as text, not yet executed."""
    cells = []
    for kind, id, tags, source in CELLS:
        cell = {"cell_type": kind, "id": id, "metadata": {"tags": tags} if tags else {}, "source": source}
        cells.append({**cell, "outputs": [], "execution_count": None} if kind == "code" else cell)
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


FILES = {
    "course_utils/lessons/attention/__init__.py": RECORD,
    "course_utils/lessons/attention/look_back.py": EXERCISE,
    "course_utils/lessons/attention/quiz.py": QUIZ,
    "tests/lessons/attention/bank.py": BANK,
    "tests/lessons/attention/bank_look_back.py": BANK_EXERCISE,
    "notebooks/12_attention.ipynb": notebook(),
}
