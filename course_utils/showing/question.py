"""Quizzes: every option, right or wrong, opens its own explanation.

An option is an HTML `<details>`: it works with the keyboard (Tab, then Enter), without
JavaScript, on GitHub too, and shows no answer before it is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from course_utils.showing.page import BREAK, Page, element, join, paragraphs


@dataclass(frozen=True)
class Option:
    """One answer to choose: what it says, whether it is right, and why."""

    text: str
    right: bool
    explanation: str


@dataclass(frozen=True)
class Question:
    """One question with its options; exactly one option is right."""

    id: str
    text: str
    options: tuple[Option, ...]


def show_question(question: Question) -> Page:
    """Show a question with its options closed."""
    return Page(_text(question), _html(question))


def _text(question: Question) -> str:
    options = [f"  ({letter}) {option.text.replace('`', '')}" for letter, option in zip("abcdef", question.options)]
    return "\n".join([f"Quiz {question.id}: {question.text.replace('`', '')}", *options])


def _html(question: Question) -> Markup:
    title = element("strong", f"Quiz {question.id}: ", paragraphs(question.text))
    how = element("small", "Choose an answer: click it, or press Tab and Enter.", look="quiet")
    options = [_option_html(letter, option) for letter, option in zip("abcdef", question.options)]
    return element("div", title, BREAK, how, *options, style="max-width:52em")


def _option_html(letter: str, option: Option) -> Markup:
    verdict = element("strong", "● Right." if option.right else "△ Not this one.")
    answer = element("div", join([verdict, paragraphs(option.explanation)], " "), style="margin:.2em 0 .4em 1.6em")
    choice = element("summary", f"({letter}) ", paragraphs(option.text), style="cursor:pointer")
    return element("details", choice, answer, style="margin:.3em 0 .3em 1em")
