"""Answers to exercise 9.2 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # textbook with counts
    """
from math import sqrt
def wilson(right, n):
    z2 = 1.96 ** 2
    centre = (right + z2 / 2) / (n + z2)
    spread = 1.96 / (n + z2) * sqrt(right * (n - right) / n + z2 / 4)
    return centre - spread, centre + spread
""",
    # exact quantile of the normal distribution
    """
from statistics import NormalDist
def wilson(right, n):
    z = NormalDist().inv_cdf(0.975)
    p = right / n
    d = 1 + z * z / n
    c = (p + z * z / (2 * n)) / d
    h = z * ((p * (1 - p) + z * z / (4 * n)) / n) ** 0.5 / d
    return c - h, c + h
""",
    # roots of the quadratic
    """
def wilson(right, n):
    z2, p = 1.96 ** 2, right / n
    roots = np.roots([1 + z2 / n, -(2 * p + z2 / n), p * p])
    return float(np.min(roots.real)), float(np.max(roots.real))
""",
    # solved by bisection
    """
def wilson(right, n):
    p, z = right / n, 1.96
    def outside(q):
        return (p - q) ** 2 > z * z * q * (1 - q) / n
    def edge(bad, good):
        for _ in range(80):
            mid = (bad + good) / 2
            bad, good = (mid, good) if outside(mid) else (bad, mid)
        return good
    return edge(0.0, p), edge(1.0, p)
""",
    # a named tuple
    """
from collections import namedtuple
Interval = namedtuple("Interval", "low high")
def wilson(right, n):
    return Interval(*interval(right / n, n))
""",
    # mirrored for the high end
    """
def wilson(right, n):
    def low(k):
        z2 = 3.8416
        return (2 * k + z2 - 1.96 * (z2 + 4 * k * (1 - k / n)) ** 0.5) / (2 * (n + z2))
    return low(right), 1 - low(n - right)
""",
    # with fractions until the root
    """
from fractions import Fraction
def wilson(right, n):
    p, z = Fraction(right, n), Fraction(196, 100)
    extra = z * z / n
    middle = (p + extra / 2) / (1 + extra)
    half = float(z / (1 + extra)) * float(p * (1 - p) / n + extra / (4 * n)) ** 0.5
    return float(middle) - half, float(middle) + half
""",
    # float32
    """
def wilson(right, n):
    p, z, n = np.float32(right / n), np.float32(1.96), np.float32(n)
    extra = z * z / n
    middle = (p + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(p * (1 - p) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # a lambda
    "wilson = lambda right, n: interval(right / n, n)",
    # array arithmetic with both signs at once
    """
def wilson(right, n):
    p, z = right / n, 1.96
    sign = np.array([-1.0, 1.0])
    return (p + z * z / 2 / n + sign * z * np.sqrt(p * (1 - p) / n + (z / 2 / n) ** 2)) / (1 + z * z / n)
""",
    # rounded to six digits
    """
def wilson(right, n):
    return tuple(round(float(end), 6) for end in interval(right / n, n))
""",
]

WRONG = [
    # the normal interval
    """
def wilson(right, n):
    p = right / n
    half = 1.96 * np.sqrt(p * (1 - p) / n)
    return p - half, p + half
""",
    # the normal interval, cut to 0 and 1
    """
def wilson(right, n):
    p = right / n
    half = 1.96 * np.sqrt(p * (1 - p) / n)
    return max(0.0, p - half), min(1.0, p + half)
""",
    # Agresti and Coull
    """
def wilson(right, n):
    z2 = 1.96 ** 2
    p = (right + z2 / 2) / (n + z2)
    half = 1.96 * np.sqrt(p * (1 - p) / (n + z2))
    return p - half, p + half
""",
    # 90 percent
    """
def wilson(right, n):
    z, share = 1.645, right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # 99 percent
    """
def wilson(right, n):
    z, share = 2.576, right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # with continuity correction
    """
def wilson(right, n):
    z, p = 1.96, right / n
    bottom = 2 * (n + z * z)
    low = (2 * n * p + z * z - (z * np.sqrt(z * z - 1 / n + 4 * n * p * (1 - p) + (4 * p - 2)) + 1)) / bottom
    high = (2 * n * p + z * z + (z * np.sqrt(z * z - 1 / n + 4 * n * p * (1 - p) - (4 * p - 2)) + 1)) / bottom
    return max(0, low), min(1, high)
""",
    # a special case that makes all right certain
    """
def wilson(right, n):
    if right == n:
        return 1.0, 1.0
    return interval(right / n, n)
""",
    # a special case that makes none right certain
    """
def wilson(right, n):
    if right == 0:
        return 0.0, 0.0
    return interval(right / n, n)
""",
    # refuses the edges
    """
def wilson(right, n):
    assert 0 < right < n
    return interval(right / n, n)
""",
    # no root
    """
def wilson(right, n):
    z, share = 1.96, right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * (share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
    # arguments the other way round
    """
def wilson(n, right):
    return interval(right / n, n)
""",
    # arguments of interval the other way round
    """
def wilson(right, n):
    return interval(n, right / n)
""",
    # n minus 1
    """
def wilson(right, n):
    return interval(right / n, max(1, n - 1))
""",
    # rounded to one digit
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return round(float(low), 1), round(float(high), 1)
""",
    # the interval of the mistakes
    """
def wilson(right, n):
    return interval(1 - right / n, n)
""",
    # three numbers
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return low, right / n, high
""",
    # a dictionary
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return {"low": low, "high": high}
""",
    # only the low end
    """
def wilson(right, n):
    return interval(right / n, n)[0]
""",
    # a function
    """
def wilson(right, n):
    return lambda: interval(right / n, n)
""",
    # z is 2
    """
def wilson(right, n):
    z, share = 2, right / n
    extra = z * z / n
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * np.sqrt(share * (1 - share) / n + extra / (4 * n))
    return middle - half, middle + half
""",
]
