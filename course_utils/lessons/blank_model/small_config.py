"""Exercise 1.2: Under a million."""

from __future__ import annotations

from copy import deepcopy
from numbers import Integral

from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, type_name
from course_utils.model.arithmetic import count_of

LIMIT = 1_000_000
IDS = [[101, 999, 999, 999, 102]]  # [CLS] ! ! ! [SEP]: five tokens
BIG = 20_000_000  # configs that ask for more are counted by hand instead of built


def check_config(my_config: object) -> str:
    from transformers import BertConfig, PretrainedConfig, PreTrainedTokenizerBase, TFPreTrainedModel

    if is_a(my_config, TFPreTrainedModel):
        raise NotYet(
            "`my_config` is a model. Give the config itself; changing `model.config` afterwards never changes weights"
            " that were already planned from it."
        )
    if is_a(my_config, type):
        raise NotYet(f"`my_config` is a class. Call it: `{my_config.__name__}(...)` makes a config.")
    if not is_a(my_config, BertConfig):
        kind = (
            "another family's config"
            if is_a(my_config, PretrainedConfig)
            else "a tokenizer"
            if is_a(my_config, PreTrainedTokenizerBase)
            else "not a config"
        )
        raise NotYet(
            f"`my_config` is {describe(my_config)}: {kind}. Make one with `BertConfig(...)`, your values between the"
            " brackets."
        )
    _sensible(my_config)
    total = _build_and_count(my_config)
    if total >= LIMIT:
        raise NotYet(_too_big(my_config, total))
    share = my_config.vocab_size * my_config.hidden_size / total
    note = (
        f" With a vocabulary of {my_config.vocab_size:,}, the tokenizer's later ids have no row in it."
        if my_config.vocab_size < 30522
        else f" The embedding table is {share:.0%} of the model; in BERT-base it is 21%."
    )
    return f"It runs, and it holds {total:,} parameters.{note}"


def _sensible(c) -> None:
    """Raise NotYet when a size is not a positive whole number, or the heads do not divide the width."""
    for name in (
        "vocab_size",
        "hidden_size",
        "num_hidden_layers",
        "num_attention_heads",
        "intermediate_size",
        "max_position_embeddings",
        "type_vocab_size",
    ):
        value = getattr(c, name)
        if not is_a(value, Integral) or is_a(value, bool) or value < 1:
            raise NotYet(f"`{name}` is {describe(value)}. It has to be a whole number, 1 or more.")
    if c.hidden_size % c.num_attention_heads:
        raise NotYet(
            f"`TFBertModel(my_config)` raises ValueError: hidden_size {c.hidden_size} cannot be divided among"
            f" {c.num_attention_heads} attention heads. Set `num_attention_heads` so that the division leaves nothing"
            " over."
        )
    if c.vocab_size <= max(IDS[0]):
        raise NotYet(
            f'The model was tried on the text "! ! !", whose largest id is {max(IDS[0])}, and `vocab_size` is'
            f" {c.vocab_size}: that id has no row. Shrink another field, or cut less."
        )
    if c.max_position_embeddings < len(IDS[0]):
        raise NotYet(
            f"The model was tried on {len(IDS[0])} tokens, and `max_position_embeddings` is"
            f" {c.max_position_embeddings}. Leave room for a sentence."
        )


def _build_and_count(c) -> int:
    from transformers import TFBertModel

    if count_of(c) > BIG:
        return count_of(c)
    import tensorflow as tf

    try:
        model = TFBertModel(deepcopy(c))
        model(tf.constant(IDS))
    except Exception as error:
        words = str(error).strip().splitlines()[0][:120] if str(error).strip() else "no further words"
        raise NotYet(
            f"A model made from `my_config` does not run on five tokens ({type_name(error)}: {words}). Change one field"
            " at a time from a config that works."
        ) from None
    return int(model.num_parameters())


def _too_big(c, total: int) -> str:
    words = c.vocab_size * c.hidden_size
    start = f"`TFBertModel(my_config)` holds {total:,} parameters; the limit is {LIMIT:,}. "
    if words >= LIMIT * 0.9:
        return (
            start
            + f"The embedding table alone takes {words:,} of them, whatever the number of layers. Which field makes"
            " each of its rows shorter?"
        )
    return (
        start
        + f"The embedding table takes {words:,}; the rest is in {c.num_hidden_layers} layers. `num_hidden_layers` and"
        " `intermediate_size` decide how much."
    )


EXERCISE = Exercise(
    id="1.2",
    title="Under a million",
    minutes=6,
    difficulty=2,
    names=("my_config",),
    check=check_config,
    hints=(
        "Fewer layers alone will not do: set `config_explorer` to one layer. Which part holds most of what is left?",
        (
            "The embedding table is `vocab_size` times `hidden_size`. Try a `hidden_size` below 32, and"
            " `num_attention_heads` that divide it."
        ),
    ),
    solution="my_config = BertConfig(hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64)",
    why="A narrow model has a small embedding table, and that table is what keeps small models big.",
)
