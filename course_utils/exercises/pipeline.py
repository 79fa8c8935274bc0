"""Exercises of notebook 2: use a finished model, and read what its card promises."""
from __future__ import annotations

from . import live
from .calling import call
from .exercise import Exercise
from .outcome import NotYet
from .pipeline_card import check_card
from .values import describe, is_a, items, mapping, number, text

TEXTS = ("A warm and funny film.", "I hate this so much!", "A dull, lifeless story.", "I love you.")


def truth(sentence: str) -> dict[str, float]:
    """Return label -> probability for one text, computed from the live model's logits.

    >>> sorted(truth("I love you."))
    ['NEGATIVE', 'POSITIVE']
    """
    import numpy as np

    logits = live.logits([sentence])[0].astype(np.float64)
    shares = np.exp(logits - logits.max()) / np.exp(logits - logits.max()).sum()
    return {live.model().config.id2label[i]: float(share) for i, share in enumerate(shares)}


def check_pipeline(clf: object) -> str:
    from transformers import Pipeline, TextClassificationPipeline

    if is_a(clf, str):
        raise NotYet(f"`clf` is {describe(clf)}. A name or a path is not a pipeline yet: hand it to `pipeline(...)` and keep what comes back.")
    if is_a(clf, list, dict):
        raise NotYet(f"`clf` is {describe(clf)}, the result of a call. Keep the pipeline itself; it will be called on two texts here.")
    if not is_a(clf, Pipeline):
        raise NotYet(f"`clf` is {describe(clf)}. This exercise asks for what `pipeline(...)` returns.")
    if not is_a(clf, TextClassificationPipeline):
        raise NotYet(f'`clf` is a pipeline for the task "{clf.task}". Its first argument decides that; the article\'s task gives labels.')
    for sentence in TEXTS:
        _same_answer(call(clf, sentence), sentence)
    return 'Right. "sentiment-analysis" is an alias of "text-classification": both give this kind of pipeline, and the named model decides what the labels are.'


def _same_answer(given: object, sentence: str) -> None:
    best = max(truth(sentence).items(), key=lambda pair: pair[1])
    given = items(given, "clf(text)")
    found = mapping(given[0][0] if is_a(given[0], list) else given[0], "clf(text)[0]")
    label, score = found.get("label"), number(found.get("score"), "score")
    if label != best[0] or abs(score - best[1]) > 1e-3:
        raise NotYet(f'For "{sentence}" your pipeline says {label} {score:.3f}, and the model in `checkpoint` says {best[0]}. Is `checkpoint` the model you named?')


def check_scores(scores: object) -> str:
    for sentence in TEXTS:
        _check_scores_of(call(scores, sentence), sentence)
    return "Right for both winners. Look names up, never positions: `top_k=None` sorts by score, so the first entry is whichever label won. It has replaced the older `return_all_scores=True`, which still works here and warns."


def _check_scores_of(given: object, sentence: str) -> None:
    found, expected = mapping(given, "scores(text)"), truth(sentence)
    missing = [label for label in expected if label not in found]
    if missing:
        raise NotYet(f'For "{sentence}" the result has {describe_keys(found)} and lacks {", ".join(missing)}. A pipeline gives only the best label unless you ask for all of them.')
    if any(is_a(found[label], str) for label in expected):
        raise NotYet("The scores are texts. Keep them as numbers; format them only when you print.")
    given_scores = {label: number(found[label], label) for label in expected}
    total = sum(given_scores.values())
    if abs(total - 1) > 1e-3:
        raise NotYet(f'For "{sentence}" your scores sum to {total:.3f}. Two shares of one whole sum to 1; did a score of another label slip in?')
    if any(abs(given_scores[label] - expected[label]) > 1e-3 for label in expected):
        first = next(iter(expected))
        raise NotYet(f'For "{sentence}" you give {first} {given_scores[first]:.3f}, and the model does not. Check which score belongs to which label, on a positive and on a negative text.')


def describe_keys(found: dict) -> str:
    """Return a dictionary's keys in a few words.

    >>> describe_keys({"a": 1})
    'the keys a'
    """
    return "the keys " + ", ".join(str(key)[:20] for key in list(found)[:5]) if found else "no keys"


def check_mistake(my_text: object, my_label: object) -> str:
    sentence, label = text(my_text, "my_text").strip(), text(my_label, "my_label").strip().upper()
    scores = truth(sentence)
    if not sentence:
        raise NotYet("`my_text` is empty, and an empty text has no right label. Write one English sentence.")
    if label not in scores:
        raise NotYet(f'`my_label` is "{label[:20]}". The model knows two labels, {" and ".join(scores)}; pick the one a reader would choose.')
    if not sentence.isascii():
        raise NotYet("`my_text` has letters outside plain English. The model is out of its language there, which is not the same as wrong; try English.")
    if len(sentence.split()) > 60:
        raise NotYet(f"`my_text` has {len(sentence.split())} words. One short sentence is more convincing: 60 words at most.")
    given, score = max(scores.items(), key=lambda pair: pair[1])
    if given == label:
        raise NotYet(f"The model says {given} {score:.3f}, and so do you: no mistake here. Try a turn: expectations that are disappointed, or irony.")
    if score <= 0.9:
        raise NotYet(f"The model disagrees with you, but only with {score:.3f}. Find a text where it is wrong and sure of it: above 0.9.")
    return f"The model says {given} {score:.3f}, and you say {label}. Whether you are right only a reader can judge. Keep this sentence: notebook 5 asks what such a score is worth."


EXERCISES = [
    Exercise(
        id="2.1",
        title="Name your model",
        minutes=3,
        difficulty=1,
        names=("clf",),
        check=check_pipeline,
        hints=(
            "`pipeline` takes the task first. Which argument names the model?",
            'Two arguments are enough: the task as a text, and `model=` with the folder that `checkpoint` holds.',
        ),
        solution='from transformers import pipeline\n\nclf = pipeline("text-classification", model=checkpoint)',
        why="The model is named, so nothing is chosen for you and nothing is downloaded.",
    ),
    Exercise(
        id="2.2",
        title="All scores by name",
        minutes=6,
        difficulty=2,
        names=("scores",),
        check=check_scores,
        hints=(
            "By default you see only the winner. One argument of the call shows all labels.",
            "`classifier(text, top_k=None)` is a list of dictionaries, sorted by score. Build a new dictionary from `label` and `score` of each.",
        ),
        solution=(
            "def scores(text):\n"
            '    return {entry["label"]: entry["score"] for entry in classifier(text, top_k=None)}'
        ),
        why="Each score travels with its own label, so the order of the list no longer matters.",
    ),
    Exercise(
        id="2.3",
        title="Sure and wrong",
        minutes=6,
        difficulty=2,
        names=("my_text", "my_label"),
        check=check_mistake,
        hints=(
            "Think of sentences whose words pull one way and whose meaning goes the other.",
            "Try disappointed expectations, irony, or a `not` far away from the word it turns around; then run the classifier on each try.",
        ),
        solution=(
            "tries = {\n"
            '    "I expected to hate it but I was wrong.": "POSITIVE",\n'
            '    "Great, another delay.": "NEGATIVE",\n'
            '    "What a wonderful way to waste two hours.": "NEGATIVE",\n'
            '    "Nobody could possibly dislike this film.": "POSITIVE",\n'
            '    "I cannot say anything bad about it.": "POSITIVE",\n'
            '    "It was okay.": "NEGATIVE",\n'
            "}\n"
            "for my_text, my_label in tries.items():\n"
            "    answer = classifier(my_text)[0]\n"
            '    if answer["label"] != my_label and answer["score"] > 0.9:\n'
            "        break"
        ),
        why="Turned expectations and irony pull the words and the meaning apart; the model follows the words.",
    ),
    Exercise(
        id="2.4",
        title="Read the card",
        minutes=6,
        difficulty=1,
        names=("card",),
        check=check_card,
        hints=(
            "The header between the two rows of dashes answers the first four; the prose answers the fifth.",
            "`language`, `datasets` and `model-index` are fields of the header; `classes` are the labels; the last part of the card lists its limits.",
        ),
        solution=(
            "import yaml\n\n"
            'readme = open(f"{checkpoint}/README.md", encoding="utf-8").read()\n'
            'header = yaml.safe_load(readme.split("---")[1])\n'
            "card = {\n"
            '    "language": "English",\n'
            '    "classes": ["NEGATIVE", "POSITIVE"],\n'
            '    "train_data": "SST-2",\n'
            '    "metric": header["model-index"][0]["results"][0]["metrics"][0]["value"],\n'
            '    "one_limit": "English only, and there is no neutral class",\n'
            "}"
        ),
        why="Language, data and metric stand in the header, and the limits in the prose.",
    ),
]
