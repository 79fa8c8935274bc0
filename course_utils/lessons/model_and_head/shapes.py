"""Exercise 4.2: Shapes before running."""

from __future__ import annotations

from functools import lru_cache

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import array, describe, is_a, mapping
from course_utils.model import loaded


@lru_cache(maxsize=1)
def true_shapes() -> dict[str, tuple]:
    """Run models of each kind on 5 x 12 ids with 3 labels and return the shapes that came out."""
    import tensorflow as tf
    from transformers import (
        AutoConfig,
        TFAutoModelForQuestionAnswering,
        TFAutoModelForSequenceClassification,
        TFAutoModelForTokenClassification,
    )

    ids = tf.ones((5, 12), dtype=tf.int32)
    small = {"dim": 8, "n_layers": 0, "n_heads": 2, "vocab_size": 50}  # no layer changes a shape

    def run(kind, labels):
        return kind.from_config(AutoConfig.from_pretrained(loaded.folder(), num_labels=labels, **small))(ids)

    return {
        "body": tuple(loaded.model().distilbert(ids).last_hidden_state.shape),
        "sequence": tuple(run(TFAutoModelForSequenceClassification, 3).logits.shape),
        "token": tuple(run(TFAutoModelForTokenClassification, 3).logits.shape),
        "question": tuple(run(TFAutoModelForQuestionAnswering, 2).start_logits.shape),
    }


def read_shape(value: object, name: str) -> tuple:
    """Read a shape given as tuple, list, array or TensorShape."""
    import tensorflow as tf

    if type(value) is tf.TensorShape and value.rank is not None:
        value = value.as_list()
    if value is None:
        raise NotYet(f"`{name}` is None. Write a shape as whole numbers in brackets, for example (2, 16).")
    if is_a(value, tuple, list) and any(is_a(item, tuple, list) for item in value):
        raise NotYet(f"`{name}` holds more than one shape. Give the one that is asked for, for example (2, 16).")
    sizes = array(value, name)
    if sizes.ndim != 1:
        raise NotYet(f"`{name}` is {describe(value)}. Write a shape as whole numbers in brackets, for example (2, 16).")
    return tuple(int(size) if size == int(size) else float(size) for size in sizes)


def check_shapes(shapes: object) -> str:
    """Compare four shapes with those of models that were really run."""
    given, truth = mapping(shapes, "shapes"), true_shapes()
    for key, wanted in truth.items():
        if key not in given:
            raise NotYet(f'The entry "{key}" is missing. The four entries are: {", ".join(truth)}.')
        if given[key] is ...:
            raise NotYet(f'The entry "{key}" is still `...`. Give all four shapes.')
        shape = read_shape(given[key], f'shapes["{key}"]')
        if shape != wanted:
            raise NotYet(f'"{key}": {_shape_slip(key, shape, wanted)}')
    return (
        "The body and the token head keep a row for each token; the sequence head keeps one row for each sentence. Ask"
        " of each shape: who needs an answer, the word or the sentence?"
    )


def _shape_slip(key: str, shape: tuple, wanted: tuple) -> str:
    if len(shape) == len(wanted) - 1 and shape == wanted[1:]:
        return f"{shape} has no batch dimension. Even a single sentence travels in a batch."
    if sorted(map(float, shape)) == sorted(wanted):
        return (
            f"{shape} has the right numbers in the wrong order. The order is: sentences, tokens, then what each token"
            " has."
        )
    if shape[:2] == (2, 16) or shape == (2, 2):
        return f"{shape} belongs to the two sentences of section 1. This exercise has 5 sentences and 12 ids per row."
    if len(wanted) > 1 and wanted[1] == 12 and len(shape) == len(wanted) and shape[1] in (10, 11, 13, 14):
        return f"{shape}: `[CLS]` and `[SEP]` are among the 12 already, so each row has 12 ids."
    if key == "body" and len(shape) == 3 and shape[:2] == wanted[:2] and shape[2] > 8:
        return f"{shape} ends in another model's hidden size. `model.config.dim` gives that of this course's model."
    if key == "body" and len(shape) == 3 and shape[:2] == wanted[:2]:
        return (
            f"{shape}: the body knows nothing about labels. Its last dimension is the hidden size; `model.config.dim`"
            " says it."
        )
    if key == "body" and len(shape) == 2:
        return f"{shape} has one row per sentence. The body returns one row for each token."
    if shape and shape[-1] == 2 and wanted[-1] == 3:
        return f"{shape} ends in 2, as our classifier does. How many labels does this exercise have?"
    if shape[:1] == (1,):
        return f"{shape} is for a single sentence. How many are in this batch?"
    if key == "sequence" and len(shape) == 3:
        return f"{shape} has a row for each token. A sequence head gives its scores for the whole sentence."
    if key == "sequence" and len(shape) == 2:
        return (
            f"{shape}: its second number is not the number of labels. A head replaces the hidden size with what it is"
            " asked for."
        )
    if key == "token" and len(shape) == 2:
        return f"{shape} has no row for each token. A token head labels every token."
    if key == "question":
        return (
            f"{shape}: `start_logits` holds, for each sentence, one score per token: could the answer start here? No"
            " labels are involved."
        )
    return f"{shape} is not what came out when the model was run. Say in words what each of your numbers counts."


EXERCISE = Exercise(
    id="4.2",
    title="Shapes before running",
    minutes=5,
    difficulty=1,
    names=("shapes",),
    check=check_shapes,
    hints=(
        "Ask of each model: does it answer for every token, or once for each sentence?",
        "The order is always sentences, tokens, then what each token has. The hidden size is in `model.config.dim`.",
    ),
    solution=(
        'shapes = {\n    "body": (5, 12, model.config.dim),\n    "sequence": (5, 3),\n    "token": (5, 12, 3),\n   '
        ' "question": (5, 12),\n}'
    ),
    why=(
        "A head replaces the hidden size with what it is asked for, and a sequence head also drops the token dimension."
    ),
)
