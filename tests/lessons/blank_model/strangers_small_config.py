"""Answers to exercise 1.2 by people who saw the notebook alone."""

from __future__ import annotations


def tiny(**changes) -> str:
    """Return the code of a config that is right but for these changes.

    >>> tiny(vocab_size=0)[-14:]
    ' vocab_size=0)'
    """
    fields = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 64, **changes}
    return f"my_config = BertConfig({', '.join(f'{name}={value!r}' for name, value in fields.items())})"


TINY = tiny().removeprefix("my_config = ")


RIGHT = [
    # narrow, the whole vocabulary
    tiny(),
    # a small vocabulary
    tiny(vocab_size=1000, hidden_size=64, intermediate_size=256),
    # one layer, one head
    tiny(hidden_size=8, num_hidden_layers=1, num_attention_heads=1, intermediate_size=32),
    # twelve heads of two
    "my_config = BertConfig(hidden_size=24, num_hidden_layers=2, intermediate_size=96)",
    # set one by one
    """
my_config = BertConfig()
my_config.hidden_size = 16
my_config.num_attention_heads = 4
my_config.num_hidden_layers = 3
my_config.intermediate_size = 64
""",
    # vocabulary of 2000
    "my_config = BertConfig(vocab_size=2000, hidden_size=96, num_hidden_layers=2, intermediate_size=384)",
    # short texts
    (
        "my_config = BertConfig(vocab_size=5000, hidden_size=48, num_hidden_layers=4, "
        "max_position_embeddings=64, intermediate_size=192)"
    ),
    # width 12, default everything else but the inner size
    "my_config = BertConfig(hidden_size=12, intermediate_size=48)",
    # width 2
    tiny(hidden_size=2, num_hidden_layers=1, intermediate_size=2),
    # twelve layers kept
    "my_config = BertConfig(vocab_size=1500, hidden_size=36, intermediate_size=144)",
    # exactly the ids needed, exactly five places
    tiny(
        vocab_size=1000,
        max_position_embeddings=5,
        hidden_size=64,
        num_attention_heads=8,
        num_hidden_layers=4,
        intermediate_size=128,
    ),
    # kwargs from a dict
    (
        'my_config = BertConfig(**{"hidden_size": 20, "num_attention_heads": 5, "num_hidden_layers": 2, '
        '"intermediate_size": 80})'
    ),
    # from_dict
    (
        'my_config = BertConfig.from_dict({"vocab_size": 1024, "hidden_size": 32, "num_attention_heads": 4, '
        '"num_hidden_layers": 2, "intermediate_size": 128})'
    ),
    # copy of small, changed
    """
import copy
my_config = copy.deepcopy(small)
my_config.vocab_size = 1000
""",
    # another activation
    tiny(num_attention_heads=4, hidden_act="relu"),
    # no dropout
    tiny(
        vocab_size=1200,
        hidden_size=64,
        num_attention_heads=4,
        num_hidden_layers=3,
        intermediate_size=256,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
    ),
    # one token type
    tiny(intermediate_size=32, type_vocab_size=1),
    # width 32 just fits with short texts
    tiny(hidden_size=32, num_hidden_layers=1, intermediate_size=32, max_position_embeddings=128),
    # inner size smaller than the width
    tiny(vocab_size=3000, hidden_size=64, num_attention_heads=4, intermediate_size=16),
    # one wide layer
    tiny(vocab_size=1000, hidden_size=120, num_attention_heads=6, num_hidden_layers=1, intermediate_size=2000),
    # many thin layers
    "my_config = BertConfig(vocab_size=1000, hidden_size=12, num_hidden_layers=24, intermediate_size=48)",
    # update
    """
my_config = BertConfig()
my_config.update({"hidden_size": 16, "num_attention_heads": 1, "num_hidden_layers": 1, "intermediate_size": 16})
""",
    # a search for the widest that fits
    """
for width in range(96, 0, -4):
    my_config = BertConfig(vocab_size=1000, hidden_size=width,
    num_attention_heads=4, intermediate_size=4 * width, num_hidden_layers=4)
    if draw.count_of(my_config) < 1e6:
        break
""",
    # width 32 with the smallest layer there is
    tiny(hidden_size=32, num_hidden_layers=1, num_attention_heads=1, intermediate_size=1),
    # sizes from NumPy
    (
        "my_config = BertConfig(hidden_size=np.int64(16), num_hidden_layers=np.int64(2), "
        "num_attention_heads=2, intermediate_size=64)"
    ),
    # hidden states too
    tiny(output_hidden_states=True),
    # tuples as output
    tiny(return_dict=False),
    # one parameter under the limit
    tiny(
        vocab_size=999_972,
        hidden_size=1,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=1,
        max_position_embeddings=5,
    ),
    # a decoder
    tiny(is_decoder=True),
    # a subclass is a BertConfig too
    """
class Tiny(BertConfig):
    def __init__(self, **fields):
        super().__init__(hidden_size=20, num_hidden_layers=2, num_attention_heads=5, intermediate_size=80, **fields)
my_config = Tiny()
""",
    # the largest vocabulary for width 8
    tiny(vocab_size=100_000, hidden_size=8, num_attention_heads=4),
]

WRONG = [
    # the small plan of the notebook
    "my_config = small",
    # the default
    "my_config = BertConfig()",
    # half of everything
    "my_config = BertConfig(hidden_size=384, num_hidden_layers=6, num_attention_heads=6)",
    # heads do not divide the width
    "my_config = BertConfig(hidden_size=16, num_hidden_layers=2, intermediate_size=64)",
    # the inner size forgotten
    "my_config = BertConfig(hidden_size=24)",
    # a vocabulary of 100
    tiny(vocab_size=100, hidden_size=64, intermediate_size=256),
    # a vocabulary of 999: id 999 is one too many
    tiny(vocab_size=999, hidden_size=64, intermediate_size=256),
    # only four places
    tiny(vocab_size=1000, hidden_size=64, intermediate_size=256, max_position_embeddings=4),
    # the model, not the config
    "my_config = TFBertModel(" + TINY + ")",
    # a dictionary
    'my_config = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 64}',
    # the number of parameters
    "my_config = draw.count_of(" + TINY + ")",
    # the class
    "my_config = BertConfig",
    # None
    "my_config = None",
    # only fewer layers
    "my_config = BertConfig(num_hidden_layers=1)",
    # width 32 with the whole vocabulary: a little too many
    tiny(hidden_size=32, num_hidden_layers=1, intermediate_size=32),
    # width 64 with the whole vocabulary
    tiny(hidden_size=64, num_hidden_layers=1, intermediate_size=128),
    # text
    'my_config = "hidden_size=16, num_hidden_layers=2"',
    # vocabulary 0
    tiny(vocab_size=0),
    # DistilBERT's config
    """
from transformers import DistilBertConfig
my_config = DistilBertConfig(vocab_size=1000, dim=32, n_layers=2, n_heads=2, hidden_dim=64)
""",
    # GPT-2's config
    """
from transformers import GPT2Config
my_config = GPT2Config(vocab_size=1000, n_embd=32, n_layer=2, n_head=2, n_positions=16)
""",
    # the trained model's config
    """
from transformers import AutoConfig
my_config = AutoConfig.from_pretrained(checkpoint)
""",
    # to_dict
    tiny() + ".to_dict()",
    # a pair
    "my_config = (" + TINY + ", 700000)",
    # a function that makes it
    "my_config = lambda: " + TINY,
    # a list of one
    "my_config = [" + TINY + "]",
    # no head
    tiny(num_attention_heads=0),
    # no token type
    tiny(type_vocab_size=0),
    # an activation nobody knows
    tiny(hidden_act="magic"),
    # a float width
    tiny(hidden_size=16.5),
    # a division makes a float: 64.0
    "my_config = BertConfig(vocab_size=1000, hidden_size=768 / 12, intermediate_size=256, num_attention_heads=2)",
    # no layer: it runs, and the task asks for 1 or more
    tiny(num_hidden_layers=0),
    # width as text
    tiny(hidden_size="16"),
    # negative width
    tiny(hidden_size=-16),
    # more heads than width
    tiny(hidden_size=8, num_attention_heads=16, intermediate_size=32),
    # the base class's config
    """
from transformers import PretrainedConfig
my_config = PretrainedConfig(vocab_size=1000, hidden_size=32, num_hidden_layers=2,
    num_attention_heads=2, intermediate_size=64)
""",
    # a field that does not exist
    "my_config = BertConfig(width=16, layers=2, heads=2)",
    # RoBERTa's config
    """
from transformers import RobertaConfig
my_config = RobertaConfig(vocab_size=1000, hidden_size=32, num_hidden_layers=2,
    num_attention_heads=2, intermediate_size=64)
""",
    # vocabulary of 998
    tiny(vocab_size=998, hidden_size=32, num_hidden_layers=1),
    # a namespace
    """
from types import SimpleNamespace
my_config = SimpleNamespace(hidden_size=16, num_hidden_layers=2,
    num_attention_heads=2, intermediate_size=64, vocab_size=1000)
""",
    # JSON
    tiny() + ".to_json_string()",
    # a million exactly
    tiny(
        vocab_size=999_973,
        hidden_size=1,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=1,
        max_position_embeddings=5,
    ),
    # DistilBERT's file read as a BertConfig
    """
import course_utils
my_config = BertConfig.from_pretrained(course_utils.checkpoint())
""",
    # five heads for sixteen
    tiny(num_attention_heads=5),
    # dropout above 1
    tiny(hidden_dropout_prob=1.5),
    # layers: True
    tiny(num_hidden_layers=True),
    # inner size 0
    tiny(intermediate_size=0),
    # a list of widths
    ("my_config = BertConfig(hidden_size=[16, 16], num_hidden_layers=2, num_attention_heads=2, intermediate_size=64)"),
    # width None
    tiny(hidden_size=None),
    # spread as text
    tiny(initializer_range="small"),
]
