"""Answers to exercise 2.2 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pipeline.third_round import SCORES_RIGHT, SCORES_WRONG

HEAD = "def scores(text):\n"
NP = "import numpy as np\n\n"
TF = "import tensorflow as tf\n\n"

RIGHT = [
    *SCORES_RIGHT,
    HEAD
    + """    result = {}
    for entry in classifier(text, top_k=None):
        result[entry["label"]] = entry["score"]
    return result""",
    HEAD
    + """    entries = classifier(text, top_k=None)
    negative_score = None
    positive_score = None
    for entry in entries:
        if entry["label"] == "NEGATIVE":
            negative_score = entry["score"]
        else:
            positive_score = entry["score"]
    return {"NEGATIVE": negative_score, "POSITIVE": positive_score}""",
    HEAD
    + """    answer = classifier(text)[0]
    if answer["label"] == "POSITIVE":
        positive = answer["score"]
    else:
        positive = 1 - answer["score"]
    return {"NEGATIVE": 1 - positive, "POSITIVE": positive}""",
    HEAD
    + """    answers = classifier([text], top_k=None)
    dictionary = {"NEGATIVE": 0, "POSITIVE": 0}
    for entry in answers[0]:
        dictionary[entry["label"]] += entry["score"]
    return dictionary""",
    HEAD
    + """    first, second = classifier(text, top_k=2)
    return {first["label"]: first["score"], second["label"]: second["score"]}""",
    HEAD
    + """    entries = sorted(classifier(text, top_k=None), key=lambda entry: entry["label"])
    return dict(NEGATIVE=entries[0]["score"], POSITIVE=entries[1]["score"])""",
    'scores = lambda t: {e["label"]: e["score"] for e in classifier(t, top_k=None)}',
    HEAD + """    return {e["label"]: e["score"] for e in classifier(text, return_all_scores=True)[0]}""",
    NP
    + HEAD
    + """    z = classifier.forward(classifier.preprocess(text))["logits"].numpy()[0]
    e = np.exp(z - z.max())
    return dict(zip(classifier.model.config.id2label.values(), e / e.sum()))""",
    TF
    + HEAD
    + """    z = classifier.forward(classifier.preprocess(text))["logits"]
    p = tf.nn.softmax(z)[0]
    return {name: float(p[i]) for i, name in classifier.model.config.id2label.items()}""",
    "from collections import OrderedDict\n\n"
    + HEAD
    + '    return OrderedDict((e["label"], e["score"]) for e in classifier(text, top_k=None))',
    NP
    + HEAD
    + """    e = classifier(text, top_k=99)
    return {d["label"]: np.float64(d["score"]) for d in e[::-1]}""",
    HEAD
    + """    out = classifier.postprocess(classifier.forward(classifier.preprocess(text)), top_k=None)
    return dict(d.values() for d in out)""",
]

ALL = "for e in classifier(text, top_k=None)"

WRONG = [
    *SCORES_WRONG,
    HEAD
    + """    result = {}
    for entry in classifier(text, top_k=None):
        result[entry["label"]] = round(entry["score"], 3)
    return result""",
    HEAD
    + """    result = {}
    for entry in classifier(text):
        result[entry["label"]] = entry["score"]
    return result""",
    HEAD
    + """    entries = classifier(text, top_k=None)
    return entries""",
    HEAD
    + """    entries = classifier(text, top_k=None)
    return {"POSITIVE": entries[0]["score"], "NEGATIVE": entries[1]["score"]}""",
    HEAD
    + """    entries = classifier(text, top_k=None)
    return {"NEGATIVE": entries[0]["score"], "POSITIVE": entries[1]["score"]}""",
    HEAD
    + """    result = {}
    for entry in classifier(text, top_k=None):
        result[entry["label"].lower()] = entry["score"]
    return result""",
    HEAD
    + """    for entry in classifier(text, top_k=None):
        print(entry["label"], entry["score"])""",
    HEAD
    + """    result = {}
    for entry in classifier(text, top_k=None):
        result[entry["label"]] = entry["score"]
        return result""",
    HEAD
    + """    answer = classifier(text)[0]
    return {"POSITIVE": answer["score"], "NEGATIVE": 1 - answer["score"]}""",
    HEAD
    + """    answer = classifier(text)[0]
    result = {"NEGATIVE": 0.0, "POSITIVE": 0.0}
    result[answer["label"]] = answer["score"]
    return result""",
    HEAD
    + """    result = {}
    for entry in classifier(raw_inputs[1], top_k=None):
        result[entry["label"]] = entry["score"]
    return result""",
    """result = {}

def scores(text):
    for entry in classifier(text, top_k=None):
        if entry["label"] not in result:
            result[entry["label"]] = entry["score"]
    return result""",
    HEAD + '    return {"NEGATIVE": 0.962, "POSITIVE": 0.038}',
    HEAD + f'    return {{e["label"]: f"{{e[\'score\']:.3f}}" {ALL}}}',
    HEAD + f'    return {{e["label"]: 100 * e["score"] {ALL}}}',
    HEAD + f'    return {{e["score"]: e["label"] {ALL}}}',
    HEAD + f'    return [(e["label"], e["score"]) {ALL}]',
    HEAD + '    return {i: e["score"] for i, e in enumerate(classifier(text, top_k=None))}',
    HEAD + f'    return {{"text": text, **{{e["label"]: e["score"] {ALL}}}}}',
    HEAD + f'    return {{e["label"]: e {ALL}}}',
    HEAD + f'    return {{e["label"]: [e["score"]] {ALL}}}',
    HEAD
    + """    z = classifier.forward(classifier.preprocess(text))["logits"][0]
    return {"NEGATIVE": float(z[0]), "POSITIVE": float(z[1])}""",
    TF
    + HEAD
    + """    p = tf.sigmoid(classifier.forward(classifier.preprocess(text))["logits"])[0]
    return {"NEGATIVE": float(p[0]), "POSITIVE": float(p[1])}""",
    TF
    + HEAD
    + """    p = tf.nn.softmax(classifier.forward(classifier.preprocess(text))["logits"], axis=0)[0]
    return {"NEGATIVE": float(p[0]), "POSITIVE": float(p[1])}""",
    TF
    + HEAD
    + """    p = tf.nn.softmax(classifier.forward(classifier.preprocess(text))["logits"])[0]
    return {"POSITIVE": float(p[0]), "NEGATIVE": float(p[1])}""",
    HEAD + f'    return {{e["label"]: round(e["score"]) {ALL}}}',
    HEAD + f'    return tuple(e["score"] {ALL})',
]
