"""Exercise 1.3: A blank model that comes out the same."""

from __future__ import annotations

from itertools import count

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe, is_a

_elsewhere = count(1001)  # a fresh random state before each model a learner makes


def check_make_blank(make_blank: object) -> str:
    _judge(*(_print_of(make_blank, seed) for seed in (3, 3, 4)))
    first, second = (_make(make_blank, 5) for _ in range(2))  # both made before either is used
    if _weights(first) != _weights(second):
        raise NotYet(
            "Run at once, your models of one seed agree; made first and run later, they differ. Weights are drawn at"
            " the first call: build the model inside `make_blank`, after the seed."
        )
    return (
        "Equal seeds, equal models; other seeds, other models. The seed matters when the weights are drawn, not when"
        " the model is called, so you built it before handing it out."
    )


def _make(make_blank: object, seed: int):
    """Return the learner's model after moving the random state elsewhere, so that only `seed` can fix it."""
    import tensorflow as tf
    from transformers import TFPreTrainedModel

    tf.keras.utils.set_random_seed(next(_elsewhere))
    model = call(make_blank, seed)
    if not is_a(model, TFPreTrainedModel):
        raise NotYet(
            f"`make_blank({seed})` returned {describe(model)}. It has to return a model, for example"
            " `TFBertModel(small)`."
        )
    return model


def _weights(model) -> list:
    """Return a few numbers of every weight of a model (its fingerprint), building it if needed."""
    import tensorflow as tf

    model(tf.constant([[0, 0, 0]]))
    return [tuple(array(tf.reshape(weight, [-1])[:6]).round(6)) for weight in model.weights if len(weight.shape) > 1]


def _print_of(make_blank: object, seed: int) -> tuple:
    model = _make(make_blank, seed)
    return model, _weights(model)


def _judge(one: tuple, again: tuple, other: tuple) -> None:
    """Compare the models of seeds 3, 3 and 4."""
    if one[0] is again[0] or one[0] is other[0]:
        raise NotYet("`make_blank` hands out one and the same model each time. Make a new one inside the function.")
    if one[1] == other[1]:
        raise NotYet(
            "`make_blank(3)` and `make_blank(4)` hold the same numbers. The seed you are given has to reach the random"
            " numbers."
        )
    if one[1] != again[1]:
        raise NotYet(
            "`make_blank(3)` twice gave two different models. Either the seed comes after the weights are drawn, or"
            " this seed is not the one that Keras draws from: TensorFlow, NumPy, Python and Keras each keep their own."
            " Look for a function that sets them all, in the Keras that transformers uses."
        )


EXERCISE = Exercise(
    id="1.3",
    title="A blank model that comes out the same",
    minutes=8,
    difficulty=3,
    names=("make_blank",),
    check=check_make_blank,
    hints=(
        "Two things in this order: fix chance, then let the weights be drawn. When are they drawn?",
        (
            "`tf.keras.utils.set_random_seed(seed)` sets Python, NumPy, TensorFlow and this Keras at once. Then make"
            " the model and build it, for example with `model.build_in_name_scope()`."
        ),
    ),
    solution=(
        "def make_blank(seed):\n"
        "    tf.keras.utils.set_random_seed(seed)\n"
        "    model = TFBertModel(small)\n"
        "    model.build_in_name_scope()\n"
        "    return model"
    ),
    why="The seed is set before the weights are drawn, and building draws them at once.",
)
