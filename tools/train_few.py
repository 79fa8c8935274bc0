"""Fine-tune all weights on the 1,500 examples that every probe learns from, for a fair comparison.

    python tools/train_few.py --packages packages --data sst2 --runs runs

Two minutes on one core. The settings were fixed beforehand and nothing was chosen by the result.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from data import probe_examples, read_tsv
from recipe import FEW
from student import new_model, new_tokenizer, read_wheel, save
from teacher import encode
from train_run import train


def main() -> None:
    parser = argparse.ArgumentParser(description="Fine-tune the body on few examples.")
    parser.add_argument("--packages", type=Path, required=True, help="folder with the packages of README.md")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder for the result, runs/few")
    options = parser.parse_args()
    torch.set_flush_denormal(True)
    bert, vocabulary = read_wheel(options.packages)
    tokenizer = new_tokenizer(vocabulary, options.runs / "tokenizer")
    examples = probe_examples(read_tsv(options.data / "train.tsv"))
    rows, labels = encode(tokenizer, [text for text, _ in examples]), torch.tensor([label for _, label in examples])
    model = new_model(bert)

    def loss_of(logits: torch.Tensor, batch: list[int]) -> torch.Tensor:
        return torch.nn.functional.cross_entropy(logits, labels[batch])

    train(model, rows, 0, loss_of, FEW, options.runs / "few.state")
    save(model, tokenizer, options.runs / "few", torch.float32)


if __name__ == "__main__":
    main()
