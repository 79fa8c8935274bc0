"""Exercise 11.2: One step of training. It is judged with a model of one weight, so no PyTorch is needed."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, number

RATE, STEPS, START = 0.1, 3, 2.0


class Shown:
    """Anything that is printed as its class's name: an address would differ at every run."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Parameter(Shown):
    """One weight with its gradient, which adds up as PyTorch's do."""

    def __init__(self) -> None:
        self.data, self.grad, self.requires_grad = START, None, True


class Loss(Shown):
    """The loss of one call; it knows how to lay down its gradient."""

    def __init__(self, model: SmallModel, value: float, slope: float) -> None:
        self.model, self.value, self.slope = model, value, slope

    def backward(self) -> None:
        self.model.backward += 1
        weight = self.model.weight
        weight.grad = (weight.grad or 0.0) + self.slope

    def item(self) -> float:
        return self.value

    def detach(self) -> Loss:
        return self

    def __float__(self) -> float:
        return self.value


class Output(dict):
    """What a model returns: fields by name, by attribute, and by number."""

    def __getitem__(self, key: object) -> object:
        return list(self.values())[key] if type(key) in (int, slice) else super().__getitem__(key)

    def __getattr__(self, name: str) -> object:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"the model's output has no field {name}; it has {', '.join(self)}") from None


class SmallModel(Shown):
    """A model with one weight: logit = weight * id; loss = squared distance from the label, averaged."""

    def __init__(self) -> None:
        self.weight, self.calls, self.backward, self.training = Parameter(), 0, 0, True

    def __deepcopy__(self, memo: dict) -> SmallModel:
        return self  # the check looks at what the learner's function did to it

    def __call__(self, input_ids: object = None, attention_mask: object = None, labels: object = None) -> Output:
        if is_a(input_ids, dict):
            raise TypeError("the model got the whole batch as its first argument; give `**batch`")
        if input_ids is None:
            raise ValueError("You have to specify either input_ids or inputs_embeds")
        self.calls += 1
        logits = [self.weight.data * x for x in input_ids]
        if labels is None:
            return Output(logits=logits)
        away = [logit - label for logit, label in zip(logits, labels)]
        slope = sum(2 * a * x for a, x in zip(away, input_ids)) / len(away)
        return Output(loss=Loss(self, sum(a * a for a in away) / len(away), slope), logits=logits)

    def parameters(self) -> list[Parameter]:
        return [self.weight]

    def zero_grad(self, set_to_none: bool = True) -> None:
        self.weight.grad = None

    def train(self, mode: bool = True) -> SmallModel:
        self.training = mode
        return self

    def eval(self) -> SmallModel:
        return self.train(False)


class PlainOptimizer(Shown):
    """Plain gradient descent."""

    def __init__(self, model: SmallModel) -> None:
        self.model, self.steps = model, 0

    def __deepcopy__(self, memo: dict) -> PlainOptimizer:
        return self

    def zero_grad(self, set_to_none: bool = True) -> None:
        self.model.zero_grad()

    def step(self) -> None:
        self.steps += 1
        self.model.weight.data -= RATE * (self.model.weight.grad or 0.0)


BATCH = {"input_ids": [1.0, -0.5, 2.0], "attention_mask": [1, 1, 1], "labels": [0.5, 1.0, 0.0]}


def by_the_book(model: SmallModel, optimizer: PlainOptimizer) -> float:
    """Return the loss of one right step on BATCH."""
    optimizer.zero_grad()
    loss = model(**BATCH).loss
    loss.backward()
    optimizer.step()
    return loss.item()


def check_train_step(train_step: object) -> str:
    model, right = SmallModel(), SmallModel()
    optimizer, exact = PlainOptimizer(model), PlainOptimizer(right)
    for step in range(1, STEPS + 1):
        before = (model.calls, model.backward, optimizer.steps)
        given = call(train_step, model, dict(BATCH), optimizer)
        loss = by_the_book(right, exact)
        _did_everything(model, optimizer, before)
        _same_weight(model, right, step)
        if is_a(given, Loss):
            raise NotYet(
                "Your function returned the loss itself, which keeps all that was computed for it in memory. Return"
                " the plain number: `loss.item()`."
            )
        said = number(given, "what train_step returns")
        if abs(said - loss) > 1e-9:
            raise NotYet(
                f"In step {step} your function returned {said:.4f}; the loss of this batch, before the weights moved,"
                f" is {loss:.4f}. Return the `loss` that you called `backward` on."
            )
    return (
        f"Right: {STEPS} steps bring a small model to the same weight as the book does, and each returns its loss. With"
        " a real model and torch.optim.AdamW the same five lines work unchanged."
    )


def _did_everything(model: SmallModel, optimizer: PlainOptimizer, before: tuple) -> None:
    calls, backward, steps = model.calls - before[0], model.backward - before[1], optimizer.steps - before[2]
    if not calls:
        raise NotYet("Your function never calls the model. Begin with `loss = model(**batch).loss`.")
    if not backward:
        raise NotYet("No gradient was computed, so no weight can move. Call `loss.backward()`.")
    if not steps:
        raise NotYet("The gradient is there, but nothing uses it: the weights stayed. Call `optimizer.step()`.")
    if (calls, backward, steps) != (1, 1, 1):
        raise NotYet(
            f"One call of your function ran the model {calls} times, `backward` {backward} times and `optimizer.step`"
            f" {steps} times. Each belongs into one step once."
        )


def _same_weight(model: SmallModel, right: SmallModel, step: int) -> None:
    here, there = model.weight.data, right.weight.data
    if abs(here - there) <= 1e-9:
        return
    if step == 1:
        raise NotYet(
            f"After step 1 the weight should be {there:.3f}, and it is {describe(round(here, 3))}. The order matters:"
            " `backward` lays the gradient down, then `optimizer.step` uses it."
        )
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
