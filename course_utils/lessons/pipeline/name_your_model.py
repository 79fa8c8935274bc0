"""Exercise 2.1: Name your model."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items, mapping, number
from course_utils.model import loaded

TEXTS = ("A warm and funny film.", "I hate this so much!", "A dull, lifeless story.", "I love you.")


def check_pipeline(clf: object) -> str:
    from transformers import Pipeline, TextClassificationPipeline

    if is_a(clf, str):
        raise NotYet(
            f"`clf` is {describe(clf)}. A name or a path is not a pipeline yet: hand it to `pipeline(...)` and keep"
            " what comes back."
        )
    if is_a(clf, list, dict):
        raise NotYet(
            f"`clf` is {describe(clf)}, the result of a call. Keep the pipeline itself; it will be called on two texts"
            " here."
        )
    if not is_a(clf, Pipeline):
        raise NotYet(f"`clf` is {describe(clf)}. This exercise asks for what `pipeline(...)` returns.")
    if not is_a(clf, TextClassificationPipeline):
        raise NotYet(
            f'`clf` is a pipeline for the task "{clf.task}". Its first argument decides that; the article\'s task gives'
            " labels."
        )
    for sentence in TEXTS:
        _same_answer(call(clf, sentence), sentence)
    return (
        'Right. "sentiment-analysis" is an alias of "text-classification": both give this kind of pipeline, and the'
        " named model decides what the labels are."
    )


def _same_answer(given: object, sentence: str) -> None:
    best = max(loaded.truth(sentence).items(), key=lambda pair: pair[1])
    given = items(given, "clf(text)")
    found = mapping(given[0][0] if is_a(given[0], list) else given[0], "clf(text)[0]")
    label, score = found.get("label"), number(found.get("score"), "score")
    if label != best[0] or abs(score - best[1]) > 1e-3:
        raise NotYet(
            f'For "{sentence}" your pipeline says {label} {score:.3f}, and the model in `checkpoint` says {best[0]}. Is'
            " `checkpoint` the model you named?"
        )


EXERCISE = Exercise(
    id="2.1",
    title="Name your model",
    minutes=3,
    difficulty=1,
    names=("clf",),
    check=check_pipeline,
    hints=(
        "`pipeline` takes the task first. Which argument names the model?",
        "Two arguments are enough: the task as a text, and `model=` with the folder that `checkpoint` holds.",
    ),
    solution='from transformers import pipeline\n\nclf = pipeline("text-classification", model=checkpoint)',
    why="The model is named, so nothing is chosen for you and nothing is downloaded.",
)
