"""Where the model of the course lies, and whether its files are whole.

(The module is called `checkpoints` so that `from course_utils import checkpoint` is always the function.)
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from course_utils.errors import CourseError

CLASSROOM = Path(__file__).resolve().parent.parent / "classroom"
RESTORE = "Bring it back with `git checkout course_utils/classroom`, or download the course again."
NEEDED = ("config.json", "model.safetensors")

_verified: set[str] = set()  # folders found whole by this process: hashing 45 MB once is enough


def checkpoint(name=None):
    """Return the folder (str) of a complete model: the bundled classroom checkpoint, or another one you name.

    name: None for the bundled checkpoint (or for what the environment variable COURSE_CHECKPOINT names);
        a local folder; or a model's name on the Hub, which is downloaded once and found again offline.
    Raises CourseError, one sentence and a remedy, when files are damaged, missing or out of reach.

    Example:
        >>> Path(checkpoint()).name
        'classroom'
    """
    name = name or os.environ.get("COURSE_CHECKPOINT") or str(CLASSROOM)
    if os.path.isdir(name):
        folder = os.path.abspath(name)
    else:
        from course_utils.model.hub import hub_snapshot

        folder = hub_snapshot(name)
    if folder not in _verified:
        problem = find_damage(folder)
        if problem:
            raise CourseError(problem)
        _verified.add(folder)
    return folder


def find_damage(folder):
    """Return one sentence saying which file of a model folder is missing or damaged, or None when it is whole.

    Files listed in the folder's SHA256SUMS are hashed; without that list the safetensors header tells the size.
    """
    folder = Path(folder)
    is_classroom = folder.resolve() == CLASSROOM
    remedy = RESTORE if is_classroom else "Choose a folder with config.json, model.safetensors and tokenizer files."
    sums = folder / "SHA256SUMS"
    for file in NEEDED:
        if not (folder / file).is_file():
            return f"The file {file} is missing from the checkpoint {folder.name}. {remedy}"
    if sums.is_file():
        return _first_wrong_sum(folder, sums.read_text(encoding="utf-8-sig"), remedy)
    expected, found = safetensors_size(folder / "model.safetensors"), (folder / "model.safetensors").stat().st_size
    if expected != found:
        return f"The file model.safetensors of {folder.name} is damaged or cut short. {remedy}"
    return None


def _first_wrong_sum(folder, listing, remedy):
    for line in listing.splitlines():
        if not line.strip():
            continue
        digest, file = line.split(maxsplit=1)
        path = folder / file.lstrip("*")
        if not path.is_file():
            return f"The file {path.name} is missing from the checkpoint {folder.name}. {remedy}"
        if sha256(path) != digest:
            return f"The file {path.name} of the checkpoint {folder.name} is damaged or cut short. {remedy}"
    return None


def sha256(path):
    """Return the SHA-256 of a file as 64 hexadecimal digits."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def safetensors_size(path):
    """Return the size in bytes that a safetensors file says it has (8 + header + data), or None if unreadable.

    Source: the format's own description; the first 8 bytes give the header's length, little-endian.
    """
    try:
        with open(path, "rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if length > 100_000_000:
                return None
            header = json.loads(file.read(length))
        ends = [entry["data_offsets"][1] for key, entry in header.items() if key != "__metadata__"]
        return 8 + length + max(ends, default=0)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def evaluation():
    """Return the figures recorded when the classroom checkpoint was measured (classroom/evaluation.json), a dict.

    Lessons plot from it and say "recorded"; `tools/evaluate_checkpoint.py` wrote it.

    Example:
        >>> sorted(evaluation())        # doctest: +SKIP
    """
    path = CLASSROOM / "evaluation.json"
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise CourseError(f"The recorded figures (evaluation.json) cannot be read. {RESTORE}") from error
