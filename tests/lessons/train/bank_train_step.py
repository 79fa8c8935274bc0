"""Exercise 8.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

START = "def train_step(model, inputs, labels, optimizer, loss_of):\n"
TAPE = "    with tf.GradientTape() as tape:\n        loss = loss_of(labels, model(inputs))\n"
BACK = "    gradients = tape.gradient(loss, model.trainable_variables)\n"
MOVE = "    optimizer.apply_gradients(zip(gradients, model.trainable_variables))\n"

RIGHT = [
    START + TAPE + BACK + MOVE + "    return loss",
    START + TAPE + BACK + MOVE + "    return float(loss)",
    START
    + "    with tf.GradientTape() as tape:\n        logits = model(inputs, training=True)\n"
    + "        loss = loss_of(labels, logits)\n"
    + "    weights = model.trainable_variables\n"
    + "    optimizer.apply_gradients(list(zip(tape.gradient(loss, weights), weights)))\n    return loss.numpy()",
]

WRONG = [
    (START + TAPE + BACK + "    return loss", "the weights stayed"),
    (START + "    return 0.5", "the weights stayed"),
    (START + TAPE + BACK + MOVE, "End it with `return`"),
    (START + TAPE + BACK + MOVE + MOVE + "    return loss", "moves the weights once"),
    (START + TAPE + BACK + MOVE + "    return loss_of(labels, model(inputs))", "before the weights moved, is"),
    (
        START + TAPE + "    last = model.trainable_variables[-2:]\n"
        "    optimizer.apply_gradients(zip(tape.gradient(loss, last), last))\n    return loss",
        "2 of 4 trainable weights moved",
    ),
    (
        START + TAPE + "    gradients = tape.gradient(loss, model.variables)\n"
        "    optimizer.apply_gradients(zip(gradients, model.variables))\n    return loss",
        "a frozen weight moved as well",
    ),
    (START + TAPE + BACK + MOVE + "    return 2 * loss", "Return the loss that the gradient came from"),
    (
        START
        + "    with tf.GradientTape() as tape:\n        loss = -loss_of(labels, model(inputs))\n"
        + BACK
        + MOVE
        + "    return -loss",
        "away from where it should be",
    ),
    (
        START
        + "    loss = loss_of(labels, model(inputs))\n    with tf.GradientTape() as tape:\n        pass\n"
        + BACK
        + MOVE
        + "    return loss",
        "No gradients provided",
    ),
    ("train_step = 0.5", "asks for a function"),
]
