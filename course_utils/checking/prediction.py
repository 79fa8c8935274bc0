"""Score the guesses that a learner writes down before running a cell.

A guess is kept for as long as the kernel lives; nothing is written to disk, and a cell that is run again counts once.
"""

from __future__ import annotations

from dataclasses import dataclass

from course_utils.checking.values import describe, is_array, is_tensor

NUMBERS, SEQUENCES = (int, float), (list, tuple)
NO_GUESS, FITS, DIFFERS = "no guess", "fits", "differs"
MADE: dict = {}  # about -> Prediction: what this kernel was told so far


@dataclass(frozen=True)
class Prediction:
    """What was asked, what was guessed, what came out (both as text), and how the two compare."""

    about: str
    guess: str
    truth: str
    result: str


def compare(about: str, guess: object, truth: object, within: float = 0) -> Prediction:
    """Compare a guess with what came out: numbers up to `within`, texts without regard to capitals.

    A guess that is still `...` is no guess.

    >>> compare("the share", 0.9, 0.96, within=0.1).result
    'fits'
    """
    guess, truth = _plain(guess), _plain(truth)
    if guess is ...:
        return Prediction(about, "", _words(truth), NO_GUESS)
    try:
        result = FITS if _same(guess, truth, within) else DIFFERS
        return Prediction(about, _words(guess), _words(truth), result)
    except (OverflowError, RecursionError):  # 10**5000, or a list that holds itself
        return Prediction(about, describe(guess), _words(truth), DIFFERS)


def said(made: Prediction) -> str:
    """Return one sentence that says how a guess compares.

    >>> said(compare("the winner", "POSITIVE", "NEGATIVE"))
    '△ Not what you expected. The winner: you said POSITIVE, it is NEGATIVE.'
    """
    about = made.about[:1].upper() + made.about[1:]
    if made.result == NO_GUESS:
        return f"○ No guess. {about}: it is {made.truth}."
    verdict = "● Your guess fits." if made.result == FITS else "△ Not what you expected."
    return f"{verdict} {about}: you said {made.guess}, it is {made.truth}."


def _plain(value: object) -> object:
    """Return numbers, arrays and tensors as Python's own numbers and lists."""
    if is_tensor(value):
        value = value.numpy()
    if is_array(value):
        value = value.tolist()
    return value


def _same(guess: object, truth: object, within: float) -> bool:
    if type(guess) is bool or type(truth) is bool:
        return guess is truth
    if type(guess) in NUMBERS and type(truth) in NUMBERS:
        return abs(guess - truth) <= within
    if type(guess) is type(truth) is str:
        return " ".join(guess.casefold().split()) == " ".join(truth.casefold().split())
    if type(guess) in SEQUENCES and type(truth) in SEQUENCES:
        return len(guess) == len(truth) and all(_same(*pair, within) for pair in zip(guess, truth))
    return False


def _words(value: object) -> str:
    if type(value) is float:
        return f"{value:.4g}"
    if type(value) in SEQUENCES:
        words = ", ".join(_words(item) for item in value[:12]) + (", ..." if len(value) > 12 else "")
        return f"({words})" if type(value) is tuple else f"[{words}]"
    return value[:80] if type(value) is str else describe(value)
