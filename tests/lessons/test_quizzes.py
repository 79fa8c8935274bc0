"""Quizzes: one right option each, every option explained, and nothing given away before a choice."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest

from course_utils import quiz
from course_utils.lessons import lessons, questions_of
from course_utils.paths import NOTEBOOKS

QUESTIONS = {record.stem: questions_of(record) for record in lessons() if questions_of(record)}
ALL = [question for questions in QUESTIONS.values() for question in questions]


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.id)
def test_question_is_fair(question):
    assert 3 <= len(question.options) <= 5
    assert sum(option.right for option in question.options) == 1
    explanations = [option.explanation for option in question.options]
    assert len(set(explanations)) == len(explanations) and all(len(words.split()) >= 4 for words in explanations)


@pytest.mark.parametrize("stem", QUESTIONS)
def test_every_question_stands_in_its_notebook(stem):
    path = NOTEBOOKS / f"{stem}.ipynb"
    sources = ["".join(cell["source"]) for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]]
    assert 2 <= len(QUESTIONS[stem]) <= 4
    for question in QUESTIONS[stem]:
        assert any(f'quiz("{question.id}")' in source for source in sources), question.id


@pytest.mark.parametrize("stem", QUESTIONS)
def test_right_option_moves_around(stem):
    places = {[option.right for option in question.options].index(True) for question in QUESTIONS[stem]}
    assert len(places) > 1, "a learner would learn the place instead of the answer"


class Visible(HTMLParser):
    """Collect what a browser shows while every <details> is closed."""

    def __init__(self):
        super().__init__()
        self.open_tags, self.words = [], []

    def handle_starttag(self, tag, attrs):
        if tag != "br":
            self.open_tags.append(tag)

    def handle_endtag(self, tag):
        if tag != "br":
            self.open_tags.pop()

    def handle_data(self, data):
        if "details" not in self.open_tags or "summary" in self.open_tags:
            self.words.append(data)


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.id)
def test_answer_is_hidden_until_chosen(question):
    page = Visible()
    page.feed(quiz(question.id)._repr_html_())
    shown = "".join(page.words)
    for text in (shown, repr(quiz(question.id))):
        assert "Right." not in text and "Not this one" not in text
        assert not any(option.explanation[:25] in text for option in question.options)


def test_unknown_question_names_the_ones_there_are():
    assert "5.1" in quiz("5.9").text
