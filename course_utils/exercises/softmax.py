"""Exercises of notebook 5: softmax, the logit gap, a published figure, and decoding."""
from __future__ import annotations

from .calling import call
from .exercise import Exercise
from .outcome import NotYet
from .softmax_decode import check_decode
from .softmax_function import check_softmax
from .values import number

FIGURE = (-4.3630, 4.6859)  # the logits printed in the article's pipeline drawing


def check_gap(gap_for: object, p_for: object) -> str:
    """Check the two directions between a share of index 1 and the logit gap."""
    import math
    import random

    seen = number(call(gap_for, 0.9598), "gap_for(0.9598)")
    if abs(seen - 3.1729) > 0.01:
        raise NotYet(_wrong_gap(seen))
    for p in (0.5, 0.0402, *(random.uniform(0.02, 0.98) for _ in range(5))):
        gap, right = number(call(gap_for, p), "gap_for(...)"), math.log(p) - math.log1p(-p)
        if abs(gap - right) > 0.01:
            raise NotYet("`gap_for(0.9598)` fits, but other shares do not come out: `gap_for(0.5)` should be 0, since equal logits share equally. Work from `p` alone.")
    _check_share(p_for)
    for gap in (random.uniform(-12, 12) for _ in range(5)):
        back = number(call(gap_for, call(p_for, gap)), "gap_for(p_for(...))")
        if abs(back - gap) > 0.01:
            raise NotYet("Going from a gap to a share and back does not return to the gap. The two functions should undo each other.")
    return "Right: the two functions undo each other. With two classes the gap is all there is: any two logits the same distance apart give the same shares."


def _wrong_gap(seen: float) -> str:
    import math

    p = 0.9598
    stories = (
        (math.log10(p / (1 - p)), "is the right idea with the wrong logarithm: `log10` counts in powers of ten. Which function undoes `exp`?"),
        (math.log(p), "is the logarithm of the share alone. The gap compares two shares: bring in what is left for index 0."),
        (p, "is the share itself. Logits live before the exp: what undoes it?"),
        (p / (1 - p), "is how many times larger one share is than the other. Logits live before the exp: one step is missing."),
        (-math.log(p / (1 - p)), "has the right size and the wrong sign. The gap is index 1 minus index 0, and here index 1 leads."),
        (1.6122842, "is one of the article's logits. A single logit does not decide: use only `p`, and look for the distance between both."),
        (2 * p - 1, "is the difference of the two shares. The gap is a difference of logits, before the exp."),
        (1 / (1 + math.exp(-p)), "treats the share as if it were a gap. `gap_for` goes the other way: share in, gap out."),
    )
    for value, words in stories:
        if abs(seen - value) < 2e-3:
            return f"`gap_for(0.9598)` returned {seen:.3f}, which {words}"
    return f"`gap_for(0.9598)` returned {seen:.3f}. On the S-curve, look for the height 0.9598 and read off the gap below it: yours should lie there."


def _check_share(p_for: object) -> None:
    import math

    for gap in (-7.5157, 0.0, 3.1730, 5.0, -1.5):
        seen, right = number(call(p_for, gap), f"p_for({gap})"), 1 / (1 + math.exp(-gap))
        if abs(seen - right) <= 1e-3 * right:
            continue
        said = f"`p_for({gap})` returned {seen:.4g}, which"
        if abs(seen - (1 - right)) < 1e-3 * max(1 - right, 1e-3):
            raise NotYet(f"{said} is the share of index 0. The gap is index 1 minus index 0, so a negative gap leaves little for index 1.")
        if abs(seen - 100 * right) <= 0.1 * right:
            raise NotYet(f"{said} is a percentage. Return a share between 0 and 1.")
        if abs(seen - math.exp(gap)) <= 1e-5 * math.exp(gap):
            raise NotYet(f"{said} is exp of the gap: how many times larger share 1 is than share 0. Divide, so that both shares sum to 1.")
        if abs(seen - round(right, 4)) < 1e-9 or abs(seen - round(right, 3)) < 1e-9 or abs(seen - round(right, 2)) < 1e-9:
            raise NotYet(f"{said} is rounded so far that a small share is gone. Return it unrounded.")
        raise NotYet(f"{said} does not fit. Two equal logits (gap 0) should give 0.5, and the share should grow with the gap but never leave 0 to 1.")


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
        raise NotYet(f"`positive` is {first:g} and `negative` is {second:g}: a number from the drawing. Compute both from the drawing's logits with softmax, and compare.")
    if abs(p - FIGURE[1] / unit) < 1e-6 or abs(q - FIGURE[0] / unit) < 1e-6:
        raise NotYet("These are the logits themselves. Turn them into shares first.")
    if abs(p - 1 / (1 + math.exp(-FIGURE[1]))) < 2e-5:
        raise NotYet(f"`positive` is {first:g}: that is what the larger logit gives on its own. With two classes, the distance between both logits decides.")
    if abs(p - right) > 5e-6:
        raise NotYet(_far_from_published(p, right, first))
    if abs(q - (1 - right)) > 5e-6:
        raise NotYet(f"`positive` fits, but `negative` is {second:g}. Both shares together make one whole; use the same unit for both.")
    gap = math.log(0.9989 / 0.0011)
    return (
        f"Right: {100 * right:.4f} % and {100 * (1 - right):.4f} %. The drawing prints 99.89 % and 0.11 %, which would need a gap of {gap:.2f}; "
        f"its logits are {FIGURE[1] - FIGURE[0]:.2f} apart. A lost 8 or a slip of the hand: recomputing takes one line, so do it before you quote a number."
    )


def _far_from_published(p: float, right: float, given: float) -> str:
    if abs(p - right) < 2e-4:
        return f"`positive` is {given:g}: close, but rounded. Give percentages with at least 3 decimals (or all the digits you have); the flat end of the curve hides the difference."
    return f"`positive` is {given:g}, which these logits do not give. Use softmax on the two logits of the drawing, -4.3630 and 4.6859, together."


EXERCISES = [
    Exercise(
        id="5.1", title="Write softmax", minutes=8, difficulty=2, names=("softmax",), check=check_softmax,
        hints=(
            "Three steps: exp of every number, the sum along `axis`, divide. `keepdims=True` keeps the sum in a shape that divides.",
            "Large scores overflow in `exp`. Moving all scores of a sentence by the same amount changes no share: move them so that the largest becomes 0.",
            "`np.max(z, axis=axis, keepdims=True)` is one number for each sentence. Take it away before `np.exp`, and leave the caller's `z` as it was.",
        ),
        solution=(
            "def softmax(z, axis=-1):\n"
            "    z = np.asarray(z, dtype=float)\n"
            "    powers = np.exp(z - z.max(axis=axis, keepdims=True))\n"
            "    return powers / powers.sum(axis=axis, keepdims=True)"
        ),
        why="Taking each sentence's largest score away changes no share, and keeps every exp between 0 and 1.",
    ),
    Exercise(
        id="5.2", title="From share to gap and back", minutes=6, difficulty=2, names=("gap_for", "p_for"), check=check_gap,
        hints=(
            "Start with `p_for`: it is the S-curve of the picture, softmax of the two logits 0 and `gap`.",
            "With two classes, share 1 divided by share 0 is exp of the gap. Share 0 is `1 - p`. What undoes exp?",
        ),
        solution=(
            "def gap_for(p):\n"
            "    return np.log(p / (1 - p))\n"
            "\n"
            "\n"
            "def p_for(gap):\n"
            "    return 1 / (1 + np.exp(-gap))"
        ),
        why="Dividing the two shares cancels the common sum, so their ratio is exp(gap); the logarithm undoes it.",
    ),
    Exercise(
        id="5.3", title="Check a published figure", minutes=5, difficulty=1, names=("positive", "negative"), check=check_published,
        hints=(
            "Put the drawing's two logits into a list and give it to the softmax you trust most.",
            "`tf.math.softmax([-4.3630, 4.6859])` gives both shares. Look at more than two decimals of the percentages.",
        ),
        solution="negative, positive = 100 * tf.math.softmax(np.array([-4.3630, 4.6859])).numpy()",
        why="Index 0 is NEGATIVE, so softmax of the drawing's logits gives the share of NEGATIVE first.",
    ),
    Exercise(
        id="5.4", title="Decode any classifier", minutes=8, difficulty=2, names=("decode",), check=check_decode,
        hints=(
            "For each row: the shares, the index of the largest, and two look-ups: the label of that index and the share at that index.",
            "`id2label` decides every name, also with three labels or with labels exchanged; write no label name in your code.",
            "Read from a JSON file, the keys of `id2label` are texts such as \"0\". `id2label[index]` then fails loudly, which is fine; `.get(index)` would return None in silence.",
        ),
        solution=(
            "def decode(logits, id2label):\n"
            "    answers = []\n"
            "    for row in tf.math.softmax(logits, axis=-1).numpy():\n"
            "        best = int(row.argmax())\n"
            "        answers.append({\"label\": id2label[best], \"score\": float(row[best])})\n"
            "    return answers"
        ),
        why="argmax finds the index, id2label names it, and the score is the share at that same index.",
    ),
]
