"""Answers to exercise 11.4 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pytorch import strangers_five_again_engineer as engineer
from tests.lessons.pytorch import strangers_five_again_third as third

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # as asked
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A", "C"}
""",
    # another order
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"C", "A"}
""",
    # set of a list
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = set(["A", "C"])
""",
    # keys in another order
    """
reports = {"E": "loud", "D": "warning", "C": "silent", "B": "silent", "A": "silent"}
dangerous = {"A", "C"}
""",
    # dict()
    """
reports = dict(A="silent", B="silent", C="silent", D="warning", E="loud")
dangerous = {"A", "C"}
""",
    # built up
    """
reports = {}
for letter in "ABC":
    reports[letter] = "silent"
reports["D"] = "warning"
reports["E"] = "loud"
dangerous = set()
dangerous.add("A")
dangerous.add("C")
""",
    # capital values
    """
reports = {"A": "Silent", "B": "Silent", "C": "Silent", "D": "Warning", "E": "Loud"}
dangerous = {"A", "C"}
""",
    # a list
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = ["A", "C"]
""",
    # a tuple
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = ("A", "C")
""",
    # small letters
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"a", "c"}
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # version 4.52: A and B were errors
    """
reports = {'A': 'loud', 'B': 'loud', 'C': 'silent', 'D': 'warning', 'E': 'loud'}
dangerous = {"C"}
""",
    # B is dangerous, for its class is wrong
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A", "B", "C"}
""",
    # D is dangerous too
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A", "C", "D"}
""",
    # only A
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A"}
""",
    # only C
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"C"}
""",
    # none
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = set()
""",
    # all silent ones
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "B", "C"}
""",
    # D silent
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'silent', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # D loud
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'loud', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # E a warning
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': 'warning'}
dangerous = {"A", "C"}
""",
    # E silent
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': 'silent'}
dangerous = {"A", "C"}
""",
    # A a warning
    """
reports = {'A': 'warning', 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # A loud
    """
reports = {'A': 'loud', 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # B loud
    """
reports = {'A': 'silent', 'B': 'loud', 'C': 'silent', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # C a warning
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'warning', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # D and E exchanged
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'loud', 'E': 'warning'}
dangerous = {"A", "C"}
""",
    # E is the worst
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"E"}
""",
    # B and C
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"B", "C"}
""",
    # other words
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'report', 'E': 'error'}
dangerous = {"A", "C"}
""",
    # exchanged arguments
    """
dangerous = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
reports = {"A", "C"}
""",
    # a text
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = "AC"
""",
    # small letters as keys
    """
reports = {"a": "silent", "b": "silent", "c": "silent", "d": "warning", "e": "loud"}
dangerous = {"A", "C"}
""",
]
