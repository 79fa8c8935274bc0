"""Answers to exercise 11.2 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # closure
    """
def train_step(model, batch, optimizer):
    def closure():
        optimizer.zero_grad()
        loss = model(**batch).loss
        loss.backward()
        return loss
    return optimizer.step(closure).item()
""",
    # gradients set to None by hand
    """
def train_step(model, batch, optimizer):
    for group in optimizer.param_groups:
        for p in group["params"]:
            p.grad = None
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # walrus
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    (loss := model(**batch).loss).backward()
    optimizer.step()
    return loss.item()
""",
    # a NumPy number
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.detach().numpy().item()
""",
    # dict of items
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**{key: value for key, value in batch.items()}).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # forward by its name
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model.forward(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
]

WRONG = [
    # uphill
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    (-loss).backward()
    optimizer.step()
    return loss.item()
""",
    # two steps with one gradient
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    optimizer.step()
    return loss.item()
""",
    # backward twice
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward(retain_graph=True)
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # half the loss
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss / 2
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # scaled loss sent back, the true one returned
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    (2 * loss).backward()
    optimizer.step()
    return loss.item()
""",
    # the loss detached first
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss.detach()
    loss.requires_grad_(True)
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # the tuple of loss and model
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return model, loss.item()
""",
    # whole number
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return int(loss)
""",
    # rounded to one digit
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return round(loss.item(), 1)
""",
    # cleared only when the gradient is there at the first call
    """
seen = set()
def train_step(model, batch, optimizer):
    if id(model) not in seen:
        optimizer.zero_grad()
        seen.add(id(model))
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # frozen model
    """
def train_step(model, batch, optimizer):
    model.requires_grad_(False)
    optimizer.zero_grad()
    loss = model(**batch).loss
    optimizer.step()
    return loss.item()
""",
    # on a copy of the model
    """
import copy
def train_step(model, batch, optimizer):
    model = copy.deepcopy(model)
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # the labels taken out
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    labels = batch.pop("labels")
    loss = model(**batch, labels=labels).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # gradient's size instead of the loss
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return next(model.parameters()).grad.norm().item()
""",
]
