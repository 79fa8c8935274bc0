"""Exercise 7.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "roles = dict(ROLES)",
    'roles = {name: {"role": role, "needed": need} for name, (role, need) in ROLES.items()}',
    (
        'roles = {name: [role.upper(), np.bool_(need) if need != "either" else need] for name, (role, need) in'
        " reversed(ROLES.items())}"
    ),
]

WRONG = [
    (
        (
            'roles = {\n    "config.json": ("plan and labels", True),\n    "model.safetensors": ("weights", True),\n   '
            ' "tokenizer.json": ("tokenizer", True),\n    "vocab.txt": ("tokenizer", True),\n   '
            ' "tokenizer_config.json": ("tokenizer", True),\n    "special_tokens_map.json": ("tokenizer", False),\n   '
            ' "README.md": ("for people", False),\n}'
        ),
        "together with its twin",
    ),
    ('roles = {**ROLES, "README.md": ("for people", True)}', "README.md you say needed: True"),
    ('roles = {**ROLES, "tokenizer_config.json": ("tokenizer", False)}', "where the long text is"),
    ('roles = {**ROLES, "config.json": ("plan and labels", False)}', "config.json you say needed: False"),
    ('roles = {**ROLES, "vocab.txt": ("weights", "either")}', "Who reads that file?"),
    ("roles = {name: ROLES[name] for name in list(ROLES)[:-1]}", "says nothing about README.md"),
    ('roles = {**ROLES, "vocab.txt": ("tokenizer", "maybe")}', "needed is the string"),
    ("roles = {name: {role, need} for name, (role, need) in ROLES.items()}", "which has no order"),
    ("roles = {name: frozenset(pair) for name, pair in reversed(ROLES.items())}", "which has no order"),
    ('roles = {**ROLES, "vocab.txt": "tokenizer"}', "asks for a pair: (role, needed)"),
    ("roles = list(ROLES)", "asks for a dictionary"),
    ('roles = {**ROLES, "vocab.txt": ("either", "tokenizer")}', "needed is the string"),
    ('roles = {**ROLES, "README.md": ("for people", "either")}', "README.md you say needed: either"),
    (
        'roles = {**ROLES, "special_tokens_map.json": ("tokenizer", True)}',
        "special_tokens_map.json you say needed: True",
    ),
    ('roles = {**ROLES, "config.json": ("plan and labels", "True")}', "needed is the string"),
    ('roles = {**ROLES, "vocab.txt": ("tokenizer", "either", "yes")}', "is a tuple of length 3"),
]
