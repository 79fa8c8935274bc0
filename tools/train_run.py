"""One training run: fine-tune all weights on SST-2 phrases and keep a moving average of them.

Everything random comes from the run's seed, except the head's first values: those come from HEAD_SEED in every run, so
that the runs stay close enough for their weights to be averaged.
"""
from __future__ import annotations

import random
import time

import torch

from data import Example, natural
from recipe import Recipe


def encode(tokenizer, texts: list[str]) -> list[list[int]]:
    return tokenizer(texts, truncation=True, max_length=128)["input_ids"]


def collate(rows: list[list[int]]) -> dict[str, torch.Tensor]:
    width = max(map(len, rows))
    ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
    return {"input_ids": ids, "attention_mask": (ids != 0).long()}


def length_bucketed(lengths: list[int], size: int, rng: random.Random) -> list[list[int]]:
    """Shuffle, sort by length inside pools of 50 batches, cut into batches, shuffle those. Gives lists of row numbers."""
    order = list(range(len(lengths)))
    rng.shuffle(order)
    batches = []
    for start in range(0, len(order), size * 50):
        pool = sorted(order[start : start + size * 50], key=lengths.__getitem__)
        batches += [pool[i : i + size] for i in range(0, len(pool), size)]
    rng.shuffle(batches)
    return batches


def parameter_groups(model, recipe: Recipe) -> list[dict]:
    """Spare biases and norms the weight decay."""
    weights = list(model.parameters())
    return [
        {"params": [weight for weight in weights if weight.ndim > 1], "weight_decay": recipe.weight_decay},
        {"params": [weight for weight in weights if weight.ndim == 1], "weight_decay": 0.0},
    ]


@torch.no_grad()
def probabilities(model, tokenizer, texts: list[str]) -> torch.Tensor:
    """Give P(label) for each text, shape (texts, 2)."""
    was_training = model.training
    model.eval()
    rows = encode(tokenizer, texts)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    out = torch.empty(len(rows), 2)
    for start in range(0, len(order), 32):
        part = order[start : start + 32]
        out[part] = model(**collate([rows[i] for i in part])).logits.softmax(-1)
    model.train(was_training)
    return out


def accuracy(model, tokenizer, examples: list[Example]) -> float:
    guesses = probabilities(model, tokenizer, [text for text, _ in examples]).argmax(-1)
    return (guesses == torch.tensor([label for _, label in examples])).float().mean().item()


def disagreement(first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
    """Give how far two answers to each text lie apart: the symmetric KL divergence, averaged over the batch.

    first, second: logits, shape (texts, labels). Example: it is 0 for equal logits.
    """
    p, q = first.log_softmax(-1), second.log_softmax(-1)
    return ((p.exp() - q.exp()) * (p - q)).sum(-1).mean()


def loss_of(model, inputs: dict[str, torch.Tensor], labels: torch.Tensor, consistency: float) -> torch.Tensor:
    """Run a batch twice, with different dropout: both answers should be right, and both should be the same.

    Without consistency (0), run it once and ask for right answers only.
    Source: Liang et al. 2021, "R-Drop: Regularized Dropout for Neural Networks". The passes run in bfloat16, which
    halves the time on processors that know it; the weights stay float32.
    """
    passes = 2 if consistency else 1
    with torch.autocast("cpu", torch.bfloat16):
        logits = model(**{name: value.repeat(passes, 1) for name, value in inputs.items()}).logits.float()
    right = torch.nn.functional.cross_entropy(logits, labels.repeat(passes))
    return right + consistency * disagreement(*logits.chunk(2)) if consistency else right


def train(model, tokenizer, training: list[Example], recipe: Recipe, report=None) -> dict:
    """Fine-tune `model` in place and return the moving average of its weights.

    `report(model, averaged, step)`, if given, is called twice per epoch and at the end.
    """
    torch.manual_seed(recipe.seed)
    rng = random.Random(recipe.seed)
    texts = [text for text, _ in training]
    spelled = [encode(tokenizer, texts), encode(tokenizer, [natural(text) for text in texts])]
    labels = torch.tensor([label for _, label in training])

    optimizer = torch.optim.AdamW(parameter_groups(model, recipe), lr=recipe.peak_rate, fused=True)
    per_epoch = -(-len(texts) // recipe.batch_size)
    steps = int(per_epoch * recipe.epochs)
    averaged = {name: value.clone() for name, value in model.state_dict().items()}
    model.train()
    batches, started = [], time.time()
    for step in range(1, steps + 1):
        if not batches:
            rows = [spelled[rng.random() < recipe.natural_share][i] for i in range(len(texts))]
            batches = length_bucketed(list(map(len, rows)), recipe.batch_size, rng)
        batch = batches.pop()
        rate = min(step / (recipe.warm_up * steps), 1 - step / steps)
        for group in optimizer.param_groups:
            group["lr"] = recipe.peak_rate * rate
        loss = loss_of(model, collate([rows[i] for i in batch]), labels[batch], recipe.consistency)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 8 == 0:  # start the average late enough to forget the first steps
            share = 8 / min(recipe.average_steps, max(8, step))
            for name, value in model.state_dict().items():
                averaged[name].lerp_(value, share)
        if step % 100 == 0:
            print(f"seed {recipe.seed}: step {step} of {steps}, {time.time() - started:.0f} s", flush=True)
        if report and (step % (per_epoch // 2) == 0 or step == steps):
            report(model, averaged, step)
    return averaged
