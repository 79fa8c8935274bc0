"""Answers to exercise 11.2 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pytorch import strangers_train_step_engineer as engineer
from tests.lessons.pytorch import strangers_train_step_third as third
from tests.lessons.pytorch import strangers_train_step_torch as with_torch

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # the four lines
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # float
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return float(loss)
""",
    # number taken before the step
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    number = loss.item()
    loss.backward()
    optimizer.step()
    return number
""",
    # puts it into training mode
    """
def train_step(model, batch, optimizer):
    model.train()
    optimizer.zero_grad()
    outputs = model(**batch)
    loss = outputs.loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # clear between loss and backward
    """
def train_step(model, batch, optimizer):
    loss = model(**batch).loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # clear before and after
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
""",
    # model clears
    """
def train_step(model, batch, optimizer):
    model.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # detached
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return float(loss.detach().numpy())
""",
    # set_to_none=False
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad(set_to_none=False)
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # tolist
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    output = model(**batch)
    output.loss.backward()
    optimizer.step()
    return output.loss.tolist()
""",
    # cleared only at the end
    """
def train_step(model, batch, optimizer):
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
""",
    # loss by its key
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch)["loss"]
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # loss by its place
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch)[0]
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # evaluation mode meanwhile
    """
def train_step(model, batch, optimizer):
    model.eval()
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # a NumPy scalar
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.detach().numpy()[()]
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # gradients never cleared
    """
def train_step(model, batch, optimizer):
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # no backward
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    optimizer.step()
    return loss.item()
""",
    # no step
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    return loss.item()
""",
    # cleared between backward and step
    """
def train_step(model, batch, optimizer):
    loss = model(**batch).loss
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()
""",
    # step before backward
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    optimizer.step()
    loss.backward()
    return loss.item()
""",
    # a tensor
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss
""",
    # a detached tensor
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.detach()
""",
    # nothing back
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
""",
    # prints
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    print(loss.item())
""",
    # the method is not called
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item
""",
]

# These import PyTorch, so they are judged in the lab's environment alone.
RIGHT_WITH_TORCH, WRONG_WITH_TORCH = with_torch.RIGHT, with_torch.WRONG
