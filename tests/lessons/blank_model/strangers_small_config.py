"""Answers to exercise 1.2 by people who saw the notebook alone."""

RIGHT = [
    "my_config = BertConfig(hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64,"
    " max_position_embeddings=32)",
    "my_config = BertConfig(hidden_size=24, num_hidden_layers=2, num_attention_heads=2, intermediate_size=96)",
    """my_config = BertConfig(
    vocab_size=1000,
    hidden_size=64,
    num_hidden_layers=2,
    num_attention_heads=4,
    intermediate_size=256,
)""",
    """my_config = BertConfig()
my_config.hidden_size = 16
my_config.num_hidden_layers = 4
my_config.num_attention_heads = 4
my_config.intermediate_size = 64""",
    """my_config = None
for width in [128, 64, 32, 24, 16]:
    candidate = BertConfig(hidden_size=width, num_hidden_layers=2, num_attention_heads=2, intermediate_size=4 * width)
    if draw.count_of(candidate) < 1_000_000:
        my_config = candidate
        break""",
    "my_config = BertConfig(hidden_size=12, intermediate_size=48)",
    "my_config = BertConfig(**dict(hidden_size=8, num_hidden_layers=1, num_attention_heads=1, intermediate_size=8))",
    """import copy
my_config = copy.deepcopy(small)
my_config.update({"vocab_size": 2000, "num_hidden_layers": 3})""",
    "my_config = BertConfig(hidden_size=31, num_attention_heads=1, num_hidden_layers=1, intermediate_size=31)",
    "my_config = BertConfig(hidden_size=30, num_hidden_layers=1, num_attention_heads=5, intermediate_size=30,"
    " hidden_act='relu')",
    "my_config = BertConfig(hidden_size=20, num_hidden_layers=6, num_attention_heads=20, intermediate_size=80,"
    " hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)",
    "my_config = BertConfig(hidden_size=2, num_hidden_layers=2, num_attention_heads=2, intermediate_size=1)",
    # a third round, in other styles
    "sizes = {'hidden_size': 24, 'num_hidden_layers': 3}\nsizes['num_attention_heads'] = 3\n"
    "sizes['intermediate_size'] = 2 * 24\nmy_config = BertConfig(**sizes)",
    "my_config = BertConfig(30522, 16, 2, 2, 64)",
    "my_config = BertConfig(vocab_size=1000, hidden_size=60)\nmy_config.num_hidden_layers = 2\n"
    "my_config.intermediate_size = 100",
    "class Tiny(BertConfig):\n    pass\n\nmy_config = Tiny(hidden_size=16, num_attention_heads=4, intermediate_size=8)",
    "my_config = BertConfig(hidden_size=28, num_hidden_layers=1, num_attention_heads=7, intermediate_size=7)",
    'import json\nmy_config = BertConfig(**json.loads(\'{"hidden_size": 8, "num_attention_heads": 8}\'))',
    "my_config = BertConfig(hidden_size=30, num_hidden_layers=1, num_attention_heads=3, intermediate_size=100,"
    " max_position_embeddings=128)",
    "my_config = BertConfig(hidden_size=1, num_attention_heads=1, num_hidden_layers=1, intermediate_size=1)",
]

WRONG = [
    "my_config = BertConfig(hidden_size=12)",
    "my_config = BertConfig.from_dict({'vocab_size': 500, 'hidden_size': 96, 'num_hidden_layers': 3,"
    " 'num_attention_heads': 3, 'intermediate_size': 384, 'max_position_embeddings': 64})",
    "my_config = BertConfig(vocab_size=100, hidden_size=48, max_position_embeddings=5)",
    "my_config = BertConfig()",
    "my_config = small",
    "my_config = BertConfig(num_hidden_layers=1)",
    "my_config = BertConfig(hidden_size=24)",
    "my_config = BertConfig(hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=128)",
    "my_config = BertConfig(hidden_size=32, num_hidden_layers=1, intermediate_size=64)",
    "my_config = BertConfig(hidden_size=10, num_hidden_layers=1, intermediate_size=40)",
    "my_config = BertConfig(hidden_size=25, num_hidden_layers=1, num_attention_heads=2, intermediate_size=50)",
    "my_config = TFBertModel(BertConfig(hidden_size=24, num_hidden_layers=2, num_attention_heads=2,"
    " intermediate_size=96))",
    "my_config = dict(hidden_size=24, num_hidden_layers=2, num_attention_heads=2, intermediate_size=96)",
    "from transformers import GPT2Config\nmy_config = GPT2Config(vocab_size=10, n_positions=8, n_embd=32, n_layer=1,"
    " n_head=2)",
    "from transformers import DistilBertConfig\nmy_config = DistilBertConfig(dim=24, n_layers=2, n_heads=2,"
    " hidden_dim=96)",
    "my_config = BertConfig",
    "my_config = 'BertConfig(hidden_size=24)'",
    "my_config = 732_528",
    "my_config = (BertConfig(hidden_size=16, num_attention_heads=4, intermediate_size=64), draw.count_of(small))",
    "my_config = BertConfig(hidden=24, layers=2, heads=2, inner=96)",
    "my_config = BertConfig(hidden_size=16, num_attention_heads=4, intermediate_size=64, max_position_embeddings=4)",
    "my_config = BertConfig(hidden_size=24.0, num_hidden_layers=2, num_attention_heads=2, intermediate_size=96)",
    "my_config = BertConfig(hidden_size='24', num_hidden_layers=2, num_attention_heads=2, intermediate_size=96)",
    "my_config = BertConfig(hidden_size=16, num_attention_heads=0, intermediate_size=64)",
    "my_config = BertConfig(hidden_size=0, num_attention_heads=1, intermediate_size=64)",
    "my_config = BertConfig(vocab_size=1000)",
    "my_config = BertConfig(vocab_size=1000, hidden_size=64, num_attention_heads=4)",
    "my_config = None",
    "my_config = [BertConfig(hidden_size=16, num_attention_heads=4, intermediate_size=64)]",
    "my_config = lambda: BertConfig(hidden_size=16, num_attention_heads=4, intermediate_size=64)",
    # a third round, in other styles
    "my_config = BertConfig(hidden_size=64, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64)",
    "my_config = BertConfig(hidden_size=20, num_hidden_layers=1, num_attention_heads=8, intermediate_size=80)",
    "my_config = BertConfig(hidden_size=-16, num_attention_heads=2, intermediate_size=64)",
    "my_config = {BertConfig: 16}",
    "my_config = BertConfig(hidden_size=24, num_attention_heads=24).to_dict()",
    "my_config = BertConfig(vocab_size=10, hidden_size=32, num_hidden_layers=1, num_attention_heads=2)",
    "my_config = BertConfig(hidden_size=16, num_hidden_layers=12, num_attention_heads=2, intermediate_size=3072)",
    "my_config = BertConfig(hidden_size=24 / 2, num_attention_heads=2, intermediate_size=48)",
]
