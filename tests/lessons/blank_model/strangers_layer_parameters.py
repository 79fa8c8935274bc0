"""Answers to exercise 1.1 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.blank_model.bank_layer_parameters import returns
from tests.lessons.blank_model.strangers_layer_parameters_wrong import WRONG

__all__ = ["RIGHT", "WRONG"]

RIGHT = [
    # step by step
    """
def layer_parameters(config):
    d = config.hidden_size
    inner = config.intermediate_size
    attention = 4 * (d * d + d)
    widen = d * inner + inner
    narrow = inner * d + d
    norms = 2 * (d + d)
    return attention + widen + narrow + norms
""",
    # the notebook's cell again, arrays and all
    """
def layer_parameters(config):
    d, inner = config.hidden_size, config.intermediate_size
    tables = {"query": (d, d), "key": (d, d), "value": (d, d), "join": (d, d),
              "widen": (d, inner), "narrow": (inner, d)}
    layer = {}
    for name, shape in tables.items():
        layer[name] = np.zeros(shape)
        layer[name + " bias"] = np.zeros(shape[1])
    for name in ("norm 1", "norm 2"):
        layer[name + " scale"] = np.ones(d)
        layer[name + " shift"] = np.zeros(d)
    return sum(part.size for part in layer.values())
""",
    # a loop with +=
    """
def layer_parameters(config):
    count = 0
    for table in range(4):
        count += config.hidden_size * config.hidden_size
        count += config.hidden_size
    count += config.hidden_size * config.intermediate_size + config.intermediate_size
    count += config.intermediate_size * config.hidden_size + config.hidden_size
    for norm in range(2):
        count += 2 * config.hidden_size
    return count
""",
    # the difference of one layer more
    """
def layer_parameters(config):
    one = BertConfig(hidden_size=config.hidden_size, intermediate_size=config.intermediate_size,
                     num_attention_heads=config.num_attention_heads, num_hidden_layers=1)
    two = BertConfig(hidden_size=config.hidden_size, intermediate_size=config.intermediate_size,
                     num_attention_heads=config.num_attention_heads, num_hidden_layers=2)
    return draw.count_of(two) - draw.count_of(one)
""",
    # asks the library: builds it and counts
    """
def layer_parameters(config):
    model = TFBertModel(config)
    model(np.array([[0, 0]]))
    return model.bert.encoder.layer[0].count_params()
""",
    # a helper for one table
    """
def table_and_bias(rows, columns):
    return rows * columns + columns

def layer_parameters(config):
    d = config.hidden_size
    i = config.intermediate_size
    return 4 * table_and_bias(d, d) + table_and_bias(d, i) + table_and_bias(i, d) + 4 * d
""",
    # closed form
    """
def layer_parameters(config):
    d = config.hidden_size
    i = config.intermediate_size
    return 4 * d ** 2 + 9 * d + 2 * d * i + i
""",
    # prints too, and returns
    """
def layer_parameters(config):
    d = config.hidden_size
    i = config.intermediate_size
    n = 4 * d * d + 2 * d * i + 9 * d + i
    print(n, "parameters")
    return n
""",
    # a list of parts, summed
    """
def layer_parameters(config):
    d = config.hidden_size
    w = config.intermediate_size
    parts = [d * d, d * d, d * d, d * d, d, d, d, d, d * w, w, w * d, d, d, d, d, d]
    return sum(parts)
""",
    # a second argument with a default
    """
def layer_parameters(config, norms=2):
    d, w = config.hidden_size, config.intermediate_size
    return 4 * (d * d + d) + 2 * d * w + w + d + norms * 2 * d
""",
    # lambda
    """
sizes = lambda c: (c.hidden_size, c.intermediate_size)
layer_parameters = lambda c: (lambda d, f: d * (4 * d + 9) + f * (2 * d + 1))(*sizes(c))
""",
    # math.prod over shapes
    """
import math
def layer_parameters(config):
    d, f = config.hidden_size, config.intermediate_size
    shapes = [(d, d)] * 4 + [(d, f), (f, d)] + [(d,)] * 5 + [(f,)] + [(d,)] * 4
    return sum(map(math.prod, shapes))
""",
    # np.prod: a NumPy integer
    """
def layer_parameters(config):
    d, f = config.hidden_size, config.intermediate_size
    shapes = [(d + 1, d)] * 4 + [(d + 1, f), (f + 1, d), (2, d), (2, d)]
    return np.sum([np.prod(s) for s in shapes])
""",
    # to_dict
    """
def layer_parameters(config):
    c = config.to_dict()
    d, f = c["hidden_size"], c["intermediate_size"]
    return 4*d*d + 2*d*f + 9*d + f
""",
    # annotated, keyword-only extras
    """
def layer_parameters(config: BertConfig, *, with_norms: bool = True) -> int:
    d, f = config.hidden_size, config.intermediate_size
    linear = lambda n_in, n_out: (n_in + 1) * n_out
    return 4 * linear(d, d) + linear(d, f) + linear(f, d) + (4 * d if with_norms else 0)
""",
    # the library's own layer class
    """
from transformers.models.bert.modeling_tf_bert import TFBertLayer
def layer_parameters(config):
    layer = TFBertLayer(config)
    layer.build(None)
    return layer.count_params()
""",
    # the difference, on copies
    """
import copy
def layer_parameters(config):
    a, b = copy.deepcopy(config), copy.deepcopy(config)
    a.num_hidden_layers, b.num_hidden_layers = 3, 4
    return draw.count_of(b) - draw.count_of(a)
""",
    # callable object
    """
class Counter_:
    def __call__(self, config):
        d, f = config.hidden_size, config.intermediate_size
        return 4*d*d + 9*d + 2*d*f + f
layer_parameters = Counter_()
""",
    # map, operator, another name for the argument
    """
from operator import mul
def layer_parameters(cfg):
    h, m = cfg.hidden_size, cfg.intermediate_size
    return sum(map(mul, (h, h, h, h, h, m), (h, h, h, h, m, h))) + 9 * h + m
""",
    # recursion over a nested plan
    """
def layer_parameters(config):
    h, m = config.hidden_size, config.intermediate_size
    plan = {"att": {k: [h * h, h] for k in "qkvo"}, "ffn": [h * m, m, m * h, h], "ln": [[h, h], [h, h]]}
    def total(node):
        if isinstance(node, int):
            return node
        return sum(total(n) for n in (node.values() if isinstance(node, dict) else node))
    return total(plan)
""",
    # heads and head size, as the library splits
    """
def layer_parameters(config):
    heads = config.num_attention_heads
    size = config.hidden_size // heads
    all_heads = heads * size
    d, f = config.hidden_size, config.intermediate_size
    return 3 * (d * all_heads + all_heads) + (all_heads * d + d) + d * f + f + f * d + d + 4 * d
""",
    # lru_cache on sizes
    """
from functools import lru_cache
@lru_cache(None)
def _count(d, f):
    return 4*d*d + 9*d + 2*d*f + f
def layer_parameters(config):
    return _count(config.hidden_size, config.intermediate_size)
""",
    # reduce over shapes
    """
from functools import reduce
def layer_parameters(config):
    h, f = config.hidden_size, config.intermediate_size
    sizes = [(h, h), (h, h), (h, h), (h, h), (h, f), (f, h)]
    return reduce(lambda total, rc: total + rc[0] * rc[1] + rc[1], sizes, 4 * h)
""",
    # an array without axes
    returns("np.array(4 * d * d + 9 * d + 2 * d * inner + inner)"),
    # a whole float from np.sum
    """
def layer_parameters(config):
    h, f = float(config.hidden_size), float(config.intermediate_size)
    return np.sum([4 * h * h, 9 * h, 2 * h * f, f])
""",
    # a bound method
    """
class Plan:
    norms = 2
    def count(self, config):
        h, f = config.hidden_size, config.intermediate_size
        return 4 * h * h + 5 * h + 2 * h * f + f + self.norms * 2 * h
layer_parameters = Plan().count
""",
    # Keras layers of the same sizes
    """
def layer_parameters(config):
    h, f = config.hidden_size, config.intermediate_size
    def dense(rows, columns):
        table = tf.keras.layers.Dense(columns)
        table.build((None, rows))
        return table.count_params()
    norm = tf.keras.layers.LayerNormalization()
    norm.build((None, h))
    return 4 * dense(h, h) + dense(h, f) + dense(f, h) + 2 * norm.count_params()
""",
    # TensorFlow multiplies
    """
def layer_parameters(config):
    h, f = config.hidden_size, config.intermediate_size
    shapes = [[h, h]] * 4 + [[h, f], [f, h]] + [[h]] * 9 + [[f]]
    return sum(tf.reduce_prod(shape) for shape in shapes)
""",
    # vars of the config
    """
def layer_parameters(config):
    fields = vars(config)
    h, f = fields["hidden_size"], fields["intermediate_size"]
    return h * (4 * h + 2 * f + 9) + f
""",
]
