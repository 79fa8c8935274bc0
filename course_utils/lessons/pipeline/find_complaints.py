"""Exercise 2.1: Find the complaints."""

from __future__ import annotations

from course_utils.checking.calling import call_patiently
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items
from course_utils.lessons.pipeline.winners import winners

# The same message twice, and both kinds of winner: a list keeps order and repetitions. Short lists: a slow computer
# needs a second for three texts.
FIRST = (
    "My new headphones broke after two days.",
    "I love you.",
    "We left before the end.",
    "My new headphones broke after two days.",
)
SECOND = ("Our guide was friendly and knew every corner of the city.", "I hate this so much!")
DIGITS = 1e-5
APART = 0.004  # a threshold nearer to a score than this would judge the last digits, not the answer


class _Texts(list):
    """A list that is handed over as it is, so that a change of it is seen."""

    def __deepcopy__(self, memo: dict) -> _Texts:
        return self


class Threshold(float):
    """A threshold on a score, for which scores that differ in the last digits alone are equal to it."""

    def __eq__(self, other: object) -> bool:
        return abs(float(self) - other) <= DIGITS

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __le__(self, other: float) -> bool:
        return float(self) <= other + DIGITS

    def __ge__(self, other: float) -> bool:
        return float(self) >= other - DIGITS

    def __lt__(self, other: float) -> bool:
        return not self >= other

    def __gt__(self, other: float) -> bool:
        return not self <= other

    def __rsub__(self, other: float) -> float:
        return 0.0 if self == other else other - float(self)

    __hash__ = float.__hash__


def check_complaints(complaints: object) -> str:
    found = winners(FIRST + SECOND)
    # at_least=0: NEGATIVE has more than that in every text, also where POSITIVE wins. Read backwards or sorted, the
    # complaints among all six are others.
    _one_call(complaints, FIRST + SECOND, 0.0, found)
    for at_least in between([found[text][1] for text in FIRST if found[text][0] == "NEGATIVE"]):
        _one_call(complaints, FIRST[::-1], at_least, found)
    _one_call(complaints, (), 0.5, found)
    score, text = min((score, text) for text, (label, score) in found.items() if label == "NEGATIVE")
    _at_the_score(complaints, text, score)
    return (
        "Right for every list and every threshold. Answers come in the order of the texts, and each score belongs to"
        " the label beside it: a NEGATIVE with a high score is one that the model is sure of."
    )


def _at_the_score(complaints: object, text: str, score: float) -> None:
    """Ask with a threshold that equals the score (a hair below it, for arrays that compare to the last digit), and
    with one just above it: whoever rounds, up or down, fails one of the two."""
    what = ("complaints(texts, at_least)", "a list of texts")
    if not items(call_patiently(complaints, [text], Threshold(score - DIGITS / 10)), *what):
        raise NotYet(
            f'With at_least equal to the score of "{text}", {score:.4f}, your list lacks that text. "At least" takes'
            " in the threshold itself: compare with `>=`, and do not round the score."
        )
    above = score + 10 * DIGITS
    if items(call_patiently(complaints, [text], above), *what):
        raise NotYet(
            f'With at_least={above:.5f} your list holds "{text}", whose score is {score:.5f}. That is less: compare'
            " the two numbers as they are, and do not round them."
        )


def between(scores: list[float]) -> list[float]:
    """Return a threshold in the widest gap between these scores, if there is one that is wide enough.

    >>> between([0.5, 0.6, 0.99, 0.99]), between([0.99])
    ([0.795], [])
    """
    ordered = sorted(set(scores))
    gaps = [(high - low, (low + high) / 2) for low, high in zip(ordered, ordered[1:]) if high - low > 2 * APART]
    return [round(max(gaps)[1], 4)] if gaps else []


def _one_call(complaints: object, texts: tuple[str, ...], at_least: float, found: dict) -> None:
    handed = _Texts(texts)
    given = call_patiently(complaints, handed, at_least)  # a busy computer took more than five seconds for twenty texts
    where = f"For {len(texts)} texts and at_least={at_least}"
    if list(handed) != list(texts):
        raise NotYet(f"{where}, your function changed the list it was given. Build a new list instead.")
    if is_a(given, set, frozenset):
        raise NotYet(f"{where}, your function returns a set, which has no order. Return a list.")
    got = items(given, "complaints(texts, at_least)", "a list of texts")
    odd = next((item for item in got if not is_a(item, str)), None)
    if odd is not None:
        raise NotYet(f"{where}, your list holds {describe(odd)}. Put the texts themselves into it.")
    wanted = [text for text in texts if found[text][0] == "NEGATIVE" and found[text][1] >= at_least]
    _compare([str.__str__(item) for item in got], wanted, found, where)


def _compare(got: list[str], wanted: list[str], found: dict, where: str) -> None:
    for text in got:
        if text not in found:
            raise NotYet(f"{where}, your list holds {describe(text)}, which is not one of the texts.")
        if text not in wanted:
            label, score = found[text]
            raise NotYet(
                f'{where}, your list holds "{text}", which the model calls {label} with {score:.3f}. Ask for both: the'
                " label, and its score."
            )
    for text in wanted:
        if text not in got:
            raise NotYet(
                f'{where}, your list lacks "{text}", which the model calls NEGATIVE with {found[text][1]:.3f}. The'
                " score belongs to the label beside it."
            )
    if sorted(got) != sorted(wanted):
        raise NotYet(f"{where}, a text that came twice is not there twice. Keep every message that qualifies.")
    if got != wanted:
        raise NotYet(f"{where}, the texts are the right ones in the wrong order. Keep the order in which they came.")


EXERCISE = Exercise(
    id="2.1",
    title="Find the complaints",
    minutes=5,
    difficulty=2,
    names=("complaints",),
    check=check_complaints,
    hints=(
        "Call `classifier(texts)` once. Its first answer belongs to the first text, its second to the second.",
        (
            "Go through `zip(texts, classifier(texts))`, and keep a text if its answer's `label` is NEGATIVE and its"
            " `score` is at least `at_least`."
        ),
    ),
    solution=(
        "def complaints(texts, at_least):\n"
        "    found = []\n"
        "    for text, answer in zip(texts, classifier(texts)):\n"
        '        if answer["label"] == "NEGATIVE" and answer["score"] >= at_least:\n'
        "            found.append(text)\n"
        "    return found"
    ),
    why="The answers keep the order of the texts, so `zip` brings each text and its answer together.",
)
