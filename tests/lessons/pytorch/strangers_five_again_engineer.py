"""Answers to exercise 11.4 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # frozenset
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = frozenset("AC")
""",
    # set of a text
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = set("AC")
""",
    # from the table
    """
reports = {row["repo"]: row["now"] for row in table}
dangerous = {row["repo"] for row in table if row["now"] == "silent" and row["right"] < intact["right"]}
""",
    # zip
    """
reports = dict(zip("ABCDE", ["silent"] * 3 + ["warning", "loud"]))
dangerous = {"A", "C"}
""",
    # fromkeys
    """
reports = dict.fromkeys("ABC", "silent") | {"D": "warning", "E": "loud"}
dangerous = set("ABC") - {"B"}
""",
    # blanks about values
    """
reports = {"A": "silent ", "B": " silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A", "C"}
""",
]

WRONG = [
    # counts instead of letters
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {20, 3}
""",
    # number
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = 2
""",
    # the faults
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"no tokenizer files", "labels swapped"}
""",
    # a dictionary of reasons
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"A": 20, "C": 3}
""",
    # E missing
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning"}
dangerous = {"A", "C"}
""",
    # a list of five
    """
reports = ["silent", "silent", "silent", "warning", "loud"]
dangerous = {"A", "C"}
""",
    # one for all
    """
reports = "silent"
dangerous = {"A", "C"}
""",
    # inverted
    """
reports = {"silent": ["A", "B", "C"], "warning": ["D"], "loud": ["E"]}
dangerous = {"A", "C"}
""",
    # None as a value
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': None}
dangerous = {"A", "C"}
""",
    # lists as values
    """
reports = {'A': ['silent'], 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': 'loud'}
dangerous = {"A", "C"}
""",
    # all five
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = set("ABCDE")
""",
    # a set of one text
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {"AC"}
""",
    # a set of sets
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = {frozenset("A"), frozenset("C")}
""",
    # None
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = None
""",
    # True
    """
reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
dangerous = True
""",
    # F as well
    """
reports = {'A': 'silent', 'B': 'silent', 'C': 'silent', 'D': 'warning', 'E': 'loud', 'F': 'silent'}
dangerous = {"A", "C"}
""",
]
