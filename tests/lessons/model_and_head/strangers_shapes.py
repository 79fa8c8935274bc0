"""Answers to exercise 4.2 by people who saw the notebook alone."""


def table(body, sequence, token, question):
    """The exercise's dictionary with these four expressions in it."""
    return (
        f"shapes = {{\n    'body': {body},\n    'sequence': {sequence},\n"
        f"    'token': {token},\n    'question': {question},\n}}"
    )


B, S, T, Q = "(5, 12, 384)", "(5, 3)", "(5, 12, 3)", "(5, 12)"
RIGHT = [
    table(B, S, T, Q),
    table("(5, 12, model.config.dim)", S, T, Q),
    "sentences = 5\ntokens = 12\nlabels = 3\n"
    + table(
        "(sentences, tokens, model.config.dim)",
        "(sentences, labels)",
        "(sentences, tokens, labels)",
        "(sentences, tokens)",
    ),
    table("[5, 12, 384]", "[5, 3]", "[5, 12, 3]", "[5, 12]"),
    "shapes = {}\nshapes['question'] = (5, 12)\nshapes['token'] = (5, 12, 3)\n"
    "shapes['sequence'] = (5, 3)\nshapes['body'] = (5, 12, hidden.shape[2])",
    "my_body = np.zeros((5, 12, model.config.dim))\n"
    + table("my_body.shape", "my_body[:, 0, :3].shape", T, "my_body[:, :, 0].shape"),
    "shapes = dict(body=(5, 12, model.config.hidden_size), sequence=(5, 3),\n"
    "              token=(5, 12, 3), question=(5, 12))",
    "n, t, k = 5, 12, 3\n" + table("np.array([n, t, 384])", "np.array([n, k])", "np.array([n, t, k])", Q),
    table(*(f"tf.TensorShape({x})" for x in (B, S, T, Q))),
    "ids = np.ones((5, 12), dtype='int32')\n"
    "three = AutoConfig.from_pretrained(checkpoint, num_labels=3, **sizes)\n"
    + table(
        "model.distilbert(ids)[0].shape",
        "TFAutoModelForSequenceClassification.from_config(three)(ids).logits.shape",
        "TFAutoModelForTokenClassification.from_config(three)(ids).logits.shape",
        "TFAutoModelForQuestionAnswering.from_config(tiny)(ids).start_logits.shape",
    ),
    "q = (5, 12)\n" + table("q + (model.config.dim,)", "q[:1] + (3,)", "(*q, 3)", "q"),
    table("tf.zeros((5, 12, 384)).get_shape()", "tf.shape(tf.zeros((5, 3)))", T, Q),
    "shapes = dict(zip(['body', 'sequence', 'token', 'question'],\n"
    "    [(5, 12, np.int64(384)), (5, 3), (5, 12, 3), (5, 12)]))",
]
WRONG = [
    table("(12, 384)", "(3,)", "(12, 3)", "(12,)"),
    table(B, "(5, 2)", "(5, 12, 2)", Q),
    table(B, S, T, "(5, 12, 2)"),
    table(B, S, T, "(2, 5, 12)"),
    table("(5, 14, 384)", S, "(5, 14, 3)", "(5, 14)"),
    table("(5, 10, 384)", S, "(5, 10, 3)", "(5, 10)"),
    table("(5, 384)", S, T, Q),
    table(B, "(5, 12, 3)", "(5, 3)", Q),
    table(B, "(3, 5)", "(3, 5, 12)", Q),
    table("(5, 12, 32)", S, T, Q),
    table("(5, 12, 768)", S, T, Q),
    table("5 * 12 * 384", "5 * 3", "5 * 12 * 3", "5 * 12"),
    table("(5, 12)", S, T, Q),
    table(B, S, T, "(5, 3)"),
    "shapes = {'body': (5, 12, 384), 'sequence': (5, 3), 'token': (5, 12, 3)}",
    "shapes = [(5, 12, 384), (5, 3), (5, 12, 3), (5, 12)]",
    table(B, "(1, 3)", T, Q),
    table(B, S, "(5, 3, 12)", Q),
    table(B, S, T, "((5, 12), (5, 12))"),
    table("hidden.shape", "logits.shape", "(2, 16, 2)", "(2, 16)"),
    table("(5, 12, 'dim')", S, T, Q),
    table(B, "(5, 1, 3)", T, Q),
    table("np.zeros((5, 12, 384))", "np.zeros((5, 3))", "np.zeros((5, 12, 3))", Q),
    table(B, S, T, "None"),
    table(B, "3", T, Q),
    table("(384, 12, 5)", "(3, 5)", "(3, 12, 5)", "(12, 5)"),
    table("{5, 12, 384}", "{5, 3}", "{5, 12, 3}", "{5, 12}"),
]

# The third round: other styles, written after the checks were mended.
RIGHT += [
    table("np.shape(np.empty((5, 12, model.config.dim)))", S, T, Q),
    "read = lambda words: tuple(map(int, words.split()))\n"
    + table("read('5 12 384')", "read('5 3')", "read('5 12 3')", "read('5 12')"),
    'import json\nshapes = json.loads(\'{"body": [5, 12, 384], "sequence": [5, 3],'
    ' "token": [5, 12, 3], "question": [5, 12]}\')',
    "from collections import OrderedDict\nshapes = OrderedDict(body=(5, 12, 384))\n"
    "shapes.update(sequence=(5, 3), token=(5, 12, 3), question=(5, 12), note='done')",
    table("(5, 12) + hidden.shape[2:]", "(5,) + (3,)", "np.broadcast_shapes((5, 12, 1), (3,))", Q),
    "from typing import NamedTuple\nclass Shape(NamedTuple):\n    texts: int\n    ids: int\n"
    + table(B, "Shape(5, 3)", T, "Shape(texts=5, ids=12)"),
    table("tf.constant([5, 12, 384])", "tf.TensorShape([5, 3])", "range(0)", Q).replace(
        "range(0)", "[np.int32(5), 12, 3.0]"
    ),
    "shapes = dict.fromkeys(['body', 'sequence', 'token', 'question'], (5, 12))\n"
    "shapes['body'] += (len(b1),)\nshapes['token'] += (3,)\nshapes['sequence'] = (5, 3)",
]
WRONG += [
    table(B, S, T, "(5, 2, 12)"),
    table("'5, 12, 384'", "'5, 3'", "'5, 12, 3'", "'5, 12'"),
    table(B, S, "(5, 12, 30522)", Q),
    table(B, S, T, Q).replace("'sequence'", "'sequences'"),
    table("(60, 384)", S, "(60, 3)", "(60,)"),
    table(B, S, T, "(5, 1)"),
    table("model.distilbert(inputs)[0].shape", S, T, Q),
    table(B, "(5, 12)", T, Q),
]
