"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import json
import math
import struct
from pathlib import Path

import course_utils
import numpy as np
import tensorflow as tf

checkpoint = course_utils.checkpoint()
repo = Path(checkpoint)
raw = json.loads((repo / "config.json").read_text(encoding="utf-8"))
with open(repo / "model.safetensors", "rb") as file:
    (length,) = struct.unpack("<Q", file.read(8))
    header = json.loads(file.read(length))
header.pop("__metadata__", {})
ROLES = {
    "config.json": ("plan and labels", True),
    "model.safetensors": ("weights", True),
    "tokenizer.json": ("tokenizer", "either"),
    "vocab.txt": ("tokenizer", "either"),
    "tokenizer_config.json": ("tokenizer", True),
    "special_tokens_map.json": ("tokenizer", False),
    "README.md": ("for people", False),
}
DIAGNOSIS = {
    "A": ("no tokenizer files", "loud"),
    "B": ("wrong tokenizer class", "loud"),
    "C": ("labels swapped", "silent"),
    "D": ("one layer too many", "warning"),
    "E": ("three labels instead of two", "loud"),
}
"""
