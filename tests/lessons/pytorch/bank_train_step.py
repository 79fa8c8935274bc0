"""Exercise 11.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

START = "def train_step(model, batch, optimizer):\n"
CLEAR = "    optimizer.zero_grad()\n"
LOSS = "    loss = model(**batch).loss\n"
BACK = "    loss.backward()\n"
STEP = "    optimizer.step()\n"
END = "    return loss.item()\n"

RIGHT = [
    START + CLEAR + LOSS + BACK + STEP + END,
    START + LOSS + CLEAR + BACK + STEP + "    return float(loss)\n",
    START + LOSS + BACK + STEP + CLEAR + END,
    START
    + "    model.train()\n    outputs = model(**batch)\n    loss = outputs[0]\n    model.zero_grad()\n"
    + BACK
    + STEP
    + END,
    START
    + "    loss = model(input_ids=batch['input_ids'], attention_mask=batch['attention_mask'],"
    + " labels=batch['labels'])['loss']\n"
    + "    for weight in model.parameters():\n        weight.grad = None\n"
    + BACK
    + STEP
    + "    return loss.detach().item()\n",
    "def train_step(model, batch, optimizer):\n    optimizer.zero_grad(set_to_none=True)\n"
    "    outputs = model(**batch)\n    outputs.loss.backward()\n    optimizer.step()\n    return outputs.loss.item()\n",
]

WRONG = [
    (START + LOSS + BACK + STEP + END, "Gradients add up"),
    (START + CLEAR + LOSS + BACK + END, "nothing uses it"),
    (START + CLEAR + LOSS + STEP + END, "No gradient was computed"),
    (START + CLEAR + LOSS + STEP + BACK + END, "The order matters"),
    (START + LOSS + BACK + CLEAR + STEP + END, "The order matters"),
    (START + CLEAR + LOSS + BACK + STEP, "End it with `return`"),
    (START + CLEAR + LOSS + BACK + STEP + "    return loss\n", "loss.item()"),
    (START + CLEAR + "    loss = model(batch).loss\n" + BACK + STEP + END, "give `**batch`"),
    (START + CLEAR + LOSS + BACK + STEP + "    return model(**batch).loss.item()\n", "ran the model 2 times"),
    (START + CLEAR + LOSS + "    loss.backward(retain_graph=True)\n" + BACK + STEP + END, "`backward` 2 times"),
    (START + CLEAR + LOSS + BACK + STEP + "    return loss.item() / 3\n", "Return the `loss` that you called"),
    (
        START + CLEAR + "    batch.pop('labels')\n    loss = model(**batch).loss\n" + BACK + STEP + END,
        "no field loss",
    ),
    (START + "    return 0.5\n", "never calls the model"),
    ("train_step = 0.5", "asks for a function"),
]
