"""Exercise 1.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "my_config = BertConfig(hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64)",
    (
        "my_config = BertConfig(vocab_size=1000, hidden_size=64, num_hidden_layers=2, num_attention_heads=2,"
        " intermediate_size=256)"
    ),
    "my_config = BertConfig(hidden_size=24, num_hidden_layers=1, num_attention_heads=4, intermediate_size=96)",
    "my_config = BertConfig()\nmy_config.hidden_size = 12\nmy_config.num_hidden_layers = 3",
    "my_config = BertConfig.from_dict({'hidden_size': 8, 'num_attention_heads': 1, 'num_hidden_layers': 1})",
]

WRONG = [
    ("my_config = None", "not a config"),
    ("my_config = [16, 2, 2]", "a list of length 3"),
    ("my_config = BertConfig(hidden_size=16, num_attention_heads=2), 503440", "a tuple of length 2"),
    ("from transformers import RobertaConfig\nmy_config = RobertaConfig(hidden_size=16)", "another family"),
    ("my_config = BertConfig(hidden_size=16.0, num_attention_heads=2)", "`hidden_size` is 16.0"),
    ("my_config = BertConfig(num_hidden_layers=1, intermediate_size=1)", "holds 26,795,521 parameters"),
    ("my_config = BertConfig(num_hidden_layers=1)", "31,515,648"),
    ("my_config = small", "4,385,920"),
    (
        "my_config = BertConfig(hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=128)",
        "The embedding table alone takes 976,704",
    ),
    ("my_config = BertConfig(hidden_size=16, num_hidden_layers=12, num_attention_heads=2)", "in 12 layers"),
    ("my_config = BertConfig(hidden_size=100)", "cannot be divided among 12"),
    ("model = TFBertModel(BertConfig())\nmodel.config.hidden_size = 16\nmy_config = model", "is a model"),
    ("my_config = {'hidden_size': 16}", "a dict of length 1"),
    ("my_config = BertConfig", "is a class"),
    ("from transformers import DistilBertConfig\nmy_config = DistilBertConfig(dim=16)", "another family"),
    (
        "my_config = BertConfig(vocab_size=200, hidden_size=64, num_hidden_layers=2, num_attention_heads=2)",
        "largest id is 999",
    ),
    ("my_config = BertConfig(hidden_size=16, num_attention_heads=2, num_hidden_layers=0)", "`num_hidden_layers` is 0"),
    ("my_config = BertConfig(hidden_size=16, num_attention_heads=2, num_hidden_layers='2')", 'the string "2"'),
    ("my_config = BertConfig(hidden_size=16, num_attention_heads=2, max_position_embeddings=3)", "room for a sentence"),
    (
        "my_config = BertConfig(hidden_size=16, num_attention_heads=2, num_hidden_layers=1, hidden_act='wobble')",
        "does not run on five tokens",
    ),
]
