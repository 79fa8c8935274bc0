"""Exercise 1.4: Which of the three is blank?"""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, number, text
from course_utils.lessons.blank_model.chance import mystery_rows

REASONS = {
    1: "its answers are wrong most often",
    2: "its answers hardly change with the text",
    3: "it is never sure, and that alone proves it",
    4: "its answers are the opposite of the right ones",
}


def blank_letter() -> str:
    """Return the letter of the blank model's row, found in the function that lays the rows out."""
    return next(letter for letter, row in mystery_rows([0.9, 0.1], [0.5, 0.5]).items() if row == [0.5, 0.5])


def check_which_is_blank(blank_is: object, why: object) -> str:
    letter, reason = _bare(text(blank_is, "blank_is"), "model").upper(), _reason(why)
    if letter not in ("A", "B", "C"):
        raise NotYet(f'`blank_is` is {describe(blank_is)}. Give one letter: "A", "B" or "C".')
    if reason not in REASONS:
        raise NotYet(f"`why` is {describe(why)}. Give the number of a reason: 1, 2, 3 or 4.")
    if letter != blank_letter():
        raise NotYet(_wrong_letter(letter))
    if reason != 2:
        raise NotYet(_wrong_reason(int(reason)))
    return (
        "A blank model gives every text nearly the same answer. Model B knows as much as model A: swap its two labels"
        " and you have A back. To be wrong that reliably takes knowledge."
    )


def _reason(why: object) -> float:
    """Read the number of a reason, in quotes as well: the letter beside it is in quotes."""
    written = _bare(text(why, "why"), "reason") if is_a(why, str) else ""
    return float(written) if written in map(str, REASONS) else number(why, "why")


def _bare(written: str, noun: str) -> str:
    """Return a written letter or number without the noun before it and the marks around it.

    >>> _bare(" Model C.", "model"), _bare("(2)", "reason")
    ('c', '2')
    """
    return written.strip().lower().removeprefix(noun).strip(" .()")


def _wrong_letter(letter: str) -> str:
    if letter == "A":
        return (
            "You chose A. Compare its row with what a reader says, text by text: could numbers drawn by chance do that?"
        )
    return (
        "You chose B. It is wrong on nearly every text, and a blank model would be right on about half. What must a"
        " model know to be wrong so reliably?"
    )


def _wrong_reason(reason: int) -> str:
    seen = {
        1: "Look at row B: it is wrong more often, so being wrong does not single out the blank one",
        3: "A trained model, too, may be unsure of a text that is hard, so one share near one half proves nothing",
        4: "The opposite of right answers is another model's row",
    }[reason]
    return (
        f"The letter is right; reason {reason} ({REASONS[reason]}) is not what gives it away. {seen}. Read the blank"
        " row from top to bottom: what do its six numbers have in common?"
    )


EXERCISE = Exercise(
    id="1.4",
    title="Which of the three is blank?",
    minutes=4,
    difficulty=2,
    names=("blank_is", "why"),
    check=check_which_is_blank,
    hints=(
        "Do not ask which row is wrong. Ask which row could have been written without reading the texts.",
        "Compare the spread of each row: how far is its largest number from its smallest?",
    ),
    solution='blank_is = "C"\nwhy = 2',
    why=(
        "Its six shares are close together; rows A and B both change with the text, one of them with its labels"
        " swapped."
    ),
)
