"""Exercise 10.1: right answers that must pass, wrong ones with the words they must get (the repo of "your name")."""

from __future__ import annotations

RIGHT = [
    'kind = "head made of random weights"\npart = "weights"\nreport = "silent"',
    'kind, part, report = "Head Made Of Random Weights", " weights", "SILENT"',
    'kind = "head made of\\nrandom weights"\npart, report = "weights", "silent"',
]
WRONG = [
    (
        'kind, part, report = "weights set to zero", "weights", "silent"',
        '2 of 5 points for "your name".\n△ 0 of 3: the kind is not "weights set to zero".',
    ),
    ('kind, part, report = "label names swapped", "config", "silent"', "1 of 5 points"),
    ('kind, part, report = "label names swapped", "config", "silent"', "Exchange one part at a time"),
    ('kind, part, report = "head made of random weights", "weights", "loud"', "Load and use it with messages shown"),
    ('kind, part, report = "head", "weights", "silent"', '`kind` is "head"; it should be one of the twelve names'),
    ('kind, part, report = "head made of random weights", "head", "silent"', '`part` is "head"'),
    ('kind, part, report = "head made of random weights", "weights", "no"', '`report` is "no"'),
    ('kind, part, report = 3, "weights", "silent"', "a string in quotes"),
    ('my_name = " "\nkind, part, report = "vocabulary missing", "tokenizer", "loud"', "drawn from your name"),
    ('my_name = "Ada"\nkind, part, report = "head made of random weights", "weights", "silent"', 'points for "ada"'),
]
