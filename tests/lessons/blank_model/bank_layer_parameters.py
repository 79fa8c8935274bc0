"""Exercise 1.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

HEAD = "def layer_parameters(config):\n    d, inner = config.hidden_size, config.intermediate_size\n"


def returns(formula: str) -> str:
    """Return the code of a function of d and inner.

    >>> returns("d").splitlines()[-1]
    '    return d'
    """
    return f"{HEAD}    return {formula}"


RIGHT = [
    returns("4 * (d * d + d) + (d * inner + inner) + (inner * d + d) + 4 * d"),
    returns("4 * d**2 + 2 * d * inner + 9 * d + inner"),
    returns("float(4 * d * (d + 1) + 2 * d * inner + inner + 5 * d)"),
    returns("np.int64(4) * d * d + 2 * d * inner + 9 * d + inner"),
    returns("tf.constant(4 * d * d + 2 * d * inner + 9 * d + inner)"),
    (
        "def layer_parameters(config):\n    model = TFBertModel(config)\n    model(tf.constant([[1, 2]]))\n"
        "    return model.bert.encoder.layer[0].count_params()"
    ),
    (
        "def layer_parameters(plan):\n    d, inner = plan.hidden_size, plan.intermediate_size\n"
        "    tables = {'query': (d, d), 'key': (d, d), 'value': (d, d), 'join': (d, d), 'widen': (d, inner),"
        " 'narrow': (inner, d)}\n    total = 0\n    for rows, columns in tables.values():\n"
        "        total += rows * columns + columns\n    for norm in range(2):\n        total += 2 * d\n    return total"
    ),
    "layer_parameters = lambda c: draw.count_parts(c)['layer 1']",
]

WRONG = [
    (returns("4 * d * d + 2 * d * inner"), "the tables alone"),
    (returns("4 * (d * d + d) + (d * inner + inner) + (inner * d + d)"), "The norms are missing"),
    (returns("4 * (d * d + d) + (d * inner + inner) + (inner * d + d) + 2 * d"), "One norm is missing"),
    (returns("4 * d * d + 2 * d * inner + 4 * d"), "The biases are missing"),
    (returns("3 * (d * d + d) + (d * inner + inner) + (inner * d + d) + 4 * d"), "One of the four attention tables"),
    (returns("4 * (d * d + d) + (d * inner + inner) + 4 * d"), "leads back from intermediate_size"),
    (returns("12 * d * d + 13 * d"), "only where intermediate_size is four times"),
    (returns("config.num_hidden_layers * (4 * d * d + 2 * d * inner + 9 * d + inner)"), "all the layers together"),
    ("layer_parameters = draw.count_of", "the whole model"),
    (returns("4 * (4 * d * d + 2 * d * inner + 9 * d + inner)"), "a size in bytes"),
    (returns("(4 * d * d + 2 * d * inner + 9 * d + inner) / 1e6"), "too few"),
    (returns("4 * d * d + 2 * d * inner + 9 * d + 2 * inner"), "too many"),
    (returns("4 * d * d + 2 * d * inner + 9 * d + inner + 0.25"), "a whole number"),
    (returns("(4 + config.num_attention_heads) * d * d + 2 * d * inner + 9 * d + inner"), "too many"),
    ("def layer_parameters(config):\n    return 198272", "For hidden_size=48"),
    ("def layer_parameters(config):\n    return sum(part.size for part in layer.values())", "too few"),
    (
        f"{HEAD}    config.num_hidden_layers = 1\n    return 4 * d * d + 2 * d * inner + 9 * d + inner",
        "changes the config",
    ),
    (returns("str(4 * d * d + 2 * d * inner + 9 * d + inner)"), "Return one number"),
    (returns("[4 * d * d, 2 * d * inner, 9 * d + inner]"), "Return one number"),
    (returns("True"), "Return one number"),
    (f"{HEAD}    print(4 * d * d + 2 * d * inner + 9 * d + inner)", "returned nothing"),
    ("def layer_parameters(config):\n    return config.hidden", "stopped with AttributeError"),
    ("def layer_parameters(d, inner):\n    return 4 * d * d + 2 * d * inner + 9 * d + inner", "stopped with TypeError"),
    ("layer_parameters = 198272", "asks for a function"),
]
