"""Exercise 6.4: What is missing in this folder?."""

from __future__ import annotations

import os
import shutil
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import texts
from course_utils.model import loaded
from course_utils.model.folder import new_folder, temporary_folder

PARTS = ("config", "weights", "tokenizer")
ASKED = 'a list such as ["weights", "tokenizer"], or [] when nothing is missing'
SAVED = {"whole": {"safe_serialization": True}, "h5": {}, "shards": {"safe_serialization": True}, "h5 shards": {}}
SECOND = {"shards": "model-00002-of-00002.safetensors", "h5 shards": "tf_model-00002-of-00002.h5"}
FIRST = "model-00001-of-00002.safetensors"
OTHER = "pytorch_model.bin"  # left in the folder in one case; this library does not read it
INDEX = {"shards": "model.safetensors.index.json", "h5 shards": "tf_model.h5.index.json"}
SHARD = 3_950_000  # bytes: a little more than the largest tensor, less than all together, so there are two shards
SETTINGS = ("tokenizer_config.json", "special_tokens_map.json")
# (how the model was saved, the files taken away, the parts that are missing then)
CASES = (
    ("whole", (), ()),
    ("whole", ("tokenizer.json", "vocab.txt", *SETTINGS), ("tokenizer",)),
    ("whole", ("config.json",), ("config",)),
    ("whole", ("model.safetensors",), ("weights",)),
    ("h5", (), ()),
    ("h5", ("tokenizer.json", *SETTINGS), ()),
    ("h5", ("vocab.txt", "special_tokens_map.json"), ()),
    ("h5", ("tokenizer.json", "vocab.txt"), ("tokenizer",)),
    ("shards", (), ()),
    ("shards", (SECOND["shards"],), ("weights",)),
    ("shards", (FIRST,), ("weights",)),
    ("shards", (INDEX["shards"], "vocab.txt"), ("weights",)),
    ("with " + OTHER, ("model.safetensors",), ("weights",)),
    ("h5 shards", ("tokenizer.json",), ()),
    ("h5 shards", (SECOND["h5 shards"], "config.json"), ("config", "weights")),
    ("h5", ("config.json", "tf_model.h5"), ("config", "weights")),
    ("whole", ("config.json", "model.safetensors", "tokenizer.json", "vocab.txt", *SETTINGS), PARTS),
)


def check_missing(missing: object) -> str:
    if not callable(missing):
        call(missing)
    for number, (way, gone, true) in enumerate(CASES):
        with temporary_folder() as place:
            folder = damaged(way, place / f"folder_{number}", gone)
            _compare(_answer(missing, folder), set(true), sorted(os.listdir(folder)))
    return (
        f"{len(CASES)} folders, whole and in shards, in two formats. Three questions, in this order, find most of what"
        " is wrong with a saved model."
    )


@lru_cache(maxsize=1)
def originals() -> TemporaryDirectory:
    """Return a folder with one tiny classifier and its tokenizer, saved in every way of SAVED; only copies leave it."""
    store = new_folder()
    for way, options in SAVED.items():
        shards = {"max_shard_size": SHARD} if way in SECOND else {}
        loaded.tiny_classifier().save_pretrained(Path(store.name) / way, **options, **shards)
        loaded.tokenizer().save_pretrained(Path(store.name) / way)
    return store


def damaged(way: str, folder: Path, gone: tuple[str, ...]) -> Path:
    """Copy the model that was saved in one way, without the files of `gone`; return the new folder."""
    pickled = way == "with " + OTHER
    shutil.copytree(Path(originals().name) / ("whole" if pickled else way), folder)
    if pickled:
        (folder / OTHER).write_bytes(b"a pickle")
    for name in gone:
        (folder / name).unlink()
    return folder


def _answer(missing, folder: Path) -> set[str]:
    before = _content(folder)
    given = {word.strip().casefold() for word in texts(call(missing, folder), "missing(folder)", ASKED)}
    if _content(folder) != before:
        raise NotYet("Your function changes the folder that it is given. Look at the files and leave them alone.")
    return given


def _content(folder: Path) -> dict[str, tuple[int, int]]:
    if not folder.is_dir():
        return {}
    return {file.name: (file.stat().st_size, file.stat().st_mtime_ns) for file in folder.iterdir()}


def _compare(given: set[str], true: set[str], files: list[str]) -> None:
    if given == true:
        return
    shown = ", ".join(files) or "no file at all"
    seen = f"In a folder with {shown}"
    other = sorted(given - set(PARTS))
    if other:
        raise NotYet(f'{seen} your function names "{other[0][:30]}". The parts are called {", ".join(PARTS)}.')
    wrong, extra = sorted(given ^ true)[0], bool(given - true)
    wrong = sorted(given - true)[0] if extra else wrong
    said = (
        f"your function reports {wrong} as missing, but they are there"
        if extra
        else f"your function does not report {wrong} as missing"
    )
    if wrong == "config":
        said = said.replace("they are", "it is")
        step = "It is one file with one name."
    elif wrong == "tokenizer":
        said = said.replace("they are", "it is")
        step = "What counts is the vocabulary: `tokenizer.json` or `vocab.txt`, either of them."
    elif any(".index.json" in name or "-of-" in name for name in files):
        step = "With shards, the index must be there, and every file that its `weight_map` names."
    else:
        step = "Weights may be in `model.safetensors` or in `tf_model.h5`."
    raise NotYet(f"{seen}: {said}. {step}")


EXERCISE = Exercise(
    id="6.4",
    title="What is missing in this folder?",
    minutes=8,
    difficulty=3,
    names=("missing",),
    check=check_missing,
    hints=(
        "Start with `names = [file.name for file in folder.iterdir()]` and answer for one part after the other.",
        (
            "Config is one name. The tokenizer is there if `tokenizer.json` or `vocab.txt` is. Weights are there if"
            " `model.safetensors` or `tf_model.h5` is, or if an index is there with all of its shards."
        ),
        (
            'For an index: `json.loads((folder / name).read_text())["weight_map"].values()` are the names of the'
            " shards; every one must be in `names`."
        ),
    ),
    solution=(
        "def missing(folder):\n"
        "    names = [file.name for file in folder.iterdir()]\n"
        "    whole = False\n"
        '    for weights in ("model.safetensors", "tf_model.h5"):\n'
        "        if weights in names:\n"
        "            whole = True\n"
        '        index = weights + ".index.json"\n'
        "        if index in names:\n"
        '            shards = json.loads((folder / index).read_text())["weight_map"].values()\n'
        "            whole = whole or all(shard in names for shard in shards)\n"
        "    parts = []\n"
        '    if "config.json" not in names:\n'
        '        parts.append("config")\n'
        "    if not whole:\n"
        '        parts.append("weights")\n'
        '    if "tokenizer.json" not in names and "vocab.txt" not in names:\n'
        '        parts.append("tokenizer")\n'
        "    return parts"
    ),
    why="The library asks the same questions: is there a config, are there weights in a form it knows, a vocabulary.",
)
