"""Bank of notebook 1: right answers that differ in form, and wrong ones with the words each must get."""

SETUP = """
import course_utils
import numpy as np
import tensorflow as tf
from transformers import BertConfig, TFBertModel
from course_utils.figures import blank_model as draw

config = BertConfig()
small = BertConfig(hidden_size=128, num_hidden_layers=2, num_attention_heads=2, intermediate_size=512)
"""

RIGHT = {
    "1.1": [
        "n_word_emb = config.vocab_size * config.hidden_size",
        "n_word_emb = 23440896.0",
        "n_word_emb = np.int64(30522) * 768",
        "n_word_emb = tf.constant(config.vocab_size) * config.hidden_size",
        "n_word_emb = np.prod([config.vocab_size, config.hidden_size])",
    ],
    "1.2": [
        "my_config = BertConfig(hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64)",
        "my_config = BertConfig(vocab_size=1000, hidden_size=64, num_hidden_layers=2, num_attention_heads=2, intermediate_size=256)",
        "my_config = BertConfig(hidden_size=24, num_hidden_layers=1, num_attention_heads=4, intermediate_size=96)",
        "my_config = BertConfig()\nmy_config.hidden_size = 12\nmy_config.num_hidden_layers = 3",
        "my_config = BertConfig.from_dict({'hidden_size': 8, 'num_attention_heads': 1, 'num_hidden_layers': 1})",
    ],
    "1.3": [
        "def make_blank(seed):\n    tf.keras.utils.set_random_seed(seed)\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n    return model",
        "import tf_keras\ndef make_blank(seed):\n    tf_keras.utils.set_random_seed(seed)\n    model = TFBertModel(small)\n    model(model.dummy_inputs)\n    return model",
        "def make_blank(seed):\n    model = TFBertModel(small)\n    model(model.dummy_inputs)\n    dice = np.random.default_rng(seed)\n"
        "    model.set_weights([dice.normal(scale=0.02, size=w.shape) for w in model.get_weights()])\n    return model",
        "make_blank = lambda seed: (draw.fix_chance(seed), m := TFBertModel(small), m(tf.constant([[5, 6]])))[1]",
    ],
    "1.4": [
        'blank_is, why = "C", 2',
        'blank_is, why = "c", 2.0',
        'blank_is, why = " model C ", np.int64(2)',
        'blank_is = "C"\nwhy = tf.constant(2)',
    ],
}

WRONG = {
    "1.1": [
        ("n_word_emb = config.vocab_size * config.max_position_embeddings", "max_position_embeddings"),
        ("n_word_emb = 512 * 768", "table of positions"),
        ("n_word_emb = 23837184", "every embedding together"),
        ("n_word_emb = 109482240", "the whole model"),
        ("n_word_emb = 30522 * 768 * 4", "in bytes"),
        ("n_word_emb = config.vocab_size", "number of rows"),
        ("n_word_emb = config.hidden_size", "length of one row"),
        ("n_word_emb = 30522 + 768", "You added"),
        ("n_word_emb = 23.44", "millions"),
        ("n_word_emb = 23440895", "Picture a table"),
        ("n_word_emb = '23440896'", "asks for one number"),
        ("n_word_emb = True", "asks for one number"),
        ("n_word_emb = [30522, 768]", "asks for one number"),
        ("n_word_emb = float('nan')", "not finite"),
    ],
    "1.2": [
        ("my_config = BertConfig(num_hidden_layers=1)", "31,515,648"),
        ("my_config = small", "4,385,920"),
        ("my_config = BertConfig(hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=128)", "The word table alone takes 976,704"),
        ("my_config = BertConfig(hidden_size=16, num_hidden_layers=12, num_attention_heads=2)", "in 12 layers"),
        ("my_config = BertConfig(hidden_size=100)", "cannot be divided among 12"),
        ("model = TFBertModel(BertConfig())\nmodel.config.hidden_size = 16\nmy_config = model", "is a model"),
        ("my_config = {'hidden_size': 16}", "a dict of length 1"),
        ("my_config = BertConfig", "is a class"),
        ("from transformers import DistilBertConfig\nmy_config = DistilBertConfig(dim=16)", "another family"),
        ("my_config = BertConfig(vocab_size=200, hidden_size=64, num_hidden_layers=2, num_attention_heads=2)", "largest id is 999"),
        ("my_config = BertConfig(hidden_size=16, num_attention_heads=2, num_hidden_layers=0)", "`num_hidden_layers` is 0"),
        ("my_config = BertConfig(hidden_size=16, num_attention_heads=2, num_hidden_layers='2')", 'the text "2"'),
        ("my_config = BertConfig(hidden_size=16, num_attention_heads=2, max_position_embeddings=3)", "room for a sentence"),
        ("my_config = BertConfig(hidden_size=16, num_attention_heads=2, num_hidden_layers=1, hidden_act='wobble')", "does not run on five tokens"),
    ],
    "1.3": [
        ("def make_blank(seed):\n    tf.random.set_seed(seed)\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n    return model", "each keep their own"),
        ("def make_blank(seed):\n    np.random.seed(seed)\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n    return model", "each keep their own"),
        ("import random\ndef make_blank(seed):\n    random.seed(seed)\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n    return model", "each keep their own"),
        ("import keras\ndef make_blank(seed):\n    keras.utils.set_random_seed(seed)\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n    return model", "in the Keras that transformers uses"),
        ("def make_blank(seed):\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n    tf.keras.utils.set_random_seed(seed)\n    return model", "the seed comes after"),
        ("def make_blank(seed):\n    tf.keras.utils.set_random_seed(seed)\n    return TFBertModel(small)", "build the model inside"),
        ("def make_blank(seed):\n    tf.keras.utils.set_random_seed(0)\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n    return model", "hold the same numbers"),
        ("only = TFBertModel(small)\ndef make_blank(seed):\n    return only", "one and the same model"),
        ("def make_blank(seed):\n    tf.keras.utils.set_random_seed(seed)\n    model = TFBertModel(small)", "returned nothing"),
        ("def make_blank(seed):\n    return small", "has to return a model"),
        ("def make_blank():\n    return TFBertModel(small)", "stopped with TypeError"),
        ("make_blank = TFBertModel(small)", "Your function stopped with"),
        ("make_blank = 3", "asks for a function"),
    ],
    "1.4": [
        ('blank_is, why = "B", 1', "What must a model know"),
        ('blank_is, why = "A", 2', "You chose A"),
        ('blank_is, why = "C", 1', "Look at row B"),
        ('blank_is, why = "C", 3', "hard"),
        ('blank_is, why = "C", 4', "the row of another model"),
        ('blank_is, why = "D", 2', "Give one letter"),
        ('blank_is, why = 3, 2', "asks for a text"),
        ('blank_is, why = "C", 7', "the number of a reason"),
        ('blank_is, why = "C", "because they are equal"', "asks for one number"),
    ],
}
