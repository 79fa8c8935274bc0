"""Exercise 7.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "diagnosis = dict(DIAGNOSIS)",
    'diagnosis = {letter: {"cause": cause, "report": report} for letter, (cause, report) in DIAGNOSIS.items()}',
    "diagnosis = {letter: [cause.title(), report.upper()] for letter, (cause, report) in reversed(DIAGNOSIS.items())}",
]

WRONG = [
    (
        (
            'diagnosis = {\n    "A": ("no tokenizer files", "loud"),\n    "B": ("wrong tokenizer class", "loud"),\n   '
            ' "C": ("corrupt weights", "silent"),\n    "D": ("one layer too many", "warning"),\n    "E": ("three labels'
            ' instead of two", "loud"),\n}'
        ),
        "worse than guessing",
    ),
    ('diagnosis = {**DIAGNOSIS, "A": ("wrong vocabulary", "loud")}', "Which files does the folder hold?"),
    ('diagnosis = {**DIAGNOSIS, "B": ("wrong vocabulary", "loud")}', "Which line of tokenizer_config.json"),
    ('diagnosis = {**DIAGNOSIS, "D": ("corrupt weights", "warning")}', "asks for more than the file holds"),
    ('diagnosis = {**DIAGNOSIS, "E": ("one layer too many", "loud")}', "explains nothing"),
    ('diagnosis = {**DIAGNOSIS, "D": ("one layer too many", "silent")}', 'is the library "silent"'),
    ('diagnosis = {**DIAGNOSIS, "C": ("labels swapped", "loud")}', 'is the library "loud"'),
    ('diagnosis = {**DIAGNOSIS, "C": ("the labels are wrong", "silent")}', "Choose one of"),
    ('diagnosis = {**DIAGNOSIS, "C": ("labels swapped", "quiet")}', "Choose loud"),
    ('diagnosis = {**DIAGNOSIS, "C": "labels swapped"}', "you give only the cause"),
    ('diagnosis = {**DIAGNOSIS, "C": "silent"}', "asks for a pair: (cause, report)"),
    ('diagnosis = {**DIAGNOSIS, "C": ("silent", "labels swapped")}', "the other way round"),
    ('diagnosis = {**DIAGNOSIS, "C": {"labels swapped", "silent"}}', "Give two strings in this order"),
    ('diagnosis = {**DIAGNOSIS, "C": ("labels swapped", None)}', "`the report` is None"),
    ('diagnosis = {**DIAGNOSIS, "A": ("no tokenizer files", "silent")}', 'is the library "silent"'),
    ('diagnosis = {**DIAGNOSIS, "B": ("wrong tokenizer class", "silent")}', 'is the library "silent"'),
    ('diagnosis = {**DIAGNOSIS, "A": ("no tokenizer files", "OSError")}', 'you say "OSError" about'),
    ('diagnosis = {**DIAGNOSIS, "A": {"no tokenizer files": "loud"}}', "is a dict of length 1"),
    ('diagnosis = {**DIAGNOSIS, "A": np.array(["no tokenizer files", "loud"])}', "asks for a pair"),
    ("diagnosis = list(DIAGNOSIS)", "asks for a dictionary"),
    ('diagnosis = {"A": ("no tokenizer files", "loud")}', "no line for repo B"),
]
