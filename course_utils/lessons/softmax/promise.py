"""Exercise 5.3: Promised and kept."""

from __future__ import annotations

import math
from functools import lru_cache

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe, is_a, is_array, is_tensor
from course_utils.model import loaded
from course_utils.model.arithmetic import softmax
from course_utils.model.sentences import ARTICLE_LOGITS, sentences

LN3, LN9 = math.log(3), math.log(9)  # gaps that give the winner 3/4 and 9/10
# Shares of index 1: 3/4, 9/10, 1/4, 9/10, 9/10; each row with a shift of its own, which softmax does not see.
ROWS = ((1.0, 1 + LN3), (-2.0, LN9 - 2), (LN3 + 0.5, 0.5), (0.0, LN9), (3.0, LN9 + 3))
TRUTH = (1, 0, 0, 0, 1)  # so 0.84 is promised and 0.6 kept; no known slip gives the same pair
THREE = ((0.3, 0.6, 0.1), (-2.0, 0.4, 0.5), (3.0, -1.0, 2.9), (0.0, 0.1, 0.2))  # three of four winners stay below 0.6
CLOSE = 6e-4  # a mean rounded to three digits passes, and so does one computed in float32


def check_promise(promised_and_kept: object) -> str:
    """Check mean score and fraction right: a case by hand, three labels, large logits, one sentence, made-up tables."""
    import numpy as np

    _by_hand(promised_and_kept)
    rng = np.random.default_rng(53)
    cases = [
        ("the published logits", ARTICLE_LOGITS, (1, 1)),
        ("three labels", THREE, (1, 2, 2, 0)),
        ("a single sentence", ((-1.0, 2.0),), (1,)),
        ("a single sentence that it gets wrong", ((2.0, -1.0),), (1,)),
        ("large logits (1000 and 1001)", ((1000.0, 1001.0), (0.0, 1.0), (3000.0, 0.0)), (1, 0, 0)),
        ("made-up logits for 5 labels", rng.normal(0, 2, (40, 5)), rng.integers(0, 5, 40)),
    ]
    for what, logits, truth in cases:
        _case(promised_and_kept, what, np.array(logits), np.array(truth))
    promised, kept, n = _on_plain_sentences()
    return (
        f"Right. On the course's {n} plain sentences your model promises {promised:.2f} and keeps {kept:.2f};"
        " with so few sentences the second number can be off by several hundredths."
    )


@lru_cache(maxsize=1)
def _on_plain_sentences() -> tuple[float, float, int]:
    """Return what the live model promises and keeps on the course's plain sentences, and how many there are."""
    import numpy as np

    rows = [row for row in sentences("plain") if row["label"]]
    index = {label: i for i, label in loaded.model().config.id2label.items()}
    truth = np.array([index.get(row["label"], -1) for row in rows])
    return *_right(loaded.logits([row["text"] for row in rows]), truth), len(rows)


def _case(promised_and_kept: object, what: str, logits, truth) -> None:
    try:
        seen = _pair(call_kept(promised_and_kept, logits, truth))
    except NotYet as reason:
        if "finite" not in str(reason) and "OverflowError" not in str(reason):
            raise
        raise NotYet(
            f"The five sentences come out right; with {what}, nan or inf came back. Use a softmax that takes away each"
            " row's largest logit before exp."
        ) from None
    for name, mine, yours in zip(("promised", "kept"), _right(logits, truth), seen):
        if abs(mine - yours) > CLOSE:
            raise NotYet(
                f"The five sentences come out right; with {what}, {name} should be {mine:.3f} and yours is"
                f" {yours:.3f}. The winner is the index of the row's largest share, however small that is."
            )


def _right(logits, truth) -> tuple[float, float]:
    """Return (mean score of the winners, fraction of sentences on which the winner is right)."""
    shares = softmax(logits)
    return float(shares.max(axis=-1).mean()), float((shares.argmax(axis=-1) == truth).mean())


def _pair(given: object) -> tuple[float, float]:
    if not is_a(given, list, tuple) and not is_array(given) and not is_tensor(given):
        raise NotYet(f"`promised_and_kept(...)` returned {describe(given)}. Return two numbers: `promised, kept`.")
    numbers = array(given, "promised_and_kept(...)")
    if numbers.size != 2:
        raise NotYet(
            f"`promised_and_kept(...)` returned {describe(given)}. Return two numbers: the mean of the scores, and the"
            " fraction that is right."
        )
    first, second = numbers.ravel()
    return float(first), float(second)


def _by_hand(promised_and_kept: object) -> None:
    import numpy as np

    logits, truth = np.array(ROWS), np.array(TRUTH)
    promised, kept = _pair(call_kept(promised_and_kept, logits, truth))
    where = f"Five sentences whose winners get 0.75, 0.9, 0.75, 0.9, 0.9; three are right. You returned {promised:.3f}"
    said = f"{where} and {kept:.3f}:"
    if abs(promised - 0.6) <= CLOSE and abs(kept - 0.84) <= CLOSE:
        raise NotYet(f"{said} the two have changed places. First what is promised, then what is kept.")
    if abs(promised - 0.84) > CLOSE:
        raise NotYet(f"{said} {_wrong_promise(promised, logits, truth)}")
    if abs(kept - 0.6) > CLOSE:
        raise NotYet(f"{said} {_wrong_kept(kept)}")


def _wrong_promise(seen: float, logits, truth) -> str:
    import numpy as np

    shares = softmax(logits)
    places = range(len(truth))
    right = shares.argmax(axis=-1) == truth
    stories = (
        (
            shares[places, truth].mean(),
            "the first is the mean share of the right label. A score belongs to the winner, right or wrong.",
        ),
        (shares[:, 1].mean(), "the first is the mean share of index 1. Index 0 wins as well: take each row's largest."),
        (shares.mean(), "the first is the mean of all shares, which is the same for every model. Take each winner's."),
        (shares.max(axis=-1)[right].mean(), "the first leaves out the sentences it got wrong. Count every promise."),
        (logits.max(axis=-1).mean(), "the first is a mean of logits. Turn each row into shares first."),
        (softmax(logits, 0).max(axis=-1).mean(), "the shares run down the columns. Softmax along the labels: which?"),
        (shares.max(), "the first is the highest score of all, or the middle one. Take the mean."),
        (
            (1 / (1 + np.exp(-logits))).max(axis=-1).mean(),
            "the first comes from a sigmoid of each logit on its own. Softmax takes the logits of a row together.",
        ),
        (84.0, "the first is a percentage. Return a number between 0 and 1."),
        (4.2, "the first is a sum. Divide by the number of sentences."),
    )
    for value, words in stories:
        if abs(seen - value) <= CLOSE:
            return words
    return "the first number does not fit. It is the mean of 0.75, 0.9, 0.75, 0.9 and 0.9."


def _wrong_kept(seen: float) -> str:
    stories = (
        (0.4, "the second is the fraction that is wrong. Count where winner and right index are equal."),
        (3.0, "the second is a count. Divide by the number of sentences."),
        (60.0, "the second is a percentage. Return a number between 0 and 1."),
        (0.8, "the second is the fraction of rows won by index 1. Compare each winner with the right index."),
        (0.2, "the second is the fraction of rows won by index 0. Compare each winner with the right index."),
    )
    for value, words in stories:
        if abs(seen - value) <= CLOSE:
            return words
    return "the second number does not fit. Three winners of five are right."


EXERCISE = Exercise(
    id="5.3",
    title="Promised and kept",
    minutes=8,
    difficulty=2,
    names=("promised_and_kept",),
    check=check_promise,
    hints=(
        "Two arrays, one number per sentence in each: the largest share of the row, and its index.",
        "`shares.max(axis=-1)` are the scores, `shares.argmax(axis=-1)` the winners. Compare the winners with `truth`:"
        " `==` gives True and False.",
        "The mean of True and False is the fraction of True: `(winners == truth).mean()`. Large logits must not"
        " overflow: use your `softmax` of exercise 5.1, or TensorFlow's.",
    ),
    solution=(
        "def promised_and_kept(logits, truth):\n"
        "    shares = tf.math.softmax(logits, axis=-1).numpy()\n"
        "    winners = shares.argmax(axis=-1)\n"
        "    return shares.max(axis=-1).mean(), (winners == truth).mean()"
    ),
    why="The winner's share is what the model promises; whether the winner is right says if it was kept.",
)
