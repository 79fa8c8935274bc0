"""Exercise 8.1: One step of training. It is judged on a small model with a frozen layer."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, number

CLOSE = 1e-4
# Five rows, eight times: `fit` cuts what it is given into batches of 32, and 40 rows are still one batch here.
INPUTS = ((1.0, 0.5, -1.0), (0.0, 2.0, 1.0), (-1.0, 1.0, 0.5), (2.0, 0.0, 1.0), (0.5, -1.0, 0.0)) * 8
LABELS = (1, 0, 0, 1, 1) * 8


def kept(thing: object) -> object:
    """Return a thing that `call` hands over itself and not as a copy: the check looks at what is done to it."""
    object.__setattr__(thing, "__deepcopy__", lambda memo: thing)
    return thing


def small_model() -> object:
    """Return a Keras model of three layers, the same at each call; the first of them is frozen."""
    import numpy as np
    import tensorflow as tf

    model = tf.keras.Sequential([tf.keras.layers.Dense(width, activation="tanh") for width in (4, 3)])
    model.add(tf.keras.layers.Dense(2))
    model.build((None, 3))
    rng = np.random.default_rng(0)
    model.set_weights([rng.normal(0, 0.5, weight.shape) for weight in model.get_weights()])
    model.layers[0].trainable = False
    return kept(model)


def squared_loss(y_true: object, y_pred: object) -> object:
    """Return the mean squared distance of the logits from 0 and 1: another loss than the notebook's."""
    import tensorflow as tf

    return tf.reduce_mean((tf.one_hot(tf.reshape(tf.cast(y_true, tf.int32), [-1]), 2) - y_pred) ** 2)


def cases() -> tuple:
    """Return (name, what makes an optimizer, loss, how many rows are in each batch), one tuple for each case."""
    import tensorflow as tf

    entropy = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    makers = tf.keras.optimizers.legacy
    return (
        ("plain gradient descent", lambda: makers.SGD(0.5), entropy, (4, 40)),
        ("Adam and another loss", lambda: makers.Adam(0.1), squared_loss, (5, 2)),
    )


@contextlib.contextmanager
def without_plans() -> Iterator[None]:
    """Let TensorFlow run functions line by line: making a plan of each takes longer than the time limit may allow."""
    import tensorflow as tf

    before = tf.config.functions_run_eagerly()
    tf.config.run_functions_eagerly(True)
    try:
        yield
    finally:
        tf.config.run_functions_eagerly(before)


def by_the_book(model: object, inputs: object, labels: object, optimizer: object, loss_of: object) -> float:
    """Take one right step and return its loss."""
    import tensorflow as tf

    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(inputs))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return float(loss)


def check_train_step(train_step: object) -> str:
    """Run two steps with each of two optimizers and losses; compare weights and losses with those of the book."""
    import tensorflow as tf

    if not callable(train_step):
        call(train_step)  # says so, before any model is made
    for name, maker, loss_of, sizes in cases():
        model, right, optimizer, exact = small_model(), small_model(), kept(maker()), maker()
        for step, rows in enumerate(sizes, 1):
            batch = tf.constant(INPUTS[-rows:]), tf.constant(LABELS[-rows:])
            before = model.get_weights()
            with without_plans():
                given = call(train_step, model, *batch, optimizer, loss_of)
            loss = by_the_book(right, *batch, exact, loss_of)
            where = f"With {name}, step {step}"
            _compare_weights(before, model, right, where)
            said = number(given, "what train_step returns")
            if abs(said - loss) > CLOSE:
                raise NotYet(
                    f"{where}: your function returned {said:.4f}; the loss of this batch, before the weights moved, is"
                    f" {loss:.4f}. Return the loss that the gradient came from."
                )
    return "Right: with two optimizers and two losses all the weights end up where they should."


def _compare_weights(before: list, model: object, right: object, where: str) -> None:
    import numpy as np

    after, book = model.get_weights(), right.get_weights()
    moved = [bool(np.abs(new - old).max() > 0) for old, new in zip(before, after)]
    if not any(moved):
        raise NotYet(
            f"{where}: the weights stayed where they were. Call `optimizer.apply_gradients` with gradients and weights."
        )
    trained = [any(weight is one for one in model.trainable_weights) for weight in model.weights]
    if any(did and not may for did, may in zip(moved, trained)):
        raise NotYet(f"{where}: a frozen weight moved as well. Take `model.trainable_variables`, for both.")
    if moved != trained:
        raise NotYet(
            f"{where}: {sum(moved)} of {sum(trained)} trainable weights moved. Give the optimizer a gradient for each"
            " of `model.trainable_variables`."
        )
    away = max(float(np.abs(one - other).max()) for one, other in zip(after, book))
    if not away <= CLOSE:
        raise NotYet(
            f"{where}: a weight is {describe(round(away, 4))} away from where it should be. Check that the"
            " gradient is that of this batch's loss, by the `loss_of` that was given, and that the given optimizer"
            " moves the weights once."
        )


EXERCISE = Exercise(
    id="8.1",
    title="One step of training",
    minutes=8,
    difficulty=2,
    names=("train_step",),
    check=check_train_step,
    hints=(
        "Three things happen: the loss is computed inside a `tf.GradientTape`, the tape gives gradients, and the"
        " optimizer moves the weights.",
        "`tape.gradient(loss, model.trainable_variables)`, then `optimizer.apply_gradients(zip(gradients,"
        " model.trainable_variables))`; return the loss.",
    ),
    solution=(
        "def train_step(model, inputs, labels, optimizer, loss_of):\n"
        "    with tf.GradientTape() as tape:\n"
        "        loss = loss_of(labels, model(inputs))\n"
        "    gradients = tape.gradient(loss, model.trainable_variables)\n"
        "    optimizer.apply_gradients(zip(gradients, model.trainable_variables))\n"
        "    return loss"
    ),
    why="The tape watches how the loss comes about, so it can give the gradient that the optimizer needs.",
)
