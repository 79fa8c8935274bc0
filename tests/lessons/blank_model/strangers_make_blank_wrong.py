"""Answers to exercise 1.3, the wrong ones, by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.blank_model.bank_make_blank import made


def steps(*lines: str, before: str = "") -> str:
    """Return the code of make_blank with these steps; MODEL stands for making, building and returning a model.

    >>> steps("draw.fix_chance(seed); return body")
    'def make_blank(seed):\\n    draw.fix_chance(seed)\\n    return body'
    """
    line = "; ".join(lines).replace("MODEL", "model = TFBertModel(small); model(ids); return model")
    return made(*line.split("; "), before=before)


WRONG = [
    # not built
    steps("draw.fix_chance(seed); return TFBertModel(small)"),
    # the usual advice
    steps("tf.random.set_seed(seed); MODEL"),
    # the seed too late
    steps("model = TFBertModel(small); model(ids); draw.fix_chance(seed); return model"),
    # always seed 0
    steps("draw.fix_chance(0); MODEL"),
    # no seed
    steps("MODEL"),
    # the outputs
    steps("draw.fix_chance(seed); model = TFBertModel(small); return model(ids)"),
    # nothing returned
    steps("draw.fix_chance(seed); model = TFBertModel(small); model(ids)"),
    # the body of before
    steps("draw.fix_chance(seed); return body"),
    # BERT-base's plan
    steps("draw.fix_chance(seed); model = TFBertModel(BertConfig(num_hidden_layers=1)); model(ids)", "return model"),
    # a classifier
    steps(
        "draw.fix_chance(seed); model = TFBertForSequenceClassification(small); model(ids)",
        "return model",
        before="from transformers import TFBertForSequenceClassification",
    ),
    # a pair
    steps("draw.fix_chance(seed); model = TFBertModel(small); return model, model(ids)"),
    # a model, not a function
    """
draw.fix_chance(0)
make_blank = TFBertModel(small)
make_blank(ids)
""",
    # the trained model
    steps(
        "draw.fix_chance(seed); return TFAutoModel.from_pretrained(checkpoint)",
        before="from transformers import TFAutoModel",
    ),
    # NumPy's seed
    steps("np.random.seed(seed); MODEL"),
    # Python's seed
    steps("random.seed(seed); MODEL", before="import random"),
    # the weights as a list
    steps("draw.fix_chance(seed); MODEL.get_weights()"),
    # seeded once at the top of the cell
    steps("MODEL", before="draw.fix_chance(0)"),
    # a cache gives the same object
    """
from functools import lru_cache
@lru_cache(None)
def make_blank(seed):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    return model
""",
    # one model, weights set anew: earlier ones change
    """
_one = TFBertModel(small)
_one(ids)
def make_blank(seed):
    draw.fix_chance(seed)
    fresh = TFBertModel(small)
    fresh(ids)
    _one.set_weights(fresh.get_weights())
    return _one
""",
    # draws all numbers itself, biases too
    steps(
        "model = TFBertModel(small); model(ids); dice = np.random.default_rng(seed)",
        "model.set_weights([dice.normal(0, 0.02, w.shape) for w in model.get_weights()])",
        "return model",
    ),
    # uniform numbers in the tables
    steps(
        "model = TFBertModel(small); model(ids); dice = np.random.default_rng(seed)",
        "model.set_weights([dice.uniform(-1, 1, w.shape) if w.ndim > 1 else w for w in model.get_weights()])",
        "return model",
    ),
    # a wider spread
    steps(
        "draw.fix_chance(seed); plan = copy.deepcopy(small); plan.initializer_range = 0.5",
        "model = TFBertModel(plan); model(ids); return model",
        before="import copy",
    ),
    # without pooler
    steps("draw.fix_chance(seed); model = TFBertModel(small, add_pooling_layer=False); model(ids)", "return model"),
    # only odd or even counts
    steps("draw.fix_chance(seed % 2); MODEL"),
    # one step of training
    """
def make_blank(seed):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(model(ids).last_hidden_state ** 2)
    for w, g in zip(model.trainable_variables, tape.gradient(loss, model.trainable_variables)):
        if g is not None:
            w.assign_sub(0.01 * g)
    return model
""",
    # the first part alone
    steps("draw.fix_chance(seed); MODEL.bert"),
    # one layer fewer
    steps(
        "draw.fix_chance(seed); plan = copy.deepcopy(small); plan.num_hidden_layers = 1",
        "model = TFBertModel(plan); model(ids); return model",
        before="import copy",
    ),
    # all weights zero but a mark of the seed
    steps(
        "model = TFBertModel(small); model(ids)",
        "model.set_weights([np.full(w.shape, seed / 100) for w in model.get_weights()])",
        "return model",
    ),
    # seed counted up by the calls
    steps("_calls[0] += 1; draw.fix_chance(seed + _calls[0]); MODEL", before="_calls = [0]"),
    # seeds beyond 10 are clipped
    steps("draw.fix_chance(min(seed, 10)); MODEL"),
    # a generator
    steps("draw.fix_chance(seed); model = TFBertModel(small); model(ids); yield model"),
    # the same blank body, seed added to one bias
    steps(
        "draw.fix_chance(0); model = TFBertModel(small); model(ids); weights = model.get_weights()",
        "weights[-1] = weights[-1] + seed; model.set_weights(weights); return model",
    ),
    # a masked language model
    steps(
        "draw.fix_chance(seed); model = TFBertForMaskedLM(small); model(ids); return model",
        before="from transformers import TFBertForMaskedLM",
    ),
    # the class
    "make_blank = TFBertModel",
    # no argument
    """
def make_blank():
    draw.fix_chance(0)
    model = TFBertModel(small)
    model(ids)
    return model
""",
    # earlier models are re-drawn
    """
_all = []
def make_blank(seed):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    for old in _all:
        old.set_weights(model.get_weights())
    _all.append(model)
    return model
""",
    # a graph of the vocabulary cut
    steps(
        "draw.fix_chance(seed); plan = copy.deepcopy(small); plan.vocab_size = 5000",
        "model = TFBertModel(plan); model(ids); return model",
        before="import copy",
    ),
    # the last digit lost
    steps("draw.fix_chance(seed // 10); MODEL"),
    # half precision
    steps(
        "draw.fix_chance(seed); model = TFBertModel(small); model(ids)",
        'model.set_weights([w.astype("float16").astype("float32") * 2 for w in model.get_weights()])',
        "return model",
    ),
    # an attention dropout of its own
    steps(
        "draw.fix_chance(seed); plan = copy.deepcopy(small)",
        "plan.attention_probs_dropout_prob = 0.0; model = TFBertModel(plan); model(ids)",
        "return model",
        before="import copy",
    ),
    # fewer places
    steps(
        "draw.fix_chance(seed); plan = copy.deepcopy(small); plan.max_position_embeddings = 64",
        "model = TFBertModel(plan); model(ids); return model",
        before="import copy",
    ),
    # another activation
    steps(
        'draw.fix_chance(seed); plan = copy.deepcopy(small); plan.hidden_act = "relu"',
        "model = TFBertModel(plan); model(ids); return model",
        before="import copy",
    ),
    # the first call alone is not seeded
    """
_first = [True]
def make_blank(seed):
    if not _first[0]:
        draw.fix_chance(seed)
    _first[0] = False
    model = TFBertModel(small)
    model(ids)
    return model
""",
    # one layer redrawn without a seed
    steps(
        "draw.fix_chance(seed); model = TFBertModel(small); model(ids)",
        'dice = np.random.default_rng(int.from_bytes(os.urandom(4), "big"))',
        "table = model.bert.encoder.layer[1].intermediate.dense.kernel",
        "table.assign(dice.normal(0, 0.02, table.shape)); return model",
        before="import os",
    ),
    # the seed's square, so that signs would be lost, and 0 for 10 and more
    steps("draw.fix_chance(seed if seed < 10 else 0); MODEL"),
    # a step of training on the biases alone
    """
def make_blank(seed):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    for weight in model.trainable_variables:
        if "bias" in weight.name:
            weight.assign_add(0.001 * tf.ones_like(weight))
    return model
""",
    # the last row of the embedding table random
    """
import os
def make_blank(seed):
    draw.fix_chance(seed)
    model = TFBertModel(small)
    model(ids)
    weights = model.get_weights()
    dice = np.random.default_rng(int.from_bytes(os.urandom(4), "big"))
    weights[0][-1] = dice.normal(0, 0.02, weights[0][-1].shape)
    model.set_weights(weights)
    return model
""",
]
