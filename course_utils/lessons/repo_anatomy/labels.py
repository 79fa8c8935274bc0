"""Exercise 7.1: Labels without transformers."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, number, text
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder

CASES = (
    {"0": "NEGATIVE", "1": "POSITIVE"},
    {"1": "happy", "0": "sad"},
    {"2": "c", "0": "a", "1": "b"},
    {"0": "schlecht", "1": "mäßig", "2": "gut"},
    {str(i): f"TOPIC_{i}" for i in range(12)},
)


def check_labels(labels_from_json: object) -> str:
    if not callable(labels_from_json):
        call(labels_from_json)
    with temporary_folder() as place:
        for i, stored in enumerate(CASES):
            path = place / f"some_config_{i}.json"
            _write(path, stored)
            _try(labels_from_json, path, stored, earlier=CASES[:i])
        copy = shutil.copyfile(Path(loaded.folder()) / "config.json", place / "config.json")  # never the original
        stored = json.loads(copy.read_text(encoding="utf-8-sig"))["id2label"]
        _try(labels_from_json, copy, stored)
    return (
        "Right for six configs, one with twelve labels and two whose lines are out of order. JSON allows only strings"
        " as keys, so somebody has to call `int`."
    )


def _write(path: Path, stored: dict) -> None:
    content = {"n_layers": 2, "id2label": stored, "label2id": {"of no use": 7}}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8", newline="\n")


def _try(labels_from_json, path: Path, stored: dict, earlier: tuple = ()) -> None:
    before = path.read_bytes()
    given = call(labels_from_json, path)
    if not path.is_file() or path.read_bytes() != before:
        raise NotYet(
            f"Your function changed the file {path.name} that it was given. Reading is enough: open it without"
            ' `"w"`, and write nothing.'
        )
    _same_labels(given, stored, path.name, earlier)


def _same_labels(given: object, stored: dict, name: str, earlier: tuple) -> None:
    shown = json.dumps(stored, ensure_ascii=False)[:60]
    if not is_a(given, dict):
        raise NotYet(
            f"For id2label {shown} your function returned {describe(given)}. Return a dictionary: number -> name."
        )
    pairs = [(key, value) for key, value in dict.items(given)]
    if any(is_a(key, str) and is_a(value, int) for key, value in pairs):
        raise NotYet(
            f"For id2label {shown} your function returned names as keys. The question is which name a number has, not"
            " the other way round."
        )
    if any(is_a(key, str) for key, _ in pairs):
        raise NotYet(
            f'For id2label {shown} your keys are strings such as "{pairs[0][0]}". A model gives numbers; `labels[0]`'
            " would raise a KeyError."
        )
    read = {_whole(key): text(value, "a label") for key, value in pairs}
    truth = _numbered(stored)
    if read == truth:
        return
    if any(read == _numbered(other) for other in earlier):
        raise NotYet(
            f"For the file {name}, with id2label {shown}, your function returned the labels of another file. Read the"
            " one whose path it is given, `path`."
        )
    if len(read) != len(truth):
        begin = " Begin with an empty dictionary on each call." if read.items() > truth.items() else ""
        raise NotYet(f"For id2label {shown} you return {len(read)} labels; the file has {len(truth)}.{begin}")
    wrong = next(key for key in sorted(truth) if read.get(key) != truth[key])
    if wrong not in read:
        raise NotYet(f"For id2label {shown} your dictionary has no key {wrong}. Its keys are {sorted(read)}.")
    where = (
        "The order of the lines means nothing; each key is written beside its name."
        if read[wrong] in truth.values()
        else f'The file says "{truth[wrong]}". Copy each name as it is there.'
    )
    raise NotYet(f'For id2label {shown} you say that label {wrong} is "{read[wrong][:20]}". {where}')


def _numbered(stored: dict) -> dict[int, str]:
    return {int(key): value for key, value in stored.items()}


def _is_whole(key: object) -> bool:
    """Tell whether a key has a type of whole numbers: 0.0 finds what 0 finds, and is not the number of a label."""
    return is_a(key, int) or getattr(getattr(key, "dtype", None), "kind", "") in ("i", "u")


def _whole(key: object) -> int:
    seen = number(key, "a key")
    if seen != int(seen) or not _is_whole(key):
        raise NotYet(f"A key of your dictionary is {describe(key)}. The number of a label is a whole number: `int`.")
    return int(seen)


EXERCISE = Exercise(
    id="7.1",
    title="Labels without transformers",
    minutes=5,
    difficulty=1,
    names=("labels_from_json",),
    check=check_labels,
    hints=(
        (
            "Two code cells above, one line reads the config into `raw`. It works with `path` as well, in place of"
            ' `repo / "config.json"`; then take `["id2label"]` of what it gives.'
        ),
        "Go through the pairs with `.items()` and build a new dictionary with `int(key)` in place of each key.",
    ),
    solution=(
        "def labels_from_json(path):\n"
        '    with open(path, encoding="utf-8") as file:\n'
        '        stored = json.load(file)["id2label"]\n'
        "    return {int(key): name for key, name in stored.items()}"
    ),
    why="JSON writes every key as a string; the numbers come back when `int` is called on each.",
)
