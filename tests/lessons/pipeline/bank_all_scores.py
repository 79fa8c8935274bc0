"""Exercise 2.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    'def scores(text):\n    return {s["label"]: s["score"] for s in classifier(text, top_k=None)}',
    (
        'def scores(text):\n    best = classifier(text)[0]\n    other = {"NEGATIVE": "POSITIVE", "POSITIVE":'
        ' "NEGATIVE"}[best["label"]]\n    return {other: 1 - best["score"], best["label"]: best["score"]}'
    ),
    (
        'import numpy as np\ndef scores(text):\n    return {s["label"]: np.float32(s["score"]) for s in'
        " classifier([text], top_k=2)[0]}"
    ),
    (
        "import tensorflow as tf\ndef scores(text):\n    p ="
        " tf.nn.softmax(classifier.forward(classifier.preprocess(text))['logits'])[0]\n    return {name: p[i] for i,"
        " name in classifier.model.config.id2label.items()}"
    ),
    # return_all_scores is deprecated and still works on this version
    (
        "def scores(text):\n    found = classifier(text, return_all_scores=True)\n    found = found[0] if"
        ' isinstance(found[0], list) else found\n    return {s["label"]: s["score"] for s in found}'
    ),
]

WRONG = [
    (
        "def scores(text):\n    return {e['label']: round(e['score'], 3) for e in classifier(text, top_k=None)}",
        "your scores are rounded",
    ),
    (
        "def scores(text):\n    return {e['label']: round(e['score'], 4) for e in classifier(text, top_k=None)}",
        "your scores are rounded",
    ),
    (
        "def scores(text):\n    return {e['label']: 100 * e['score'] for e in classifier(text, top_k=None)}",
        "percentages",
    ),
    (
        'def scores(text):\n    best = classifier(text)[0]\n    return {best["label"]: best["score"]}',
        "gives only the best label",
    ),
    (
        (
            'def scores(text):\n    first, second = classifier(text, top_k=None)\n    return {"NEGATIVE":'
            ' first["score"], "POSITIVE": second["score"]}'
        ),
        "Check which score belongs to which label",
    ),
    (
        'def scores(text):\n    p = classifier(text)[0]["score"]\n    return {"POSITIVE": p, "NEGATIVE": 1 - p}',
        "Check which score belongs to which label",
    ),
    (
        'def scores(text):\n    return {s["label"]: f"{s[\'score\']:.4f}" for s in classifier(text, top_k=None)}',
        "The scores are strings",
    ),
    ("def scores(text):\n    return classifier(text, top_k=None)", "asks for a dictionary"),
    (
        'def scores(text):\n    print({s["label"]: s["score"] for s in classifier(text, top_k=None)})',
        "returned nothing",
    ),
    ('def scores(text):\n    p = classifier(text)[0]["score"]\n    return {"POSITIVE": p, "NEGATIVE": p}', "sum to"),
    (
        'def scores(text):\n    return {s["label"].lower(): s["score"] for s in classifier(text, top_k=None)}',
        "lacks NEGATIVE, POSITIVE",
    ),
    (
        "def scores(text):\n    return {**{e['label']: e['score'] for e in classifier(text, top_k=None)}, 'of': text}",
        "The two labels are the only keys",
    ),
    (
        "def scores(text):\n    row = classifier.forward(classifier.preprocess(text))['logits'][0]\n    return"
        " {'NEGATIVE': row[0], 'POSITIVE': row[1]}",
        "you give logits",
    ),
    (
        "def scores(text):\n    return {e['label']: e['score'] for e in classifier(text, top_k=None,"
        " function_to_apply='sigmoid')}",
        "is a sigmoid",
    ),
    (
        "def scores(text):\n    return {e['label']: e['score'] for e in classifier(raw_inputs[0], top_k=None)}",
        "Check which score belongs to which label",
    ),
    ("def scores(text):\n    return {e['label'] for e in classifier(text, top_k=None)}", "asks for a dictionary"),
    ("scores = classifier('I love you.', top_k=None)", "asks for a function"),
]
