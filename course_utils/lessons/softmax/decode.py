"""Exercise 5.4: Decode any classifier."""

from __future__ import annotations

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items, mapping, number, text
from course_utils.model import loaded
from course_utils.model.arithmetic import softmax
from course_utils.model.sentences import ARTICLE_LOGITS

MAP = {0: "NEGATIVE", 1: "POSITIVE"}
LATER_FIRST = {1: "POSITIVE", 0: "NEGATIVE"}  # the same map; only the order in which it was written differs
# The winner of the first row gets about 0.43; each of the three labels wins once.
THREE = ((0.3, 0.6, 0.1), (-2.0, 0.4, 0.5), (3.0, -1.0, 2.9))
STARS = {2: "3 stars", 0: "1 star", 1: "2 stars"}
TWELVE = {i: f"topic {letter}" for i, letter in enumerate("ABCDEFGHIJKL")}


def check_decode(decode: object) -> str:
    """Check `decode(logits, id2label)`: as shipped, exchanged, any order, three and twelve labels, text keys."""
    import numpy as np

    published = np.array(ARTICLE_LOGITS)
    _try(decode, published, MAP, "the published logits")
    _try(decode, published, {0: "POSITIVE", 1: "NEGATIVE"}, "exchanged labels")
    _try(decode, published, LATER_FIRST, "a map whose entry for 1 is written first")
    _try(decode, np.array(THREE), STARS, "three labels")
    _try(decode, np.array([THREE[1]]), STARS, "a single sentence with three labels")
    many = np.random.default_rng(54).normal(0, 2, (15, 12))
    many[[0, 1, 2], [2, 10, 11]] = 9.0
    _try(decode, many, TWELVE, "twelve labels")
    texts = ["I love this film.", "I hate this so much!", "The plot is thin but the cast is superb."]
    _try(decode, loaded.logits(texts), dict(loaded.model().config.id2label), "your model's logits")
    _text_keys(decode, published, MAP)
    _text_keys(decode, many, TWELVE)
    return (
        "Right: the map decides every name, for two labels or twelve. The score belongs to the winning index, and the"
        " winner need not reach 0.5: with three labels 0.43 can win."
    )


def _try(decode: object, logits, id2label: dict, what: str) -> None:
    _compare(call_kept(decode, logits, id2label), logits, id2label, what)


def _compare(given: object, logits, id2label: dict, what: str) -> None:
    answers = items(given, "decode(...)")
    shares = softmax(logits)
    if len(answers) != len(shares):
        raise NotYet(
            f"With {what}, `decode` returned {len(answers)} answers for {len(shares)} rows of logits. Return one answer"
            " per row."
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
    # 6e-4: a score rounded to three digits, is off by half of the last one
    if abs(score - shares[best]) < 6e-4:
        return
    if abs(score - 100 * shares[best]) < 0.06:
        raise NotYet(f"{where} the score is a percentage. Return a share between 0 and 1.")
    if abs(score - shares[best]) < 6e-3:
        raise NotYet(f"{where} the score {score:.3f} is close to right but rounded. Return it unrounded.")
    if any(abs(score - share) < 6e-4 for share in shares):
        raise NotYet(
            f"{where} the score {score:.3f} belongs to a label that did not win. Take the share at the index that won."
        )
    raise NotYet(
        f"{where} the score is {score:.3f}, which is not a share of this row. Apply softmax along the labels, and give"
        " the winner's share."
    )


def _label(given: object, best: int, id2label: dict, where: str) -> None:
    if given is None:
        raise NotYet(
            f"{where} the label is None: the index was not found in the map. A look-up that fails loudly"
            " (`id2label[index]`) is safer here."
        )
    if not is_a(given, str):
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


def _text_keys(decode: object, logits, id2label: dict) -> None:
    """A map with text keys, as JSON files have it, is converted or refused with an error; silence is wrong."""
    what = f"string keys, as in a JSON file ({len(id2label)} labels)"
    keys = {str(index): id2label[index] for index in sorted(id2label, key=str)}  # "10" stands before "2"
    try:
        # Inside a list, so that a None that comes back in silence is not taken for an error.
        given = call_kept(lambda *given: [decode(*given)], logits, keys)[0]
    except NotYet as reason:
        if str(reason).startswith("Your function stopped with"):
            return
        raise
    try:
        _compare(given, logits, id2label, what)
    except NotYet as reason:
        said = str(reason) if str(reason).startswith("With ") else f"With {what}, {reason}"
        raise NotYet(
            f"{said} No error was raised, so nobody would notice: turn the keys into numbers, or let the look-up"
            " `id2label[index]` raise its KeyError."
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
            'Read from a JSON file, the keys of `id2label` are strings such as "0". Then `id2label[index]` raises a'
            " KeyError, which is fine here, while `.get(index)` would silently return None. Better still, begin with"
            " `{int(key): word for key, word in id2label.items()}`."
        ),
    ),
    solution=(
        "def decode(logits, id2label):\n"
        "    labels = {int(key): word for key, word in id2label.items()}\n"
        "    answers = []\n"
        "    for row in tf.math.softmax(logits, axis=-1).numpy():\n"
        "        best = int(row.argmax())\n"
        '        answers.append({"label": labels[best], "score": float(row[best])})\n'
        "    return answers"
    ),
    why="argmax finds the index, id2label names it, and the score is the share at that same index.",
)
