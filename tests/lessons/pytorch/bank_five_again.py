"""Exercise 11.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

REPORTS = 'reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}\n'

RIGHT = [
    REPORTS + 'dangerous = {"A", "C"}',
    REPORTS + 'dangerous = ["C", "A"]',
    REPORTS + 'dangerous = ("a", "c")',
    'reports = dict(zip("ABCDE", ["SILENT", "silent", "Silent ", "warning", "loud"]))\ndangerous = set("AC")',
]

WRONG = [
    (REPORTS.replace('"A": "silent"', '"A": "loud"') + 'dangerous = {"A", "C"}', "Read its line"),
    (REPORTS.replace('"B": "silent"', '"B": "loud"') + 'dangerous = {"A", "C"}', "token_type_ids"),
    (REPORTS.replace('"C": "silent"', '"C": "warning"') + 'dangerous = {"A", "C"}', "two swapped names"),
    (REPORTS.replace('"D": "warning"', '"D": "silent"') + 'dangerous = {"A", "C"}', "named in a LOAD REPORT"),
    (REPORTS.replace('"E": "loud"', '"E": "warning"') + 'dangerous = {"A", "C"}', "loading stops"),
    (REPORTS.replace('"E": "loud"', '"E": "noisy"') + 'dangerous = {"A", "C"}', "Choose loud"),
    (REPORTS.replace(', "E": "loud"', "") + 'dangerous = {"A", "C"}', "no line for repo E"),
    (REPORTS + 'dangerous = {"A", "B", "C"}', "as good as before"),
    (REPORTS + 'dangerous = {"A"}', "one short"),
    (REPORTS + "dangerous = set()", "one short"),
    (REPORTS + 'dangerous = "A"', "one short"),
    (REPORTS + 'dangerous = {"A", "C", "D"}', "Repo D is not one of them"),
    (REPORTS + 'dangerous = {"A", "C", "F"}', "The repos are A, B, C, D and E"),
    (REPORTS + "dangerous = {1, 2}", "asks for a string"),
    (REPORTS + "dangerous = 2", "asks for a set of letters"),
    ('reports = ["silent"]\ndangerous = {"A"}', "asks for a dictionary"),
]
