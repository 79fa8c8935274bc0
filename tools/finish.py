"""Turn the chosen runs into the classroom checkpoint: mean, temperature, float16.

    python tools/finish.py --packages packages --data sst2 --runs runs

Which runs are averaged stands in recipe.py (FINAL). `--try c e` only prints how their mean does on the hold-out.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from data import hold_out, read_tsv
from judge import best_temperature, verdict
from recipe import FINAL, HOLD_OUT
from safetensors.torch import load_file
from student import new_model, new_tokenizer, read_wheel, save
from teacher import encode
from train_run import answers

CLASSROOM = Path(__file__).resolve().parent.parent / "course_utils" / "classroom"


def mean_of(runs: list[str], folder: Path) -> dict:
    """Average the weights of finished runs, name by name."""
    weights = [load_file(folder / f"{run}.safetensors") for run in runs]
    return {name: torch.stack([one[name] for one in weights]).mean(0) for name in weights[0]}


def fold_temperature(model, temperature: float) -> None:
    """Divide the last layer by the temperature: labels stay, probabilities become as sure as they are right."""
    with torch.no_grad():
        model.classifier.weight /= temperature
        model.classifier.bias /= temperature


def main() -> None:
    parser = argparse.ArgumentParser(description="Average the chosen runs and store the checkpoint.")
    parser.add_argument("--packages", type=Path, required=True, help="folder with the packages of README.md")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder with the finished runs")
    parser.add_argument("--try", nargs="+", dest="trial", help="runs to average and to judge; nothing is stored")
    options = parser.parse_args()
    bert, vocabulary = read_wheel(options.packages)
    tokenizer, model = new_tokenizer(vocabulary, options.runs / "tokenizer"), new_model(bert)
    model.load_state_dict(mean_of(options.trial or FINAL, options.runs))
    _, held = hold_out(read_tsv(options.data / "train.tsv"), **HOLD_OUT)
    labels = torch.tensor([label for _, label in held])
    logits = answers(model, encode(tokenizer, [text for text, _ in held]), 0)
    print(json.dumps(verdict(logits, labels)))
    if not options.trial:
        fold_temperature(model, best_temperature(logits, labels)[0])
        save(model, tokenizer, options.runs / "float32", torch.float32)
        save(model, tokenizer, CLASSROOM, torch.float16)


if __name__ == "__main__":
    main()
