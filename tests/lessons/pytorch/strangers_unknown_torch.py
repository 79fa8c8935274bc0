"""Answers to exercise 11.3 by people who saw the notebook alone, which need PyTorch."""

from __future__ import annotations

RIGHT = [
    # torch
    """
import torch
def share_unknown(tokenizer, text):
    ids = torch.tensor(tokenizer.encode(text, add_special_tokens=False))
    return (ids == tokenizer.unk_token_id).float().mean().item() if len(ids) else 0.0
""",
    # tensors "pt"
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text, return_tensors="pt")["input_ids"][0, 1:-1]
    return float((ids == tokenizer.unk_token_id).sum()) / max(len(ids), 1)
""",
]

WRONG: list[str] = []
