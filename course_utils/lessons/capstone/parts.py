"""A model folder taken apart and put together again: config, tokenizer and weights, each a part of its own."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json", "vocab.txt", "special_tokens_map.json")
PARTS = ("config", "tokenizer", "weights")


@dataclass
class Parts:
    """A model folder taken apart: what a fault may change, and which shard is left out."""

    config: dict
    settings: dict
    tokenizer: dict | None
    words: list[str] | None
    tensors: dict[str, np.ndarray]
    shards: int = 1
    lost_shard: int | None = None
    changed: list[str] = field(default_factory=list)  # names of what the fault changed, for the instructor's key


def part_of(file: str) -> str:
    """Return the part that a file of a model folder belongs to: config, tokenizer, weights, or "" for another one.

    >>> part_of("vocab.txt"), part_of("model-00001-of-00002.safetensors"), part_of("README.md")
    ('tokenizer', 'weights', '')
    """
    if file in TOKENIZER_FILES:
        return "tokenizer"
    if re.search(r"\.safetensors(\.index\.json)?$|\.h5$", file):
        return "weights"
    return "config" if file == "config.json" else ""


def take_apart(source: Path) -> Parts:
    """Read a model folder into its parts; a tokenizer that is kept in another form is saved anew and read."""
    from safetensors.numpy import load_file

    return Parts(
        config=_json(source / "config.json"),
        tensors=load_file(source / "model.safetensors"),
        **_tokenizer(source),
    )


def _tokenizer(source: Path) -> dict:
    from transformers import AutoTokenizer

    from course_utils.model.folder import temporary_folder

    with temporary_folder() as place:
        if not all((source / file).is_file() for file in TOKENIZER_FILES[:3]):
            AutoTokenizer.from_pretrained(source).save_pretrained(place)
            source = place
        return {
            "settings": _json(source / "tokenizer_config.json"),
            "tokenizer": _json(source / "tokenizer.json"),
            "words": (source / "vocab.txt").read_text(encoding="utf-8-sig").splitlines(),
        }


def put_together(parts: Parts, folder: Path) -> None:
    """Write the parts as a model folder: one weights file, or shards with their index."""
    from safetensors.numpy import save_file

    _write(folder / "config.json", parts.config)
    _write(folder / "tokenizer_config.json", parts.settings)
    if parts.tokenizer is not None:
        _write(folder / "tokenizer.json", parts.tokenizer)
    if parts.words is not None:
        (folder / "vocab.txt").write_text("\n".join(parts.words) + "\n", encoding="utf-8", newline="\n")
    if parts.shards == 1:
        save_file(parts.tensors, folder / "model.safetensors", metadata={"format": "pt"})
        return
    names, where = sorted(parts.tensors), {}
    for n in range(parts.shards):
        file = f"model-{n + 1:05d}-of-{parts.shards:05d}.safetensors"
        held = {name: parts.tensors[name] for name in names[n :: parts.shards]}
        where.update(dict.fromkeys(held, file))
        if n != parts.lost_shard:
            save_file(held, folder / file, metadata={"format": "pt"})
    size = sum(tensor.nbytes for tensor in parts.tensors.values())
    _write(folder / "model.safetensors.index.json", {"metadata": {"total_size": size}, "weight_map": where})


def _json(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8-sig"))


def _write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False), encoding="utf-8", newline="\n")
