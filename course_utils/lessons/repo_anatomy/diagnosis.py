"""Exercise 7.4: Five damaged repos."""

from __future__ import annotations

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import is_a, items, mapping, text
from course_utils.lessons.repo_anatomy.damaged_repos import DAMAGE


def check_diagnosis(diagnosis: object) -> str:
    given = mapping(diagnosis, "diagnosis")
    causes = sorted({cause for cause, _ in DAMAGE.values()} | {"corrupt weights", "wrong vocabulary"})
    for letter, (cause, report) in DAMAGE.items():
        if letter not in given or given[letter] is ...:
            raise NotYet(
                f'`diagnosis` has no line for repo {letter} yet. `look_at(repos["{letter}"])` shows its symptom.'
            )
        said, heard = _pair(letter, given[letter])
        if said not in causes:
            raise NotYet(f'For repo {letter} you say "{said[:40]}". Choose one of: {", ".join(causes)}.')
        if heard not in ("loud", "warning", "silent"):
            raise NotYet(
                f'For repo {letter} you say "{heard[:20]}" about the library. Choose loud (an error), warning or'
                " silent."
            )
        if said != cause:
            raise NotYet(_symptom(letter, said))
        if heard != report:
            raise NotYet(
                f'Repo {letter}: the cause is right, but is the library "{heard}"? Run `look_at` and look for the name'
                " of an error, a warning, or nothing."
            )
    return (
        "Five of five. The quietest one is the worst: repo C answers in a firm voice, and wrong. Only examples with"
        " known answers can find it."
    )


def _pair(letter: str, line: object) -> tuple[str, str]:
    if is_a(line, dict):
        fields = mapping(line, f"diagnosis[{letter!r}]")
        line = list(fields.values())
    parts = items(line, f"diagnosis[{letter!r}]", "a pair: (cause, report)")
    if len(parts) != 2:
        raise NotYet(
            f"`diagnosis[{letter!r}]` has {len(parts)} parts. Give two texts: the cause, and how the library"
            " reports it."
        )
    return text(parts[0], "the cause").strip().lower(), text(parts[1], "the report").strip().lower()


def _symptom(letter: str, said: str) -> str:
    clues = {
        "A": "The model loads; it is the other half that does not. Which files does the folder hold?",
        "B": (
            "Both halves load, and the model refuses an input that this tokenizer makes. Which line of"
            " tokenizer_config.json decides who makes the inputs?"
        ),
        "C": (
            "Its answers are wrong nearly always, which is worse than guessing. Damaged numbers would guess; what turns"
            " right answers into wrong ones?"
        ),
        "D": (
            "The warning names weights that were made up. Which number in config.json asks for more than the file"
            " holds?"
        ),
        "E": "The error explains nothing. Compare its config.json with that of the checkpoint, line by line.",
    }
    return f'Repo {letter} is not a case of "{said}". {clues[letter]}'


EXERCISE = Exercise(
    id="7.4",
    title="Five damaged repos",
    minutes=12,
    difficulty=3,
    names=("diagnosis",),
    check=check_diagnosis,
    hints=(
        (
            "Run `look_at(repos[letter])` for each letter, then compare the files of that folder with those of the"
            " checkpoint."
        ),
        (
            "One folder lacks files; one has a changed line in tokenizer_config.json; three have a changed config.json:"
            " look at id2label and n_layers."
        ),
    ),
    solution=(
        "diagnosis = {\n"
        '    "A": ("no tokenizer files", "loud"),\n'
        '    "B": ("wrong tokenizer class", "loud"),\n'
        '    "C": ("labels swapped", "silent"),\n'
        '    "D": ("one layer too many", "warning"),\n'
        '    "E": ("three labels instead of two", "loud"),\n'
        "}"
    ),
    why=(
        "Comparing each folder with the intact one, file by file, shows the changed line; the symptom alone points only"
        " to the half that is hurt."
    ),
)
