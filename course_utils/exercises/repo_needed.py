"""Measure which files of a repo are needed, by removing each one from a small repo (for exercise 7.1)."""
from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ..figures.heard import listening
from . import live
from .save_pretrained_live import drawer, tiny_classifier

FILES = ("config.json", "model.safetensors", "tokenizer.json", "vocab.txt", "tokenizer_config.json", "special_tokens_map.json", "README.md")


@lru_cache(maxsize=1)
def needed() -> dict[str, object]:
    """Return file -> True, False or "either" (one of a pair suffices), measured on a tiny model with the real tokenizer.

    A file counts as needed when, without it, loading fails or a short or a long text gets another answer or none.
    """
    with drawer() as place, listening():
        repo = place / "repo"
        tiny_classifier().save_pretrained(repo, safe_serialization=True)
        live.tokenizer().save_pretrained(repo)  # all four files, also where the checkpoint itself has fewer
        (repo / "README.md").write_text("# A card\n", encoding="utf-8")
        intact = _answers(repo)
        verdict = {name: _without(repo, (name,)) != intact for name in FILES}
        pair = ("tokenizer.json", "vocab.txt")
        if not any(verdict[name] for name in pair) and _without(repo, pair) != intact:
            verdict.update(dict.fromkeys(pair, "either"))
        return verdict


def _without(repo: Path, names: tuple[str, ...]):
    for name in names:
        (repo / name).rename(repo.parent / name)
    try:
        return _answers(repo)
    finally:
        for name in names:
            (repo.parent / name).rename(repo / name)


def _answers(repo: Path):
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    try:
        model = TFAutoModelForSequenceClassification.from_pretrained(repo)
        tokenizer = AutoTokenizer.from_pretrained(repo)
        rows = [tokenizer([text], truncation=True, return_tensors="tf") for text in ("I hate this so much!", "good " * 600)]
        return [model(row).logits.numpy().round(4).tolist() for row in rows]
    except Exception as error:
        return type(error).__name__
