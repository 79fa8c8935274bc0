"""Exercises that answer back: check, hint, solution, progress."""
from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from ..shown import Shown, card, paragraphs
from .calling import untouched
from .exercise import Exercise
from .outcome import NOT_ATTEMPTED, NOT_YET, RIGHT, NotYet, Outcome
from .record import done, mark_done
from .values import type_name

# One module a notebook; each holds a list called EXERCISES.
MODULES = {
    "1": "blank_model",
    "2": "pipeline",
    "3": "tokenizing",
    "4": "model_and_head",
    "5": "softmax",
    "6": "save_pretrained",
    "7": "repo_anatomy",
}


@lru_cache(maxsize=None)
def of_notebook(number: str) -> dict[str, Exercise]:
    """Return the exercises of one notebook by id.

    >>> list(of_notebook("5"))
    ['5.1', '5.2', '5.3', '5.4']
    """
    module = import_module(f"{__name__}.{MODULES[number]}")
    return {exercise.id: exercise for exercise in module.EXERCISES}


def find(id: str) -> Exercise:
    """Return the exercise called `id`; raise KeyError with the ids there are."""
    id = str(id) if type(id) in (str, float) else ""
    number = id.partition(".")[0]
    exercises = of_notebook(number) if number in MODULES else {}
    if id not in exercises:
        known = ", ".join(exercises) or ", ".join(f"{n}.1" for n in MODULES)
        raise KeyError(f'There is no exercise "{id[:20]}". Try one of: {known}.')
    return exercises[id]


def check(id: str, *answers: object) -> Outcome:
    """Compare your answer with what the exercise asks; never raises, whatever it is given.

    >>> check("3.1", ...).status
    'not attempted'
    """
    try:
        exercise = find(id)
    except KeyError as error:
        return Outcome("?", NOT_YET, error.args[0])
    outcome = _judge(exercise, answers)
    if outcome.status == RIGHT:
        mark_done(exercise.id)
    return outcome


def _judge(exercise: Exercise, answers: tuple) -> Outcome:
    try:
        if not answers or any(untouched(answer) for answer in answers):
            return Outcome(exercise.id, NOT_ATTEMPTED, f"Replace the `...` and run the cell again. Stuck? `hint(\"{exercise.id}\")` gives a nudge.")
        return Outcome(exercise.id, RIGHT, exercise.check(*answers))
    except NotYet as reason:
        return Outcome(exercise.id, NOT_YET, str(reason))
    except BaseException as error:  # a learner's answer may hold anything; the lesson goes on
        return Outcome(exercise.id, NOT_YET, f"This answer could not be looked at ({type_name(error)}). Give a plain value, an array, a tensor or a function.")


def hint(id: str, number: int = 1) -> Shown:
    """Show hint `number` of an exercise; the last one is repeated when there are no more.

    >>> hint("5.1").text.startswith("Hint 1 of")
    True
    """
    hints = find(id).hints
    which = min(max(int(number), 1), len(hints))
    title = f"Hint {which} of {len(hints)} for exercise {id}"
    return Shown(f"{title}\n{hints[which - 1]}", card(title, paragraphs(hints[which - 1])))


def solution(id: str) -> Shown:
    """Show a solution as code, with one sentence why it is right."""
    from html import escape

    exercise = find(id)
    title = f"A solution of exercise {id}"
    html = f"<pre>{escape(exercise.solution)}</pre>{paragraphs(exercise.why)}"
    return Shown(f"{title}\n\n{exercise.solution}\n\n{exercise.why}", card(title, html))


def progress() -> Shown:
    """Show which exercises of the course are done."""
    finished, lines = done(), []
    for number in MODULES:
        ids = list(of_notebook(number))
        marks = " ".join(f"{'●' if id in finished else '○'} {id}" for id in ids)
        lines.append(f"Notebook {number}: {marks}")
    total = sum(len(of_notebook(number)) for number in MODULES)
    title = f"{len(finished)} of {total} exercises done"
    return Shown("\n".join([title, *lines]), card(title, "<br>".join(lines)))
