"""Answers to exercise 7.3 by people who saw the notebook alone."""

from __future__ import annotations

PAGE = """
roles = {
    "config.json": ("plan and labels", True),
    "model.safetensors": ("weights", True),
    "tokenizer.json": ("tokenizer", "either"),
    "vocab.txt": ("tokenizer", "either"),
    "tokenizer_config.json": ("tokenizer", True),
    "special_tokens_map.json": ("tokenizer", False),
    "README.md": ("for people", False),
}
"""


def but(line: str) -> str:
    """Return the page's answer with one line of Python after it."""
    return PAGE + line


RIGHT = [
    PAGE,
    PAGE.replace("(", "[").replace(")", "]"),
    """
roles = {}
roles["README.md"] = ("for people", False)
roles["special_tokens_map.json"] = ("tokenizer", False)
roles["tokenizer_config.json"] = ("tokenizer", True)
roles["vocab.txt"] = ("tokenizer", "either")
roles["tokenizer.json"] = ("tokenizer", "either")
roles["model.safetensors"] = ("weights", True)
roles["config.json"] = ("plan and labels", True)
""",
    """
needed_always = True
not_needed = False
one_is_enough = "either"
roles = {
    "config.json": ("plan and labels", needed_always),
    "model.safetensors": ("weights", needed_always),
    "tokenizer.json": ("tokenizer", one_is_enough),
    "vocab.txt": ("tokenizer", one_is_enough),
    "tokenizer_config.json": ("tokenizer", needed_always),
    "special_tokens_map.json": ("tokenizer", not_needed),
    "README.md": ("for people", not_needed),
}
""",
    """
file_names = ["config.json", "model.safetensors", "tokenizer.json", "vocab.txt"]
file_names = file_names + ["tokenizer_config.json", "special_tokens_map.json", "README.md"]
roles = {}
for file_name in file_names:
    if file_name == "README.md":
        role = "for people"
    elif file_name == "config.json":
        role = "plan and labels"
    elif file_name == "model.safetensors":
        role = "weights"
    else:
        role = "tokenizer"
    if file_name in ["tokenizer.json", "vocab.txt"]:
        roles[file_name] = (role, "either")
    else:
        roles[file_name] = (role, file_name not in ["README.md", "special_tokens_map.json"])
""",
    """
names = ["config.json", "model.safetensors", "tokenizer.json", "vocab.txt"]
names += ["tokenizer_config.json", "special_tokens_map.json", "README.md"]
role = ["plan and labels", "weights"] + ["tokenizer"] * 4 + ["for people"]
needed = [True, True, "either", "either", True, False, False]
roles = dict(zip(names, zip(role, needed)))
""",
    but('from collections import OrderedDict\nroles = OrderedDict(sorted(roles.items()))'),
    but('from collections import namedtuple\nFile = namedtuple("File", "role needed")\n'
        "roles = {name: File(*pair) for name, pair in roles.items()}"),
    but("roles = {n: (np.str_(r), w if isinstance(w, str) else np.bool_(w)) for n, (r, w) in roles.items()}"),
    """
t = dict.fromkeys(["tokenizer.json", "vocab.txt"], ("tokenizer", "either"))
t |= {"tokenizer_config.json": ("tokenizer", 2 > 1), "special_tokens_map.json": ("tokenizer", 1 > 2)}
roles = {"README.md": ("for people", not True), "config.json": ("plan and labels", not False)} | t
roles.update({"model.safetensors": ("weights", True)})
""",
    but("roles = {**roles}\nroles = roles.copy()"),
]  # fmt: skip

WRONG = [
    but('roles["tokenizer_config.json"] = ("tokenizer", False)'),
    but('roles["special_tokens_map.json"] = ("tokenizer", True)'),
    but('roles["vocab.txt"] = ("tokenizer", True)'),
    but('roles["vocab.txt"] = ("tokenizer", False)'),
    but('roles["tokenizer.json"] = roles["vocab.txt"] = ("tokenizer", False)'),
    but('roles["README.md"] = ("for people", True)'),
    but('roles["config.json"] = ("weights", True)'),
    but('roles["config.json"] = ("plan and labels", False)'),
    but('roles["model.safetensors"] = ("plan and labels", True)'),
    but('roles["tokenizer_config.json"] = ("plan and labels", True)'),
    but('roles["README.md"] = ("plan and labels", False)'),
    but('roles["special_tokens_map.json"] = ("for people", False)'),
    but('roles["README.md"] = ("for people", None)'),
    but('del roles["README.md"]'),
    but('roles["vocab.txt"] = ...'),
    but('roles["vocab.txt"] = ("tokenizer", ...)'),
    but('roles["README.md"] = ("for people",)'),
    but('roles["config.json"] = ("plan", True)'),
    but("roles = {name: pair[0] for name, pair in roles.items()}"),
    but("roles = {name: pair[1] for name, pair in roles.items()}"),
    but("roles = {name: (needed, role) for name, (role, needed) in roles.items()}"),
    but("roles = {name: (role, str(needed)) for name, (role, needed) in roles.items()}"),
    but("roles = {name: (role, bool(needed)) for name, (role, needed) in roles.items()}"),
    but('roles = {name: (role, "either") for name, (role, needed) in roles.items()}'),
    but("roles = {name: (role, needed, 1) for name, (role, needed) in roles.items()}"),
    but('roles = {name: f"{role}, {needed}" for name, (role, needed) in roles.items()}'),
    but("roles = {name: {role, needed} for name, (role, needed) in roles.items()}"),
    but("roles = {name: {role: needed} for name, (role, needed) in roles.items()}"),
    but('roles = {name.split(".")[0]: pair for name, pair in roles.items()}'),
    but("roles = list(roles.items())"),
    but("roles = list(roles.values())"),
    but("roles = {pair: name for name, pair in roles.items()}"),
    but("roles = None"),
    but("right = roles\nroles = lambda name: right[name]"),
    but('roles = {name: (role, "True" if needed else "False") for name, (role, needed) in roles.items()}'),
    but('roles = {name: ([role], needed) for name, (role, needed) in roles.items()}'),
]  # fmt: skip

# A third round, by a third hand.
RIGHT += [
    but("roles = {name: list(pair) for name, pair in roles.items()}"),
    but("roles = {name: (role.capitalize(), needed) for name, (role, needed) in roles.items()}"),
    but("roles = {name: dict(role=role, needed=needed) for name, (role, needed) in roles.items()}"),
    but('roles["evaluation.json"] = ("for people", False)'),
    but('roles["vocab.txt"] = roles["tokenizer.json"] = ("tokenizer", " either ".strip())'),
    but("from collections import defaultdict\nroles = defaultdict(lambda: (None, None), roles)"),
    but("roles = {name: (role, n if n == 'either' else 1 == n) for name, (role, n) in roles.items()}"),
    """
roles = {file: ("tokenizer", "either") for file in ("tokenizer.json", "vocab.txt")}
for file, pair in [("config.json", ("plan and labels", True)), ("model.safetensors", ("weights", True))]:
    roles[file] = pair
for file, needed in {"tokenizer_config.json": True, "special_tokens_map.json": False}.items():
    roles[file] = "tokenizer", needed
roles.setdefault("README.md", ("for people", bool(0)))
""",
]

WRONG += [
    but('roles["tokenizer_config.json"] = ("tokenizer", "either")'),
    but('roles["special_tokens_map.json"] = ("tokenizer", "either")'),
    but('roles["config.json"] = roles["model.safetensors"] = ("weights", "either")'),
    but("roles = {name: (role, not needed) for name, (role, needed) in roles.items()}"),
    but("roles = {name: frozenset(pair) for name, pair in roles.items()}"),
    but("roles = {name: (role, [needed]) for name, (role, needed) in roles.items()}"),
    but("roles = {name: np.array(pair) for name, pair in roles.items()}"),
    but('roles["README.md"], roles["config.json"] = roles["config.json"], roles["README.md"]'),
]
