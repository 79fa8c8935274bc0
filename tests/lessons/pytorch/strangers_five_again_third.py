"""Answers to exercise 11.4 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # a match for each letter
    """
reports = {letter: {"D": "warning", "E": "loud"}.get(letter, "silent") for letter in "ABCDE"}
dangerous = {"A"} | {"C"}
""",
    # by row numbers
    """
reports = {row["repo"]: row["now"] for row in table}
dangerous = {"ABCDE"[i] for i in (0, 2)}
""",
    # a filter
    """
reports = {row["repo"]: row["now"] for row in table}
dangerous = set(row["repo"] for row in table if row["right"] in (20, 0))
""",
    # difference
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A", "B", "C"} - {"B"}
""",
    # blanks about letters
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {" A", "C "}
""",
    # an ordered dictionary
    """
from collections import OrderedDict
reports = OrderedDict(A="silent", B="silent", C="silent", D="warning", E="loud")
dangerous = {"A", "C"}
""",
    # update
    """
reports = {}
reports.update(A="silent", B="silent", C="silent")
reports.update({"D": "warning", "E": "loud"})
dangerous = {"A", "C"}
""",
]

WRONG = [
    # all that are not the intact count
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A", "C", "D", "E"}
""",
    # D loud and E silent
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'loud', 'E': 'silent'}
dangerous = {"A", "C"}
""",
    # all warnings
    """
reports = {'A': 'warning', 'B': 'warning', 'C': 'warning', 'D': 'warning', 'E': 'warning'}
dangerous = {"A", "C"}
""",
    # C loud
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'loud', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # worst two counts with D
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"C", "D"}
""",
    # B a warning
    """
reports = {'A': 'silent', 'B': 'warning', 'C': 'silent', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # names instead of sets
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A": "C"}
""",
    # then instead of now
    """
reports = {"A": "loud", "B": "loud", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A", "C"}
""",
]
