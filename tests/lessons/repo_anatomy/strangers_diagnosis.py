"""Answers to exercise 7.4 by people who saw the notebook alone."""

from __future__ import annotations

PAGE = """
diagnosis = {
    "A": ("no tokenizer files", "loud"),
    "B": ("wrong tokenizer class", "loud"),
    "C": ("labels swapped", "silent"),
    "D": ("one layer too many", "warning"),
    "E": ("three labels instead of two", "loud"),
}
"""


def but(line: str) -> str:
    """Return the page's answer with some lines of Python after it."""
    return PAGE + line


RIGHT = [
    PAGE,
    PAGE.replace("(", "[").replace(")", "]"),
    """
diagnosis = {"A": ..., "B": ..., "C": ..., "D": ..., "E": ...}
diagnosis["E"] = ("three labels instead of two", "loud")
diagnosis["D"] = ("one layer too many", "warning")
diagnosis["C"] = ("labels swapped", "silent")
diagnosis["B"] = ("wrong tokenizer class", "loud")
diagnosis["A"] = ("no tokenizer files", "loud")
""",
    """
cause_of_a = "no tokenizer files"
cause_of_b = "wrong tokenizer class"
cause_of_c = "labels swapped"
cause_of_d = "one layer too many"
cause_of_e = "three labels instead of two"
diagnosis = {"A": (cause_of_a, "loud"), "B": (cause_of_b, "loud"), "E": (cause_of_e, "loud")}
diagnosis["C"] = (cause_of_c, "silent")
diagnosis["D"] = (cause_of_d, "warning")
""",
    """
causes = ["no tokenizer files", "wrong tokenizer class", "labels swapped"]
causes = causes + ["one layer too many", "three labels instead of two"]
reports = ["loud", "loud", "silent", "warning", "loud"]
diagnosis = {}
for position in range(5):
    letter = "ABCDE"[position]
    diagnosis[letter] = (causes[position], reports[position])
""",
    """
causes = ["no tokenizer files", "wrong tokenizer class", "wrong vocabulary", "corrupt weights"]
causes += ["labels swapped", "one layer too many", "three labels instead of two"]
diagnosis = dict(zip("ABCDE", zip([*causes[:2], *causes[4:]], "loud loud silent warning loud".split())))
""",
    """
loud = {"A": "no tokenizer files", "B": "wrong tokenizer class", "E": "three labels instead of two"}
diagnosis = {k: (v, "loud") for k, v in loud.items()}
diagnosis |= dict(C=("labels swapped", "silent"), D=("one layer too many", "warning"))
""",
    """
from types import SimpleNamespace
from course_utils.lessons.repo_anatomy import figures as draw

drawer = course_utils.new_folder()
repos = draw.damaged_repos(checkpoint, Path(drawer.name) / "damaged")
diagnosis = {}
for letter, folder in repos.items():
    config = json.loads((folder / "config.json").read_text())
    settings = folder / "tokenizer_config.json"
    if not settings.exists():
        diagnosis[letter] = ("no tokenizer files", "loud")
    elif json.loads(settings.read_text())["tokenizer_class"] != "DistilBertTokenizer":
        diagnosis[letter] = ("wrong tokenizer class", "loud")
    elif len(config["id2label"]) == 3:
        diagnosis[letter] = ("three labels instead of two", "loud")
    elif config["n_layers"] == 7:
        diagnosis[letter] = ("one layer too many", "warning")
    elif config["id2label"] != raw["id2label"]:
        diagnosis[letter] = ("labels swapped", "silent")
""",
    but('from collections import namedtuple\nFault = namedtuple("Fault", "cause report")\n'
        "diagnosis = {k: Fault(*v) for k, v in diagnosis.items()}"),
    but("diagnosis = {k: tuple(map(np.str_, v)) for k, v in diagnosis.items()}"),
    but("from collections import OrderedDict\ndiagnosis = OrderedDict(reversed(diagnosis.items()))"),
]  # fmt: skip

WRONG = [
    but('diagnosis["A"] = ("no tokenizer files", "silent")'),
    but('diagnosis["A"] = ("no tokenizer files", "warning")'),
    but('diagnosis["A"] = ("wrong vocabulary", "loud")'),
    but('diagnosis["B"] = ("wrong tokenizer class", "silent")'),
    but('diagnosis["B"] = ("wrong tokenizer class", "warning")'),
    but('diagnosis["B"] = ("wrong vocabulary", "loud")'),
    but('diagnosis["C"] = ("labels swapped", "warning")'),
    but('diagnosis["C"] = ("labels swapped", "loud")'),
    but('diagnosis["C"] = ("corrupt weights", "silent")'),
    but('diagnosis["D"] = ("one layer too many", "loud")'),
    but('diagnosis["D"] = ("one layer too many", "silent")'),
    but('diagnosis["D"] = ("corrupt weights", "warning")'),
    but('diagnosis["E"] = ("corrupt weights", "loud")'),
    but('diagnosis["E"] = ("three labels instead of two", "warning")'),
    but('diagnosis["E"] = ("three labels", "loud")'),
    but('diagnosis["C"], diagnosis["D"] = diagnosis["D"], diagnosis["C"]'),
    but('diagnosis["A"], diagnosis["B"] = diagnosis["B"], diagnosis["A"]'),
    but('diagnosis["E"] = ...'),
    but('diagnosis["E"] = None'),
    but('diagnosis["E"] = ("three labels instead of two", ...)'),
    but('del diagnosis["D"]'),
    but('diagnosis["C"] = "labels swapped"'),
    but('diagnosis["C"] = ("labels swapped",)'),
    but('diagnosis["A"] = ("no tokenizer files", "OSError")'),
    but('diagnosis["A"] = ("no tokenizer files", "loud", "OSError")'),
    but("diagnosis = {k: cause for k, (cause, report) in diagnosis.items()}"),
    but("diagnosis = {k: (report, cause) for k, (cause, report) in diagnosis.items()}"),
    but('diagnosis = {k: (cause, "loud") for k, (cause, report) in diagnosis.items()}'),
    but("diagnosis = {k: ((cause, 'silent'), report) for k, (cause, report) in diagnosis.items()}"),
    but("diagnosis = {k: set(v) for k, v in diagnosis.items()}"),
    but("diagnosis = {k: dict([v]) for k, v in diagnosis.items()}"),
    but('diagnosis = {k: ", ".join(v) for k, v in diagnosis.items()}'),
    but("diagnosis = {k: [v] for k, v in diagnosis.items()}"),
    but("diagnosis = {k.lower(): v for k, v in diagnosis.items()}"),
    but("diagnosis = {v: k for k, v in diagnosis.items()}"),
    but("diagnosis = list(diagnosis.values())"),
    but("diagnosis = list(diagnosis.items())"),
    but("diagnosis = np.array(list(diagnosis.values()))"),
    but("diagnosis = {k: np.array(v) for k, v in diagnosis.items()}"),
    but("diagnosis = None"),
    but("right = diagnosis\ndiagnosis = lambda letter: right[letter]"),
]  # fmt: skip

# A third round, by a third hand.
RIGHT += [
    but("diagnosis = {k: list(v) for k, v in diagnosis.items()}"),
    but('diagnosis = {k: dict(zip(("cause", "report"), v)) for k, v in diagnosis.items()}'),
    but("diagnosis = {k: tuple(w.upper() for w in v) for k, v in diagnosis.items()}"),
    but('diagnosis["note"] = ("wrong vocabulary", "silent")'),
    but("diagnosis = dict(sorted(diagnosis.items(), key=lambda pair: pair[1]))"),
    but("from collections import ChainMap\ndiagnosis = dict(ChainMap({}, diagnosis))"),
    """
silent, warned, loud = "silent", "warning", "loud"
a, b, e = "no tokenizer files", "wrong tokenizer class", "three labels instead of two"
diagnosis = dict(A=(a, loud), B=(b, loud), C=("labels " + "swapped", silent), E=(e, loud))
diagnosis["D"] = "one layer too many", warned
""",
    """
diagnosis = {}
for line in '''A no tokenizer files: loud
B wrong tokenizer class: loud
C labels swapped: silent
D one layer too many: warning
E three labels instead of two: loud'''.splitlines():
    diagnosis[line[0]] = tuple(line[2:].split(": "))
""",
]

WRONG += [
    but("diagnosis = {k: (cause, 'silent') for k, (cause, report) in diagnosis.items()}"),
    but("diagnosis = {k: (cause, report == 'loud') for k, (cause, report) in diagnosis.items()}"),
    but('diagnosis["E"] = ("one layer too many", "loud")'),
    but('diagnosis["D"] = ("three labels instead of two", "warning")'),
    but('diagnosis["C"] = (["labels swapped", "corrupt weights"], "silent")'),
    but('diagnosis["A"] = ("no tokenizer files, wrong vocabulary", "loud")'),
    but("diagnosis = dict(zip('ABCDE', list(diagnosis.values())[::-1]))"),
    but("diagnosis = {ord(k) - 65: v for k, v in diagnosis.items()}"),
]
