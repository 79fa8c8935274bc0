"""Exercise 4.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    (
        "def untrained(info):\n    return [n for n in info['missing_keys'] if not n.startswith('dropout')] + [m[0] for"
        " m in info['mismatched_keys']]"
    ),
    (
        "def untrained(info):\n    names = {entry[0] for entry in info['mismatched_keys']} |"
        " set(info['missing_keys'])\n    return {name for name in names if not name.startswith('dropout')}"
    ),
    (
        "def untrained(info):\n    found = []\n    for name, *_ in info['mismatched_keys']:\n       "
        " found.append(name)\n    for name in reversed(info['missing_keys']):\n        if name.split('_')[0] !="
        " 'dropout':\n            found.append(name)\n    return tuple(found)"
    ),
    (
        "def untrained(info):\n    names = list(info['missing_keys'])\n    names += [name for name, stored, built in"
        " info['mismatched_keys']]\n    return sorted(filter(lambda name: name[:7] != 'dropout', names))"
    ),
]

WRONG = [
    ("def untrained(info):\n    return info['missing_keys']", "Dropout only switches numbers off"),
    ("def untrained(info):\n    return info['unexpected_keys']", "Dropout only switches numbers off"),
    (
        (
            "def untrained(info):\n    return [n for n in info['unexpected_keys'] if 'dropout' not in n] + [n for n in"
            " info['missing_keys'] if 'dropout' not in n] + [m[0] for m in info['mismatched_keys']]"
        ),
        "left there",
    ),
    ("def untrained(info):\n    return len(info['missing_keys']) > 0", "Return the names"),
    (
        "def untrained(info):\n    return [n for n in info['missing_keys'] if 'dropout' not in n]",
        "look at the third list",
    ),
    (
        (
            "def untrained(info):\n    return [n for n in info['missing_keys'] if 'dropout' not in n] +"
            " info['mismatched_keys']"
        ),
        "keep the name",
    ),
    (
        (
            "def untrained(info):\n    return [n for n in info['missing_keys'] if 'classifier' in n] + [m[0] for m in"
            " info['mismatched_keys']]"
        ),
        "lacks 2 that got random values",
    ),
    ("def untrained(info):\n    return ['classifier', 'pre_classifier']", "not one of its untrained parts"),
    ("def untrained(info):\n    return []", "lacks 2 that got random values"),
    ("def untrained(info):\n    return ', '.join(info['missing_keys'])", "asks for a list"),
    ("def untrained(info):\n    return [1]", "names as strings"),
    (
        "def untrained(info):\n    names = info['missing_keys']\n    for name in names:\n        if"
        " name.startswith('dropout'):\n            names.remove(name)\n    return names + [m[0] for m in"
        " info['mismatched_keys']]",
        "changes what it is given",
    ),
    (
        "def untrained(info):\n    names = list(info['missing_keys'])\n    for name in names:\n        if"
        " name.startswith('dropout'):\n            names.remove(name)\n    return names + [m[0] for m in"
        " info['mismatched_keys']]",
        "Dropout only switches numbers off",
    ),
    (
        "def untrained(info):\n    info['missing_keys'].extend(m[0] for m in info['mismatched_keys'])\n    return [n"
        " for n in info['missing_keys'] if not n.startswith('dropout')]",
        "changes what it is given",
    ),
    (
        "def untrained(info):\n    missing = [n for n in info['missing_keys'] if not n.startswith('dropout')]\n   "
        " return missing or [m[0] for m in info['mismatched_keys']]",
        "look at the third list",
    ),
    ("untrained = ['classifier']", "asks for a function"),
    (
        "def untrained(info):\n    names = info['missing_keys'] + [m[0] for m in info['mismatched_keys']]\n    return"
        " [n for n in names if 'dropout' not in n]",
        "has the word further on",
    ),
    (
        "def untrained(info):\n    names = [n for n in info['missing_keys'] if n[0] != 'd']\n    return names +"
        " [m[0] for m in info['mismatched_keys']]",
        "lacks 2 that got random values",
    ),
    (
        "def untrained(info):\n    a = [n for n in info['missing_keys'] if not n.startswith('dropout')]\n    return a,"
        " [m[0] for m in info['mismatched_keys']]",
        "Return one list of names",
    ),
    (
        "def untrained(info):\n    a = [n for n in info['missing_keys'] if not n.startswith('dropout')]\n    return a +"
        " [m[0] for m in info['mismatched_keys']] + a",
        "Name each part once",
    ),
]
