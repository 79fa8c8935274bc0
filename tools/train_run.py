"""One training run that can be stopped and taken up again: batches by length, one loop, one state file.

Teacher and student share this loop. What differs is given to it: the model, the token ids, and a function that says how
wrong a batch of answers is.
"""

from __future__ import annotations

import random
import time
from functools import cache
from pathlib import Path

import torch
from recipe import Recipe


def token_batches(lengths: list[int], tokens: int, seed: int) -> list[list[int]]:
    """Cut rows into batches of about `tokens` tokens with little padding; gives lists of row numbers.

    Rows are shuffled, sorted by length inside pools of 50 batches, cut, and the batches are shuffled. A batch of long
    rows holds fewer of them, so each long row weighs more in the loss: whole sentences are what the classroom asks
    about.
    """
    rng = random.Random(seed)
    order = list(range(len(lengths)))
    rng.shuffle(order)
    pool_size = max(1, 50 * tokens * len(lengths) // sum(lengths))
    batches = []
    for start in range(0, len(order), pool_size):
        pool = sorted(order[start : start + pool_size], key=lengths.__getitem__)
        while pool:
            size = max(1, tokens // lengths[pool[-1]])
            batches.append(pool[-size:])
            del pool[-size:]
    rng.shuffle(batches)
    return batches


def collate(rows: list[list[int]], padding: int) -> dict[str, torch.Tensor]:
    """Pad rows of token ids to one width and mark what is padding."""
    width = max(map(len, rows))
    ids = torch.tensor([row + [padding] * (width - len(row)) for row in rows])
    mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows])
    return {"input_ids": ids, "attention_mask": mask}


def run_batch(model, rows: list[list[int]], padding: int) -> torch.Tensor:
    """Give the logits of one batch, shape (texts, 2).

    It runs in bfloat16 on processors that know it, which halves the time; the weights stay float32.
    """
    with torch.autocast("cpu", torch.bfloat16, enabled=knows_bfloat16()):
        return model(**collate(rows, padding)).logits.float()


@cache
def knows_bfloat16() -> bool:
    """Tell whether this processor reckons in bfloat16; others imitate it, which saves nothing."""
    return bool({"avx512_bf16", "amx_bf16"} & set(Path("/proc/cpuinfo").read_text(encoding="utf-8-sig").split()))


@torch.no_grad()
def answers(model, rows: list[list[int]], padding: int, tokens: int = 2048) -> torch.Tensor:
    """Run every row, in batches of like length, and give the logits in the rows' own order."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    logits = torch.empty(len(rows), 2)
    while order:
        batch = order[-max(1, tokens // len(rows[order[-1]])) :]
        del order[-len(batch) :]
        logits[batch] = run_batch(model, [rows[i] for i in batch], padding)
    return logits


def optimizer_for(model, recipe: Recipe) -> torch.optim.Optimizer:
    """Take every weight that is not frozen; spare biases and norms the weight decay."""
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    groups = [
        {"params": [weight for weight in weights if weight.ndim > 1], "weight_decay": recipe.weight_decay},
        {"params": [weight for weight in weights if weight.ndim == 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=recipe.peak_rate, fused=True)


def schedule(lengths: list[int], recipe: Recipe) -> list[list[int]]:
    """List the batches of the whole run, epoch after epoch; the same recipe always gives the same list."""
    epochs = range(-(-int(recipe.epochs * 1000) // 1000))
    every = [token_batches(lengths, recipe.batch_tokens, 1000 * recipe.seed + epoch) for epoch in epochs]
    steps = int(len(every[0]) * recipe.epochs)
    return [batch for epoch in every for batch in epoch][:steps]


def save_state(path: Path, **state) -> None:
    """Write the state beside the old one first, so that a stop in the middle of writing costs nothing."""
    fresh = path.with_suffix(".new")
    torch.save({**state, "random": torch.get_rng_state()}, fresh)
    fresh.replace(path)


def take_up(path: Path, model, optimizer, averaged: dict) -> int:
    """Load the state of an interrupted run, if there is one, and give the number of steps it had done."""
    if not path.is_file():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    averaged.update(state["averaged"])
    torch.set_rng_state(state["random"])
    return state["step"]


def move_average(averaged: dict, model, steps: int, step: int) -> None:
    """Pull the averaged weights towards the model's; the average starts late enough to forget the first steps."""
    share = 8 / min(steps, max(8, step))
    for name, value in model.state_dict().items():
        if value.is_floating_point():
            averaged[name].lerp_(value, share)


def train(model, rows: list[list[int]], padding: int, loss_of, recipe: Recipe, state: Path, report=None) -> dict:
    """Fine-tune `model` in place and return the moving average of its weights.

    `loss_of(logits, batch)` gives the loss of one batch of row numbers, which are repeated once for every pass.
    `report(averaged, step)`, if given, is called after every `recipe.report_steps` steps and at the end. The state is
    saved at the same moments.
    """
    torch.manual_seed(recipe.seed)
    optimizer = optimizer_for(model, recipe)
    averaged = {name: value.clone() for name, value in model.state_dict().items()}
    done = take_up(state, model, optimizer, averaged)
    batches = schedule([len(row) for row in rows], recipe)
    started, seen = time.time(), 0
    model.train()
    for step, batch in enumerate(batches[done:], start=done + 1):
        rate = min(step / (recipe.warm_up * len(batches)), 1 - step / (len(batches) + 1))
        for group in optimizer.param_groups:
            group["lr"] = recipe.peak_rate * rate
        batch = batch * recipe.passes
        loss = loss_of(run_batch(model, [rows[i] for i in batch], padding), batch)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        seen += sum(len(rows[i]) for i in batch)
        if step % 8 == 0:
            move_average(averaged, model, recipe.average_steps, step)
        if step % 25 == 0:
            speed = seen / (time.time() - started)
            print(f"step {step} of {len(batches)}, loss {loss.item():.3f}, {speed:.0f} tokens/s", flush=True)
        if step % recipe.report_steps == 0 or step == len(batches):
            save_state(state, model=model.state_dict(), optimizer=optimizer.state_dict(), averaged=averaged, step=step)
            if report:
                report(averaged, step)
                model.train()
    return averaged
