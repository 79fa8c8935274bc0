"""Exercise 2.1: Name your model."""

from __future__ import annotations

import math

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
    label, score = _winner(given)
    # 1e-3: answers printed to three digits pass; another model or another text differs in the first two
    if label == best[0] and abs(score - best[1]) <= 1e-3:
        return
    seen = f'For "{sentence}" your pipeline says {label} {score:.3f}'
    logit = float(loaded.logits([sentence])[0].max())
    if label == best[0] and abs(score - logit) <= 1e-3:
        raise NotYet(
            f"{seen}: the right label, with its logit in place of its share {best[1]:.3f}. Leave"
            ' `function_to_apply="none"` out.'
        )
    if label == best[0] and abs(score - 1 / (1 + math.exp(-logit))) <= 1e-3:
        raise NotYet(
            f"{seen}: the right label, with a sigmoid of its logit in place of its share {best[1]:.3f}. Leave"
            ' `function_to_apply="sigmoid"` out: softmax is what a pipeline uses by itself.'
        )
    raise NotYet(
        f"{seen}, and the model in `checkpoint` says {best[0]} {best[1]:.3f}. Is `checkpoint` the model you named?"
    )


def _winner(given: object) -> tuple[object, float]:
    """Return label and score of the highest entry: `return_all_scores=True` and `top_k=None` list every label."""
    entries = items(given, "clf(text)")
    if len(entries) == 1 and is_a(entries[0], list):
        entries = items(entries[0], "clf(text)[0]")
    if not entries:
        raise NotYet("`clf(text)` gives an empty list. Leave `top_k` out.")
    found = [mapping(entry, "an entry of clf(text)") for entry in entries]
    return max(((entry.get("label"), number(entry.get("score"), "score")) for entry in found), key=lambda pair: pair[1])


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
