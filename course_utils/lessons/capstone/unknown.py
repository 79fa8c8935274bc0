"""Make the unknown model folder of one learner: the seed is the name, the fault is one of twelve."""

from __future__ import annotations

import hashlib
import json
import shutil
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from course_utils.errors import CourseError
from course_utils.lessons.capstone.faults import FAULTS, Parts
from course_utils.model import loaded

SUBJECTS = tuple(
    "film book song play meal hotel phone camera garden lecture museum concert train ferry bakery jacket lamp puzzle"
    " novel poem dance circus tent bicycle kettle soup salad coffee tea bread cheese hike beach island harbour market"
    " library painting statue comedy drama thriller album violin piano choir match race coach lesson guide map tour"
    " room bed chair desk screen keyboard".split()
)
CLAIMS = ("accuracy", "languages", "length", "emotions")


@dataclass(frozen=True)
class Plan:
    """What is drawn for one name: the fault, and how the folder looks."""

    kind: str
    subject: str
    claim: str
    shards: int
    seed: int


def plan(name: str) -> Plan:
    """Return what is drawn for a name; capitals, accents and spaces around or between make no difference.

    >>> plan("Ada Lovelace") == plan("  ada   LOVELACE ")
    True
    """
    seed = int.from_bytes(hashlib.sha256(normalised(name).encode()).digest()[:8], "little")
    rng = np.random.default_rng(seed)
    kind, subject, claim = (str(rng.choice(choices)) for choices in (list(FAULTS), SUBJECTS, CLAIMS))
    return Plan(kind, subject, claim, int(rng.integers(1, 4)), seed)


def normalised(name: str) -> str:
    """Return a name without accents, capitals and needless spaces.

    >>> normalised("  Zoë  K. ")
    'zoe k.'
    """
    if not isinstance(name, str) or not name.strip():
        raise CourseError('The repository is made from your name: give a text, for example "Ada Lovelace".')
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def unknown_repo(name: str, place: Path, source: str | None = None) -> Path:
    """Make the learner's folder inside `place` and return it; the checkpoint is only read."""
    drawn, source = plan(name), Path(source or loaded.folder())
    parts = take_apart(source)
    parts.shards = drawn.shards
    FAULTS[drawn.kind](parts, np.random.default_rng(drawn.seed + 1))
    folder = Path(place) / "unknown"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    put_together(parts, folder)
    (folder / "README.md").write_text(_card(drawn), encoding="utf-8", newline="\n")
    return folder


def take_apart(source: Path) -> Parts:
    """Read a model folder into its parts."""
    from safetensors.numpy import load_file

    return Parts(
        config=_json(source / "config.json"),
        settings=_json(source / "tokenizer_config.json"),
        tokenizer=_json(source / "tokenizer.json"),
        words=(source / "vocab.txt").read_text(encoding="utf-8").splitlines(),
        tensors=load_file(source / "model.safetensors"),
    )


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


def _card(drawn: Plan) -> str:
    claims = {
        "accuracy": "It is right on every text that we tried.",
        "languages": "It works in any language.",
        "length": "It reads texts of any length.",
        "emotions": "It knows what the writer felt.",
    }
    return (
        "---\npipeline_tag: text-classification\nlanguage: en\n---\n# Mood of short reviews\n\n"
        f"Says whether a review of a {drawn.subject} is positive or negative. {claims[drawn.claim]}\n"
    )


def _json(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8-sig"))


def _write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False), encoding="utf-8", newline="\n")
