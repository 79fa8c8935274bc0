"""Exercise 1.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    (
        "def make_blank(seed):\n    tf.keras.utils.set_random_seed(seed)\n    model = TFBertModel(small)\n   "
        " model.build_in_name_scope()\n    return model"
    ),
    (
        "import tf_keras\ndef make_blank(seed):\n    tf_keras.utils.set_random_seed(seed)\n    model ="
        " TFBertModel(small)\n    model(model.dummy_inputs)\n    return model"
    ),
    (
        "def make_blank(seed):\n    model = TFBertModel(small)\n    model(model.dummy_inputs)\n    dice ="
        " np.random.default_rng(seed)\n    model.set_weights([dice.normal(scale=0.02, size=w.shape) for w in"
        " model.get_weights()])\n    return model"
    ),
    "make_blank = lambda seed: (draw.fix_chance(seed), m := TFBertModel(small), m(tf.constant([[5, 6]])))[1]",
]

WRONG = [
    (
        (
            "def make_blank(seed):\n    tf.random.set_seed(seed)\n    model = TFBertModel(small)\n   "
            " model.build_in_name_scope()\n    return model"
        ),
        "each keep their own",
    ),
    (
        (
            "def make_blank(seed):\n    np.random.seed(seed)\n    model = TFBertModel(small)\n   "
            " model.build_in_name_scope()\n    return model"
        ),
        "each keep their own",
    ),
    (
        (
            "import random\ndef make_blank(seed):\n    random.seed(seed)\n    model = TFBertModel(small)\n   "
            " model.build_in_name_scope()\n    return model"
        ),
        "each keep their own",
    ),
    (
        (
            "import keras\ndef make_blank(seed):\n    keras.utils.set_random_seed(seed)\n    model ="
            " TFBertModel(small)\n    model.build_in_name_scope()\n    return model"
        ),
        "in the Keras that transformers uses",
    ),
    (
        (
            "def make_blank(seed):\n    model = TFBertModel(small)\n    model.build_in_name_scope()\n   "
            " tf.keras.utils.set_random_seed(seed)\n    return model"
        ),
        "the seed comes after",
    ),
    (
        "def make_blank(seed):\n    tf.keras.utils.set_random_seed(seed)\n    return TFBertModel(small)",
        "build the model inside",
    ),
    (
        (
            "def make_blank(seed):\n    tf.keras.utils.set_random_seed(0)\n    model = TFBertModel(small)\n   "
            " model.build_in_name_scope()\n    return model"
        ),
        "hold the same numbers",
    ),
    ("only = TFBertModel(small)\ndef make_blank(seed):\n    return only", "one and the same model"),
    (
        "def make_blank(seed):\n    tf.keras.utils.set_random_seed(seed)\n    model = TFBertModel(small)",
        "returned nothing",
    ),
    ("def make_blank(seed):\n    return small", "has to return a model"),
    ("def make_blank():\n    return TFBertModel(small)", "stopped with TypeError"),
    ("make_blank = TFBertModel(small)", "Your function stopped with"),
    ("make_blank = 3", "asks for a function"),
]
