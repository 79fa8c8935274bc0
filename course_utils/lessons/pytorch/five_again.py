"""Exercise 11.4: Five repos again."""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items, mapping, text

# How transformers 5.24 with PyTorch reports each fault, and which answer wrong without a word. Both are measured by
# tests/lessons/pytorch/test_faults.py in the environment of this lab.
NOW = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}
DANGEROUS = {"A", "C"}


def check_five_again(reports: object, dangerous: object) -> str:
    given = mapping(reports, "reports")
    for letter, report in NOW.items():
        if letter not in given or given[letter] is ...:
            raise NotYet(f'`reports` has no line for repo {letter} yet. The table under "five" has a row for it.')
        said = text(given[letter], f"reports[{letter!r}]").strip().lower()
        if said not in ("loud", "warning", "silent"):
            raise NotYet(f'For repo {letter} you say "{said[:20]}". Choose loud (an error), warning or silent.')
        if said != report:
            raise NotYet(f'Repo {letter} is not "{said}". {CLUES[letter]}')
    if other := [letter for letter in given if letter not in NOW]:
        raise NotYet(f"`reports` has a line for {describe(other[0])}. The repos are A, B, C, D and E, five in all.")
    letters = {dangerous} if is_a(dangerous, str) else items(dangerous, "dangerous", 'a set of letters such as {"B"}')
    named = {text(letter, "a letter of dangerous").strip().upper() for letter in letters}
    if not named <= set(NOW):
        raise NotYet(f'`dangerous` names "{sorted(named - set(NOW))[0][:20]}". The repos are A, B, C, D and E.')
    for letter in sorted(named - DANGEROUS):
        raise NotYet(
            f"Repo {letter} is not one of them. "
            + ("It loads without a word, but its answers are as good as before." if letter == "B" else CLUES[letter])
        )
    for letter in sorted(DANGEROUS - named):
        raise NotYet(
            f"`dangerous` is one short: some other repo loads without a word and answers worse than {_best(named)}."
            " Look at the column of right answers."
        )
    return (
        "Right. With the older library one of the five was silent and wrong; now two are, and a third is silent and"
        " harmless. A program that relied on the error of repo A has lost its alarm."
    )


def _best(named: set[str]) -> str:
    return "the intact repo" if not named else f"the intact one, as {', '.join(sorted(named))} does"


CLUES = {
    "A": "Read its line: is there an error, or a LOAD REPORT, or nothing at all?",
    "B": "The wrong class makes token_type_ids. Does this library's DistilBERT still complain about them?",
    "C": "To a library two swapped names are two strings, in any version.",
    "D": "The made-up layer is named in a LOAD REPORT, and the model loads all the same.",
    "E": "Two rows of weights cannot fill three labels, and loading stops. The report now says which ones.",
}

EXERCISE = Exercise(
    id="11.4",
    title="Five repos again",
    minutes=5,
    difficulty=2,
    names=("reports", "dangerous"),
    check=check_five_again,
    hints=(
        "loud means that an error stopped you, warning that a report came and the model loaded, silent neither.",
        "The dangerous ones are silent and get fewer of the plain sentences right than the intact repo.",
    ),
    solution=(
        'reports = {"A": "silent", "B": "silent", "C": "silent", "D": "warning", "E": "loud"}\ndangerous = {"A", "C"}'
    ),
    why="The reports are read from the table; the danger is a silent line whose count of right answers has fallen.",
)
