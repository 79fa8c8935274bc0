"""Exercise 2.4: Read the card."""

from __future__ import annotations

import re
from pathlib import Path

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items, mapping, number, text, texts
from course_utils.model import loaded

WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "one": 1}
OTHERS = ("imdb", "yelp", "amazon", "wikipedia", "bookcorpus")


def check_card(card: object) -> str:
    given, header = mapping(card, "card"), card_header()
    wanted = ("language", "classes", "train_data", "metric", "one_limit")
    missing = [key for key in wanted if key not in given]
    if missing:
        raise NotYet(f"`card` lacks {', '.join(missing)}. Keep all five keys.")
    _check_language(given["language"], header)
    _check_classes(given["classes"])
    _check_data(given["train_data"], header)
    _check_metric(given["metric"], header)
    _check_limit(given["one_limit"])
    return (
        "Right, all five. A card that answers these five questions is a good card; notebook 7 meets cards that do not."
    )


def _card() -> str:
    file = Path(loaded.folder()) / "README.md"
    if not file.is_file():
        raise NotYet(
            "The model that `checkpoint` names has no card (README.md), so nobody can answer this exercise for it. Do"
            " it with the course's own model: restart without COURSE_CHECKPOINT."
        )
    return file.read_text(encoding="utf-8-sig")


def card_header() -> dict:
    """Return the YAML header of the checkpoint's model card."""
    import yaml

    parts = _card().split("---")
    header = yaml.safe_load(parts[1]) if len(parts) > 2 else None
    lacking = [field for field in ("language", "datasets", "model-index") if field not in (header or {})]
    if lacking:
        raise NotYet(
            f"The card of the model that `checkpoint` names has no {', '.join(lacking)} in its header, so nobody can"
            " answer this exercise for it. Do it with the course's own model: restart without COURSE_CHECKPOINT."
        )
    return header


def _squeeze(words: str) -> str:
    return re.sub(r"[^a-z0-9]", "", words.lower())


def _check_language(given: object, header: dict) -> None:
    languages = header["language"] if isinstance(header["language"], list) else [header["language"]]
    said = text(given[0] if is_a(given, list) and len(given) == 1 else given, "language").strip().lower()
    if len(re.findall(r"[a-z]+", said)) > 1:
        raise NotYet(f'`language` is "{said[:40]}". The card\'s header names {len(languages)}; give exactly that.')
    if said not in {"en", "english"} or "en" not in languages:
        raise NotYet(
            f'`language` is "{said[:40]}". Look at the first lines of the card, between the two rows of dashes.'
        )


def _check_classes(given: object) -> None:
    labels = loaded.model().config.id2label
    if is_a(given, str):
        words = str.__str__(given).lower()
        said = sum(label.lower() in words for label in labels.values()) or WORDS.get(words.strip()) or _number_in(words)
    elif is_a(given, dict):
        said = dict.__len__(given)
    else:
        said = len(items(given, "classes")) if is_a(given, list, tuple, set) else number(given, "classes")
    if said != len(labels):
        raise NotYet(f"`classes` is {describe(given)}. Count the labels in the card, or in `config.id2label`.")


def _check_data(given: object, header: dict) -> None:
    datasets = header["datasets"] if isinstance(header["datasets"], list) else [header["datasets"]]
    names = [_squeeze(str(name).split("/")[-1]) for name in datasets]
    written = " ".join(texts(given, "train_data")) if is_a(given, list, tuple, set) else text(given, "train_data")
    said = _squeeze(written)
    other = next((name for name in OTHERS if name in said), None)
    if other:
        raise NotYet(
            f"`train_data` is {describe(given)}, and {other} is not what this model was fine-tuned on. The header has"
            " a field `datasets`."
        )
    in_words = re.search(r"(film|movie)s? ?reviews?", written.lower()) and "film reviews" in _card()
    if not (any(name in said for name in names) or "sentimenttreebank" in said or in_words):
        raise NotYet(
            f"`train_data` is {describe(given)}. The header has a field `datasets`; what the body was pre-trained on is"
            " another question."
        )


def _number_in(words: str) -> float:
    """Return the one number in a text such as "SST-2 accuracy: 90.5 %"; nan if there is none or more than one.

    The 2 of "SST-2" belongs to a name, and 872 sentences are no accuracy.

    >>> _number_in("SST-2 accuracy: 90,5 % on 872 sentences"), _number_in(".905")
    (90.5, 0.905)
    """
    found = re.findall(r"(?<![\w.,-])(?:\d+(?:[.,]\d+)?|[.,]\d+)(?!\w)", words)
    numbers = {float(number.replace(",", ".")) for number in found}
    within = [number for number in numbers if number <= 100]
    return within[0] if len(within) == 1 else float("nan")


def _check_metric(given: object, header: dict) -> None:
    metrics = header["model-index"][0]["results"][0]["metrics"]
    truth = next(float(metric["value"]) for metric in metrics if metric["type"] == "accuracy")
    truth = truth * 100 if truth <= 1 else truth
    said = _number_in(str.__str__(given)) if is_a(given, str) else number(given, "metric")
    if said != said:
        raise NotYet(f"`metric` is {describe(given)}, which holds no number or several. Give the accuracy alone.")
    said = said * 100 if said <= 1 else said
    if abs(said - truth) <= 0.1:
        return
    if said in (int(truth), round(truth)):
        raise NotYet(f"`metric` reads as {said:.0f} percent: close, and rounded. Give one more digit of the accuracy.")
    raise NotYet(
        f"`metric` reads as {said:.1f} percent, and the card reports another accuracy. The article's own model has"
        " a card of its own; read this one."
    )


def _check_limit(given: object) -> None:
    said = set(re.findall(r"[a-z]{4,}", text(given, "one_limit").lower()))
    known = set(re.findall(r"[a-z]{4,}", _card().lower().split("limit", 1)[-1]))
    if len(said) < 2:
        raise NotYet("`one_limit` is very short. Write a few words: what should nobody use this model for?")
    if len(said & known) < 2:
        raise NotYet(
            "`one_limit` does not sound like anything the card says about limits. Read its part on limits and say one"
            " of them in your words."
        )


EXERCISE = Exercise(
    id="2.4",
    title="Read the card",
    minutes=6,
    difficulty=1,
    names=("card",),
    check=check_card,
    hints=(
        "The header between the two rows of dashes answers the first four; the prose answers the fifth.",
        (
            "`language`, `datasets` and `model-index` are fields of the header; `classes` are the labels; the last part"
            " of the card lists its limits."
        ),
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
)
