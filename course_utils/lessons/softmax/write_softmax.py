"""Exercise 5.1: Write softmax."""

from __future__ import annotations

from unittest import mock

from course_utils.checking.calling import call, call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe
from course_utils.model.arithmetic import softmax as softmax_of
from course_utils.model.sentences import ARTICLE_LOGITS


def check_softmax(softmax: object) -> str:
    """Check a softmax function: known logits, large scores, every axis, whole numbers, input left alone, own work."""
    import numpy as np

    z = np.array(ARTICLE_LOGITS)
    _published(array(call(softmax, z), "softmax(z)"), z)
    _large(softmax)
    _axes(softmax)
    _lists(softmax)
    _whole_numbers(softmax)
    for given in (z, z.astype("float32"), z.tolist()):
        call_kept(softmax, given)
    _own_work(softmax)
    return (
        "Right: every row sums to 1, large scores do not overflow, and any axis works. Moving all scores of a sentence"
        " by the same amount changed nothing: that is why taking the largest away is free."
    )


def _published(seen, z) -> None:
    import numpy as np

    if seen.shape != z.shape:
        raise NotYet(
            f"For two sentences and two labels `softmax(z)` returned {_shape(seen)}; each logit should get a share of"
            " its own, shape (2, 2)."
        )
    # 2e-6: a softmax computed in float32 passes, also one that goes over logarithms; a rounded one does not
    if np.allclose(seen, softmax_of(z), rtol=0, atol=2e-6):
        return
    for value, words in _stories(z):
        if np.allclose(seen, value, rtol=0, atol=6e-4):
            raise NotYet(f"For the published logits, sentence A got {seen[0, 0]:.3f} and {seen[0, 1]:.3f}: {words}")
    if np.allclose(seen, softmax_of(z), rtol=0, atol=6e-3):
        raise NotYet("The shares are close to right but rounded. Return them unrounded; rounding belongs to printing.")
    sums = seen.sum(axis=-1)
    raise NotYet(
        f"For the published logits, sentence A got {seen[0, 0]:.3f} and {seen[0, 1]:.3f} (row sums {sums[0]:.3f} and"
        f" {sums[1]:.3f}). Follow the three steps: exp, sum along the axis, divide."
    )


def _shape(seen) -> str:
    return "one number" if seen.shape == () else f"shape {tuple(seen.shape)}"


def _stories(z) -> list[tuple]:
    """Return (what a typical mistake computes, what to tell its author)."""
    import numpy as np

    exps, size, low, high = np.exp(z), np.abs(z), z.min(), z.max()
    columns = "each column sums to 1, so the two sentences compete with each other. Share within a sentence: which axis"
    crossed = "the exponentials of a sentence are divided by the sum of a column. Let the sum run over the labels"
    others = "each exponential is divided by the sum of another sentence. `keepdims=True` keeps each sum on the row it"
    alone = "that is a sigmoid of each logit alone; nothing makes the row sum to 1. Divide by what both labels have"
    unsigned = "each logit without its sign, divided by their sum. A strongly negative logit should get a small share:"
    return [
        (softmax_of(z, 0), f"{columns} runs over the labels?"),
        (exps / exps.sum(), "all numbers of the table together sum to 1. Give the sum an `axis` and `keepdims=True`."),
        (exps / exps.sum(axis=0)[:, None], f"{crossed} (`axis`) and keep its shape (`keepdims=True`)."),
        (exps / exps.sum(axis=1), f"{others} belongs to."),
        (1 / (1 + np.exp(-z)), f"{alone} together."),
        (softmax_of(softmax_of(z)), "softmax has been applied twice. The winner stays, and most of the gap is gone."),
        (softmax_of(-z), "the smaller logit gets the larger share. Look for one minus sign too many."),
        (exps, "these are the exponentials. They are positive, but they do not sum to 1 yet."),
        (np.log(softmax_of(z)), "these are logarithms of shares (log-softmax). Stop one step earlier."),
        (np.eye(2)[z.argmax(axis=-1)], "the winner takes everything. Softmax keeps the runner-up's share."),
        (size / size.sum(axis=-1, keepdims=True), f"{unsigned} exp does that."),
        (
            z / z.sum(axis=-1, keepdims=True),
            "the logits are divided by their sum without exp, so a share can be negative.",
        ),
        (
            (z - low) / (high - low),
            "the numbers are stretched between 0 and 1 (min-max). The rows do not sum to 1; shares need exp first.",
        ),
        (softmax_of(z * np.log(2)), "this is base 2, shares of `2**z`. Softmax uses base e: `np.exp`."),
        (100 * softmax_of(z), "these are percentages. Return shares between 0 and 1."),
        (z, "the logits came back unchanged."),
    ]


LARGE = (
    (
        [[1000.0, 1001.0]],
        "exp of 1000 is too large for the computer. Which number can you take away from every score of a sentence"
        " without changing its shares?",
    ),
    (
        [[-1000.0, -1001.0]],
        "every exp becomes 0 here, and 0 divided by 0 is nothing. Take away the largest score itself, whatever its"
        " sign.",
    ),
    (
        [[0.0, 3000.0], [3000.0, 0.0]],
        "one score is far above the other. Take away the largest score: with the smallest, the mean or any other"
        " number, what is left can still be too large for exp.",
    ),
    (
        [[1000.0, 1001.0], [0.0, 1.0]],
        "the rows have very different scales. Take away each row's own largest score, not the largest of the whole"
        " table.",
    ),
)


def _large(softmax: object) -> None:
    """Try scores that overflow, and rows of very different scale in one table."""
    import numpy as np

    for scores, words in LARGE:
        try:
            seen = array(call(softmax, np.array(scores)), "softmax(z)")
        except NotYet as reason:
            if not any(sign in str(reason) for sign in ("finite", "OverflowError", "ZeroDivisionError")):
                raise
            raise NotYet(f"With the scores {scores}: {words} (Seen: {_first(reason)})") from None
        # 2e-4: near 1000 two neighbours in float32 are 0.00006 apart, so exp(z - logsumexp(z)) is off by 0.00002
        _same(seen, softmax_of(scores), f"With the scores {scores} the shares come out wrong: {words}", 2e-4)


def _first(reason: NotYet) -> str:
    words = str(reason)
    return "nan or inf came back." if "finite" in words else words.split(". It was called")[0] + "."


def _axes(softmax: object) -> None:
    """Try three dimensions, more labels, and every axis."""
    import numpy as np

    z = np.random.default_rng(51).normal(0, 3, size=(3, 4, 5))
    _same(
        array(call(softmax, z), "softmax(z)"),
        softmax_of(z, -1),
        "With scores of shape (3, 4, 5) the default should share along the last axis. Use `axis` in every step, with"
        " `keepdims=True`.",
    )
    for axis in (0, 1, 2, -2):
        seen = array(call(softmax, z, axis=axis), f"softmax(z, axis={axis})")
        _same(
            seen,
            softmax_of(z, axis),
            f"`softmax(z, axis={axis})` on scores of shape (3, 4, 5) should make shares along axis {axis}. Use the"
            " parameter `axis` in every step, for the largest score too.",
        )


def _same(seen, right, words: str, off: float = 1e-5) -> None:
    import numpy as np

    if seen.shape != right.shape:
        raise NotYet(f"{words} (Seen: shape {tuple(seen.shape)} where {tuple(right.shape)} is needed.)")
    if not np.allclose(seen, right, rtol=0, atol=off):
        raise NotYet(words)


def _lists(softmax: object) -> None:
    seen = call(softmax, [1.0, 2.0, 3.0])
    try:
        _same(array(seen, "softmax([1.0, 2.0, 3.0])"), softmax_of([1.0, 2.0, 3.0]), "")
    except NotYet:
        raise NotYet(
            f"With a plain list, [1.0, 2.0, 3.0], the result was {describe(seen)}. Turn `z` into an array first."
        ) from None


def _whole_numbers(softmax: object) -> None:
    """Whole numbers become shares like others; a loud refusal is accepted, as TensorFlow's own softmax refuses them."""
    import numpy as np

    for given in ([1, 2, 3], np.array([[1, 2, 3], [6, 5, 4]])):
        try:
            seen = array(call(softmax, given), "softmax(z)")
        except NotYet as reason:
            if str(reason).startswith("Your function stopped with"):
                continue
            raise
        _same(
            seen,
            softmax_of(given),
            f"The whole numbers {np.array(given).tolist()} gave {np.round(seen, 3).tolist()}. An array of whole numbers"
            " has no room for a share: turn `z` into decimals (`dtype=float`) before anything is written into it.",
        )


def _own_work(softmax: object) -> None:
    """Refuse TensorFlow's own softmax: whatever its name, it ends in one of two operations, and neither may run."""
    import numpy as np
    from tensorflow.python.ops import gen_nn_ops as made

    z = np.arange(14.0).reshape(2, 7)  # a new shape, so that a `tf.function` is traced once more
    soft, log = (mock.patch.object(made, name, wraps=getattr(made, name)) for name in ("softmax", "log_softmax"))
    with soft as one, log as two:
        call(softmax, z)
    if one.called or two.called:
        raise NotYet(
            "The shares are right, but TensorFlow's own softmax made them. Write the steps yourself: take the largest"
            " away, then exp, the sum along `axis`, and divide."
        )


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
        "    exponentials = np.exp(z - z.max(axis=axis, keepdims=True))\n"
        "    return exponentials / exponentials.sum(axis=axis, keepdims=True)"
    ),
    why="Taking each sentence's largest score away changes no share, and keeps every exp between 0 and 1.",
)
