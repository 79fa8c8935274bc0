"""Exercise 9.2: An interval for a share."""

from __future__ import annotations

import math

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_array, is_tensor, items, number
from course_utils.showing.reliability import interval

# Few and many texts, none right, all right, one text; the last ones are those a rounded or simple formula misses.
CASES = ((18, 20), (790, 872), (29, 40), (1, 3), (20, 20), (0, 20), (1, 1), (0, 1), (9000, 10000))


def check_wilson(wilson: object) -> str:
    """Check `wilson(right, n)` on few and many texts, and at both ends."""
    for right, n in CASES:
        low, high = _pair(call(wilson, right, n), right, n)
        wanted = interval(right / n, n)
        # 6e-4: ends given with three decimals are off by half of the last one
        if max(abs(low - wanted[0]), abs(high - wanted[1])) > 6e-4:
            raise NotYet(_wrong(low, high, right, n))
    return (
        "Right: it never leaves 0 to 1, and 20 right of 20 does not mean that the model is always right. With 20"
        " texts the interval is wide, with 872 it is narrow."
    )


def _pair(value: object, right: int, n: int) -> tuple[float, float]:
    plain = list(value) if (is_array(value) or is_tensor(value)) and value.shape == (2,) else value
    ends = items(plain, f"wilson({right}, {n})", "two numbers, the low and the high end")
    if len(ends) != 2:
        raise NotYet(f"`wilson({right}, {n})` returned {describe(value)}. Return two numbers: `return low, high`.")
    return number(ends[0], "low"), number(ends[1], "high")


def _wrong(low: float, high: float, right: int, n: int) -> str:
    said = f"`wilson({right}, {n})` returned ({low:.4f}, {high:.4f})"
    wanted = interval(right / n, n)
    if max(abs(low - 100 * wanted[0]), abs(high - 100 * wanted[1])) < 0.06:
        return f"{said}: these are percentages. Return shares between 0 and 1."
    if max(abs(low - wanted[1]), abs(high - wanted[0])) < 6e-4:
        return f"{said}: both ends are right, but in the wrong order. Return the low end first."
    share = right / n
    half = 1.96 * math.sqrt(share * (1 - share) / n)
    if max(abs(low - (share - half)), abs(high - (share + half))) < 6e-4 or (
        max(abs(low - max(0, share - half)), abs(high - min(1, share + half))) < 6e-4
    ):
        return (
            f"{said}: that is the simple interval around {share:.2f}, which has no width where all are right and leaves"
            " 0 to 1 with few texts. Wilson's formula adds the terms with z² / n."
        )
    return (
        f"{said}; for {right} right of {n} the ends are {wanted[0]:.3f} and {wanted[1]:.3f}. Compare your lines with"
        " the formula term by term, brackets first."
    )


EXERCISE = Exercise(
    id="9.2",
    title="An interval for a share",
    minutes=8,
    difficulty=2,
    names=("wilson",),
    check=check_wilson,
    hints=(
        "Take the formula apart: first `share` and `extra`, then `middle`, then `half`. Each of the four is one line.",
        "`extra = z * z / n`; the middle is `(share + extra / 2) / (1 + extra)`; half the width is"
        " `z / (1 + extra) * sqrt(share * (1 - share) / n + extra / (4 * n))`. Return middle minus half, middle plus"
        " half.",
    ),
    solution=(
        "def wilson(right, n, z=1.96):\n"
        "    share = right / n\n"
        "    extra = z * z / n\n"
        "    middle = (share + extra / 2) / (1 + extra)\n"
        "    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))\n"
        "    return middle - half, middle + half"
    ),
    why="It asks which true shares would make the count we saw unsurprising, and those lie closer to one half.",
)
