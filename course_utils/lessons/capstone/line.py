"""Exercise 10.4: The card's honest line."""

from __future__ import annotations

import re
from functools import lru_cache

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import text
from course_utils.lessons.capstone.plan import CLAIMS, Plan
from course_utils.lessons.capstone.rubric import Line, drawn_for, judged, nothing
from course_utils.model import loaded
from course_utils.model.sentences import sentences
from course_utils.showing.reliability import interval

# claim -> beginnings of words, one of which says on what kind of text it was tried
ABOUT = {
    "accuracy": ("sentence", "text", "review"),
    "languages": ("language",),
    "sarcasm": ("sarcas", "iron"),
    "emoji": ("emoji",),
}
CLOSE = 0.0061  # two decimals, rounded either way
RIGHTLY = r"\b(?:right|correct|accura)"


def check_line(my_name: object, line: object) -> str:
    """Check a sentence for a card: what it is about, and that its count and interval are true."""
    drawn, words = drawn_for(my_name), " ".join(text(line, "line").split())
    if len(words) > 1_000:
        raise NotYet(f"`line` has {len(words)} signs. One or two sentences are enough.")
    if drawn.thing.casefold() not in words.casefold():
        raise nothing(drawn, "10.4", f"The line does not name the {drawn.thing}. A card says first what it is for.")
    right, n = measured(drawn.claim)
    ends, found = interval(right / n, n), _numbers(words)
    # "right on version 6 of the 10 cards" would do as well: a check reads numbers, and a person reads the card
    numbers = {right, n} <= {int(value) for value, _ in found if value == int(value)}
    counted = numbers and _said(words, right, n)
    lines = [
        _about(drawn, words),
        Line(1, int(counted), f"{right} of {n} is what we count too." if counted else _recount(drawn, numbers)),
        Line(1, 1, "the interval fits the count.")
        if _has_ends(found, ends) and _is_95(words)
        else Line(1, 0, "its 95 % interval is missing or another one: `interval(share, n)`, low end first."),
    ]
    return judged(drawn, "10.4", lines, "Whoever reads this knows what to expect, and on how many texts it rests.")


def _about(drawn: Plan, words: str) -> Line:
    claim, topic = CLAIMS[drawn.claim][0].rstrip(".").removeprefix("It "), ABOUT[drawn.claim]
    if claim.casefold() in words.casefold():
        return Line(1, 0, f'it still says "{claim}", which you found to be untrue.')
    if not any(re.search(rf"(?<!without )\b{word}", words, re.I) for word in topic):
        return Line(1, 0, f'it does not say on what kind of text ("{drawn.claim}") you counted.')
    return Line(1, 1, "it says what the repo is for and on what you counted.")


def _said(words: str, right: int, n: int) -> bool:
    """Tell whether a text says that `right` of `n` are right: not "n of right", not of the wrong ones, no other count.

    >>> _said("right on 6 of 10", 6, 10), _said("right on 10 of 6", 6, 10), _said("6 of 10 are wrong", 6, 10)
    (True, False, False)
    >>> _said("6 of 10 are not right", 6, 10), _said("10 right, 6 tried", 6, 10), _said("right: 6/10, 9/10", 6, 10)
    (False, False, False)
    """

    def has(pattern: str) -> bool:
        return bool(re.search(pattern, words, re.I))

    of = r"\s*(?:/|out of|of|in)\s*(?:the\s+)?"
    near = rf"(?:(?!{RIGHTLY})[^.;,:(\d])*"  # in the same part of the sentence, and nothing right yet
    turned = has(rf"\b{n}{of}{right}\b") or has(rf"^(?!.*\b{right}\b.*\b{n}\b).*\b{n} {RIGHTLY}")
    denied = has(rf"\b{right}\b(?:{of}{n}\b)?{near}(?:\bnot|n't)\b{near}{RIGHTLY}")
    others = {int(count) for count in re.findall(rf"(?<![.\d])(\d+){of}{n}\b", words, re.I)} - {right, n - right}
    return has(RIGHTLY) and not denied and not others and not (turned and right != n)


def _recount(drawn: Plan, numbers: bool) -> str:
    if numbers:
        return 'both numbers are there. Say how many of how many are "right" or "correct", and no other count of them.'
    source = CLAIMS[drawn.claim][1]
    which = f'sentences("{source}")' if source else "sentences()"
    return f"right answers of sentences, both in digits, are not what we count in `course_utils.{which}`."


def _numbers(words: str) -> list[tuple[float, bool]]:
    """Return the numbers of a text, each with whether a percent sign follows.

    >>> _numbers("6 of 10: 31 % to 0.83")
    [(6.0, False), (10.0, False), (31.0, True), (0.83, False)]
    """
    found = re.findall(r"(\d+(?:[.,]\d+)?)\s*(%|percent)?", words)
    return [(float(number.replace(",", ".")), bool(sign)) for number, sign in found]


def _has_ends(found: list[tuple[float, bool]], ends: tuple[float, float]) -> bool:
    """Tell whether the two ends of the interval stand in a text one after the other, as shares or as percentages."""
    shares = [value / 100 if sign or value > 1 else value for value, sign in found]
    pairs = zip(shares, shares[1:])
    return any(abs(low - ends[0]) < CLOSE and abs(high - ends[1]) < CLOSE for low, high in pairs)


def _is_95(words: str) -> bool:
    """Tell whether a text gives its interval no other level than 95 %.

    >>> _is_95("60 %, 95 % interval 0.31 to 0.83"), _is_95("interval 31 % to 83 %"), _is_95("99 % interval")
    (True, True, False)
    """
    levels = re.findall(r"(\d+(?:\.\d+)?)\s*%[\s-]*(?:confidence|interval|CI\b)", words)
    return all(float(level) == 95 for level in levels)


@lru_cache(maxsize=8)
def measured(claim: str) -> tuple[int, int]:
    """Return (right answers, sentences) of a sound repo on the course's sentences that try a claim."""
    rows = [row for row in sentences(CLAIMS[claim][1]) if row["label"]]
    names = loaded.model().config.id2label
    answers = loaded.logits([row["text"] for row in rows]).argmax(axis=-1)
    return sum(names[int(i)] == row["label"] for i, row in zip(answers, rows)), len(rows)


EXERCISE = Exercise(
    id="10.4",
    title="The card's honest line",
    minutes=9,
    difficulty=2,
    names=("my_name", "line"),
    check=check_line,
    hints=(
        "Ask your mended repo about the sentences that try its claim, and count the answers that are right. `meaning`"
        " translates the labels of the sentences into those of your repo.",
        'The line may look like this: f"For reviews of the {thing}. On sarcasm it was right for {right} of {n}'
        ' sentences (95 % interval {low:.2f} to {high:.2f})."',
    ),
    solution=(
        'rows = course_utils.sentences("emoji")\n'
        'said = answers(mended, [row["text"] for row in rows])\n'
        'right = sum(one == meaning[row["label"]] for one, row in zip(said, rows))\n'
        "low, high = interval(right / len(rows), len(rows))\n"
        'line = f"For reviews of the {thing}. With emoji it was right on {right} of {len(rows)} sentences'
        ' (95 % interval {low:.2f} to {high:.2f})."'
    ),
    why="It replaces a claim by a count, and the interval says how little ten sentences can tell.",
)
