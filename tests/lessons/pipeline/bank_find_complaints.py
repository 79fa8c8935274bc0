"""Exercise 2.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

HEAD = "def complaints(texts, at_least):\n"

RIGHT = [
    HEAD + "    return [t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and (a['score'] >"
    " at_least or a['score'] == at_least)]",
    "import numpy as np\n\n" + HEAD + "    keep = [a['label'] == 'NEGATIVE' for a in classifier(texts)]\n"
    "    high = np.array([a['score'] for a in classifier(texts)], np.float64) - at_least >= 0\n"
    "    return [t for t, k, h in zip(texts, keep, high) if k and h]",
    HEAD
    + "    answers = classifier(texts)\n    return [t for t, a in zip(texts, answers) if a['label'] == 'NEGATIVE' and"
    " a['score'] >= at_least]",
    HEAD + "    found = []\n    for text in texts:\n        answer = classifier(text)[0]\n        if answer['label'] =="
    " 'NEGATIVE':\n            if answer['score'] >= at_least:\n                found += [text]\n    return found",
    HEAD + "    def blame(text):\n        for e in classifier(text, top_k=None):\n            if e['label'] =="
    " 'NEGATIVE':\n                return e['score']\n    return tuple(t for t in texts if blame(t) > 0.5 and blame(t)"
    " >= at_least)",
    "def complaints(messages, at_least=0.9):\n    return [messages[i] for i, a in enumerate(classifier(messages)) if"
    " a['label'] != 'POSITIVE' and not a['score'] < at_least]",
]

WRONG = [
    (
        HEAD + "    texts = texts[::-1]\n    return [t for t, a in zip(texts, classifier(texts)) if a['label'] =="
        " 'NEGATIVE' and a['score'] >= at_least]",
        "wrong order",
    ),
    (
        HEAD + "    return [t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score'] -"
        " at_least > 0]",
        'At least" takes in the threshold itself',
    ),
    (
        HEAD + "    return [t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score'] >"
        " at_least]",
        'At least" takes in the threshold itself',
    ),
    (
        HEAD + "    def blame(text):\n        return {e['label']: e['score'] for e in classifier(text, top_k=None)}\n"
        "    return [t for t in texts if blame(t)['NEGATIVE'] >= at_least]",
        "calls POSITIVE",
    ),
    (
        HEAD + "    return [t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and"
        " round(a['score'], 2) >= at_least]",
        "and do not round",
    ),
    (HEAD + "    return [t for t, a in zip(texts, classifier(texts)) if a['score'] >= at_least]", "calls POSITIVE"),
    (HEAD + "    return [t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE']", "Ask for both"),
    (
        HEAD
        + "    return [t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score'] >= 0.9]",
        "your list",
    ),
    (
        HEAD + "    return [t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score'] <="
        " 1 - at_least]",
        "The score belongs to the label beside it",
    ),
    (
        HEAD + "    return [a for a in classifier(texts) if a['label'] == 'NEGATIVE' and a['score'] >= at_least]",
        "holds a dict",
    ),
    (
        HEAD + "    return {t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score'] >="
        " at_least}",
        "a set, which has no order",
    ),
    (
        HEAD
        + "    return list({t: a for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score']"
        " >= at_least})",
        "came twice",
    ),
    (
        HEAD
        + "    return sorted(t for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score'] >="
        " at_least)",
        "wrong order",
    ),
    (
        HEAD
        + "    for t, a in list(zip(texts, classifier(texts))):\n        if a['label'] != 'NEGATIVE' or a['score'] <"
        " at_least:\n            texts.remove(t)\n    return texts",
        "changed the list it was given",
    ),
    (
        HEAD + "    return len([a for a in classifier(texts) if a['label'] == 'NEGATIVE' and a['score'] >= at_least])",
        "asks for a list of texts",
    ),
    (
        HEAD + "    for t, a in zip(texts, classifier(texts)):\n        if a['label'] == 'NEGATIVE' and a['score'] >="
        " at_least:\n            print(t)",
        "returned nothing",
    ),
    (
        HEAD + "    for t, a in zip(texts, classifier(texts)):\n        if a['label'] == 'NEGATIVE' and a['score'] >="
        " at_least:\n            return [t]\n    return []",
        "your list lacks",
    ),
    (
        HEAD
        + "    return [t.lower() for t, a in zip(texts, classifier(texts)) if a['label'] == 'NEGATIVE' and a['score']"
        " >= at_least]",
        "not one of the texts",
    ),
    ("def complaints(texts):\n    return texts", "It was called with"),
    ("complaints = classifier(raw_inputs)", "asks for a function"),
    ("complaints = None", "asks for a function"),
]
