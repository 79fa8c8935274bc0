"""Exercise 7.4: Five damaged repos. What is wrong with each is found by looking, as a learner finds it."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items, mapping, text
from course_utils.lessons.repo_anatomy.damaged_repos import LETTERS, TOKENIZER_FILES, damaged_repos
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder
from course_utils.model.messages import listening

CAUSES = (
    "no tokenizer files",
    "wrong tokenizer class",
    "wrong vocabulary",
    "corrupt weights",
    "labels swapped",
    "one layer too many",
    "three labels instead of two",
)
REPORTS = ("loud", "warning", "silent")


def check_diagnosis(diagnosis: object) -> str:
    given = mapping(diagnosis, "diagnosis")
    pairs = {letter: _pair(letter, given.get(letter, ...)) for letter in LETTERS}
    for letter, found in found_by_looking().items():
        (said, heard), (cause, report) = pairs[letter], found
        if said != cause:
            raise NotYet(_symptom(letter, said))
        if heard != report:
            raise NotYet(
                f'Repo {letter}: the cause is right, but is the library "{heard}"? Run `look_at` and look for the name'
                " of an error, a warning, or nothing."
            )
    return (
        "Five of five. Repo C is the worst: it answers as surely as before, but wrongly; whoever has no intact"
        " copy to compare needs examples with known answers to find it. In transformers 5 it is not the only silent"
        " one. There A loads a tokenizer that knows no words, and answers; B works, because the model ignores the input"
        " that it does not know: no message either way."
    )


@lru_cache(maxsize=1)
def found_by_looking() -> dict[str, tuple[str, str]]:
    """Return letter -> (cause, report) of the five repos: the cause read in their files, the report heard."""
    source = Path(loaded.folder())
    with temporary_folder() as place:
        repos = damaged_repos(str(source), place)
        return {letter: (_cause(folder, source), _report(folder)) for letter, folder in repos.items()}


def _cause(folder: Path, source: Path) -> str:
    if not any((folder / name).is_file() for name in TOKENIZER_FILES):
        return CAUSES[0]
    settings = [_json(place / "tokenizer_config.json").get("tokenizer_class") for place in (folder, source)]
    if settings[0] != settings[1]:
        return CAUSES[1]
    now, before = _json(folder / "config.json"), _json(source / "config.json")
    if now["n_layers"] != before["n_layers"]:
        return CAUSES[5]
    return CAUSES[6] if len(now["id2label"]) != len(before["id2label"]) else CAUSES[4]


def _json(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8-sig"))


def _report(folder: Path) -> str:
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    with listening() as said:
        try:
            model = TFAutoModelForSequenceClassification.from_pretrained(folder)
            tokenizer = AutoTokenizer.from_pretrained(folder)
            model(**tokenizer(["I hate this so much!"], return_tensors="tf"))
        except Exception:
            return "loud"
    return "warning" if said else "silent"


def _pair(letter: str, line: object) -> tuple[str, str]:
    if line is ...:
        raise NotYet(f'`diagnosis` has no line for repo {letter} yet. `look_at(repos["{letter}"])` shows its symptom.')
    if is_a(line, str) and str.__str__(line).strip().lower() in CAUSES:
        raise NotYet(
            f'For repo {letter} you give only the cause. Give a pair: ("{str.__str__(line)}", and how the library'
            f" reports it: {', '.join(REPORTS)})."
        )
    if is_a(line, dict):
        fields = mapping(line, f"diagnosis[{letter!r}]")
        found = [fields[key] for key in ("cause", "report") if key in fields] or list(fields.values())
    else:
        found = line
    parts = items(found, f"diagnosis[{letter!r}]", "a pair: (cause, report)")
    if len(parts) != 2 or is_a(line, set, frozenset):
        raise NotYet(
            f"`diagnosis[{letter!r}]` is {describe(line)}. Give two strings in this order: the cause, and how the"
            " library reports it."
        )
    said, heard = text(parts[0], "the cause").strip().lower(), text(parts[1], "the report").strip().lower()
    if said in REPORTS and heard in CAUSES:
        raise NotYet(f"`diagnosis[{letter!r}]` has its parts the other way round: first the cause, then the report.")
    if said not in CAUSES:
        raise NotYet(f'For repo {letter} you say "{said[:40]}". Choose one of: {", ".join(sorted(CAUSES))}.')
    if heard not in REPORTS:
        raise NotYet(
            f'For repo {letter} you say "{text(parts[1])[:20]}" about the library. Choose loud (an error), warning or'
            " silent."
        )
    return said, heard


def _symptom(letter: str, said: str) -> str:
    clues = {
        "A": "The model loads; the tokenizer does not. Which files does the folder hold?",
        "B": (
            "Model and tokenizer load, and the model refuses an input that this tokenizer makes. Which line of"
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
    minutes=15,
    difficulty=3,
    names=("diagnosis",),
    check=check_diagnosis,
    hints=(
        (
            'Begin with the files, not with the symptoms. Compare `sorted(file.name for file in repos["A"].iterdir())`'
            " with the list at the top of this notebook, then do the same for B to E."
        ),
        (
            'Where all files are there, compare what they say. For a config: `other = json.loads((repos["C"] /'
            ' "config.json").read_text())`, then print each key for which `other[key] != raw[key]`. The same works for'
            " tokenizer_config.json, when you've read the one in `repo` as well."
        ),
        (
            "The report is what `look_at` prints: the name of an error in any line is loud, a sentence beside the model"
            " without an error is a warning, and nothing unusual is silent, even where the answers are wrong."
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
        " to the model or to the tokenizer."
    ),
)
