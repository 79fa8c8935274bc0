"""Build the five damaged repos of notebook 7. Reading this file spoils exercise 7.4."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

TOKENIZER_FILES = ("vocab.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")
LETTERS = "ABCDE"


def damaged_repos(source: str, place: Path) -> dict[str, Path]:
    """Build five damaged copies of a model folder inside `place`; return letter -> folder.

    The weights are copied once and shared by the five (hard links, where the disk allows it); `source` is only read.

    Example:
        >>> damaged_repos(checkpoint, Path(tempfile.mkdtemp()))["A"].name        # doctest: +SKIP
        'A'
    """
    place.mkdir(parents=True, exist_ok=True)
    weights = place / "model.safetensors"
    if not weights.exists():
        shutil.copyfile(Path(source) / weights.name, weights)
    return {letter: _damaged(letter, Path(source), place / letter, weights) for letter in LETTERS}


def _damaged(letter: str, source: Path, folder: Path, weights: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        os.link(weights, folder / weights.name)
    except OSError:  # another file system, or none that knows links
        shutil.copyfile(weights, folder / weights.name)
    for name in ("config.json", *TOKENIZER_FILES):
        if (source / name).is_file() and not (letter == "A" and name in TOKENIZER_FILES):
            shutil.copyfile(source / name, folder / name)
    if letter == "B":
        edit(folder / "tokenizer_config.json", tokenizer_class="BertTokenizer")
    elif letter in "CDE":
        edit(
            folder / "config.json",
            **_changes(letter, json.loads((source / "config.json").read_text(encoding="utf-8-sig"))),
        )
    return folder


def _changes(letter: str, config: dict) -> dict:
    names = list(config["id2label"].values())
    labels = {"C": names[::-1], "E": [names[0], "NEUTRAL", names[1]]}.get(letter, names)
    pairs = {
        "id2label": {str(i): name for i, name in enumerate(labels)},
        "label2id": {name: i for i, name in enumerate(labels)},
    }
    return {"n_layers": config["n_layers"] + 1} if letter == "D" else pairs


def edit(path: Path, **changes: object) -> None:
    """Change some entries of a JSON file and write it back."""
    content = json.loads(path.read_text(encoding="utf-8-sig"))
    path.write_text(json.dumps({**content, **changes}, indent=2), encoding="utf-8", newline="\n")
