"""Checks of exercises 1.2 and 1.3: build what the learner planned, and compare what the learner made."""
from __future__ import annotations

from itertools import count

from .calling import call
from .outcome import NotYet
from .values import array, describe, is_a, type_name

LIMIT = 1_000_000
IDS = [[101, 999, 999, 999, 102]]  # [CLS] ! ! ! [SEP]: five tokens
BIG = 20_000_000  # configs that ask for more are counted by hand instead of built

_elsewhere = count(1001)  # a fresh random state before each model a learner makes


def check_config(my_config: object) -> str:
    from transformers import BertConfig, PretrainedConfig, PreTrainedTokenizerBase, TFPreTrainedModel

    if is_a(my_config, TFPreTrainedModel):
        raise NotYet("`my_config` is a model. Give the config itself; changing `model.config` afterwards never changes weights that were already planned from it.")
    if is_a(my_config, type):
        raise NotYet(f"`my_config` is a class. Call it: `{my_config.__name__}(...)` makes a config.")
    if not is_a(my_config, BertConfig):
        kind = "another family's config" if is_a(my_config, PretrainedConfig) else "a tokenizer" if is_a(my_config, PreTrainedTokenizerBase) else "not a config"
        raise NotYet(f"`my_config` is {describe(my_config)}: {kind}. Make one with `BertConfig(...)`, your values between the brackets.")
    _sensible(my_config)
    total = _build_and_count(my_config)
    if total >= LIMIT:
        raise NotYet(_too_big(my_config, total))
    note = f" Careful with a vocabulary of {my_config.vocab_size}: the tokenizer's later ids have no row in it." if my_config.vocab_size < 30522 else " The vocabulary table is now most of the model, as in every very small BERT."
    return f"It runs, and it holds {total:,} parameters.{note}"


def _sensible(c) -> None:
    """Raise NotYet when a size is not a positive whole number, or the heads do not divide the width."""
    for name in ("vocab_size", "hidden_size", "num_hidden_layers", "num_attention_heads", "intermediate_size", "max_position_embeddings"):
        value = getattr(c, name)
        if not is_a(value, int) or is_a(value, bool) or value < 1:
            raise NotYet(f"`{name}` is {describe(value)}. It has to be a whole number, 1 or more.")
    if c.hidden_size % c.num_attention_heads:
        raise NotYet(
            f"`TFBertModel(my_config)` raises ValueError: hidden_size {c.hidden_size} cannot be divided among {c.num_attention_heads} attention heads. "
            "Set `num_attention_heads` so that the division leaves nothing over."
        )
    if c.vocab_size <= max(IDS[0]):
        raise NotYet(f'The model was tried on the text "! ! !", whose largest id is {max(IDS[0])}, and `vocab_size` is {c.vocab_size}: that id has no row. Shrink another field, or cut less.')
    if c.max_position_embeddings < len(IDS[0]):
        raise NotYet(f"The model was tried on {len(IDS[0])} tokens, and `max_position_embeddings` is {c.max_position_embeddings}. Leave room for a sentence.")


def _build_and_count(c) -> int:
    from transformers import BertConfig, TFBertModel

    from ..figures.blank_model import count_of

    if count_of(c) > BIG:
        return count_of(c)
    import tensorflow as tf

    try:
        model = TFBertModel(BertConfig.from_dict(c.to_dict()))
        model(tf.constant(IDS))
    except Exception as error:
        words = str(error).strip().splitlines()[0][:120] if str(error).strip() else "no further words"
        raise NotYet(f"A model made from `my_config` does not run on five tokens ({type_name(error)}: {words}). Change one field at a time from a config that works.") from None
    return int(model.num_parameters())


def _too_big(c, total: int) -> str:
    words = c.vocab_size * c.hidden_size
    start = f"It runs, and it holds {total:,} parameters; the limit is {LIMIT:,}. "
    if words >= LIMIT * 0.9:
        return start + f"The word table alone takes {words:,} of them, whatever the number of layers. Which field makes each of its rows shorter?"
    return start + f"The word table takes {words:,}; the rest sits in {c.num_hidden_layers} layers. `num_hidden_layers` and `intermediate_size` decide how much."


def check_make_blank(make_blank: object) -> str:
    _judge(*(_print_of(make_blank, seed) for seed in (3, 3, 4)))
    first, second = (_make(make_blank, 5) for _ in range(2))  # both made before either is used
    if _weights(first) != _weights(second):
        raise NotYet("Run at once, your models of one seed agree; made first and run later, they differ. Weights are drawn at the first call: build the model inside `make_blank`, after the seed.")
    return "Equal seeds, equal models; other seeds, other models. The seed matters when the weights are drawn, not when the model is called, so you built it before handing it out."


def _make(make_blank: object, seed: int):
    """Return the learner's model after moving the random state elsewhere, so that only `seed` can fix it."""
    import tensorflow as tf
    from transformers import TFPreTrainedModel

    tf.keras.utils.set_random_seed(next(_elsewhere))
    model = call(make_blank, seed)
    if not is_a(model, TFPreTrainedModel):
        raise NotYet(f"`make_blank({seed})` returned {describe(model)}. It has to return a model, for example `TFBertModel(small)`.")
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
        raise NotYet("`make_blank(3)` and `make_blank(4)` hold the same numbers. The seed you are given has to reach the random numbers.")
    if one[1] != again[1]:
        raise NotYet(
            "`make_blank(3)` twice gave two different models. Either the seed comes after the weights are drawn, or this seed is not the one that Keras draws from: "
            "TensorFlow, NumPy, Python and Keras each keep their own. Look for a function that sets them all, in the Keras that transformers uses."
        )
