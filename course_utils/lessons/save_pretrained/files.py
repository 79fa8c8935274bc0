"""Exercise 6.2: Foresee the files."""

from __future__ import annotations

import os
from functools import lru_cache

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import texts
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder

A_SET = 'a set of file names, such as {"one.txt", "another.txt"}'


def check_files(files_after_model: object, files_after_both: object) -> str:
    first = set(texts(files_after_model, "files_after_model", A_SET))
    both = set(texts(files_after_both, "files_after_both", A_SET))
    safe = "model.safetensors" in first
    for name, given, truth in zip(("files_after_model", "files_after_both"), (first, both), files_written(safe)):
        _compare_files(name, given, set(truth), files_written(safe)[1])
    return (
        f"{len(first)} files, then {len(both)}. The {len(both) - len(first)} new ones are the tokenizer's, and a model"
        " without them answers numbers only."
    )


def _compare_files(name: str, given: set, truth: set, everything: frozenset) -> None:
    extra, missing = sorted(given - truth), sorted(truth - given)
    if "pytorch_model.bin" in extra:
        raise NotYet(
            f"`{name}` has pytorch_model.bin, which PyTorch used to write. Look at what TensorFlow wrote above."
        )
    if "README.md" in extra:
        raise NotYet(f"`{name}` has README.md. A card is written by a person; no `save_pretrained` does that.")
    if {"tf_model.h5", "model.safetensors"} & set(extra):
        raise NotYet(f"`{name}` has two formats of the same weights. One call writes one of them.")
    early = [file for file in extra if file in everything]
    if early:
        raise NotYet(
            f"`{name}` has {early[0]} too early: the model does not know its tokenizer. Which call writes that file?"
        )
    if extra:
        raise NotYet(
            f"`{name}` has {extra[0][:40]}, which was not written. List the folder after each of the two calls."
        )
    if missing:
        raise NotYet(
            f"`{name}` lacks {len(missing)} of {len(truth)} files. List the folder after each of the two calls."
        )


@lru_cache(maxsize=2)
def files_written(safe: bool) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of the files after saving a model, and after saving its tokenizer as well."""
    with temporary_folder() as folder:
        loaded.tiny_classifier().save_pretrained(folder, safe_serialization=safe)
        after_model = frozenset(os.listdir(folder))
        loaded.tokenizer().save_pretrained(folder)
        return after_model, frozenset(os.listdir(folder))


EXERCISE = Exercise(
    id="6.2",
    title="Foresee the files",
    minutes=3,
    difficulty=1,
    names=("files_after_model", "files_after_both"),
    check=check_files,
    hints=(
        "The model writes two files; the listings above show them.",
        "Start from the six files of `kept`, and ask of each which of the two calls wrote it.",
    ),
    solution=(
        'files_after_model = {"config.json", "tf_model.h5"}\nfiles_after_both = files_after_model | {"tokenizer.json",'
        ' "tokenizer_config.json", "special_tokens_map.json", "vocab.txt"}'
    ),
    why="The model saves its plan and its numbers; everything about text belongs to the tokenizer.",
)
