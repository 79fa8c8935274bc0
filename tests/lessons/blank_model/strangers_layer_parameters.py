"""Answers to exercise 1.1 by people who saw the notebook alone."""

HEAD = "def layer_parameters(config):\n    d, inner = config.hidden_size, config.intermediate_size\n"
NP = "import numpy as np\n\n"

RIGHT = [
    HEAD + "    return 4 * (d * d + d) + (d * inner + inner) + (inner * d + d) + 4 * d",
    """def layer_parameters(config):
    hidden_size = config.hidden_size
    intermediate_size = config.intermediate_size
    number_of_parameters = 0
    for table_name in ["query", "key", "value", "join"]:
        number_of_parameters += hidden_size * hidden_size
        number_of_parameters += hidden_size
    number_of_parameters += hidden_size * intermediate_size
    number_of_parameters += intermediate_size
    number_of_parameters += intermediate_size * hidden_size
    number_of_parameters += hidden_size
    for norm_name in ["norm 1", "norm 2"]:
        number_of_parameters += 2 * hidden_size
    return number_of_parameters""",
    HEAD
    + """    tables = {"query": (d, d), "key": (d, d), "value": (d, d), "join": (d, d),
              "widen": (d, inner), "narrow": (inner, d)}
    layer = {}
    for name, shape in tables.items():
        layer[name] = np.zeros(shape)
        layer[name + " bias"] = np.zeros(shape[1])
    for name in ("norm 1", "norm 2"):
        layer[name + " scale"] = np.ones(d)
        layer[name + " shift"] = np.zeros(d)
    return sum(part.size for part in layer.values())""",
    HEAD + "    return 4 * d ** 2 + 9 * d + 2 * d * inner + inner",
    "layer_parameters = lambda c: (4*c.hidden_size + 2*c.intermediate_size + 9) * c.hidden_size + c.intermediate_size",
    NP
    + HEAD
    + """    shapes = np.array([[d, d]] * 4 + [[d, inner], [inner, d]])
    return np.prod(shapes, axis=1).sum() + shapes[:, 1].sum() + 4 * d""",
    """def layer_parameters(config):
    one = BertConfig(**{**config.to_dict(), "num_hidden_layers": 1})
    two = BertConfig(**{**config.to_dict(), "num_hidden_layers": 2})
    return draw.count_of(two) - draw.count_of(one)""",
    """import copy

def layer_parameters(config):
    more = copy.deepcopy(config)
    more.num_hidden_layers = config.num_hidden_layers + 1
    return sum(draw.count_parts(more).values()) - sum(draw.count_parts(config).values())""",
    """def dense(rows, columns):
    return rows * columns + columns

def layer_parameters(plan):
    width = plan.hidden_size
    attention = sum(dense(width, width) for _ in range(4))
    feed_forward = dense(width, plan.intermediate_size) + dense(plan.intermediate_size, width)
    norms = 2 * (width + width)
    return attention + feed_forward + norms""",
    """def layer_parameters(config):
    model = TFBertModel(BertConfig(**{**config.to_dict(), "num_hidden_layers": 1}))
    model(ids)
    return model.bert.encoder.layer[0].count_params()""",
    """def layer_parameters(config: BertConfig) -> int:
    c = config.to_dict()
    h, i = c["hidden_size"], c["intermediate_size"]
    return int(4 * h * (h + 1) + i * (h + 1) + h * (i + 1) + 4 * h)""",
    NP + HEAD + "    return np.int64(np.size(np.empty((4 * d + 2 * inner + 9, d))) + inner)",
    HEAD
    + """    total, todo = 4 * d, [(d, d)] * 4 + [(d, inner), (inner, d)]
    while todo:
        rows, columns = todo.pop()
        total += (rows + 1) * columns
    return total""",
    # a third round, in other styles
    HEAD
    + """    out = inner * d + inner
    for name in ("norm 1", "norm 2"):
        out += 2 * d
    for columns in (d, d, d, d, inner):
        out += columns * d
    return out + 5 * d""",
    "import math\n\n"
    + HEAD
    + """    arrays = [(d, d), (d,)] * 4 + [(d, inner), (inner,), (inner, d), (d,)] + [(d,)] * 4
    return sum(map(math.prod, arrays))""",
    "from functools import reduce\n\n"
    + HEAD
    + "    return reduce(lambda n, s: n + s[0] * s[1] + s[1], [(d, d)] * 4 + [(d, inner), (inner, d)], 4 * d)",
    """def layer_parameters(config):
    def bias(columns): return columns
    h = config.hidden_size
    i = getattr(config, "intermediate_size")
    subtotal = {"attention": 4 * (h * h + bias(h)), "wide": h * i + bias(i), "back": i * h + bias(h), "norms": 4 * h}
    return sum(subtotal.values())""",
    "def layer_parameters(config):\n    return draw.count_parts(config)['layer 1']",
    "def layer_parameters(config):\n    model = TFBertModel(config)\n    model(model.dummy_inputs)\n"
    "    return sum(int(tf.size(w)) for w in model.bert.encoder.layer[-1].weights)",
    NP + HEAD + "    return int(np.array([4 * d + 9, 2 * d + 1]) @ np.array([d, inner]))",
    "class Layer:\n    def __init__(self, c):\n        self.d, self.i = c.hidden_size, c.intermediate_size\n"
    "    def size(self):\n        return self.d * (4 * self.d + 2 * self.i + 9) + self.i\n\n"
    "def layer_parameters(config):\n    return Layer(config).size()",
]

WRONG = [
    HEAD + "    return 4 * d * d + 2 * d * inner",
    HEAD + "    return 4 * (d * d + d) + (d * inner + inner) + (inner * d + d)",
    HEAD + "    return 4 * (d * d + d) + (d * inner + inner) + (inner * d + d) + 2 * d",
    HEAD + "    return 3 * (d * d + d) + (d * inner + inner) + (inner * d + d) + 4 * d",
    HEAD + "    return 4 * (d * d + d) + (d * inner + d) + (inner * d + d) + 4 * d",
    HEAD + "    return 4 * (d * d + d) + 2 * (d * inner + inner) + 4 * d",
    HEAD + "    inner = 4 * d\n    return 4 * d ** 2 + 9 * d + 2 * d * inner + inner",
    "def layer_parameters(config):\n    return 12 * config.hidden_size ** 2 + 13 * config.hidden_size",
    "def layer_parameters(config):\n    return 198272",
    "def layer_parameters(config):\n    return sum(part.size for part in layer.values())",
    """def layer_parameters(config):
    d, inner = small.hidden_size, small.intermediate_size
    return 4 * d ** 2 + 9 * d + 2 * d * inner + inner""",
    HEAD + "    return config.num_hidden_layers * (4 * d ** 2 + 9 * d + 2 * d * inner + inner)",
    HEAD + "    return 4 * (4 * d ** 2 + 9 * d + 2 * d * inner + inner)",
    HEAD + "    print(4 * d ** 2 + 9 * d + 2 * d * inner + inner)",
    HEAD + "    return f'{4 * d ** 2 + 9 * d + 2 * d * inner + inner:,}'",
    HEAD + "    return 4 * d ** 2 + 9 * d + 2 * d * inner + inner, 16",
    HEAD + "    return 16",
    "def layer_parameters(config):\n    return draw.count_of(config)",
    "def layer_parameters(config):\n    return draw.count_of(config) // config.num_hidden_layers",
    """def layer_parameters(config):
    before = draw.count_of(config)
    config.num_hidden_layers += 1
    return draw.count_of(config) - before""",
    HEAD + "    return config.num_attention_heads * (4 * d ** 2 + 9 * d + 2 * d * inner + inner)",
    HEAD
    + """    head = d // config.num_attention_heads
    return 3 * (d * head + head) + (d * d + d) + (d * inner + inner) + (inner * d + d) + 4 * d""",
    HEAD + "    return [4 * (d * d + d), d * inner + inner + inner * d + d, 4 * d]",
    HEAD + "    return (4 * d ** 2 + 9 * d + 2 * d * inner + inner) / 1e6",
    """d, inner = config.hidden_size, config.intermediate_size
def layer_parameters(config):
    return 4 * d ** 2 + 9 * d + 2 * d * inner + inner""",
    "layer_parameters = 4 * 128 ** 2 + 9 * 128 + 2 * 128 * 512 + 512",
    "layer_parameters = draw.count_of",
    # a third round, in other styles
    HEAD + "    return 4 * d ** 2 + 9 * d + 2 * d * inner + d",
    HEAD + "    return 4 * d ** 2 + 9 * d + 2 * d * inner + inner + config.num_attention_heads",
    HEAD + "    return 4 * d ** 2 + 9 * d + d * inner + inner",
    HEAD
    + "    for rows, columns in [(d, d)] * 4 + [(d, inner), (inner, d)]:\n        total = rows * columns + columns\n"
    "    return total",
    HEAD + "    return sum([4 * d * d, 4 * d, 2 * d * inner, 2 * inner, 4 * d])",
    HEAD + "    return (4 * d + 9) * d + 2 * d * inner + inner + d * config.vocab_size",
    HEAD + "    yield 4 * d ** 2 + 9 * d + 2 * d * inner + inner",
    "def layer_parameters(config):\n    config.hidden_size, config.intermediate_size = 128, 512\n    return 198_272",
]
