"""The register: every folder below is a lesson and holds one LESSON record; maps, counts and editions read it."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

from course_utils.checking.exercise import Exercise
from course_utils.checking.lesson import Lesson


@lru_cache(maxsize=1)
def lessons() -> tuple[Lesson, ...]:
    """Return the records of all lessons, in the order of their numbers.

    >>> lessons()[5].stem
    '05_softmax'
    """
    folders = [module.name for module in iter_modules(__path__) if module.ispkg]
    records = [import_module(f"{__name__}.{folder}").LESSON for folder in folders]
    return tuple(sorted(records, key=lambda record: record.number))


def lesson(number: int | str) -> Lesson:
    """Return the record of one lesson; raise KeyError with the numbers there are.

    >>> lesson("05").folder
    'softmax'
    """
    wanted = str(number)[:20].lstrip("0") or "0"
    found = [record for record in lessons() if str(record.number) == wanted]
    if not found:
        known = ", ".join(str(record.number) for record in lessons())
        raise KeyError(f'There is no notebook "{str(number)[:20]}". There are: {known}.')
    return found[0]


@cache
def exercises_of(record: Lesson) -> dict[str, Exercise]:
    """Return the exercises of one lesson by id.

    >>> list(exercises_of(lesson(5)))
    ['5.1', '5.2', '5.3', '5.4']
    """
    modules = [import_module(f"{__name__}.{record.folder}.{name}") for name in record.exercises]
    found = [exercise for module in modules for exercise in getattr(module, "EXERCISES", None) or [module.EXERCISE]]
    return {exercise.id: exercise for exercise in found}


def questions_of(record: Lesson) -> tuple:
    """Return the quiz questions of one lesson; none where it has no module quiz."""
    return _kept(record, "quiz", "QUESTIONS")


def terms_of(record: Lesson) -> tuple:
    """Return the terms that one lesson defines, for the glossary; none where it has no module terms."""
    return _kept(record, "terms", "TERMS")


def _kept(record: Lesson, module: str, name: str) -> tuple:
    place = import_module(f"{__name__}.{record.folder}").__path__
    if not any(found.name == module for found in iter_modules(place)):
        return ()
    return getattr(import_module(f"{__name__}.{record.folder}.{module}"), name)


def find(id: str) -> Exercise:
    """Return the exercise called `id`; raise KeyError with the ids there are.

    >>> find("5.1").title
    'Write softmax'
    """
    id = str(id) if type(id) in (str, float) else ""
    with_exercises = [record for record in lessons() if record.exercises]
    here = [record for record in with_exercises if str(record.number) == id.partition(".")[0]]
    exercises = exercises_of(here[0]) if here else {}
    if id not in exercises:
        known = ", ".join(exercises) or ", ".join(f"{record.number}.1" for record in with_exercises)
        raise KeyError(f'There is no exercise "{id[:20]}". Try one of: {known}.')
    return exercises[id]
