"""Exercise 11.2: One step of training."""

from __future__ import annotations

import sys

from course_utils.checking.calling import AsItIs, call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, number, type_name
from course_utils.lessons.pytorch import one_weight, real_weight

STEPS = 3


def make() -> tuple:
    """Return a model of one weight, a batch, and an optimizer: PyTorch's where it is loaded, as in the lab's kernel."""
    if "torch" in sys.modules:
        model = real_weight.real_model()
        return model, real_weight.real_batch(), real_weight.real_optimizer(model)
    model = one_weight.SmallModel()
    return model, dict(one_weight.BATCH), one_weight.PlainOptimizer(model)


def by_the_book(model, batch: dict, optimizer) -> float:
    """Do one right step and return its loss.

    >>> round(by_the_book(*make()), 4)
    7.4167
    """
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()


def check_train_step(train_step: object) -> str:
    (model, batch, optimizer), book = make(), make()
    for step in range(1, STEPS + 1):
        loss = by_the_book(*book)
        before = (model.calls, model.backward, optimizer.steps)
        given = call(train_step, AsItIs(model), AsItIs(batch), AsItIs(optimizer))
        if _plain(batch) != _plain(book[1]):
            raise NotYet(
                "The call changed the batch, and the next step needs it whole. Give it to the"
                " model as it is: `model(**batch)`."
            )
        _did_everything(model, optimizer, before)
        _same_weight(model, book[0], step)
        if type_name(given) in ("Loss", "Tensor"):
            raise NotYet(
                "Your function returned the loss itself, which may keep all that was computed for it in memory. Return"
                " the plain number: `loss.item()`."
            )
        said = number(given, "what train_step returns")
        if abs(said - loss) > 1e-6:
            raise NotYet(
                f"In step {step} your function returned {said:.4f}; the loss of this batch, before the weights moved,"
                f" is {loss:.4f}. Return the `loss` that you called `backward` on."
            )
    return (
        f"Right: {STEPS} steps bring a small model to the right weight, and each returns its loss. With"
        " a real model and torch.optim.AdamW the same five lines work unchanged."
    )


def _plain(batch: dict) -> dict:
    return {name: [float(number) for number in values] for name, values in batch.items()}


def _did_everything(model, optimizer, before: tuple) -> None:
    calls, backward, steps = model.calls - before[0], model.backward - before[1], optimizer.steps - before[2]
    if not calls:
        raise NotYet("Your function never calls the model it was given. Begin with `loss = model(**batch).loss`.")
    if not backward:
        raise NotYet("No gradient was computed, so no weight can move. Call `loss.backward()`.")
    if not steps:
        raise NotYet("The gradient is there, but nothing uses it: the weights stayed. Call `optimizer.step()`.")
    if (calls, backward, steps) != (1, 1, 1):
        raise NotYet(
            f"One call of your function ran the model {calls} times, `backward` {backward} times and `optimizer.step`"
            f" {steps} times. Each belongs in a step exactly once."
        )


def _same_weight(model, right, step: int) -> None:
    here, there = float(model.weight.data), float(right.weight.data)
    if abs(here - there) <= 1e-6:
        return
    if step == 1:
        remedy = "The order matters: `backward` lays the gradient down, then `optimizer.step` uses it."
        if here != one_weight.START:
            remedy = "Send the loss back as the model gives it, and leave its gradient to `optimizer.step` unchanged."
        raise NotYet(f"After step 1 the weight should be {there:.3f}, and it is {describe(round(here, 3))}. {remedy}")
    raise NotYet(
        f"Step 1 is right; after step {step} the weight should be {there:.3f}, and it is {here:.3f}. Gradients add up:"
        " `optimizer.zero_grad()` clears the old ones before the next `backward`."
    )


EXERCISE = Exercise(
    id="11.2",
    title="One step of training",
    minutes=6,
    difficulty=2,
    names=("train_step",),
    check=check_train_step,
    hints=(
        "Four things happen in a step: old gradients go, the loss is computed, its gradient too, and the weights move.",
        "`optimizer.zero_grad()`, `loss = model(**batch).loss`, `loss.backward()`, `optimizer.step()`; then return.",
    ),
    solution=(
        "def train_step(model, batch, optimizer):\n"
        "    optimizer.zero_grad()\n"
        "    loss = model(**batch).loss\n"
        "    loss.backward()\n"
        "    optimizer.step()\n"
        "    return loss.item()"
    ),
    why="Gradients add up until somebody clears them, so a step clears, computes, goes back, and moves, in this order.",
)
