"""Exercise 5.4: Decode any classifier."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, items, mapping, number, text
from course_utils.model import loaded
from course_utils.model.arithmetic import softmax
from course_utils.model.sentences import ARTICLE_LOGITS

MAP = {0: "NEGATIVE", 1: "POSITIVE"}
THREE = ((0.3, 0.6, 0.1), (-2.0, 0.5, 0.4), (3.0, -1.0, 2.9))  # the winner of the first row gets about 0.43
STARS = {0: "1 star", 1: "2 stars", 2: "3 stars"}


def check_decode(decode: object) -> str:
    """Check `decode(logits, id2label)`: as shipped, exchanged, three labels, a map with text keys."""
    import numpy as np

    _try(decode, np.array(ARTICLE_LOGITS), MAP, "the article's logits")
    _try(decode, np.array(ARTICLE_LOGITS), {0: "POSITIVE", 1: "NEGATIVE"}, "exchanged labels")
    _try(decode, np.array(THREE), STARS, "three labels")
    _try(decode, np.array([THREE[1]]), STARS, "a single sentence with three labels")
    texts = ["I love this film.", "I hate this so much!", "The plot is thin but the cast is superb."]
    _try(decode, loaded.logits(texts), dict(loaded.model().config.id2label), "your model's logits")
    _text_keys(decode)
    return (
        "Right: the map decides every name, for two labels or three. The score belongs to the winning index, and the"
        " winner need not reach 0.5: with three labels 0.43 can win."
    )


def _try(decode: object, logits, id2label: dict, what: str) -> None:
    answers = items(call(decode, logits, id2label), "decode(...)")
    shares = softmax(logits)
    if len(answers) != len(shares):
        raise NotYet(
            f"With {what}, `decode` returned {len(answers)} answers for {len(shares)} rows of logits. Return one answer"
            " a row."
        )
    for i, answer in enumerate(answers):
        _answer(answer, shares[i], id2label, f"With {what}, row {i}:")


def _answer(answer: object, shares, id2label: dict, where: str) -> None:
    try:
        found = mapping(answer)
    except NotYet:
        raise NotYet(
            f"{where} the answer is {describe(answer)}. Return a dictionary with the keys `label` and `score`."
        ) from None
    if set(found) != {"label", "score"}:
        raise NotYet(f"{where} the dictionary needs exactly the keys `label` and `score`.")
    best = int(shares.argmax())
    _label(found["label"], best, id2label, where)
    score = number(found["score"], "score")
    # 6e-4: a score rounded to three digits, as the article rounds, is off by half of the last one
    if abs(score - shares[best]) < 6e-4:
        return
    if abs(score - 100 * shares[best]) < 0.06:
        raise NotYet(f"{where} the score is a percentage. Return a share between 0 and 1.")
    if any(abs(score - share) < 6e-4 for share in shares):
        raise NotYet(
            f"{where} the score {score:.3f} belongs to another label than the winner. Take the share at the index that"
            " won."
        )
    raise NotYet(
        f"{where} the score is {score:.3f}, which is no share of this row. Apply softmax along the labels, and give the"
        " winner's share."
    )


def _label(given: object, best: int, id2label: dict, where: str) -> None:
    if given is None:
        raise NotYet(
            f"{where} the label is None: the index was not found in the map. A look-up that fails loudly"
            " (`id2label[index]`) is safer here."
        )
    if type(given) is not str:
        raise NotYet(
            f"{where} the label is {describe(given)}. Look the index up in `id2label`, so that the answer is a word."
        )
    label = text(given, "label")
    if label == id2label[best]:
        return
    if label not in id2label.values():
        raise NotYet(
            f'{where} the label "{label[:30]}" is not in `id2label` at all. Take every name from the map, none from'
            " your code."
        )
    raise NotYet(
        f'{where} the label is "{label}", but the map has another word for the index that won. Find the index with'
        " argmax (a score above 0.5 is not required), then look it up in `id2label`."
    )


def _text_keys(decode: object) -> None:
    """A map with text keys, as JSON files have it, is either converted or refused; silence is wrong."""
    import numpy as np

    logits = np.array(ARTICLE_LOGITS)
    try:
        answers = call(decode, logits, {"0": "NEGATIVE", "1": "POSITIVE"})
    except NotYet:
        return  # it stopped with an error: a loud refusal
    try:
        for answer, row in zip(items(answers), softmax(logits)):
            _answer(answer, row, MAP, "")
    except NotYet:
        raise NotYet(
            'With the map {"0": "NEGATIVE", "1": "POSITIVE"}, whose keys are texts as in a JSON file, a wrong answer'
            " comes back in silence. Convert the keys, or let the look-up raise its error."
        ) from None


EXERCISE = Exercise(
    id="5.4",
    title="Decode any classifier",
    minutes=8,
    difficulty=2,
    names=("decode",),
    check=check_decode,
    hints=(
        (
            "For each row: the shares, the index of the largest, and two look-ups: the label of that index and the"
            " share at that index."
        ),
        (
            "`id2label` decides every name, also with three labels or with labels exchanged; write no label name in"
            " your code."
        ),
        (
            'Read from a JSON file, the keys of `id2label` are texts such as "0". `id2label[index]` then fails loudly,'
            " which is fine; `.get(index)` would return None in silence."
        ),
    ),
    solution=(
        "def decode(logits, id2label):\n"
        "    answers = []\n"
        "    for row in tf.math.softmax(logits, axis=-1).numpy():\n"
        "        best = int(row.argmax())\n"
        '        answers.append({"label": id2label[best], "score": float(row[best])})\n'
        "    return answers"
    ),
    why="argmax finds the index, id2label names it, and the score is the share at that same index.",
)
