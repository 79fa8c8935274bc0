"""Answers to exercise 11.2 by people who saw the notebook alone, which need PyTorch."""

from __future__ import annotations

RIGHT = [
    # enable_grad
    """
import torch
def train_step(model, batch, optimizer):
    with torch.enable_grad():
        optimizer.zero_grad(set_to_none=True)
        loss = model(**batch).loss
        loss.backward()
    optimizer.step()
    return loss.item()
""",
    # torch.autograd.grad
    """
import torch
def train_step(model, batch, optimizer):
    weights = [p for group in optimizer.param_groups for p in group["params"]]
    loss = model(**batch).loss
    for p, g in zip(weights, torch.autograd.grad(loss, weights)):
        p.grad = g
    optimizer.step()
    return loss.item()
""",
    # autograd.backward
    """
import torch
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    torch.autograd.backward(loss)
    optimizer.step()
    return loss.detach().item()
""",
    # typed
    '''
import torch
def train_step(model, batch, optimizer: torch.optim.Optimizer) -> float:
    """Do one step."""
    model.train()
    optimizer.zero_grad(set_to_none=True)
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return float(loss.detach())
''',
]

WRONG = [
    # no_grad around it
    """
import torch
def train_step(model, batch, optimizer):
    with torch.no_grad():
        optimizer.zero_grad()
        loss = model(**batch).loss
        loss.backward()
        optimizer.step()
    return loss.item()
""",
    # loss after the step
    """
import torch
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    model(**batch).loss.backward()
    optimizer.step()
    with torch.no_grad():
        return model(**batch).loss.item()
""",
    # an optimizer of its own
    """
import torch
def train_step(model, batch, optimizer):
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # SGD by hand, a fixed step size
    """
import torch
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= 0.1 * p.grad
    return loss.item()
""",
    # gradient cut
    """
import torch
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 0.01)
    optimizer.step()
    return loss.item()
""",
]
