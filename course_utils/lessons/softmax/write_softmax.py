"""Exercise 5.1: Write softmax."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe
from course_utils.model.arithmetic import softmax as softmax_of
from course_utils.model.sentences import ARTICLE_LOGITS


def check_softmax(softmax: object) -> str:
    """Check a softmax function: the article's logits, large scores, mixed scales, other axes, input left alone."""
    import numpy as np

    z = np.array(ARTICLE_LOGITS)
    _article(array(call(softmax, z), "softmax(z)"), z)
    _large(softmax)
    _axes(softmax)
    _manners(softmax, z)
    return (
        "Right: every row sums to 1, large scores do not overflow, and any axis works. Moving all scores of a sentence"
        " by the same amount changed nothing: that is why taking the largest away is free."
    )


def _article(seen, z) -> None:
    import numpy as np

    if seen.shape != z.shape:
        raise NotYet(
            f"For two sentences and two labels `softmax(z)` returned {_shape(seen)}; each logit should get a share of"
            " its own, shape (2, 2)."
        )
    # 1e-6: what float32 can hold of a share; a softmax computed in float32 passes, a rounded one does not
    if np.allclose(seen, softmax_of(z), rtol=0, atol=1e-6):
        return
    for value, words in _stories(z):
        if np.allclose(seen, value, rtol=0, atol=6e-4):
            raise NotYet(f"For the article's logits, sentence A got {seen[0, 0]:.3f} and {seen[0, 1]:.3f}: {words}")
    if np.allclose(seen, softmax_of(z), rtol=0, atol=6e-3):
        raise NotYet("The shares are close to right but rounded. Return them unrounded; rounding belongs to printing.")
    sums = seen.sum(axis=-1)
    raise NotYet(
        f"For the article's logits, sentence A got {seen[0, 0]:.3f} and {seen[0, 1]:.3f} (row sums {sums[0]:.3f} and"
        f" {sums[1]:.3f}). Follow the three steps: exp, sum along the axis, divide."
    )


def _shape(seen) -> str:
    return "one number" if seen.shape == () else f"shape {tuple(seen.shape)}"


def _stories(z) -> list[tuple]:
    """Return (what a typical mistake computes, what to tell its author)."""
    import numpy as np

    powers, size = np.exp(z), np.abs(z)
    low, high = z.min(), z.max()
    return [
        (
            softmax_of(z, 0),
            (
                "each column sums to 1, so the two sentences compete with each other. Share within a sentence: which"
                " axis runs over the labels?"
            ),
        ),
        (
            powers / powers.sum(),
            "all numbers of the table together sum to 1. Give the sum an `axis` and `keepdims=True`.",
        ),
        (
            powers / powers.sum(axis=0)[:, None],
            (
                "the powers of a sentence are divided by the sum of a column. Let the sum run over the labels (`axis`)"
                " and keep its shape (`keepdims=True`)."
            ),
        ),
        (
            powers / powers.sum(axis=1),
            (
                "each power is divided by the sum of another sentence. `keepdims=True` keeps each sum on the row it"
                " belongs to."
            ),
        ),
        (
            1 / (1 + np.exp(-z)),
            (
                "that is a sigmoid of each logit alone; nothing makes the row sum to 1. Divide by what both labels have"
                " together."
            ),
        ),
        (
            softmax_of(softmax_of(z)),
            "softmax has been applied twice. The winner stays, and most of the certainty is gone; once is enough.",
        ),
        (softmax_of(-z), "the smaller logit gets the larger share. Look for a minus sign too many."),
        (powers, "these are the powers after exp. They are positive, but they do not sum to 1 yet."),
        (
            z - np.log(powers.sum(axis=-1, keepdims=True)),
            "these are logarithms of shares (log-softmax). Stop one step earlier.",
        ),
        (np.eye(2)[z.argmax(axis=-1)], "the winner takes everything. Softmax keeps the runner-up's share."),
        (
            size / size.sum(axis=-1, keepdims=True),
            (
                "each logit without its sign, divided by their sum. A strongly negative logit should get a small share:"
                " exp does that."
            ),
        ),
        (
            z / z.sum(axis=-1, keepdims=True),
            "the logits are divided by their sum without exp, so a share can be negative.",
        ),
        (
            (z - low) / (high - low),
            "the numbers are stretched between 0 and 1 (min-max). The rows do not sum to 1; shares need exp first.",
        ),
        (2**z / (2**z).sum(axis=-1, keepdims=True), "the powers have base 2. Softmax uses base e: `np.exp`."),
        (100 * softmax_of(z), "these are percentages. Return shares between 0 and 1."),
        (z, "the logits came back unchanged."),
    ]


def _large(softmax: object) -> None:
    """Scores that overflow, and rows of very different scale in one table."""
    cases = (
        (
            [[1000.0, 1001.0]],
            (
                "exp of 1000 is too large for the computer. Which number can you take away from every score of a"
                " sentence without changing its shares?"
            ),
        ),
        (
            [[-1000.0, -1001.0]],
            (
                "every exp becomes 0 here, and 0 divided by 0 is nothing. Take away the largest score itself, whatever"
                " its sign."
            ),
        ),
        (
            [[0.0, 1000.0]],
            "one score is far above the other. Take away the largest score, not the smallest or the mean.",
        ),
        (
            [[1000.0, 1001.0], [0.0, 1.0]],
            (
                "the rows have very different scales. Take away each row's own largest score, not the largest of the"
                " whole table."
            ),
        ),
    )
    for scores, words in cases:
        try:
            seen = array(call(softmax, scores_array(scores)), "softmax(z)")
        except NotYet as reason:
            if not any(sign in str(reason) for sign in ("finite", "OverflowError", "ZeroDivisionError")):
                raise
            raise NotYet(f"With the scores {scores}: {words} (Seen: {_first(reason)})") from None
        _same(seen, softmax_of(scores), f"With the scores {scores} the shares come out wrong: {words}")


def scores_array(scores):
    """Return scores as a fresh float64 array."""
    import numpy as np

    return np.array(scores, dtype=np.float64)


def _first(reason: NotYet) -> str:
    words = str(reason)
    return "nan or inf came back." if "finite" in words else words.split(". It was called")[0] + "."


def _axes(softmax: object) -> None:
    """Three dimensions, three labels, every axis."""
    import numpy as np

    z = np.random.default_rng(51).normal(0, 3, size=(3, 4, 5))
    _same(
        array(call(softmax, z), "softmax(z)"),
        softmax_of(z, -1),
        "With scores of shape (3, 4, 5) the default should share along the last axis. Use `axis` in every step, with"
        " `keepdims=True`.",
    )
    for axis in (0, 1, 2):
        seen = array(call(softmax, z, axis=axis), f"softmax(z, axis={axis})")
        _same(
            seen,
            softmax_of(z, axis),
            f"`softmax(z, axis={axis})` on scores of shape (3, 4, 5) should make shares along axis {axis}. Use the"
            " parameter `axis` in every step, for the largest score too.",
        )


def _same(seen, right, words: str) -> None:
    import numpy as np

    if seen.shape != right.shape:
        raise NotYet(f"{words} (Seen: shape {tuple(seen.shape)} where {tuple(right.shape)} is needed.)")
    # 1e-5: float32 loses a digit more where the scores are large
    if not np.allclose(seen, right, rtol=0, atol=1e-5):
        raise NotYet(words)


def _manners(softmax: object, z) -> None:
    """A list is fine as input, and the caller's array stays as it was."""
    kept: list = []
    call(lambda copy: (kept.append(copy), softmax(copy))[1], z)
    if not (kept[0] == z).all():
        raise NotYet(
            "The shares are right, but the caller's array has been changed on the way. Make a new array instead of `-=`"
            " or `/=` on `z`."
        )
    seen = call(softmax, [1.0, 2.0, 3.0])
    try:
        _same(
            array(seen, "softmax([1.0, 2.0, 3.0])"),
            softmax_of([1.0, 2.0, 3.0]),
            "The list [1.0, 2.0, 3.0] does not come out right.",
        )
    except NotYet:
        raise NotYet(
            f"With a plain list, [1.0, 2.0, 3.0], the result was {describe(seen)}. Turn `z` into an array first."
        ) from None


EXERCISE = Exercise(
    id="5.1",
    title="Write softmax",
    minutes=8,
    difficulty=2,
    names=("softmax",),
    check=check_softmax,
    hints=(
        (
            "Three steps: exp of every number, the sum along `axis`, divide. `keepdims=True` keeps the sum in a shape"
            " that divides."
        ),
        (
            "Large scores overflow in `exp`. Moving all scores of a sentence by the same amount changes no share: move"
            " them so that the largest becomes 0."
        ),
        (
            "`np.max(z, axis=axis, keepdims=True)` is one number for each sentence. Take it away before `np.exp`, and"
            " leave the caller's `z` as it was."
        ),
    ),
    solution=(
        "def softmax(z, axis=-1):\n"
        "    z = np.asarray(z, dtype=float)\n"
        "    powers = np.exp(z - z.max(axis=axis, keepdims=True))\n"
        "    return powers / powers.sum(axis=axis, keepdims=True)"
    ),
    why="Taking each sentence's largest score away changes no share, and keeps every exp between 0 and 1.",
)
