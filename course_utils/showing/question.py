"""Quizzes: every option, right or wrong, opens its own explanation.

An option is an HTML `<details>`: it works with the keyboard (Tab, then Enter), without
JavaScript, on GitHub too, and shows no answer before it is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from course_utils.showing.page import FAINT, Shown, paragraphs


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


def show_question(question: Question) -> Shown:
    """Show a question with its options closed."""
    return Shown(_text(question), _html(question))


def _text(question: Question) -> str:
    options = [f"  ({letter}) {option.text.replace('`', '')}" for letter, option in zip("abcdef", question.options)]
    return "\n".join([f"Quiz {question.id}: {question.text.replace('`', '')}", *options])


def _html(question: Question) -> str:
    rows = [_option_html(letter, option) for letter, option in zip("abcdef", question.options)]
    note = f'<small style="color:{FAINT}">Choose an answer: click it, or press Tab and Enter.</small>'
    return (
        f'<div style="max-width:52em"><strong>Quiz {escape(question.id)}:'
        f" {paragraphs(question.text)}</strong><br>{note}{''.join(rows)}</div>"
    )


def _option_html(letter: str, option: Option) -> str:
    verdict = "● Right." if option.right else "△ Not this one."
    return (
        f'<details style="margin:.3em 0 .3em 1em"><summary style="cursor:pointer">({letter})'
        f' {paragraphs(option.text)}</summary><div style="margin:.2em 0 .4em 1.6em"><strong>{verdict}</strong>'
        f" {paragraphs(option.explanation)}</div></details>"
    )
