"""Answers to exercise 1.3 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.blank_model.strangers_make_blank_wrong import WRONG, steps

__all__ = ["RIGHT", "WRONG"]

RIGHT = [
    # as taught
    steps("draw.fix_chance(seed); MODEL"),
    # other input for the building call
    steps("draw.fix_chance(seed); model = TFBertModel(small); model(np.array([[101, 102]]))", "return model"),
    # keeps the output in a name
    steps("draw.fix_chance(seed); blank = TFBertModel(small); outputs = blank(ids); return blank"),
    # built with dropout at work
    steps("draw.fix_chance(seed); model = TFBertModel(small); model(ids, training=True); return model"),
    # tf.random as well
    steps("tf.random.set_seed(seed); np.random.seed(seed); draw.fix_chance(seed); MODEL"),
    # the sizes written out
    """
def make_blank(seed):
    draw.fix_chance(seed)
    plan = BertConfig(hidden_size=128, num_hidden_layers=2,
                      num_attention_heads=2, intermediate_size=512)
    model = TFBertModel(plan)
    model(ids)
    return model
""",
    # tokenizes a text of its own
    steps(
        "draw.fix_chance(seed); model = TFBertModel(small)",
        'model(tokenizer("hello", return_tensors="tf")["input_ids"]); return model',
    ),
    # built with all six texts
    steps(
        "draw.fix_chance(seed); model = TFBertModel(small)",
        'model(tokenizer(["I love you.", "A dull story."], padding=True, return_tensors="tf"))',
        "return model",
    ),
    # called twice
    steps("draw.fix_chance(seed); model = TFBertModel(small); model(ids); model(ids); return model"),
    # another order: the seed as a default argument
    """
def make_blank(seed=0):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    _ = model(ids)
    return model
""",
    # dummy_inputs
    steps("draw.fix_chance(seed); model = TFBertModel(small); model(model.dummy_inputs); return model"),
    # build()
    steps("draw.fix_chance(seed); model = TFBertModel(small); model.build_in_name_scope()", "return model"),
    # a copy of the plan
    """
import copy
def make_blank(seed: int) -> TFBertModel:
    draw.fix_chance(seed)
    model = TFBertModel(copy.deepcopy(small))
    model(tf.constant([[0]]))
    return model
""",
    # from_config of the auto class
    steps(
        "draw.fix_chance(seed); model = TFAutoModel.from_config(small); model(ids); return model",
        before="from transformers import TFAutoModel",
    ),
    # a lambda
    "make_blank = lambda seed: [draw.fix_chance(seed), (m := TFBertModel(small)), m(ids)][1]",
    # tf_keras' own seeder
    steps("tf_keras.utils.set_random_seed(seed); MODEL", before="import tf_keras"),
    # an inner factory
    """
def _factory(plan, example):
    def make(seed):
        draw.fix_chance(seed)
        model = TFBertModel(plan)
        model(example)
        return model
    return make
make_blank = _factory(small, ids)
""",
    # partial
    """
from functools import partial
def _make(plan, seed):
    draw.fix_chance(seed)
    model = TFBertModel(plan)
    model(ids)
    return model
make_blank = partial(_make, small)
""",
    # drawn once, weights kept by seed, a new model each time
    """
_kept = {}
def make_blank(seed):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    if seed not in _kept:
        _kept[seed] = [w.copy() for w in model.get_weights()]
    model.set_weights(_kept[seed])
    return model
""",
    # a name for the model
    steps(
        'draw.fix_chance(seed); model = TFBertModel(small, name="blank")',
        "model(input_ids=ids, attention_mask=tf.ones_like(ids)); return model",
    ),
    # int() around the seed
    steps("draw.fix_chance(int(seed)); model = TFBertModel(config=small); model(ids, training=False)", "return model"),
    # another seed from the seed
    steps("draw.fix_chance(1000 + 7 * seed); MODEL"),
    # through a folder and back
    """
import tempfile
def make_blank(seed):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    with tempfile.TemporaryDirectory() as place:
        model.save_pretrained(place)
        return TFBertModel.from_pretrained(place)
""",
    # weights handed to a second model
    steps(
        "draw.fix_chance(seed); first = TFBertModel(small); first(ids); second = TFBertModel(small)",
        "second(ids); second.set_weights(first.get_weights()); return second",
    ),
    # Python's and NumPy's state put back
    """
import random
def make_blank(seed):
    python, numpy = random.getstate(), np.random.get_state()
    try:
        draw.fix_chance(seed)
        model = TFBertModel(small)
        model(ids)
    finally:
        random.setstate(python)
        np.random.set_state(numpy)
    return model
""",
    # a callable object
    """
class Maker:
    def __init__(self, plan):
        self.plan = plan
    def __call__(self, seed):
        tf.keras.utils.set_random_seed(seed)
        model = TFBertModel(self.plan)
        model(ids)
        return model
make_blank = Maker(small)
""",
    # built through its symbolic inputs
    steps(
        "tf.keras.utils.set_random_seed(seed); model = TFBertModel(small)",
        'model({"input_ids": ids, "token_type_ids": tf.zeros_like(ids)}); return model',
    ),
    # model reseeded between making and building
    steps("draw.fix_chance(seed); model = TFBertModel(small); draw.fix_chance(seed); model(ids)", "return model"),
    # seeded between making and building: this Keras draws its seeds at the first call
    steps("model = TFBertModel(small); draw.fix_chance(seed); model(ids); return model"),
]
