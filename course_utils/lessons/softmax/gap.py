"""Exercise 5.2: From share to gap and back."""

from __future__ import annotations

import math
import random

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import number

CHANCE = random.Random(52)  # one seed, so that the same answer gets the same verdict, today and tomorrow
# Shares near 0 and 1 find a small number added "for safety"; float32 still keeps three digits of the gap there.
SHARES = (0.5, 0.0402, 0.9999, 0.0001, 0.75, 0.99999, 0.000001, *(CHANCE.uniform(0.02, 0.98) for _ in range(5)))
GAPS = (-8.0, 8.0, 0.3, *(CHANCE.uniform(-8, 8) for _ in range(5)))


def check_gap(gap_for: object, p_for: object) -> str:
    """Check the two directions between a share of index 1 and the logit gap."""
    seen = number(call(gap_for, 0.9598), "gap_for(0.9598)")
    # 0.01: the share is given to four digits, which fix the gap to about 0.001; every known slip is further off
    if abs(seen - 3.1729) > 0.01:
        raise NotYet(_wrong_gap(seen))
    for p in SHARES:
        gap, right = number(call(gap_for, p), f"gap_for({p:.6g})"), math.log(p) - math.log1p(-p)
        # 0.005: float32 passes; a small number added inside the logarithm does not
        if abs(gap - right) > 0.005:
            raise NotYet(
                f"`gap_for(0.9598)` fits, but other shares do not come out: `gap_for({p:.6g})` should be {right:.3f},"
                f" and yours is {gap:.3f}. Work from `p` alone, and add nothing to it."
            )
    _check_share(p_for)
    for gap in GAPS:
        share = number(call(p_for, gap), f"p_for({gap:.3f})")
        back = number(call(gap_for, share), "gap_for(p_for(...))")
        if abs(back - gap) > 0.01:
            raise NotYet(
                "Going from a gap to a share and back does not return to the gap. The two functions should undo each"
                " other."
            )
    return (
        "Right: the two functions undo each other. With two labels the gap is all there is: any two logits the same"
        " distance apart give the same shares."
    )


def _wrong_gap(seen: float) -> str:
    p = 0.9598
    stories = (
        (
            math.log10(p / (1 - p)),
            "is the right idea with the wrong logarithm: `log10` counts in powers of ten. Which function undoes `exp`?",
        ),
        (
            math.log2(p / (1 - p)),
            "is the right idea with the wrong logarithm: `log2` counts in powers of two. Which function undoes `exp`?",
        ),
        (
            math.log(p / (1 - p)) / 2,
            "is half the gap. Take the logarithm of share 1 divided by share 0, and nothing else.",
        ),
        (
            math.log(p),
            "is the logarithm of the share alone. The gap compares two shares: bring in what is left for index 0.",
        ),
        (p, "is the share itself. Logits live before the exp: what undoes it?"),
        (
            p / (1 - p),
            "is how many times larger one share is than the other. Logits live before the exp: one step is missing.",
        ),
        (
            -math.log(p / (1 - p)),
            "has the right size and the wrong sign. The gap is index 1 minus index 0, and here index 1 leads.",
        ),
        (
            1.6122842,
            (
                "is one of the published logits. A single logit does not decide: use only `p`, and look for the"
                " distance between the two."
            ),
        ),
        (
            2 * p - 1,
            "is the difference between the two shares. The gap is a difference between logits, before the exp.",
        ),
        (
            1 / (1 + math.exp(-p)),
            "treats the share as if it were a gap. `gap_for` goes the other way: share in, gap out.",
        ),
    )
    for value, words in stories:
        if abs(seen - value) < 2e-3:
            return f"`gap_for(0.9598)` returned {seen:.3f}, which {words}"
    return (
        f"`gap_for(0.9598)` returned {seen:.3f}. On the S-curve, look for the height 0.9598 and read off the gap below"
        " it: yours should be there."
    )


def _check_share(p_for: object) -> None:
    for gap in (-7.5157, 0.0, 3.1730, 5.0, -1.5):
        seen, right = number(call(p_for, gap), f"p_for({gap})"), 1 / (1 + math.exp(-gap))
        if abs(seen - right) <= 1e-3 * right:
            continue
        said = f"`p_for({gap})` returned {seen:.4g}, which"
        if abs(seen - (1 - right)) < 1e-3 * max(1 - right, 1e-3):
            raise NotYet(
                f"{said} is the share of index 0. The gap is index 1 minus index 0, so a negative gap leaves little for"
                " index 1."
            )
        if abs(seen - 100 * right) <= 0.1 * right:
            raise NotYet(f"{said} is a percentage. Return a share between 0 and 1.")
        if abs(seen - math.exp(gap)) <= 1e-5 * math.exp(gap):
            raise NotYet(
                f"{said} is exp of the gap: how many times larger share 1 is than share 0. Divide, so that both shares"
                " sum to 1."
            )
        if (
            abs(seen - round(right, 4)) < 1e-9
            or abs(seen - round(right, 3)) < 1e-9
            or abs(seen - round(right, 2)) < 1e-9
        ):
            raise NotYet(f"{said} is rounded so far that a small share is gone. Return it unrounded.")
        raise NotYet(
            f"{said} does not fit. Two equal logits (gap 0) should give 0.5, and the share should grow with the gap but"
            " never leave 0 to 1."
        )


EXERCISE = Exercise(
    id="5.2",
    title="From share to gap and back",
    minutes=6,
    difficulty=2,
    names=("gap_for", "p_for"),
    check=check_gap,
    hints=(
        "Start with `p_for`: it is the S-curve of the picture, softmax of the two logits 0 and `gap`.",
        "With two labels, share 1 divided by share 0 is exp of the gap. Share 0 is `1 - p`. What undoes exp?",
    ),
    solution="def gap_for(p):\n    return np.log(p / (1 - p))\n\n\ndef p_for(gap):\n    return 1 / (1 + np.exp(-gap))",
    why="Dividing the two shares cancels the common sum, so their ratio is exp(gap); the logarithm undoes it.",
)
