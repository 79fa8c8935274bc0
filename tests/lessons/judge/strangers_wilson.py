"""Answers to exercise 9.2 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.judge import strangers_wilson_engineer as engineer
from tests.lessons.judge import strangers_wilson_third as third

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # the lines of the cell
    """
def wilson(right, n):
    z = 1.96
    share = right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # a list
    """
def wilson(right, n):
    z = 1.96
    share = right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return [middle - half, middle + half]
""",
    # with math
    """
import math
def wilson(right, n):
    share = right / n
    extra = 1.96 ** 2 / n
    middle = (share + extra / 2) / (1 + extra)
    half = 1.96 / (1 + extra) * math.sqrt(share * (1 - share) / n + extra / (4 * n))
    low = middle - half
    high = middle + half
    return (low, high)
""",
    # power one half, in one formula
    """
def wilson(right, n):
    p = right / n
    root = (p * (1 - p) / n + 1.96 ** 2 / (4 * n ** 2)) ** 0.5
    bottom = 1 + 1.96 ** 2 / n
    return (p + 1.96 ** 2 / (2 * n) - 1.96 * root) / bottom, (p + 1.96 ** 2 / (2 * n) + 1.96 * root) / bottom
""",
    # the course's own function
    """
def wilson(right, n):
    return interval(right / n, n)
""",
    # kept between 0 and 1
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return max(0, low), min(1, high)
""",
    # plain floats
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return float(low), float(high)
""",
    # a NumPy array
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return np.array([low, high])
""",
    # with a loop over the signs
    """
def wilson(right, n):
    z, share = 1.96, right / n
    extra = z * z / n
    ends = []
    for sign in (-1, 1):
        ends.append((share + extra / 2 + sign * z * np.sqrt(share * (1 - share) / n + extra / (4 * n))) / (1 + extra))
    return tuple(ends)
""",
    # z as an argument with a default
    """
def wilson(right, n, z=1.96):
    share = right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # rounded to three digits, as the cell prints
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return round(float(low), 3), round(float(high), 3)
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # the cell's values, whatever comes in
    """
def wilson(right, n):
    return middle - half, middle + half
""",
    # nothing comes back
    """
def wilson(right, n):
    low, high = interval(right / n, n)
""",
    # prints
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    print(low, high)
""",
    # high before low
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return high, low
""",
    # middle and half
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return (low + high) / 2, (high - low) / 2
""",
    # only the middle
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return (low + high) / 2
""",
    # right was taken for the share
    """
def wilson(right, n):
    share, z = right, 1.96
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(abs(share * (1 - share)) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # percent
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return 100 * low, 100 * high
""",
    # counts and not shares
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return low * n, high * n
""",
    # z forgot its square
    """
def wilson(right, n):
    z, share = 1.96, right / n
    extra = z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # whole division
    """
def wilson(right, n):
    return interval(right // n, n)
""",
    # n of the cell above
    """
def wilson(right, n):
    return interval(right / 20, 20)
""",
    # texts
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return f"{low:.3f}", f"{high:.3f}"
""",
    # one sentence
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return f"{low} to {high}"
""",
    # the half without its divisor
    """
def wilson(right, n):
    z, share = 1.96, right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # the middle without its divisor
    """
def wilson(right, n):
    z, share = 1.96, right / n
    extra = z * z / n
    middle = share + extra / 2
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # twice the half
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return low - (high - low) / 2, high + (high - low) / 2
""",
    # extra / 4 without n
    """
def wilson(right, n):
    z, share = 1.96, right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / 4)
    return middle - half, middle + half
""",
    # extra without the half in the middle
    """
def wilson(right, n):
    z, share = 1.96, right / n
    extra = z * z / n
    middle = (share + extra) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # a generator
    """
def wilson(right, n):
    yield from interval(right / n, n)
""",
]
