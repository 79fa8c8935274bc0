"""Let the teacher answer every text the student will learn from.

    python tools/label_texts.py --packages packages --data sst2 --runs runs

Stopped, the same command goes on: answers are kept in files of 4,096 texts. At the end they are stored in the repo
(texts.py says how).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from recipe import TEACHER
from teacher import Teacher, encode, in_whole_numbers, teacher_tokenizer
from texts import keep_answers, make_texts
from train_run import answers, knows_bfloat16

PART = 4096


def main() -> None:
    parser = argparse.ArgumentParser(description="Let the teacher label the texts.")
    parser.add_argument("--packages", type=Path, required=True, help="folder with the packages of README.md")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder where train_teacher.py left the teacher")
    options = parser.parse_args()
    torch.set_flush_denormal(True)
    parts = options.runs / "answers"
    parts.mkdir(exist_ok=True)
    texts = make_texts(options.data, options.packages)
    folder = options.runs / "all-mpnet-base-v2"
    tokenizer, model = teacher_tokenizer(folder), Teacher(folder, TEACHER.frozen_layers)
    model.load_state_dict(torch.load(options.runs / "teacher.pt", weights_only=True))
    if not knows_bfloat16():
        model = in_whole_numbers(model)
    for start in range(0, len(texts), PART):
        part, some = parts / f"{start:07}.pt", texts[start : start + PART]
        if not part.is_file() or len(torch.load(part, weights_only=True)) != len(some):  # the list has grown
            rows = encode(tokenizer, some)
            torch.save(answers(model, rows, tokenizer.pad_token_id), part.with_suffix(".new"))
            part.with_suffix(".new").replace(part)
            print(f"{start + len(rows)} of {len(texts)} texts", flush=True)
    keep_answers(texts, torch.cat([torch.load(part, weights_only=True) for part in sorted(parts.glob("*.pt"))]))


if __name__ == "__main__":
    main()
