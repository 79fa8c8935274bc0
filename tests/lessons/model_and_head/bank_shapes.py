"""Exercise 4.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "H = model.config.dim\nshapes = {'body': (5, 12, H), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
    (
        "H = model.config.hidden_size\nshapes = {'question': [5, 12], 'token': [5, 12, 3], 'sequence': [5, 3], 'body':"
        " [5, 12, H]}"
    ),
    (
        "H = model.config.dim\nshapes = {'body': tf.TensorShape((5, 12, H)), 'sequence': np.array([5, 3]), 'token':"
        " tf.zeros((5, 12, 3)).shape, 'question': tf.constant([5, 12])}"
    ),
]

WRONG = [
    (
        "shapes = {'body': (12, 5, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "in the wrong order",
    ),
    (
        "shapes = {'body': (5, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "one row for each token",
    ),
    (
        "shapes = {'body': (5, 12, 3), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "knows nothing of labels",
    ),
    (
        "shapes = {'body': (12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "no batch dimension",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 2), 'token': (5, 12, 3), 'question': (5, 12)}",
        "How many labels",
    ),
    (
        (
            "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 12, 3), 'token': (5, 12, 3), 'question': (5,"
            " 12)}"
        ),
        "for the whole sentence",
    ),
    (
        (
            "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, model.config.dim), 'token': (5, 12, 3),"
            " 'question': (5, 12)}"
        ),
        "not the number of labels",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 2), 'question': (5, 12)}",
        "How many labels",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 3), 'question': (5, 12)}",
        "labels every token",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12, 3)}",
        "could the answer start here",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 2)}",
        "could the answer start here",
    ),
    ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3)}", 'entry "token" is missing'),
    ("shapes = {'body': 'five', 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "asks for numbers"),
    ("shapes = {'body': 5, 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "in brackets"),
    ("shapes = [(5, 12), (5, 3)]", "asks for a dictionary"),
    (
        "shapes = {'body': (5, 14, 384), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 14)}",
        "among the 12 already",
    ),
    (
        "shapes = {'body': (5, 12, 768), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "another model's hidden size",
    ),
    (
        "shapes = {'body': (2, 16, 384), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "the two sentences of section 1",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (1, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "a single sentence",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': None}",
        "is None",
    ),
    (
        "shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3),"
        " 'question': ((5, 12), (5, 12))}",
        "more than one shape",
    ),
]
