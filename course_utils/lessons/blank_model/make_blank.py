"""Exercise 1.3: A blank model that comes out the same."""

from __future__ import annotations

from hashlib import sha256
from itertools import count

from course_utils.checking.calling import call_patiently
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe, is_a, type_name
from course_utils.model.arithmetic import count_of

SMALL = {"hidden_size": 128, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 512}
SMALL |= {"initializer_range": 0.02}
ORIGIN = ("_name_or_path", "architectures", "torch_dtype", "transformers_version", "model_type")  # not of the plan
# Neighbours, 0, a whole ten, equal last digits, two large ones: a seed must not lose any of its digits on the way.
# No more than it takes: each is a model to build, and a learner waits for all of them.
SEEDS = (3, 4, 0, 10, 1003, 12_345)
AGAIN = 0
SPREAD = (0.01, 0.03)  # of the tables' numbers; `initializer_range` is 0.02, and TensorFlow cuts off what lies far out

_elsewhere = count(1001)  # a fresh random state before each model a learner makes


def check_make_blank(make_blank: object) -> str:
    made = [_make(make_blank, SEEDS[0])]
    first = _numbers(made[0])
    prints = {}
    for seed in (SEEDS[1], SEEDS[0], *SEEDS[2:]):
        made.append(_make(make_blank, seed))
        prints[seed] = _numbers(made[-1])
        if seed == SEEDS[0]:
            _same(seed, first, prints[seed])
    _same(AGAIN, prints[AGAIN], _numbers(_make(make_blank, AGAIN)))
    _new_each_time(made)
    if _numbers(made[0]) != first:
        raise NotYet(
            f"The first model of seed {SEEDS[0]} no longer holds the weights it was made with: a later call changed"
            " them. Leave earlier models alone, and make a new one in every call."
        )
    _all_differ(prints)
    return (
        f"Equal seeds, equal models; {len(SEEDS)} different seeds, {len(SEEDS)} different models. The seed matters when"
        " the weights are drawn, not when the model is called, so you built it before handing it out."
    )


def _make(make_blank: object, seed: int):
    """Return the learner's model after moving the random state elsewhere, so that only `seed` can fix it."""
    import tensorflow as tf
    from transformers import TFBertModel, TFPreTrainedModel

    tf.keras.utils.set_random_seed(next(_elsewhere))
    model = call_patiently(make_blank, seed)
    if not is_a(model, TFPreTrainedModel):
        raise NotYet(
            f"`make_blank({seed})` returned {describe(model)}. It has to return a model, for example"
            " `TFBertModel(small)`."
        )
    if not is_a(model, TFBertModel):
        raise NotYet(
            f"`make_blank({seed})` returned a {type_name(model)}. This exercise asks for the body alone, a"
            " `TFBertModel` made from `small`."
        )
    _is_small(model, seed)
    return model


def _is_small(model, seed: int) -> None:
    """Raise NotYet unless the model was made from `small`, is built, and holds numbers as a random draw gives them."""
    for field, value in _fields_of_small().items():
        given = getattr(model.config, field, None)
        if given != value:
            raise NotYet(
                f"`make_blank({seed})` returned a model with {field}={describe(given)}; `small` says {value}. Make it"
                " from `small`; if you have changed `small` itself, run its cell in section 4 again."
            )
    if not model.built:
        raise NotYet(
            f"`make_blank({seed})` returned a model without weights: they are drawn at the first call, when your seed"
            " is long forgotten. So build the model inside `make_blank`, after the seed."
        )
    if model.num_parameters() != count_of(model.config):
        raise NotYet(
            f"`make_blank({seed})` holds {model.num_parameters():,} parameters; a `TFBertModel(small)` has"
            f" {count_of(model.config):,}. Make it from `small`, with no other argument."
        )
    tables = [weight for weight in model.weights if len(weight.shape) > 1]
    spread = max(float(array(weight[:50]).std()) for weight in tables)
    least = min(float(array(weight[:50]).std()) for weight in tables)
    if not SPREAD[0] < least <= spread < SPREAD[1]:
        raise NotYet(
            f"The tables of `make_blank({seed})` have spreads from {least:.3f} to {spread:.3f}. In a blank"
            " `TFBertModel(small)` they are random numbers with a spread near 0.02. Leave the drawing to the model."
        )
    _starts_plain(model, seed)


def _fields_of_small() -> dict:
    """Return every field of `small` that decides what a model is, the ones left at their defaults as well."""
    from transformers import BertConfig

    fields = BertConfig(**SMALL).to_dict()
    return {name: value for name, value in fields.items() if name not in ORIGIN}


def _starts_plain(model, seed: int) -> None:
    """Raise NotYet unless the scales of the norms are 1 and all that is added is 0, as section 5 builds them."""
    for weight in (weight for weight in model.weights if len(weight.shape) == 1):
        start = 1.0 if "gamma" in weight.name else 0.0
        values = array(weight)
        if (values != start).any():
            what = "scale of a norm" if start else "bias"
            raise NotYet(
                f"In `make_blank({seed})` a {what} begins at {values[values != start][0]:.4g}. A blank model draws only"
                " its tables: biases begin at 0 and the norms' scales at 1. Leave the drawing to the model."
            )


def _numbers(model) -> list[bytes]:
    """Return a digest of every weight of a model: two models with the same digests hold the same numbers."""
    return [sha256(weight.numpy().tobytes()).digest() for weight in model.weights]


def _same(seed: int, one: list, again: list) -> None:
    if one != again:
        raise NotYet(
            f"`make_blank({seed})` twice gave two different models. Either the seed comes after the weights are drawn,"
            " or this seed is not the one that Keras draws from: TensorFlow, NumPy, Python and Keras each keep their"
            " own. `draw.fix_chance` sets them all, in the Keras that transformers uses."
        )


def _new_each_time(models: list) -> None:
    if len({id(model) for model in models}) < len(models):
        raise NotYet("`make_blank` hands out one and the same model twice. Make a new one inside the function.")


def _all_differ(prints: dict[int, list]) -> None:
    """Raise NotYet when two seeds gave one model."""
    for seed in sorted(prints):
        twins = [other for other in sorted(prints) if other > seed and prints[other] == prints[seed]]
        if twins:
            raise NotYet(
                f"`make_blank({seed})` and `make_blank({twins[0]})` hold the same numbers. Your seed has to"
                " reach the random numbers as it is."
            )


EXERCISE = Exercise(
    id="1.3",
    title="A blank model that comes out the same",
    minutes=8,
    difficulty=2,
    names=("make_blank",),
    check=check_make_blank,
    hints=(
        "Two things in this order: fix chance, then let the weights be drawn. When are they drawn?",
        (
            "`draw.fix_chance(seed)` calls `tf.keras.utils.set_random_seed(seed)`, which sets Python, NumPy, TensorFlow"
            " and this Keras at once. Then make the model and build it, for example by calling it on `ids`."
        ),
    ),
    solution=(
        "def make_blank(seed):\n"
        "    tf.keras.utils.set_random_seed(seed)\n"
        "    model = TFBertModel(small)\n"
        "    model(ids)\n"
        "    return model"
    ),
    why="The seed is set before the weights are drawn, and building draws them at once.",
)
