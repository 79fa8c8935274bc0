"""Answers to exercise 11.2 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # a dictionary of results, one taken out
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    output = dict(model(**batch))
    output["loss"].backward()
    optimizer.step()
    return output["loss"].item()
""",
    # parameters cleared one by one
    """
def train_step(model, batch, optimizer):
    for p in model.parameters():
        p.grad = None
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # inputs by name
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(
        input_ids=batch["input_ids"], attention_mask=batch["attention_mask"], labels=batch["labels"]
    ).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # try and finally
    """
def train_step(model, batch, optimizer):
    try:
        optimizer.zero_grad()
        loss = model(**batch).loss
        loss.backward()
        optimizer.step()
    finally:
        optimizer.zero_grad()
    return loss.item()
""",
    # three helpers
    """
def clear(optimizer):
    optimizer.zero_grad()
def ask(model, batch):
    return model(**batch).loss
def train_step(model, batch, optimizer):
    clear(optimizer)
    loss = ask(model, batch)
    loss.backward()
    optimizer.step()
    return float(loss.detach())
""",
    # training mode and back
    """
def train_step(model, batch, optimizer):
    was = model.training
    model.train()
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    model.train(was)
    return loss.item()
""",
    # two optimizer clears
    """
def train_step(model, batch, optimizer):
    model.zero_grad()
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
]

WRONG = [
    # clears every second time
    """
count = 0
def train_step(model, batch, optimizer):
    global count
    if count % 2 == 0:
        optimizer.zero_grad()
    count += 1
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # the loss of the step before
    """
last = [0.0]
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    last.append(loss.item())
    return last[-2]
""",
    # the sum so far
    """
total = [0.0]
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    total[0] += loss.item()
    return total[0]
""",
    # the logits
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    output = model(**batch)
    output.loss.backward()
    optimizer.step()
    return output.logits
""",
    # an accuracy
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    output = model(**batch)
    output.loss.backward()
    optimizer.step()
    return 1.0
""",
    # labels in the wrong place
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(input_ids=batch["labels"], labels=batch["input_ids"]).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # only while the loss is large
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    if loss.item() > 5:
        loss.backward()
        optimizer.step()
    return loss.item()
""",
    # a generator
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    yield loss.item()
""",
    # text
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return f"{loss.item():.4f}"
""",
    # a list of one
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    return [loss.item()]
""",
    # three steps, because check runs three
    """
def train_step(model, batch, optimizer):
    losses = []
    for step in range(3):
        optimizer.zero_grad()
        loss = model(**batch).loss
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
""",
    # all twenty steps
    """
def train_step(model, batch, optimizer):
    for step in range(20):
        optimizer.zero_grad()
        loss = model(**batch).loss
        loss.backward()
        optimizer.step()
    return loss.item()
""",
    # the notebook's model
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = learner(**batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # the batch as one thing
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(batch).loss
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    # backward without brackets
    """
def train_step(model, batch, optimizer):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward
    optimizer.step()
    return loss.item()
""",
]
