"""What a learner calls in a notebook: check, hint, solution, quiz, predicted, predictions, progress, where_we_are."""

from __future__ import annotations

from dataclasses import replace

from course_utils.checking.calling import untouched
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NOT_ATTEMPTED, NOT_YET, RIGHT, NotYet, Outcome
from course_utils.checking.prediction import DIFFERS, FITS, MADE, NO_GUESS, compare, said
from course_utils.checking.record import done, mark_done
from course_utils.checking.values import describe, type_name
from course_utils.lessons import exercises_of, find, lesson, lessons, questions_of
from course_utils.model.kind import other_model_words
from course_utils.showing.page import BREAK, Page, card, element, join, paragraphs
from course_utils.showing.pending import shows_itself
from course_utils.showing.question import is_right, show_choice, show_question
from course_utils.showing.road import road


@shows_itself
def check(id: str = "", *answers: object) -> Outcome:
    """Compare your answer with what the exercise asks; never raises, whatever it is given.

    >>> check("3.1", ...).status
    'not attempted'
    """
    try:
        exercise = _exercise(id, 'check("1.1", your_answer)')
    except KeyError as error:
        return Outcome("?", NOT_YET, error.args[0])
    outcome = _judge(exercise, answers)
    if outcome.status == RIGHT:
        mark_done(exercise.id)
        return replace(outcome, onward=_onward(exercise.id))
    return outcome


def _exercise(id: object, example: str) -> Exercise:
    """Return the exercise called `id`; raise KeyError with a sentence, whatever `id` is."""
    if type(id) not in (str, float) or id == "":
        given = "" if type(id) is str else f" You gave {describe(id)} there."
        raise KeyError(f"The number of the exercise comes first, in quotes: `{example}`.{given}")
    return find(str(id).strip())


def _onward(id: str) -> str:
    """Say how many exercises of this notebook are done and which comes next; nothing where it was not recorded."""
    ids = list(exercises_of(lesson(id.partition(".")[0])))
    finished = done()
    if id not in finished:
        return ""
    left = [other for other in ids[ids.index(id) :] + ids if other not in finished]
    if not left:
        return f"All {len(ids)} in this notebook are done."
    return f"{len(ids) - len(set(left))} of {len(ids)} in this notebook; next: {left[0]} {find(left[0]).title}"


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
        return Outcome(exercise.id, NOT_YET, _other_model(exercise) or str(reason))
    except BaseException as error:  # a learner's answer may hold anything; the lesson goes on
        return Outcome(
            exercise.id,
            NOT_YET,
            _other_model(exercise)
            or f"This answer could not be looked at ({type_name(error)}). Give a plain value, an array, a tensor or a"
            " function.",
        )


def _other_model(exercise: Exercise) -> str:
    return other_model_words(int(exercise.id.partition(".")[0]))


@shows_itself
def hint(id: str = "", number: int = 1) -> Page:
    """Show hint `number` of an exercise; the last one is repeated when there are no more.

    >>> hint("5.1").text.startswith("Hint 1 of")
    True
    """
    try:
        exercise = _exercise(id, 'hint("1.1")')
    except KeyError as error:
        return _no_such("hint", error)
    hints = exercise.hints
    if type(number) is not int:
        words = f'The number of a hint, 1 to {len(hints)}, comes after the exercise: `hint("{exercise.id}", 2)`.'
        return _no_such("hint", KeyError(words))
    which = min(max(number, 1), len(hints))
    title = f"Hint {which} of {len(hints)} for exercise {exercise.id}"
    words = [hints[which - 1]]
    if which < len(hints):
        words.append(f'The next one: `hint("{exercise.id}", {which + 1})`.')
    return Page("\n".join([title, *words]), card(title, join(map(paragraphs, words), BREAK)))


def _no_such(what: str, error: KeyError) -> Page:
    """Show the sentence of a KeyError: a slip in a number is no reason for a traceback."""
    title = f"No {what} to show"
    return Page(f"{title}\n{error.args[0]}", card(title, paragraphs(error.args[0])))


@shows_itself
def solution(id: str = "") -> Page:
    """Show a solution as code, with one sentence why it is right.

    >>> print(solution("5.1").text.splitlines()[0])
    A solution to exercise 5.1
    """
    try:
        exercise = _exercise(id, 'solution("1.1")')
    except KeyError as error:
        return _no_such("solution", error)
    title = f"A solution to exercise {exercise.id}"
    html = element("pre", exercise.solution) + paragraphs(exercise.why)
    return Page(f"{title}\n\n{exercise.solution}\n\n{exercise.why}", card(title, html))


@shows_itself
def quiz(id: str = "", letter: str = "") -> Page:
    """Show quiz question `id`; with the letter of an option, say whether it is right, and record it.

    >>> quiz("5.1").text.startswith("Quiz 5.1: ")
    True
    """
    try:
        question = _question(id)
        if letter == "":
            return show_question(question)
        if type(letter) is not str:
            raise KeyError('The letter of your answer goes in quotes: `quiz("1.1", "a")`.')
        page = show_choice(question, letter)
    except KeyError as error:
        return _no_such("question", error)
    if is_right(question, letter):
        mark_done(f"quiz-{question.id}")
    return page


def _question(id: object):
    """Return a quiz question; raise KeyError with the ids there are."""
    if type(id) not in (str, float) or id == "":
        raise KeyError('Give the number of a question in quotes, for example `quiz("1.1")`.')
    id = str(id).strip()
    record = lesson(id.partition(".")[0])
    questions = {question.id: question for question in questions_of(record)}
    if id not in questions:
        known = ", ".join(questions) or "none"
        raise KeyError(f'There is no quiz question "{id[:20]}". In notebook {record.number} there are: {known}.')
    return questions[id]


@shows_itself
def predicted(about: str, guess: object, truth: object, within: float = 0) -> Page:
    """Show how a guess compares with what came out, and keep it for `predictions`; numbers may differ by `within`.

    >>> predicted("the share of index 1", 0.9, 0.96, within=0.1).text
    '● Your guess fits. The share of index 1: you said 0.9, it is 0.96.'
    """
    made = compare(about, guess, truth, within)
    MADE[about] = made
    text = said(made)
    return Page(text, card(text, ""))


@shows_itself
def predictions() -> Page:
    """Show how many guesses of this notebook fitted, and where it is worth looking again.

    >>> "predictions" in predictions().text.splitlines()[0]
    True
    """
    made = [one for one in MADE.values() if one.result != NO_GUESS]
    if not made:
        none = "No guess yet: put one where a cell asks for it, in place of the `...`, and run that cell again."
        return Page(f"Your predictions\n{none}", card("Your predictions", paragraphs(none)))
    title = f"Your guesses fitted in {sum(one.result == FITS for one in made)} of {len(made)} predictions"
    again = [
        f"Look again at: {one.about} (you said {one.guess}, it is {one.truth})."
        for one in made
        if one.result == DIFFERS
    ]
    return Page("\n".join([title, *again]), card(title, join(again, BREAK)))


@shows_itself
def progress() -> Page:
    """Show which exercises and quiz questions of the course are done.

    >>> progress().text.splitlines()[0].endswith("exercises done")
    True
    """
    finished, lines, total = done(), [], 0
    for record in lessons():
        ids, questions = list(exercises_of(record)), [f"quiz-{question.id}" for question in questions_of(record)]
        total += len(ids)
        if ids:
            marks = " ".join(f"{'●' if id in finished else '○'} {id}" for id in ids)
            answered = sum(name in finished for name in questions)
            lines.append(f"Notebook {record.number}: {marks} · quiz {answered} of {len(questions)}")
    exercises = sum(not name.startswith("quiz-") for name in finished)
    title = f"{exercises} of {total} exercises done"
    return Page("\n".join([title, *lines]), card(title, join(lines, BREAK)))


def where_we_are(number: int) -> Page:
    """Show the road from text to label: what is open already, and what this notebook opens.

    >>> where_we_are(1).text.splitlines()[0]
    'Where we are: notebook 1 opens body'
    """
    try:
        boxes = lesson(number if type(number) is int and abs(number) < 1000 else "?").boxes
    except KeyError as error:
        return _no_such("road", error)
    known = {box for record in lessons() if record.number <= number or number == 0 for box in record.boxes}
    title = f"Where we are: notebook {number} opens {', '.join(boxes)}" if boxes else "The road through the course"
    return road(title, boxes, known)
