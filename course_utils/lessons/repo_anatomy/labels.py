"""Exercise 7.2: Labels without transformers."""

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


def check_labels(labels_from_json: object) -> str:
    if not callable(labels_from_json):
        call(labels_from_json)
    many = {str(i): f"TOPIC_{i}" for i in range(12)}
    cases = ({"0": "NEGATIVE", "1": "POSITIVE"}, {"1": "happy", "0": "sad"}, {"2": "c", "0": "a", "1": "b"}, many)
    with temporary_folder() as place:
        for i, stored in enumerate(cases):
            path = place / f"some_config_{i}.json"
            path.write_text(
                json.dumps({"n_layers": 2, "id2label": stored, "label2id": {"of no use": 7}}),
                encoding="utf-8",
                newline="\n",
            )
            _same_labels(call(labels_from_json, path), stored)
        copy = shutil.copyfile(Path(loaded.folder()) / "config.json", place / "config.json")  # never the original
        stored = json.loads(copy.read_text(encoding="utf-8-sig"))["id2label"]
        _same_labels(call(labels_from_json, copy), stored)
    return (
        "Right for five configs, one with twelve labels and two whose lines are out of order. JSON knows only text as"
        " keys, so somebody has to call `int`."
    )


def _same_labels(given: object, stored: dict) -> None:
    shown = json.dumps(stored)[:60]
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
            f'For id2label {shown} your keys are texts such as "{pairs[0][0]}". A model gives numbers; `labels[0]`'
            " would raise a KeyError."
        )
    read = {int(number(key, "a key")): text(value, "a label") for key, value in pairs}
    truth = {int(key): value for key, value in stored.items()}
    if read == truth:
        return
    if len(read) != len(truth):
        raise NotYet(f"For id2label {shown} you return {len(read)} labels; the file has {len(truth)}.")
    wrong = next(key for key in sorted(truth) if read.get(key) != truth[key])
    raise NotYet(
        f'For id2label {shown} you say that label {wrong} is "{str(read.get(wrong))[:20]}". The order of the lines'
        " means nothing; each key is written beside its name."
    )


EXERCISE = Exercise(
    id="7.2",
    title="Labels without transformers",
    minutes=4,
    difficulty=1,
    names=("labels_from_json",),
    check=check_labels,
    hints=(
        "Read the file with `json.load`, take `id2label`, and look at the type of its keys.",
        "Build a new dictionary with `int(key)` in the place of each key.",
    ),
    solution=(
        "def labels_from_json(path):\n"
        '    with open(path, encoding="utf-8") as file:\n'
        '        stored = json.load(file)["id2label"]\n'
        "    return {int(key): name for key, name in stored.items()}"
    ),
    why="JSON writes every key as a text; the numbers come back when `int` is called on each.",
)
