"""The check of exercise 5.4: from logits to labels and scores, with any label map."""
from __future__ import annotations

from .calling import call
from .outcome import NotYet
from .softmax_function import ARTICLE, exact
from .values import describe, items, mapping, number, text

MAP = {0: "NEGATIVE", 1: "POSITIVE"}
THREE = ((0.3, 0.6, 0.1), (-2.0, 0.5, 0.4), (3.0, -1.0, 2.9))  # the winner of the first row gets about 0.43
STARS = {0: "1 star", 1: "2 stars", 2: "3 stars"}


def check_decode(decode: object) -> str:
    """Check `decode(logits, id2label)`: as shipped, exchanged, three labels, a map with text keys."""
    import numpy as np

    from . import live

    _try(decode, np.array(ARTICLE), MAP, "the article's logits")
    _try(decode, np.array(ARTICLE), {0: "POSITIVE", 1: "NEGATIVE"}, "exchanged labels")
    _try(decode, np.array(THREE), STARS, "three labels")
    _try(decode, np.array([THREE[1]]), STARS, "a single sentence with three labels")
    texts = ["I love this film.", "I hate this so much!", "The plot is thin but the cast is superb."]
    _try(decode, live.logits(texts), dict(live.model().config.id2label), "your model's logits")
    _text_keys(decode)
    return "Right: the map decides every name, for two labels or three. The score belongs to the winning index, and the winner need not reach 0.5: with three labels 0.43 can win."


def _try(decode: object, logits, id2label: dict, what: str) -> None:
    answers = items(call(decode, logits, id2label), "decode(...)")
    shares = exact(logits)
    if len(answers) != len(shares):
        raise NotYet(f"With {what}, `decode` returned {len(answers)} answers for {len(shares)} rows of logits. Return one answer a row.")
    for i, answer in enumerate(answers):
        _answer(answer, shares[i], id2label, f"With {what}, row {i}:")


def _answer(answer: object, shares, id2label: dict, where: str) -> None:
    try:
        found = mapping(answer)
    except NotYet:
        raise NotYet(f"{where} the answer is {describe(answer)}. Return a dictionary with the keys `label` and `score`.") from None
    if set(found) != {"label", "score"}:
        raise NotYet(f"{where} the dictionary needs exactly the keys `label` and `score`.")
    best = int(shares.argmax())
    _label(found["label"], best, id2label, where)
    score = number(found["score"], "score")
    if abs(score - shares[best]) < 6e-4:
        return
    if abs(score - 100 * shares[best]) < 0.06:
        raise NotYet(f"{where} the score is a percentage. Return a share between 0 and 1.")
    if any(abs(score - share) < 6e-4 for share in shares):
        raise NotYet(f"{where} the score {score:.3f} belongs to another label than the winner. Take the share at the index that won.")
    raise NotYet(f"{where} the score is {score:.3f}, which is no share of this row. Apply softmax along the labels, and give the winner's share.")


def _label(given: object, best: int, id2label: dict, where: str) -> None:
    if given is None:
        raise NotYet(f"{where} the label is None: the index was not found in the map. A look-up that fails loudly (`id2label[index]`) is safer here.")
    if type(given) is not str:
        raise NotYet(f"{where} the label is {describe(given)}. Look the index up in `id2label`, so that the answer is a word.")
    label = text(given, "label")
    if label == id2label[best]:
        return
    if label not in id2label.values():
        raise NotYet(f'{where} the label "{label[:30]}" is not in `id2label` at all. Take every name from the map, none from your code.')
    raise NotYet(f'{where} the label is "{label}", but the map has another word for the index that won. Find the index with argmax (a score above 0.5 is not required), then look it up in `id2label`.')


def _text_keys(decode: object) -> None:
    """A map with text keys, as JSON files have it, is either converted or refused; silence is wrong."""
    import numpy as np

    logits = np.array(ARTICLE)
    try:
        answers = call(decode, logits, {"0": "NEGATIVE", "1": "POSITIVE"})
    except NotYet:
        return  # it stopped with an error: a loud refusal
    try:
        for answer, row in zip(items(answers), exact(logits)):
            _answer(answer, row, MAP, "")
    except NotYet:
        raise NotYet('With the map {"0": "NEGATIVE", "1": "POSITIVE"}, whose keys are texts as in a JSON file, a wrong answer comes back in silence. Convert the keys, or let the look-up raise its error.') from None
