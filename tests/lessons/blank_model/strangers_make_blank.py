"""Answers to exercise 1.3 by people who saw the notebook alone."""

HEAD = "def make_blank(seed):\n"
KERAS = "import tf_keras\n\n"

RIGHT = [
    HEAD
    + """    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    return model""",
    KERAS
    + HEAD
    + """    tf_keras.utils.set_random_seed(seed)
    model = TFBertModel(small)
    outputs = model(ids)
    return model""",
    HEAD
    + """    tf.keras.utils.set_random_seed(seed)
    blank_model = TFBertModel(small)
    if not blank_model.built:
        blank_model(ids)
    return blank_model""",
    HEAD
    + """    draw.fix_chance(seed)
    model = TFBertModel(small)
    model.build()
    return model""",
    "from transformers import TFAutoModel\n\n"
    + HEAD
    + """    tf.keras.utils.set_random_seed(int(seed))
    m = TFAutoModel.from_config(small)
    m(m.dummy_inputs)
    return m""",
    KERAS
    + HEAD
    + """    tf_keras.utils.set_random_seed(seed=seed)
    model = TFBertModel(config=small)
    model(tf.constant([[1, 2, 3]]), training=False)
    return model""",
    HEAD
    + """    model = TFBertModel(small)
    draw.fix_chance(seed)
    model(ids)
    return model""",
    """import random

def make_blank(seed):
    from tf_keras.src import backend
    random.seed(seed)
    tf.random.set_seed(seed)
    backend._SEED_GENERATOR.generator = random.Random(seed)
    model = TFBertModel(small)
    model(ids)
    return model""",
    HEAD
    + """    draw.fix_chance(seed)
    model = TFBertModel(small)
    model({"input_ids": ids})
    assert model.built
    return model""",
    KERAS
    + """def built(model):
    model(np.array([[101, 102]]))
    return model

make_blank = lambda seed: (tf_keras.utils.set_random_seed(seed), built(TFBertModel(small)))[1]""",
    HEAD
    + """    tf.keras.utils.set_random_seed(seed)
    model = TFBertModel(small)
    model(ids, training=True)
    return model""",
    """class Maker:
    def __call__(self, seed):
        draw.fix_chance(seed)
        model = TFBertModel(small)
        model(ids)
        return model

make_blank = Maker()""",
    # a third round, in other styles
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    _ = model(input_ids=ids)\n    return model",
    HEAD
    + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    model.predict(ids, verbose=0)\n    return model",
    "def make_blank(seed, plan=small):\n    draw.fix_chance(seed)\n    model = TFBertModel(plan)\n"
    "    model(tf.zeros((1, 3), tf.int32))\n    return model",
    "from copy import deepcopy\n\n" + HEAD + "    tf.keras.utils.set_random_seed(seed)\n"
    "    model = TFBertModel(deepcopy(small))\n    model(ids)\n    return model",
    HEAD + "    for step in ('seed', 'build'):\n        if step == 'seed':\n            draw.fix_chance(seed)\n"
    "        else:\n            model = TFBertModel(small)\n            model(ids)\n    return model",
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    model(ids)\n    draw.fix_chance(0)\n"
    "    return model",
    "kept = []\n\n" + HEAD + "    draw.fix_chance(seed)\n    kept.append(TFBertModel(small))\n    kept[-1](ids)\n"
    "    return kept[-1]",
    HEAD
    + "    draw.fix_chance(seed)\n    first = TFBertModel(small)\n    first(ids)\n    second = TFBertModel(small)\n"
    "    second(ids)\n    second.set_weights(first.get_weights())\n    return second",
]

WRONG = [
    HEAD
    + """    tf.random.set_seed(seed)
    model = TFBertModel(small)
    model(ids)
    return model""",
    HEAD
    + """    np.random.seed(seed)
    model = TFBertModel(small)
    model(ids)
    return model""",
    "import random\n\n"
    + HEAD
    + """    random.seed(seed)
    model = TFBertModel(small)
    model(ids)
    return model""",
    "from transformers import set_seed\n\n"
    + HEAD
    + """    set_seed(seed)
    model = TFBertModel(small)
    model(ids)
    return model""",
    HEAD + "    draw.fix_chance(seed)\n    return TFBertModel(small)",
    HEAD
    + """    draw.fix_chance(0)
    model = TFBertModel(small)
    model(ids)
    return model""",
    HEAD
    + """    model = TFBertModel(small)
    model(ids)
    draw.fix_chance(seed)
    return model""",
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    return model(ids)",
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    model(ids)",
    HEAD
    + """    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    return model, seed""",
    """models = {}

def make_blank(seed):
    if seed not in models:
        draw.fix_chance(seed)
        models[seed] = TFBertModel(small)
        models[seed](ids)
    return models[seed]""",
    """shared = TFBertModel(small)
shared(ids)

def make_blank(seed):
    draw.fix_chance(seed)
    fresh = TFBertModel(small)
    fresh(ids)
    shared.set_weights(fresh.get_weights())
    return shared""",
    "draw.fix_chance(0)\n\n" + HEAD + "    model = TFBertModel(small)\n    model(ids)\n    return model",
    "from transformers import TFBertForSequenceClassification\n\n"
    + HEAD
    + """    draw.fix_chance(seed)
    model = TFBertForSequenceClassification(small)
    model(ids)
    return model""",
    HEAD
    + """    draw.fix_chance(seed)
    plan = BertConfig(hidden_size=64, num_hidden_layers=2, num_attention_heads=2, intermediate_size=256)
    model = TFBertModel(plan)
    model(ids)
    return model""",
    HEAD
    + """    model = TFBertModel(small)
    model(ids)
    model.set_weights([np.full(w.shape, seed, dtype="float32") for w in model.get_weights()])
    return model""",
    HEAD
    + """    dice = np.random.default_rng(seed)
    model = TFBertModel(small)
    model(ids)
    model.set_weights([dice.normal(0, 0.02, w.shape) for w in model.get_weights()])
    return model""",
    HEAD
    + """    draw.fix_chance(seed % 2)
    model = TFBertModel(small)
    model(ids)
    return model""",
    HEAD
    + """    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    model.set_weights([w * 2 for w in model.get_weights()])
    return model""",
    HEAD
    + """    tf.random.set_seed(seed)
    np.random.seed(seed)
    model = TFBertModel(small)
    model(ids)
    return model""",
    HEAD + "    return draw.fix_chance(seed)",
    "draw.fix_chance(0)\nmake_blank = TFBertModel(small)\nmake_blank(ids)",
    HEAD
    + """    plan = BertConfig.from_dict({**small.to_dict(), "initializer_range": 0.02 + seed / 1000})
    draw.fix_chance(seed)
    model = TFBertModel(plan)
    model(ids)
    return model""",
    HEAD + "    draw.fix_chance(seed)\n    return TFBertModel(small)(ids).last_hidden_state",
    HEAD
    + """    dice = np.random.default_rng(seed)
    model = TFBertModel(small)
    model(ids)
    return dice""",
    # a third round, in other styles
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    model.built = True\n    return model",
    HEAD + "    draw.fix_chance(len(str(seed)))\n    model = TFBertModel(small)\n    model(ids)\n    return model",
    HEAD + "    model = TFBertModel(small)\n    model(ids)\n    return model",
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(BertConfig(hidden_size=128, num_attention_heads=2,"
    " num_hidden_layers=1, intermediate_size=512))\n    model(ids)\n    return model",
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    model(ids)\n"
    "    model.set_weights([w + 0.001 for w in model.get_weights()])\n    return model",
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    model(ids)\n    return model.get_weights()",
    HEAD + "    draw.fix_chance(seed)\n    model = TFBertModel(small)\n    model(ids)\n    return [model]",
    "import random\n\n" + HEAD + "    draw.fix_chance(seed + random.randint(0, 9))\n    model = TFBertModel(small)\n"
    "    model(ids)\n    return model",
]
