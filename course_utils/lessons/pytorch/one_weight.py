"""The model that judges exercise 11.2 where PyTorch is not loaded: one weight and an optimizer in plain Python.

In the lab's kernel real_weight.py stands in its place; a test compares the two.
"""

from __future__ import annotations

from course_utils.checking.values import is_a

RATE, START = 0.1, 2.0
BATCH = {"input_ids": [1.0, -0.5, 2.0], "attention_mask": [1, 1, 1], "labels": [0.5, 1.0, 0.0]}


def refuse_whole_batch(input_ids: object) -> None:
    """Raise TypeError, in a sentence, where a model got the batch as one thing."""
    if is_a(input_ids, dict):
        raise TypeError("the model got the whole batch as its first argument; give `**batch`")


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

    def backward(self, gradient: object = None, retain_graph: object = None) -> None:
        self.model.backward += 1
        weight = self.model.weight
        weight.grad = (weight.grad or 0.0) + self.slope

    def item(self) -> float:
        return self.value

    def detach(self) -> Loss:
        return self

    tolist = item

    def numpy(self):
        import numpy as np

        return np.array(self.value)

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

    def __call__(self, input_ids: object = None, attention_mask: object = None, labels: object = None) -> Output:
        refuse_whole_batch(input_ids)
        if input_ids is None:
            raise ValueError("You have to specify either input_ids or inputs_embeds")
        self.calls += 1
        logits = [self.weight.data * x for x in input_ids]
        if labels is None:
            return Output(logits=logits)
        away = [logit - label for logit, label in zip(logits, labels)]
        slope = sum(2 * a * x for a, x in zip(away, input_ids)) / len(away)
        return Output(loss=Loss(self, sum(a * a for a in away) / len(away), slope), logits=logits)

    forward = __call__

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
        self.param_groups = [{"params": [model.weight], "lr": RATE}]

    def zero_grad(self, set_to_none: bool = True) -> None:
        self.model.zero_grad()

    def step(self, closure: object = None) -> object:
        self.steps += 1
        loss = closure() if closure else None
        self.model.weight.data -= RATE * (self.model.weight.grad or 0.0)
        return loss
