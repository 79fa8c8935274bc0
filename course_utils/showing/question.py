"""Quizzes: every option, right or wrong, opens its own explanation.

An option is an HTML `<details>`: it works with the keyboard (Tab, then Enter), without
JavaScript, on GitHub too, and shows no answer before it is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from course_utils.showing.page import BREAK, Page, card, element, join, paragraphs
from course_utils.showing.palette import NEGATIVE, POSITIVE

LETTERS = "abcdef"


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


def show_choice(question: Question, letter: str) -> Page:
    """Show what one chosen option is worth, and why; raise KeyError with the letters there are.

    >>> one = Question("5.1", "What?", (Option("this", True, "It is."), Option("that", False, "It is not.")))
    >>> show_choice(one, "B").text.splitlines()[0]
    'Quiz 5.1 △ (b) is not the one'
    """
    letters = LETTERS[: len(question.options)]
    chosen = letter.strip(" ()").lower()
    if len(chosen) != 1 or chosen not in letters:
        raise KeyError(f'The second word is the letter of your answer, "a" to "{letters[-1]}".')
    option = question.options[letters.index(chosen)]
    title = (
        f"Quiz {question.id} ● ({chosen}) is right"
        if option.right
        else f"Quiz {question.id} △ ({chosen}) is not the one"
    )
    edge = POSITIVE if option.right else NEGATIVE
    return Page(f"{title}\n{option.explanation.replace('`', '')}", card(title, paragraphs(option.explanation), edge))


def is_right(question: Question, letter: str) -> bool:
    """Tell whether a letter, as `show_choice` reads it, names the right option."""
    return question.options[LETTERS.index(letter.strip(" ()").lower())].right


def _text(question: Question) -> str:
    options = [f"  ({letter}) {option.text.replace('`', '')}" for letter, option in zip(LETTERS, question.options)]
    return "\n".join([f"Quiz {question.id}: {question.text.replace('`', '')}", *options])


def _html(question: Question) -> Markup:
    title = element("strong", f"Quiz {question.id}: ", paragraphs(question.text))
    how = element(
        "small",
        "Choose an answer: click it, or press Tab and Enter. To have it counted, write its letter beside the number.",
        look="quiet",
    )
    options = [_option_html(letter, option) for letter, option in zip(LETTERS, question.options)]
    return element("div", title, BREAK, how, *options, style="max-width:52em")


def _option_html(letter: str, option: Option) -> Markup:
    verdict = element("strong", "● Right." if option.right else "△ Not this one.")
    answer = element("div", join([verdict, paragraphs(option.explanation)], " "), style="margin:.2em 0 .4em 1.6em")
    choice = element("summary", f"({letter}) ", paragraphs(option.text), style="cursor:pointer")
    return element("details", choice, answer, style="margin:.3em 0 .3em 1em")
