"""Exercise 10.1, answers by two strangers who saw its text alone (the repo of "your name").

Written before the check, by whoever wrote the lab: a careful beginner's habits first, then an engineer's.
"""

from __future__ import annotations

TRUE = '"head made of random weights", "weights", "silent"'

RIGHT = [
    f"kind, part, report = {TRUE}",
    # a beginner: one line each
    'kind = "head made of random weights"\npart = "weights"\nreport = "silent"',
    # copied from the table with its capital letter or with spaces around
    'kind, part, report = "Head made of random weights", "Weights", "Silent"',
    'kind, part, report = " head made of random weights ", "weights ", " silent"',
    "kind, part, report = 'head made of random weights', 'weights', 'silent'",
    'kind, part, report = "head made of  random weights", "WEIGHTS", "SILENT"',
    # an engineer: computed
    f"kind, part, report = [{TRUE}]",
    f"found = dict(zip(('kind', 'part', 'report'), ({TRUE})))\nkind, part, report = found.values()",
    'kind = " ".join(["head", "made", "of", "random", "weights"])\npart, report = "weights", "silent"',
    'my_name = "  Your NAME "\nkind, part, report = ' + TRUE,
]
WRONG = [
    'kind, part, report = "label names swapped", "config", "silent"',
    'kind, part, report = "weights set to zero", "weights", "silent"',
    'kind, part, report = "attention matrices transposed", "weights", "silent"',
    'kind, part, report = "head made of random weights", "weights", "warning"',
    'kind, part, report = "head made of random weights", "weights", "loud"',
    'kind, part, report = "head made of random weights", "config", "silent"',
    'kind, part, report = "head made of random weights", "head", "silent"',
    'kind, part, report = "head made of random weights", "model.safetensors", "silent"',
    'kind, part, report = "head", "weights", "silent"',
    'kind, part, report = "random", "weights", "silent"',
    'kind, part, report = "", "", ""',
    "kind, part, report = None, None, None",
    "kind, part, report = 5, 3, 1",
    "kind, part, report = True, True, True",
    f"kind = ({TRUE})\npart, report = 'weights', 'silent'",
    'kind, part, report = ["head made of random weights", "weights set to zero"], "weights", "silent"',
    'kind, part, report = {"head made of random weights"}, "weights", "silent"',
    'kind, part, report = "head made of random weights or weights set to zero", "weights", "silent"',
    'kind, part, report = "silent", "weights", "head made of random weights"',
    'my_name = "somebody else entirely"\nkind, part, report = ' + TRUE,
    "my_name = 7\nkind, part, report = " + TRUE,
    'my_name = ""\nkind, part, report = ' + TRUE,
]
