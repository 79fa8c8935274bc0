"""Exercise 10.4: The card's honest line."""

from __future__ import annotations

import re
from functools import lru_cache

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, number, text
from course_utils.lessons.capstone.plan import CLAIMS, Plan
from course_utils.lessons.capstone.rubric import Line, drawn_for, judged, nothing
from course_utils.model import loaded
from course_utils.model.sentences import sentences
from course_utils.showing.reliability import interval

ASKED = {
    "right": "how many answers are right, counted with `sum(...)`",
    "n": "how many sentences you asked about, `len(...)` of them",
    "low": "the first of the two numbers that `interval(right / n, n)` returns",
    "high": "the second of the two numbers that `interval(right / n, n)` returns",
}
LONGEST = 1_000  # signs of a line


def check_line(my_name: object, right: object, n: object, low: object, high: object, line: object) -> str:
    """Check a count and its interval, and of a sentence for a card what a program can decide."""
    drawn = drawn_for(my_name)
    try:
        right, n, low, high = (_number(value, name) for name, value in zip(ASKED, (right, n, low, high)))
        words = _words(line, drawn.thing)
    except NotYet as reason:
        raise nothing(drawn, "10.4", str(reason)) from None
    lines = [_count(right, n, drawn.claim), _ends(low, high, right, n, drawn.claim), _text(words, right, n, drawn)]
    # how a sentence reads is no program's to judge: a check that tried was wrong in 12 of 50 answers by strangers
    return judged(drawn, "10.4", lines, "How your line reads is for people to judge: read it aloud to a neighbour.")


def _number(value: object, name: str) -> float:
    try:
        return number(value, name)
    except NotYet:
        raise NotYet(f"`{name}` is {describe(value)}. It should be {ASKED[name]}: one number, no quotes.") from None


def _words(line: object, thing: str) -> str:
    """Return the text of a line with single spaces; raise NotYet for one that nothing can be said about."""
    words = " ".join(text(line, "line").split())
    if len(words) > LONGEST:
        raise NotYet(f"`line` has {len(words)} characters. One or two sentences are enough.")
    if _bare(thing) not in _bare(words):
        why = f"`line` does not name the {thing}. A card says first what it is for: put `thing` into it."
        raise NotYet(_unfilled(words) or why)
    return words


def _bare(words: str) -> str:
    """Return the words of a text alone, so that neither capitals nor marks and stars between them count.

    >>> _bare("It works, in **any** language!")
    'it works in any language'
    """
    return " ".join(re.findall(r"[^\W_]+", words.casefold()))


def _unfilled(words: str) -> str:
    """Return what to say of a text that has braces left in it; nothing for one without.

    >>> _unfilled("right on {right} of 10")
    'The line still contains "{right}". Put an `f` before its first quote, f"...", to have it filled in.'
    """
    brace = re.search(r"[{}][^{}]*\}?", words)
    put = 'Put an `f` before its first quote, f"...", to have it filled in.'
    return f'The line still contains "{brace[0][:30].strip()}". {put}' if brace else ""


def _count(right: float, n: float, claim: str) -> Line:
    true_right, true_n = measured(claim)
    said = f"{right:.10g} of {n:.10g}"
    source = CLAIMS[claim][1]
    where = f'`course_utils.sentences("{source}")`' if source else "`course_utils.sentences()`"
    if (right, n) == (true_right, true_n):
        return Line(1, 1, f"{said} is what we count too.")
    if (n, right) == (true_right, true_n):
        return Line(1, 0, f"`right` is {right:.10g} and `n` is {n:.10g}: swap the two.")
    if not (right.is_integer() and n.is_integer()):
        return Line(1, 0, f"{said} is not a count. Give two whole numbers: answers, not their share.")
    if n != true_n:
        return Line(1, 0, f"`n` is {n:.10g}. Take every sentence of {where} whose label is not `None`, and no other.")
    if right == true_n - true_right:
        return Line(1, 0, f"{said} are wrong by our count. Count those that equal `meaning` of their label.")
    return Line(1, 0, f"{said} is not what we count in {where}. Ask your mended repo, and compare by `meaning`.")


def _ends(low: float, high: float, right: float, n: float, claim: str) -> Line:
    true_right, true_n = measured(claim)
    ends, said = interval(true_right / true_n, true_n), f"`low` is {low:.4g} and `high` is {high:.4g}"
    if _same((low, high), ends):
        return Line(1, 1, "`low` and `high` are the ends that we find.")
    if _same((high, low), ends):
        return Line(1, 0, f"{said}. Swap the two: the lower end comes first.")
    if not 0 <= min(low, high) <= max(low, high) <= 1:
        return Line(1, 0, f"{said}. Give both as shares between 0 and 1; a percentage is a share times 100.")
    if 0 <= right <= n and n >= 1 and _same((low, high), interval(right / n, n)):
        return Line(1, 0, f"{said}, which fits only your own count. Mend the count and call `interval` again.")
    return Line(1, 0, f"{said}. That is not the interval. Take `low, high = interval(right / n, n)`.")


def _same(given: tuple[float, float], ends: tuple[float, float]) -> bool:
    """Tell whether two pairs are the same after rounding to two decimals.

    >>> _same((0.31, 0.8318), (0.3127, 0.8318)), _same((0.32, 0.83), (0.3127, 0.8318))
    (True, False)
    """
    return all(round(one, 2) == round(other, 2) for one, other in zip(given, ends))


def _text(words: str, right: float, n: float, drawn: Plan) -> Line:
    claim = CLAIMS[drawn.claim][0].rstrip(".").removeprefix("It ")
    if _bare(claim) in _bare(words):
        return Line(1, 0, f'The line still says "{claim}". Put what you found into other words.')
    if unfilled := _unfilled(words):
        return Line(1, 0, unfilled)
    found = _digits(words)
    missing = [f"`{name}` ({value:.10g})" for name, value in (("right", right), ("n", n)) if value not in found]
    if missing:
        return Line(1, 0, f"The line does not contain {' and '.join(missing)} in digits. Build it from your numbers.")
    return Line(1, 1, f"The line names the {drawn.thing} and gives your count, and the claim is gone.")


def _digits(words: str) -> list[float]:
    """Return the numbers that stand in a text in digits.

    A comma ends a number, as in a table with commas, unless a lone zero stands before it.

    >>> _digits("6 of 10.0, that is 60 % (0,31-0.83), or 6,10")
    [6.0, 10.0, 60.0, 0.31, 0.83, 6.0, 10.0]
    """
    return [float(one.replace(",", ".")) for one in re.findall(r"0,\d+|\d+(?:\.\d+)?", words)]


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
    names=("my_name", "right", "n", "low", "high", "line"),
    check=check_line,
    hints=(
        "Ask your mended repo about the sentences that try its claim, and count the answers that are right. `meaning`"
        " translates the labels of the sentences into those of your repo.",
        '`low, high = interval(right / n, n)` gives both ends. The line may look like this: f"For reviews of the'
        ' {thing}. On sarcasm it was right for {right} of {n} sentences (95 % interval {low:.2f} to {high:.2f})."',
    ),
    solution=(
        'rows = course_utils.sentences("emoji")\n'
        'said = answers(mended, [row["text"] for row in rows])\n'
        'right = sum(one == meaning[row["label"]] for one, row in zip(said, rows))\n'
        "n = len(rows)\n"
        "low, high = interval(right / n, n)\n"
        'line = f"For reviews of the {thing}. With emoji it was right on {right} of {n} sentences'
        ' (95 % interval {low:.2f} to {high:.2f})."'
    ),
    why="It replaces a claim by a count, and the interval says how little ten sentences can tell.",
)
