"""The pre-trained layers in course_utils/body, under the classroom checkpoint's embeddings, are the pre-trained body."""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from pathlib import Path

from safetensors.numpy import load_file

COURSE = next(parent / "course_utils" for parent in Path(__file__).resolve().parents if (parent / "course_utils").is_dir())
BODY, CLASSROOM = COURSE / "body", COURSE / "classroom"
sys.path.insert(0, str(COURSE.parent / "tools"))
from ship_body import embeddings_digest  # noqa: E402


def header():
    with open(BODY / "model.safetensors", "rb") as file:
        return json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))


def test_sums_match():
    listed = dict(reversed(line.split("  ")) for line in (BODY / "SHA256SUMS").read_text().splitlines())
    assert set(listed) == {"README.md", "model.safetensors"}
    for name, digest in listed.items():
        assert hashlib.sha256((BODY / name).read_bytes()).hexdigest() == digest, name


def test_it_holds_the_six_layers_in_float16_and_nothing_else():
    tensors = {name: tensor for name, tensor in header().items() if name != "__metadata__"}
    layers = {name for name in load_file(CLASSROOM / "model.safetensors") if ".layer." in name}
    assert set(tensors) == layers and len(layers) == 6 * 16
    assert {tensor["dtype"] for tensor in tensors.values()} == {"F16"}
    assert (BODY / "model.safetensors").stat().st_size < 22_000_000


def test_the_classroom_s_embeddings_are_the_ones_the_layers_were_pre_trained_with():
    recorded = header()["__metadata__"]["embeddings_sha256"]
    assert embeddings_digest(load_file(CLASSROOM / "model.safetensors")) == recorded


def test_the_layers_are_not_the_classroom_s():
    body, classroom = load_file(BODY / "model.safetensors"), load_file(CLASSROOM / "model.safetensors")
    assert not any((body[name] == classroom[name]).all() for name in body if name.endswith("lin.weight"))
