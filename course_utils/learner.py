"""What a learner calls in a notebook: check, hint, solution, quiz, progress, where_we_are."""

from __future__ import annotations

from html import escape

from course_utils.checking.calling import untouched
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NOT_ATTEMPTED, NOT_YET, RIGHT, NotYet, Outcome
from course_utils.checking.record import done, mark_done
from course_utils.checking.values import type_name
from course_utils.lessons import exercises_of, find, lesson, lessons, questions_of
from course_utils.showing.page import Shown, card, paragraphs
from course_utils.showing.question import show_question
from course_utils.showing.road import road


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
            return Outcome(
                exercise.id,
                NOT_ATTEMPTED,
                f'Replace the `...` and run the cell again. Stuck? `hint("{exercise.id}")` gives a nudge.',
            )
        return Outcome(exercise.id, RIGHT, exercise.check(*answers))
    except NotYet as reason:
        return Outcome(exercise.id, NOT_YET, str(reason))
    except BaseException as error:  # a learner's answer may hold anything; the lesson goes on
        return Outcome(
            exercise.id,
            NOT_YET,
            f"This answer could not be looked at ({type_name(error)}). Give a plain value, an array, a tensor or a"
            " function.",
        )


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
    """Show a solution as code, with one sentence why it is right.

    >>> print(solution("5.1").text.splitlines()[0])
    A solution of exercise 5.1
    """
    exercise = find(id)
    title = f"A solution of exercise {id}"
    html = f"<pre>{escape(exercise.solution)}</pre>{paragraphs(exercise.why)}"
    return Shown(f"{title}\n\n{exercise.solution}\n\n{exercise.why}", card(title, html))


def quiz(id: str) -> Shown:
    """Show quiz question `id`; choose an option to see why it is right or wrong.

    >>> quiz("5.1").text.startswith("Quiz 5.1: ")
    True
    """
    number = str(id).partition(".")[0]
    questions = next((questions_of(record) for record in lessons() if str(record.number) == number), ())
    found = next((question for question in questions if question.id == str(id)), None)
    if found is None:
        raise KeyError(
            f"There is no quiz question {id!r}. In notebook {number} there are:"
            f" {', '.join(q.id for q in questions) or 'none'}."
        )
    return show_question(found)


def progress() -> Shown:
    """Show which exercises of the course are done.

    >>> progress().text.splitlines()[0].endswith("exercises done")
    True
    """
    finished, lines, total = done(), [], 0
    for record in lessons():
        ids = list(exercises_of(record))
        total += len(ids)
        if ids:
            lines.append(
                f"Notebook {record.number}: " + " ".join(f"{'●' if id in finished else '○'} {id}" for id in ids)
            )
    title = f"{len(finished)} of {total} exercises done"
    return Shown("\n".join([title, *lines]), card(title, "<br>".join(lines)))


def where_we_are(number: int) -> Shown:
    """Show the road from text to label: what is open already, and what this notebook opens.

    >>> where_we_are(1).text.splitlines()[0]
    'Where we are: notebook 1 opens body'
    """
    known = {box for record in lessons() if record.number <= number or number == 0 for box in record.boxes}
    boxes = lesson(number).boxes
    title = f"Where we are: notebook {number} opens {', '.join(boxes)}" if boxes else "The road through the course"
    return road(title, boxes, known)
