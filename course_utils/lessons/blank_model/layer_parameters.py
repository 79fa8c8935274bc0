"""Exercise 1.1: What one layer costs."""

from __future__ import annotations

from course_utils.checking.calling import call, call_patiently
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, is_array, is_tensor, number
from course_utils.model.arithmetic import count_parameters

# hidden_size, intermediate_size, num_hidden_layers, num_attention_heads, vocab_size, max_position_embeddings;
# every id of the course's tokenizer has its row, for those who build the model and ask it
PLANS = (
    (128, 512, 2, 2, 30_522, 64),
    (48, 192, 3, 4, 30_522, 64),
    (60, 80, 1, 6, 31_000, 128),
    (32, 200, 5, 1, 30_522, 96),
    (24, 24, 4, 8, 32_000, 40),
    (36, 9, 2, 3, 30_522, 50),
)
FROM_CONFIG = "Read the sizes from the config that your function is given."


def check_layer_parameters(layer_parameters: object) -> str:
    if not callable(layer_parameters):
        call(layer_parameters)  # says that a function is asked for
    for plan in PLANS:
        config = _config(*plan)
        given = _counted(layer_parameters, config)
        truth = one_layer(config)
        if abs(given - truth) >= 0.5:
            raise NotYet(_seen(config, given, truth))
        if given != truth:
            raise NotYet(f"{_named(config)} your function returns {given}. A count is a whole number: do not divide.")
    return (
        f"Right for {len(PLANS)} plans: four tables of hidden_size by hidden_size, two between hidden_size and"
        " intermediate_size, a bias for each, and two norms. Width counts twice in the four tables, so it costs most."
    )


def one_layer(config) -> int:
    """Return the parameters of one layer of a BERT made from `config`."""
    return count_parameters("BERT", 1, config.hidden_size, 1, config.intermediate_size)["layers"]


def _config(hidden: int, inner: int, layers: int, heads: int, vocabulary: int, positions: int):
    from transformers import BertConfig

    return BertConfig(
        hidden_size=hidden,
        intermediate_size=inner,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        vocab_size=vocabulary,
        max_position_embeddings=positions,
    )


def _counted(function, config) -> float:
    """Call the learner's function with a copy of `config`; see to it that the copy comes back as it went."""
    before, after = config.to_dict(), []

    def layer_parameters(plan):
        try:
            return function(plan)
        finally:
            after.append(plan.to_dict())

    try:
        value = call_patiently(layer_parameters, config)
    except NotYet as refusal:
        fields = f"hidden_size={config.hidden_size} and intermediate_size={config.intermediate_size}"
        raise NotYet(f"{refusal} The plan had {fields}.") from None
    if after != [before]:
        raise NotYet("Your function changes the config it is given. Read its fields and leave them as they are.")
    if not (is_a(value, int, float) or is_array(value) or is_tensor(value)) or is_a(value, bool):
        raise NotYet(f"{_named(config)} your function returned {describe(value)}. Return one number: the count.")
    return number(value, "layer_parameters(config)")


def _named(config) -> str:
    return f"For hidden_size={config.hidden_size} and intermediate_size={config.intermediate_size}"


def _seen(config, given: float, truth: int) -> str:
    """Say what a wrong count would have been right for, or how far it is off."""
    start = f"{_named(config)} your function returns {_plain(given)}. "
    for value, words in _near_misses(config, truth).items():
        if given == value:
            return start + words
    side = "too few" if given < truth else "too many"
    return (
        start + f"That is {_plain(abs(given - truth))} {side}. Add up the six tables, their six biases and the two"
        " norms of section 5 one by one, each written with these two fields."
    )


def _near_misses(config, truth: int) -> dict[float, str]:
    """Return what some wrong counts stand for; of two with one value the first is told."""
    d, inner, layers = config.hidden_size, config.intermediate_size, config.num_hidden_layers
    tables, biases = 4 * d * d + 2 * d * inner, 5 * d + inner
    four_times = one_layer(_config(d, 4 * d, 1, 1, 10, 10))
    whole = sum(count_parameters("BERT", layers, d, config.vocab_size, inner, config.max_position_embeddings).values())
    found = {
        tables: "Those are the tables alone. Each of them has a bias, and each of the two norms a scale and a shift.",
        tables + biases: "The norms are missing: two of them, each with a scale and a shift of hidden_size numbers.",
        tables + 4 * d: "The biases are missing: each table has one number for each of its columns.",
        truth - 2 * d: "One norm is missing: a layer has two, each with a scale and a shift.",
        truth - d * d - d: "One of the four attention tables is missing: query, key, value and the one that joins.",
        truth - d * inner - d: "The table that leads back from intermediate_size to hidden_size is missing.",
        four_times: "That is right only where intermediate_size is four times hidden_size. Read the field instead.",
        truth * layers: "That is all the layers together. You are asked for one.",
        whole: "That is the whole model. You are asked for one layer.",
        truth * 4: "That is a size in bytes. The question is how many numbers.",
        truth - d + inner: "A bias has one number per column of its table; the last table has hidden_size.",
        truth + d - inner: "A bias has one number per column of its table; the fifth table has intermediate_size.",
        one_layer(_config(128, 512, 1, 1, 10, 10)): f"That is one layer of `small`. {FROM_CONFIG}",
        one_layer(_config(768, 3072, 1, 1, 10, 10)): f"That is one layer of BERT-base. {FROM_CONFIG}",
    }
    return {value: words for value, words in reversed(found.items()) if value != truth}


def _plain(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:.6g}"


EXERCISE = Exercise(
    id="1.1",
    title="What one layer costs",
    minutes=6,
    difficulty=2,
    names=("layer_parameters",),
    check=check_layer_parameters,
    hints=(
        "Go through the cell above: it makes six tables, a bias for each, and two norms. Write down the size of each.",
        (
            "With `d` for `config.hidden_size` and `inner` for `config.intermediate_size`: four tables of `d * d`, two"
            " of `d * inner`; a bias has one number per column of its table; a norm has `2 * d` numbers."
        ),
    ),
    solution=(
        "def layer_parameters(config):\n"
        "    d, inner = config.hidden_size, config.intermediate_size\n"
        "    attention = 4 * (d * d + d)\n"
        "    feed_forward = (d * inner + inner) + (inner * d + d)\n"
        "    norms = 2 * (d + d)\n"
        "    return attention + feed_forward + norms"
    ),
    why=(
        "Every table has rows times columns numbers and a bias with one number per column; a norm has a scale and a"
        " shift."
    ),
)
