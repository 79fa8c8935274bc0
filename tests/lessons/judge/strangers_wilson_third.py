"""Answers to exercise 9.2 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # clipped by NumPy, as an array
    """
def wilson(right, n):
    return np.clip(interval(right / n, n), 0, 1)
""",
    # a loop that tries all shares, finely
    """
def wilson(right, n):
    share = np.linspace(0, 1, 200_001)
    fits = np.abs(right / n - share) <= 1.96 * np.sqrt(share * (1 - share) / n) + 1e-12
    return share[fits].min(), share[fits].max()
""",
    # with complex numbers from the root of a polynomial
    """
def wilson(right, n):
    p, k = right / n, 1.96 ** 2 / n
    root = ((2 * p + k) ** 2 - 4 * (1 + k) * p * p + 0j) ** 0.5
    return ((2 * p + k - root) / (2 + 2 * k)).real, ((2 * p + k + root) / (2 + 2 * k)).real
""",
    # in decimals
    """
from decimal import Decimal
def wilson(right, n):
    z, p, n = Decimal("1.96"), Decimal(right) / n, Decimal(n)
    middle = (p + z * z / n / 2) / (1 + z * z / n)
    half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / n / n / 4).sqrt()
    return float(middle - half), float(middle + half)
""",
    # a helper for each line
    """
def wilson(right, n):
    extra = lambda: 1.96 ** 2 / n
    middle = lambda share: (share + extra() / 2) / (1 + extra())
    half = lambda share: 1.96 / (1 + extra()) * np.sqrt(share * (1 - share) / n + extra() / (4 * n))
    return middle(right / n) - half(right / n), middle(right / n) + half(right / n)
""",
    # sorted
    """
def wilson(right, n):
    p, e = right / n, 1.96 ** 2 / n
    h = 1.96 * np.sqrt(p * (1 - p) / n + e / 4 / n)
    return sorted((p + e / 2 + s * h) / (1 + e) for s in (1, -1))
""",
    # hypot
    """
import math
def wilson(right, n):
    z = 1.96
    wide = z * math.hypot(math.sqrt(right * (n - right) / n), z / 2)
    return (right + z * z / 2 - wide) / (n + z * z), (right + z * z / 2 + wide) / (n + z * z)
""",
    # fourth round: the course's own function has the same formula
    """
def wilson(right, n):
    return draw.interval(right / n, n)
""",
]

WRONG = [
    # Jeffreys-like: half a text added
    """
def wilson(right, n):
    return interval((right + 0.5) / (n + 1), n + 1)
""",
    # add two successes and two failures
    """
def wilson(right, n):
    p = (right + 2) / (n + 4)
    half = 1.96 * np.sqrt(p * (1 - p) / (n + 4))
    return p - half, p + half
""",
    # arcsine interval
    """
def wilson(right, n):
    a, h = np.arcsin(np.sqrt(right / n)), 1.96 / (2 * np.sqrt(n))
    return np.sin(max(0, a - h)) ** 2, np.sin(min(np.pi / 2, a + h)) ** 2
""",
    # logit interval
    """
def wilson(right, n):
    k = min(max(right, 0.5), n - 0.5)
    x, h = np.log(k / (n - k)), 1.96 * np.sqrt(1 / k + 1 / (n - k))
    return 1 / (1 + np.exp(-(x - h))), 1 / (1 + np.exp(-(x + h)))
""",
    # Hoeffding
    """
def wilson(right, n):
    h = np.sqrt(np.log(2 / 0.05) / (2 * n))
    return max(0, right / n - h), min(1, right / n + h)
""",
    # rule of three at the edges
    """
def wilson(right, n):
    if right == n:
        return max(0.0, 1 - 3 / n), 1.0
    if right == 0:
        return 0.0, min(1.0, 3 / n)
    return interval(right / n, n)
""",
    # the share is rounded first
    """
def wilson(right, n):
    return interval(round(right / n, 2), n)
""",
    # at least five texts
    """
def wilson(right, n):
    return interval(right / n, max(n, 5))
""",
    # the share as both ends
    """
def wilson(right, n):
    return right / n, right / n
""",
    # one-sided high end
    """
def wilson(right, n):
    low, high = interval(right / n, n)
    return low, 1.0
""",
]
