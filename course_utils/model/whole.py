"""Which files a model folder must hold for the lessons, and whether one file is whole."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

NEEDED = ("config.json", "model.safetensors", "tokenizer_config.json")
VOCABULARIES = ("tokenizer.json", "vocab.txt", "vocab.json", "spiece.model", "sentencepiece.bpe.model")  # one is enough
LFS_NOTE = b"version https://git-lfs.github.com/spec"


def first_missing(names):
    """Return the first file that the lessons need and `names` has not, or None.

    Example:
        >>> first_missing(["config.json", "model.safetensors", "tokenizer_config.json"])
        'tokenizer.json (or vocab.txt)'
    """
    for file in NEEDED:
        if file not in names:
            return file
    return None if any(file in names for file in VOCABULARIES) else "tokenizer.json (or vocab.txt)"


def file_damage(path):
    """Return in a few words what is wrong with one file of a model, or None when it is whole.

    A file in the Hub's cache is a link to a blob that is named by its hash, so a wrong content shows without a network.
    """
    path = Path(path)
    if not path.is_file():
        return "is missing"
    with open(path, "rb") as file:
        if file.read(len(LFS_NOTE)) == LFS_NOTE:
            return "is only a Git LFS pointer, not the file itself"
    if path.suffix == ".safetensors" and safetensors_size(path) != path.stat().st_size:
        return "is damaged or cut short"
    if path.suffix == ".json" and not _is_json(path):
        return "is damaged or cut short"
    return None if _as_its_blob_says(path) else "is damaged (its content is not what the Hub announced)"


def _is_json(path):
    try:
        json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError:
        return False
    return True


def _as_its_blob_says(path):
    blob = path.resolve()
    if blob.parent.name != "blobs":
        return True
    if re.fullmatch("[0-9a-f]{64}", blob.name):  # large files: the Hub's ETag is their SHA-256
        return sha256(blob) == blob.name
    if re.fullmatch("[0-9a-f]{40}", blob.name):  # small files: Git's name of the content; some mirrors give plain SHA-1
        content = blob.read_bytes()
        return blob.name in (
            hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest(),
            hashlib.sha1(content).hexdigest(),
        )
    return True


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
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
