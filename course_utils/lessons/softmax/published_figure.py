"""Exercise 5.3: Check a published figure."""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number

FIGURE = (-4.3630, 4.6859)  # the logits printed in the article's pipeline drawing


def check_published(positive: object, negative: object) -> str:
    """Check the shares that belong to the logits of the article's drawing, as fractions or as percentages."""
    import math

    right = 1 / (1 + math.exp(FIGURE[0] - FIGURE[1]))
    first, second = number(positive, "positive"), number(negative, "negative")
    unit = 100.0 if max(abs(first), abs(second)) > 1.5 else 1.0
    p, q = first / unit, second / unit
    if abs(p - (1 - right)) < 2e-5 and abs(q - right) < 2e-5:
        raise NotYet("The two numbers have changed places: index 0 is NEGATIVE and holds the logit below zero.")
    if abs(p - 0.9989) < 6e-6 or abs(q - 0.0011) < 6e-6:
        raise NotYet(
            f"`positive` is {first:g} and `negative` is {second:g}: a number from the drawing. Compute both from the"
            " drawing's logits with softmax, and compare."
        )
    if abs(p - FIGURE[1] / unit) < 1e-6 or abs(q - FIGURE[0] / unit) < 1e-6:
        raise NotYet("These are the logits themselves. Turn them into shares first.")
    if abs(p - 1 / (1 + math.exp(-FIGURE[1]))) < 2e-5:
        raise NotYet(
            f"`positive` is {first:g}: that is what the larger logit gives on its own. With two classes, the distance"
            " between both logits decides."
        )
    # 5e-6: half a unit of the fifth decimal, to which the figure is printed
    if abs(p - right) > 5e-6:
        raise NotYet(_far_from_published(p, right, first))
    if abs(q - (1 - right)) > 5e-6:
        raise NotYet(
            f"`positive` fits, but `negative` is {second:g}. Both shares together make one whole; use the same unit for"
            " both."
        )
    gap = math.log(0.9989 / 0.0011)
    return (
        f"Right: {100 * right:.4f} % and {100 * (1 - right):.4f} %. The drawing prints 99.89 % and 0.11 %, which would"
        f" need a gap of {gap:.2f}; its logits are {FIGURE[1] - FIGURE[0]:.2f} apart. A lost 8 or a slip of the hand:"
        " recomputing takes one line, so do it before you quote a number."
    )


def _far_from_published(p: float, right: float, given: float) -> str:
    if abs(p - right) < 2e-4:
        return (
            f"`positive` is {given:g}: close, but rounded. Give percentages with at least 3 decimals (or all the digits"
            " you have); the flat end of the curve hides the difference."
        )
    return (
        f"`positive` is {given:g}, which these logits do not give. Use softmax on the two logits of the drawing,"
        " -4.3630 and 4.6859, together."
    )


EXERCISE = Exercise(
    id="5.3",
    title="Check a published figure",
    minutes=5,
    difficulty=1,
    names=("positive", "negative"),
    check=check_published,
    hints=(
        "Put the drawing's two logits into a list and give it to the softmax you trust most.",
        "`tf.math.softmax([-4.3630, 4.6859])` gives both shares. Look at more than two decimals of the percentages.",
    ),
    solution="negative, positive = 100 * tf.math.softmax(np.array([-4.3630, 4.6859])).numpy()",
    why="Index 0 is NEGATIVE, so softmax of the drawing's logits gives the share of NEGATIVE first.",
)
