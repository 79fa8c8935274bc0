"""Answers to exercise 1.1, the wrong ones, by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.blank_model.bank_layer_parameters import returns

WRONG = [
    # no biases at all
    returns("4 * d * d + 2 * d * inner + 4 * d"),
    # inner taken as four times the width
    """
def layer_parameters(config):
    d = config.hidden_size
    inner = 4 * d
    return 4 * (d * d + d) + d * inner + inner + inner * d + d + 4 * d
""",
    # one norm
    returns("4 * (d * d + d) + d * inner + inner + inner * d + d + 2 * d"),
    # norms forgotten
    returns("4 * (d * d + d) + d * inner + inner + inner * d + d"),
    # all layers together
    returns("config.num_hidden_layers * (4 * (d * d + d) + d * inner + inner + inner * d + d + 4 * d)"),
    # the cell's d and inner, not the config's
    """
def layer_parameters(config):
    return 4 * (d * d + d) + d * inner + inner + inner * d + d + 4 * d
""",
    # the number on the screen
    """
def layer_parameters(config):
    return 198272
""",
    # the built model's layer, whatever config
    """
def layer_parameters(config):
    return body.bert.encoder.layer[0].count_params()
""",
    # the sum of the cell above
    """
def layer_parameters(config):
    return by_hand
""",
    # prints and returns nothing
    """
def layer_parameters(config):
    d, inner = config.hidden_size, config.intermediate_size
    print(4 * (d * d + d) + d * inner + inner + inner * d + d + 4 * d)
""",
    # text with commas
    returns('f"{4 * (d * d + d) + d * inner + inner + inner * d + d + 4 * d:,}"'),
    # the number and not the function
    """
def count(config):
    d, inner = config.hidden_size, config.intermediate_size
    return 4 * (d * d + d) + d * inner + inner + inner * d + d + 4 * d
layer_parameters = count(small)
""",
    # the join table forgotten
    returns("3 * (d * d + d) + d * inner + inner + inner * d + d + 4 * d"),
    # the biases of the feed-forward swapped in size: inner twice
    returns("4 * (d * d + d) + d * inner + inner + inner * d + inner + 4 * d"),
    # the bias of widen is d
    returns("4 * (d * d + d) + d * inner + d + inner * d + d + 4 * d"),
    # arrays counted, not numbers
    """
def layer_parameters(config):
    return 16
""",
    # the whole model
    """
def layer_parameters(config):
    return draw.count_of(config)
""",
    # the whole model divided by its layers
    """
def layer_parameters(config):
    return draw.count_of(config) // config.num_hidden_layers
""",
    # a pair: attention and feed-forward
    returns("4 * (d * d + d) + 2 * d, d * inner + inner + inner * d + d + 2 * d"),
    # changes the config it was given
    """
def layer_parameters(config):
    config.num_hidden_layers = 1
    one = draw.count_of(config)
    config.num_hidden_layers = 0
    return one - draw.count_of(config)
""",
    # bytes
    returns("4 * (4*d*d + 9*d + 2*d*inner + inner)"),
    # millions
    returns("round((4*d*d + 9*d + 2*d*inner + inner) / 1e6, 2)"),
    # multiplied by the heads
    """
def layer_parameters(config):
    d, f, h = config.hidden_size, config.intermediate_size, config.num_attention_heads
    return h * (4*d*d + 4*d) + 2*d*f + f + d + 4*d
""",
    # one head's size for query, key, value
    """
def layer_parameters(config):
    d, f, h = config.hidden_size, config.intermediate_size, config.num_attention_heads
    s = d // h
    return 3*(d*s + s) + d*d + d + 2*d*f + f + d + 4*d
""",
    # 12d^2+13d, the rule of thumb made exact
    "layer_parameters = lambda c: 12 * c.hidden_size**2 + 13 * c.hidden_size",
    # 12d^2, the rule of thumb
    "layer_parameters = lambda c: 12 * c.hidden_size**2",
    # off by one
    returns("4*d*d + 9*d + 2*d*inner + inner + 1"),
    # three norms
    returns("4*d*d + 11*d + 2*d*inner + inner"),
    # a generator
    """
def layer_parameters(config):
    d, f = config.hidden_size, config.intermediate_size
    yield 4*d*d + 9*d + 2*d*f + f
""",
    # the plan's default config
    """
def layer_parameters(config=None):
    config = BertConfig()
    d, f = config.hidden_size, config.intermediate_size
    return 4*d*d + 9*d + 2*d*f + f
""",
    # a dictionary of parts
    returns('{"attention": 4*d*d + 6*d, "feed-forward": 2*d*inner + inner + 3*d}'),
    # lookup of the two plans shown
    """
def layer_parameters(config):
    return {128: 198272, 768: 7087872}.get(config.hidden_size)
""",
    # rounded to thousands
    returns("round(4*d*d + 9*d + 2*d*inner + inner, -3)"),
    # the pooler belongs to it
    returns("4*d*d + 9*d + 2*d*inner + inner + d*d + d"),
    # cross-attention too, as in a decoder
    returns("8*d*d + 15*d + 2*d*inner + inner"),
    # a gated feed-forward part
    returns("4*d*d + 9*d + 3*d*inner + 2*inner"),
    # a list of one
    returns("[4*d*d + 9*d + 2*d*inner + inner]"),
    # the class of config asked for sizes of BERT-base's class attributes
    """
def layer_parameters():
    return 7087872
""",
    # the built layer object
    "layer_parameters = body.bert.encoder.layer[0].count_params",
    # inner from the first plan it saw
    """
_seen = []
def layer_parameters(config):
    _seen.append(config.intermediate_size)
    d, f = config.hidden_size, _seen[0]
    return 4*d*d + 9*d + 2*d*f + f
""",
    # a string number
    returns("str(4*d*d + 9*d + 2*d*inner + inner)"),
    # the width of the config, the inner size of small
    """
def layer_parameters(config):
    h, f = config.hidden_size, small.intermediate_size
    return h * (4 * h + 2 * f + 9) + f
""",
    # a NumPy type that is too small: it wraps around
    """
def layer_parameters(config):
    h, f = np.int16(config.hidden_size), np.int16(config.intermediate_size)
    with np.errstate(all="ignore"):
        return int(np.int16(4) * h * h + np.int16(2) * h * f + np.int16(9) * h + f)
""",
    # a minus sign
    returns("-(d * (4 * d + 2 * inner + 9) + inner)"),
    # a function in a function
    """
def layer_parameters(config):
    def count():
        h, f = config.hidden_size, config.intermediate_size
        return h * (4 * h + 2 * f + 9) + f
    return count
""",
    # the larger of the two sizes as width
    """
def layer_parameters(config):
    h, f = max(config.hidden_size, config.intermediate_size), min(config.hidden_size, config.intermediate_size)
    return 4 * f * f + 9 * f + 2 * h * f + h
""",
    # how many times the width, by whole division
    """
def layer_parameters(config):
    h = config.hidden_size
    times = config.intermediate_size // h
    return (4 + 2 * times) * h * h + (9 + times) * h
""",
    # at least four times the width
    """
def layer_parameters(config):
    h = config.hidden_size
    f = max(config.intermediate_size, 4 * h)
    return h * (4 * h + 2 * f + 9) + f
""",
    # the pooler instead of the joining table, twice
    returns("5 * (d * d + d) + 2 * d * inner + inner + d + 4 * d"),
    # rounded to tens, which fits most plans
    returns("(d * (4 * d + 2 * inner + 9) + inner) // 4 * 4 + 1"),
]
