"""Train one student on the teacher's answers.

    python tools/train_student.py --packages packages --data sst2 --runs runs --run c

The runs are described in recipe.py. Stopped, the same command goes on from the last saved state.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from data import hold_out, read_tsv
from judge import verdict
from recipe import EVERYDAY, HOLD_OUT, STUDENTS, StudentRecipe
from safetensors.torch import load_file, save_file
from student import new_model, new_tokenizer, read_wheel
from teacher import encode
from texts import make_texts, read_answers
from train_run import answers, train


def soft_loss(logits: torch.Tensor, teacher: torch.Tensor, temperature: float) -> torch.Tensor:
    """Measure how far the student's answers lie from the teacher's, both softened (Hinton et al. 2015).

    The factor temperature² keeps the gradients as large as they are without softening.
    """
    aim, answer = (teacher / temperature).softmax(-1), (logits / temperature).log_softmax(-1)
    return temperature**2 * torch.nn.functional.kl_div(answer, aim, reduction="batchmean")


def disagreement(first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
    """Measure how far two answers to each text lie apart: the symmetric KL divergence, averaged over the batch.

    first, second: logits, shape (texts, labels). It is 0 for equal logits. Source: Liang et al. 2021, R-Drop.
    """
    p, q = first.log_softmax(-1), second.log_softmax(-1)
    return ((p.exp() - q.exp()) * (p - q)).sum(-1).mean()


def loss_function(teacher: torch.Tensor, recipe: StudentRecipe):
    """Give the loss of a batch, which went through the model twice: be like the teacher, and agree with yourself.

    teacher: its logits, shape (texts, labels).
    """

    def loss_of(logits: torch.Tensor, batch: list[int]) -> torch.Tensor:
        like = soft_loss(logits, teacher[batch], recipe.temperature)
        return like + recipe.agreement * disagreement(*logits.chunk(recipe.passes))

    return loss_of


def taught(recipe: StudentRecipe, texts: int) -> list[int]:
    """Number the texts a run learns from: all but the everyday ones, or some of those and as many of the others.

    Of `texts` the first ones are the hold-out and the last ones everyday texts, of which the very last only judge.
    """
    everyday = range(texts - EVERYDAY["number"], texts)
    others = range(HOLD_OUT["size"], everyday.start)
    if not recipe.start:
        return list(others)
    new = everyday[slice(*recipe.everyday)]
    return [*others[: len(new)], *new]


def main() -> None:
    parser = argparse.ArgumentParser(description="Train one student on the teacher's answers.")
    parser.add_argument("--packages", type=Path, required=True, help="folder with the packages of README.md")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder for weights and states")
    parser.add_argument("--run", choices=STUDENTS, required=True)
    options = parser.parse_args()
    torch.set_flush_denormal(True)
    recipe, name = STUDENTS[options.run], options.run
    bert, vocabulary = read_wheel(options.packages)
    tokenizer = new_tokenizer(vocabulary, options.runs / "tokenizer")
    model, scratch = new_model(bert), new_model(bert)
    _, held = hold_out(read_tsv(options.data / "train.tsv"), **HOLD_OUT)
    texts = make_texts(options.data, options.packages)
    stored = read_answers(texts)
    rows, lessons = encode(tokenizer, texts), taught(recipe, len(texts))
    labels = torch.tensor([label for _, label in held])
    if recipe.start:
        model.load_state_dict(load_file(options.runs / f"{recipe.start}.safetensors"))

    def distance(part: slice) -> float:
        return soft_loss(answers(scratch, rows[part], 0), stored[part], 1.0).item()

    def report(averaged: dict, step: int) -> None:
        for kind, weights in (("now", model.state_dict()), ("average", averaged)):
            scratch.load_state_dict(weights)
            judged = json.dumps(verdict(answers(scratch, rows[: len(held)], 0), labels))
            far = [f"{distance(part):.4f}" for part in (slice(len(held)), slice(-EVERYDAY["held"], None))]
            print(f"run {name}, step {step}, {kind}: {judged}, to the teacher {far}", flush=True)

    loss_of = loss_function(stored[lessons], recipe)
    state = options.runs / f"{name}.state"
    averaged = train(model, [rows[i] for i in lessons], 0, loss_of, recipe, state, report)
    for kind, weights in (("", averaged), ("-last", model.state_dict())):
        kept = {key: value.contiguous() for key, value in weights.items()}
        save_file(kept, options.runs / f"{name}{kind}.safetensors", metadata={"format": "pt"})


if __name__ == "__main__":
    main()
