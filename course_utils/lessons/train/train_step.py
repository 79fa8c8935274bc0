"""Exercise 8.1: One step of training. It is judged with a model of six weights."""

from __future__ import annotations

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, number

STEPS, CLOSE = 3, 1e-4


class SmallModel:
    """A model with a table of 3 x 2 weights; it counts its calls."""

    def __init__(self) -> None:
        import tensorflow as tf

        self.table = tf.Variable([[0.2, -0.1], [0.0, 0.3], [-0.4, 0.1]])
        self.fixed = tf.Variable([0.0, 0.0], trainable=False)
        self.trainable_variables, self.weights = [self.table], [self.table, self.fixed]
        self.calls = 0

    def __deepcopy__(self, memo: dict) -> SmallModel:
        return self  # the check looks at what the learner's function did to it

    def __call__(self, inputs: object, training: bool = False) -> object:
        import tensorflow as tf

        self.calls += 1
        return tf.convert_to_tensor(inputs, tf.float32) @ self.table


class PlainOptimizer:
    """Gradient descent with a learning rate of 0.5; it counts its steps."""

    learning_rate = 0.5

    def __init__(self) -> None:
        self.steps = 0

    def __deepcopy__(self, memo: dict) -> PlainOptimizer:
        return self

    def apply_gradients(self, pairs: object) -> None:
        self.steps += 1
        for gradient, variable in list(pairs):
            if gradient is None:
                raise ValueError("No gradients provided: the loss was computed outside the tape")
            variable.assign_sub(self.learning_rate * gradient)


INPUTS = ((1.0, 0.5, -1.0), (0.0, 2.0, 1.0), (-1.0, 1.0, 0.5), (2.0, 0.0, 1.0))
LABELS = (1, 0, 0, 1)


def mean_loss(labels: object, logits: object) -> object:
    """Return the mean cross-entropy, as the notebook's `loss_of` does."""
    import tensorflow as tf

    return tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits))


def by_the_book(model: SmallModel, optimizer: PlainOptimizer) -> float:
    """Take one right step and return its loss."""
    import tensorflow as tf

    with tf.GradientTape() as tape:
        loss = mean_loss(LABELS, model(INPUTS))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return float(loss)


def check_train_step(train_step: object) -> str:
    """Run three steps on a small model and compare weights and losses with those of the book."""
    import tensorflow as tf

    model, right, optimizer, exact = SmallModel(), SmallModel(), PlainOptimizer(), PlainOptimizer()
    inputs, labels = tf.constant(INPUTS), tf.constant(LABELS)
    for step in range(1, STEPS + 1):
        before = model.calls, optimizer.steps
        given = call(train_step, model, inputs, labels, optimizer, mean_loss)
        loss = by_the_book(right, exact)
        calls, moved = model.calls - before[0], optimizer.steps - before[1]
        if not calls:
            raise NotYet("Your function never calls the model. Begin with `model(inputs)`, inside the tape.")
        away = float(tf.reduce_max(tf.abs(model.table - right.table)))
        if away > CLOSE:
            _wrong_weights(model, moved, step, away)
        if (calls, moved) != (1, 1):
            raise NotYet(f"One step ran the model {calls} times and moved the weights {moved} times. Do each once.")
        said = number(given, "what train_step returns")
        if abs(said - loss) > CLOSE:
            raise NotYet(
                f"In step {step} your function returned {said:.4f}; the loss of this batch, before the weights moved,"
                f" is {loss:.4f}. Return the loss that the gradient came from."
            )
    return f"Right: after {STEPS} steps all six weights stand where the book puts them, and each step tells its loss."


def _wrong_weights(model: SmallModel, moved: int, step: int, away: float) -> None:
    import tensorflow as tf

    if not moved and float(tf.reduce_max(tf.abs(model.table - SmallModel().table))) == 0:
        raise NotYet("The weights stayed where they were. Call `optimizer.apply_gradients` with gradients and weights.")
    raise NotYet(
        f"After step {step} a weight is {describe(round(away, 3))} away from where it should stand. Check that the"
        " gradient is that of this batch's loss, unchanged, and that the optimizer moves the weights once."
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
