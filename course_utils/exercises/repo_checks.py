"""Checks of notebook 7: roles of files, labels from JSON, counting in a header, a diagnosis."""
from __future__ import annotations

import json
import math
import random
from pathlib import Path

from . import live
from .calling import call
from .outcome import NotYet
from .repo_damage import DAMAGE
from .repo_needed import FILES, needed
from .save_pretrained_live import drawer
from .values import describe, is_a, is_array, items, mapping, number, text

ROLES = {
    "config.json": "plan and labels",
    "model.safetensors": "weights",
    "tokenizer.json": "tokenizer",
    "vocab.txt": "tokenizer",
    "tokenizer_config.json": "tokenizer",
    "special_tokens_map.json": "tokenizer",
    "README.md": "for people",
}


def check_roles(roles: object) -> str:
    given, truth = mapping(roles, "roles"), needed()
    missing = [name for name in FILES if name not in given]
    if missing:
        raise NotYet(f"`roles` says nothing about {', '.join(missing)}. Give every one of the {len(FILES)} files a line.")
    for name in FILES:
        role, need = _line(name, given[name])
        if role != ROLES[name]:
            raise NotYet(f'For {name} you say "{role[:30]}". Who reads that file? Follow its line in the first figure; the roles are {", ".join(sorted(set(ROLES.values())))}.')
        if need != truth[name] or is_a(need, str) != is_a(truth[name], str):
            raise NotYet(_need_message(name, need, truth[name]))
    return "As measured: each file was removed from a small repo, and a short and a long text were tried. The card is for people, so no program misses it, and special_tokens_map.json only repeats what its neighbours say."


def _line(name: str, line: object) -> tuple[str, object]:
    if is_a(line, dict):
        fields = mapping(line, f"roles[{name!r}]")
        line = (fields.get("role"), fields.get("needed"))
    parts = items(line, f"roles[{name!r}]")
    if len(parts) != 2:
        raise NotYet(f"`roles[{name!r}]` has {len(parts)} parts. Give two: the role, and True, False or \"either\".")
    need = bool(parts[1]) if is_array(parts[1]) else parts[1]
    if not is_a(need, bool) and need != "either":
        raise NotYet(f"For {name}, needed is {describe(need)}. Say True, False or \"either\" (one of two files is enough).")
    return text(parts[0], f"the role of {name}").strip().lower(), need


def _need_message(name: str, given: object, truth: object) -> str:
    if truth == "either":
        return f"For {name} you say needed: {given}. Alone it can be missed, as its row in the picture shows. Remove it together with its twin, though, and no tokenizer loads."
    if name == "tokenizer_config.json":
        return f"For {name} you say needed: {given}. Everything loads without it, that is true; now look at the end of its row, where the long text is."
    return f"For {name} you say needed: {given}. Its row in the picture says otherwise: what happened to loading and to the answers?"


def check_labels(labels_from_json: object) -> str:
    if not callable(labels_from_json):
        call(labels_from_json)
    many = {str(i): f"TOPIC_{i}" for i in range(12)}
    cases = ({"0": "NEGATIVE", "1": "POSITIVE"}, {"1": "happy", "0": "sad"}, {"2": "c", "0": "a", "1": "b"}, many)
    with drawer() as place:
        for i, stored in enumerate(cases):
            path = place / f"some_config_{i}.json"
            path.write_text(json.dumps({"n_layers": 2, "id2label": stored, "label2id": {"of no use": 7}}), encoding="utf-8")
            _same_labels(call(labels_from_json, str(path)), stored)
    live_path = Path(live.folder()) / "config.json"
    _same_labels(call(labels_from_json, str(live_path)), json.loads(live_path.read_text(encoding="utf-8"))["id2label"])
    return "Right for five configs, one with twelve labels and two whose lines are out of order. JSON knows only text as keys, so somebody has to call `int`."


def _same_labels(given: object, stored: dict) -> None:
    shown = json.dumps(stored)[:60]
    if not is_a(given, dict):
        raise NotYet(f"For id2label {shown} your function returned {describe(given)}. Return a dictionary: number -> name.")
    pairs = [(key, value) for key, value in dict.items(given)]
    if any(is_a(key, str) and is_a(value, int) for key, value in pairs):
        raise NotYet(f"For id2label {shown} your function returned names as keys. The question is which name a number has, not the other way round.")
    if any(is_a(key, str) for key, _ in pairs):
        raise NotYet(f'For id2label {shown} your keys are texts such as "{pairs[0][0]}". A model gives numbers; `labels[0]` would raise a KeyError.')
    read = {int(number(key, "a key")): text(value, "a label") for key, value in pairs}
    truth = {int(key): value for key, value in stored.items()}
    if read == truth:
        return
    if len(read) != len(truth):
        raise NotYet(f"For id2label {shown} you return {len(read)} labels; the file has {len(truth)}.")
    wrong = next(key for key in sorted(truth) if read.get(key) != truth[key])
    raise NotYet(f'For id2label {shown} you say that label {wrong} is "{str(read.get(wrong))[:20]}". The order of the lines means nothing; each key is written beside its name.')


def check_count(count_params: object) -> str:
    if not callable(count_params):
        call(count_params)
    with drawer() as place:
        for i, shapes in enumerate(([[3, 4]], [[2, 3], [5], []], _random_shapes())):
            for dtype in ("float32", "float16"):
                path = place / f"weights_{i}_{dtype}.safetensors"
                _write(path, shapes, dtype)
                _same_count(_counted(count_params, path), shapes, dtype, path)
    real = int(number(call(count_params, str(Path(live.folder()) / "model.safetensors"))))
    if real != live.model().num_parameters():
        raise NotYet(f"Small files come out right, but for the bundled checkpoint you count {real:,} and the model itself says {live.model().num_parameters():,}.")
    return f"Right for six small files and for the bundled one: {real:,} parameters, and you never loaded a model. Only the first few kilobytes were read."


def _counted(count_params, path: Path) -> object:
    try:
        return call(count_params, str(path))
    except NotYet as reason:
        if any(kind in str(reason) for kind in ("DecodeError", "MemoryError", "OverflowError", "struct.error")):
            raise NotYet(f"{reason} Is the header read from the right place to the right place? Its length is one whole number in the first 8 bytes, lowest byte first.") from None
        raise


def _random_shapes() -> list[list[int]]:
    return [[random.randint(1, 9) for _ in range(random.randint(1, 4))] for _ in range(5)]


def _write(path: Path, shapes: list, dtype: str) -> None:
    import numpy as np
    from safetensors.numpy import save_file

    save_file({f"tensor_{i}": np.zeros(shape, dtype=dtype) for i, shape in enumerate(shapes)}, path, metadata={"format": "pt", "note": "not a tensor"})


def _same_count(given: object, shapes: list, dtype: str, path: Path) -> None:
    seen, truth = number(given, "count_params(path)"), sum(math.prod(shape) for shape in shapes)
    if seen == truth:
        return
    size = path.stat().st_size
    what = f"For a file with tensors of shape {shapes} ({dtype}) you count {seen:g}." if len(shapes) < 4 else f"For a file with five tensors ({dtype}) your count is wrong."
    if seen == len(shapes) or seen == len(shapes) + 1:
        raise NotYet(f"{what} That is the number of names in the header. A tensor holds as many numbers as its shape multiplies to.")
    if seen in (truth * 4, truth * 2):
        raise NotYet(f"{what} Those are bytes. How many bytes a number takes depends on the dtype; the shape does not.")
    if seen == sum(sum(shape) for shape in shapes):
        raise NotYet(f"{what} You added the sizes of each shape. A matrix of 3 rows and 4 columns holds how many numbers?")
    if abs(seen - size / 4) < 4 or abs(seen - size / 2) < 4 or seen == size:
        raise NotYet(f"{what} The size of the file counts the header too, and the dtype is not always the same. Use the shapes in the header.")
    raise NotYet(f"{what} Multiply each shape out and add the tensors; a tensor of shape [] is one number, and `__metadata__` is none.")


def check_diagnosis(diagnosis: object) -> str:
    given = mapping(diagnosis, "diagnosis")
    causes = sorted({cause for cause, _ in DAMAGE.values()} | {"corrupt weights", "wrong vocabulary"})
    for letter, (cause, report) in DAMAGE.items():
        if letter not in given or given[letter] is ...:
            raise NotYet(f"`diagnosis` has no line for repo {letter} yet. `look_at(repos[\"{letter}\"])` shows its symptom.")
        said, heard = _pair(letter, given[letter])
        if said not in causes:
            raise NotYet(f'For repo {letter} you say "{said[:40]}". Choose one of: {", ".join(causes)}.')
        if heard not in ("loud", "warning", "silent"):
            raise NotYet(f'For repo {letter} you say "{heard[:20]}" about the library. Choose loud (an error), warning or silent.')
        if said != cause:
            raise NotYet(_symptom(letter, said))
        if heard != report:
            raise NotYet(f'Repo {letter}: the cause is right, but is the library "{heard}"? Run `look_at` and look for the name of an error, a warning, or nothing.')
    return "Five of five. The quietest one is the worst: repo C answers in a firm voice, and wrong. Only examples with known answers can find it."


def _pair(letter: str, line: object) -> tuple[str, str]:
    if is_a(line, dict):
        fields = mapping(line, f"diagnosis[{letter!r}]")
        line = list(fields.values())
    parts = items(line, f"diagnosis[{letter!r}]")
    if len(parts) != 2:
        raise NotYet(f"`diagnosis[{letter!r}]` has {len(parts)} parts. Give two texts: the cause, and how the library reports it.")
    return text(parts[0], "the cause").strip().lower(), text(parts[1], "the report").strip().lower()


def _symptom(letter: str, said: str) -> str:
    clues = {
        "A": "The model loads; it is the other half that does not. Which files does the folder hold?",
        "B": "Both halves load, and the model refuses an input that this tokenizer makes. Which line of tokenizer_config.json decides who makes the inputs?",
        "C": "Its answers are wrong nearly always, which is worse than guessing. Damaged numbers would guess; what turns right answers into wrong ones?",
        "D": "The warning names weights that were made up. Which number in config.json asks for more than the file holds?",
        "E": "The error explains nothing. Compare its config.json with that of the checkpoint, line by line.",
    }
    return f'Repo {letter} is not a case of "{said}". {clues[letter]}'
