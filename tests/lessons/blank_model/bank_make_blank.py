"""Exercise 1.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations


def made(*lines: str, before: str = "", head: str = "def make_blank(seed):") -> str:
    """Return the code of a function with these lines, `before` standing in front of it.

    >>> made("return small")
    'def make_blank(seed):\\n    return small'
    """
    return "\n".join(filter(None, [before, head, *(f"    {line}" for line in lines)]))


MODEL, BUILD, HAND_OUT = "model = TFBertModel(small)", "model.build_in_name_scope()", "return model"
SEED = "tf.keras.utils.set_random_seed(seed)"

RIGHT = [
    made(SEED, MODEL, BUILD, HAND_OUT),
    made(
        "tf_keras.utils.set_random_seed(seed)", MODEL, "model(model.dummy_inputs)", HAND_OUT, before="import tf_keras"
    ),
    made("draw.fix_chance(seed)", MODEL, "model(ids)", HAND_OUT),
    made(
        MODEL,
        "model(ids)",
        "dice = np.random.default_rng(seed)",
        "new = [w if w.ndim < 2 else dice.normal(scale=0.02, size=w.shape) for w in model.get_weights()]",
        "model.set_weights(new)",
        HAND_OUT,
    ),
    "make_blank = lambda seed: (draw.fix_chance(seed), m := TFBertModel(small), m(tf.constant([[5, 6]])))[1]",
    made(SEED, "plan = BertConfig.from_dict(small.to_dict())", "model = TFBertModel(plan)", "model(ids)", HAND_OUT),
    made(SEED, MODEL, "_ = model(ids, training=True)", HAND_OUT, head="def make_blank(seed=0):"),
]

WRONG = [
    # a seed that does not reach the draw, or comes too late
    (made("tf.random.set_seed(seed)", MODEL, BUILD, HAND_OUT), "each keep their own"),
    (made("np.random.seed(seed)", MODEL, BUILD, HAND_OUT), "each keep their own"),
    (made("random.seed(seed)", MODEL, BUILD, HAND_OUT, before="import random"), "each keep their own"),
    (
        made("keras.utils.set_random_seed(seed)", MODEL, BUILD, HAND_OUT, before="import keras"),
        "in the Keras that transformers uses",
    ),
    (made(MODEL, BUILD, SEED, HAND_OUT), "the seed comes after"),
    (made(SEED, "return TFBertModel(small)"), "build the model inside"),
    # a seed that loses a part of itself
    (made("tf.keras.utils.set_random_seed(0)", MODEL, BUILD, HAND_OUT), "hold the same numbers"),
    (made("tf.keras.utils.set_random_seed(seed % 2)", MODEL, BUILD, HAND_OUT), "hold the same numbers"),
    (
        made("tf.keras.utils.set_random_seed(seed % 10)", MODEL, BUILD, HAND_OUT),
        "hold the same numbers",
    ),
    (
        made("tf.keras.utils.set_random_seed(seed % 100)", MODEL, BUILD, HAND_OUT),
        "`make_blank(3)` and `make_blank(1003)`",
    ),
    (made("tf.keras.utils.set_random_seed(min(seed, 1000))", MODEL, BUILD, HAND_OUT), "`make_blank(1003)`"),
    (made("if seed:", "    " + SEED, MODEL, BUILD, HAND_OUT), "`make_blank(0)` twice gave two different models"),
    # another thing than the one asked for
    (
        made("return course_utils.model.loaded.new_tiny_classifier()", before="import course_utils.model.loaded"),
        "returned a TFDistilBertForSequenceClassification",
    ),
    (
        made(
            SEED,
            "return TFAutoModelForSequenceClassification.from_pretrained(course_utils.checkpoint())",
            before="from transformers import TFAutoModelForSequenceClassification",
        ),
        "asks for the body alone",
    ),
    (
        made(
            SEED,
            "model = TFBertForSequenceClassification(small)",
            BUILD,
            HAND_OUT,
            before="from transformers import TFBertForSequenceClassification",
        ),
        "returned a TFBertForSequenceClassification",
    ),
    (
        made(SEED, "model = TFBertModel(BertConfig(hidden_size=16, num_attention_heads=2))", BUILD, HAND_OUT),
        "hidden_size=16; `small` says 128",
    ),
    (
        made(
            SEED,
            "plan = BertConfig.from_dict({**small.to_dict(), 'initializer_range': 0.025})",
            "model = TFBertModel(plan)",
            BUILD,
            HAND_OUT,
        ),
        "initializer_range=0.025; `small` says 0.02",
    ),
    (  # as exercise 1.2 may have left it
        made(
            SEED, MODEL, BUILD, HAND_OUT, before="small = BertConfig.from_dict({**small.to_dict(), 'vocab_size': 1000})"
        ),
        "if you have changed `small` itself",
    ),
    (made(SEED, "model = TFBertModel(small, add_pooling_layer=False)", BUILD, HAND_OUT), "with no other argument"),
    (
        made(MODEL, BUILD, "model.set_weights([0 * w + seed for w in model.get_weights()])", HAND_OUT),
        "Leave the drawing to the model",
    ),
    (
        made(
            MODEL,
            "model(ids)",
            "dice = np.random.default_rng(seed)",
            "model.set_weights([dice.normal(0, 0.02, w.shape) for w in model.get_weights()])",
            HAND_OUT,
        ),
        "begins at",
    ),
    (
        made(
            SEED,
            MODEL,
            BUILD,
            "model.set_weights([0 * w if w.ndim == 1 else w for w in model.get_weights()])",
            HAND_OUT,
        ),
        "a scale of a norm begins at 0",
    ),
    # one model for all
    (made("return only", before="only = TFBertModel(small)\nonly(ids)"), "one and the same model"),
    (
        made(
            "if seed not in kept:",
            "    " + SEED,
            "    kept[seed] = TFBertModel(small)",
            "    kept[seed](ids)",
            "return kept[seed]",
            before="kept = {}",
        ),
        "one and the same model",
    ),
    (
        made(
            SEED,
            MODEL,
            BUILD,
            "for earlier in all_models:",
            "    earlier.set_weights(model.get_weights())",
            "all_models.append(model)",
            HAND_OUT,
            before="all_models = []",
        ),
        "a later call changed",
    ),
    (made(SEED, MODEL), "returned nothing"),
    (made("return small"), "has to return a model"),
    (made(SEED, "return TFBertModel"), "has to return a model"),
    (made(SEED, MODEL, BUILD, "return model, seed"), "a tuple of length 2"),
    (made("return TFBertModel(small)", head="def make_blank():"), "stopped with TypeError"),
    ("make_blank = TFBertModel(small)", "Your function stopped with"),
    ("make_blank = 3", "asks for a function"),
]
