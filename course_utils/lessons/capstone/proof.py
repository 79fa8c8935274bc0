"""Exercise 10.2: Prove it."""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, items, text
from course_utils.lessons.capstone.asking import either_name, sound, unknown
from course_utils.lessons.capstone.plan import Plan
from course_utils.lessons.capstone.rubric import Line, drawn_for, judged, nothing

FEWEST, MOST, LONGEST = 3, 60, 4_000


def check_proof(my_name: object, evidence: object) -> str:
    """Check triples (text, here, sound): every text is asked again, of the repo drawn anew and of the original."""
    drawn = drawn_for(my_name)
    triples = [_triple(item, n) for n, item in enumerate(items(evidence, "evidence", "a list of triples"), 1)]
    texts = [text for text, _, _ in triples]
    _about_the_thing(drawn, texts)
    here, should = unknown(drawn).labels(texts), sound(drawn, texts)
    accepted = [either_name(drawn, labels) for labels in should]
    differ = sum(not (a & b) for a, b in zip(here, should))
    lines = [
        Line(1, 1, f"{len(set(texts))} texts about the {drawn.thing}."),
        _said(triples, 1, here, "the repo"),
        _said(triples, 2, accepted, "a sound repo"),
        Line(1, 1, f"{differ} of them show the fault.")
        if differ
        else Line(
            1, 0, "the repo answers all of them as a sound one does, so they do not show the fault. Try other texts."
        ),
    ]
    return judged(drawn, "10.2", lines, "Anybody can repeat this, and nobody has to take your word for it.")


def _triple(item: object, n: int) -> tuple[str, str, str]:
    parts = items(item, f"item {n} of evidence", "a triple (text, here, sound)")
    if len(parts) != 3:
        raise NotYet(
            f"Item {n} of `evidence` is {describe(item)}; each is a triple (text, here, sound). Write"
            " `[(text, here, sound), ...]`, with the triples inside a list."
        )
    words = [text(part, f"item {n} of evidence") for part in parts]
    if len(words[0]) > LONGEST:
        raise NotYet(
            f"The text of item {n} has {len(words[0])} characters. At most {LONGEST} are asked of a model here."
        )
    return words[0], _plain(words[1]), _plain(words[2])


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _about_the_thing(drawn: Plan, texts: list[str]) -> None:
    """Raise NotYet unless there are enough texts and each one names the thing of this learner's repo."""
    if not FEWEST <= len(set(texts)) <= MOST:
        why = f"`evidence` holds {len(set(texts))} different texts. Give at least {FEWEST} and at most {MOST}."
        raise nothing(drawn, "10.2", why)
    other = [n for n, one in enumerate(texts, 1) if drawn.thing.casefold() not in _plain(one)]
    if other:
        why = f"The text of item {other[0]} does not name the {drawn.thing}, your repo's thing. Write it into each."
        raise nothing(drawn, "10.2", why)


def _said(triples: list, place: int, truth: list[set[str]], who: str) -> Line:
    """Return the line for one of the two columns: 2 points when all are as asked, 1 for at least half of them."""
    wrong = [n for n, (one, labels) in enumerate(zip(triples, truth), 1) if not _fits(one[place], labels)]
    if not wrong:
        return Line(2, 2, f"what you report for {who} is what it says.")
    earned = 1 if 2 * len(wrong) <= len(triples) else 0
    first, labels = triples[wrong[0] - 1], " or ".join(sorted(truth[wrong[0] - 1]))
    seen = f'you say "{first[place][:30]}"' + (f", it says {labels}" if place == 1 else "; ask the original again")
    return Line(2, earned, f"{len(wrong)} of {len(triples)} are not what {who} says. Item {wrong[0]}: {seen}.")


def _fits(given: str, labels: set[str]) -> bool:
    """Tell whether a given word is one of the labels; after an error any error's name will do."""
    return given in {_plain(label) for label in labels} or (labels == {"error"} and given.endswith("error"))


EXERCISE = Exercise(
    id="10.2",
    title="Prove it",
    minutes=12,
    difficulty=3,
    names=("my_name", "evidence"),
    check=check_proof,
    hints=(
        "Take the wordings of section 3, put `thing` into each, and let `answers` ask both folders. Then `zip` makes"
        " the triples: `zip(texts, answers(repo, texts), ...)`, the original's labels translated by `meaning`.",
        "If nothing differs yet, use what you know of the fault. Does it need capitals, a long text, a negation? A"
        " dozen wordings in a loop are quickly tried: print those where the two answers differ, and keep them.",
    ),
    solution=(
        'starts = ["I hate", "I love", "Nobody needs", "Nobody likes", "I adore", "Avoid"]\n'
        'texts = [f"{start} the {thing}." for start in starts]\n'
        "here, original = answers(repo, texts), answers(checkpoint, texts)\n"
        "evidence = [(text, a, meaning[b]) for text, a, b in zip(texts, here, original)]"
    ),
    why="Anybody can ask each triple again, and the fault shows in those that differ.",
)
