"""Answers to exercise 2.1 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pipeline.third_round import COMPLAINTS_RIGHT, COMPLAINTS_WRONG

HEAD = "def complaints(texts, at_least):\n"
TEST = 'o["label"] == "NEGATIVE" and o["score"] >= at_least'
PAIRS = "for t, o in zip(texts, classifier(texts))"

RIGHT = [
    *COMPLAINTS_RIGHT,
    # a tuple: another kind of sequence is no misunderstanding
    HEAD + f"    return tuple(t {PAIRS} if {TEST})",
    HEAD
    + """    bad_texts = []
    all_outputs = classifier(texts)
    for text, output in zip(texts, all_outputs):
        if output["label"] == "NEGATIVE" and output["score"] >= at_least:
            bad_texts.append(text)
    return bad_texts""",
    HEAD
    + """    result = []
    for one_message in texts:
        answer = classifier(one_message)
        first = answer[0]
        label = first["label"]
        score = first["score"]
        if label == "POSITIVE":
            continue
        if score < at_least:
            continue
        result.append(one_message)
    return result""",
    HEAD
    + """    result = []
    outputs = classifier(texts)
    for number in range(len(texts)):
        if outputs[number]["label"] == "NEGATIVE":
            if not outputs[number]["score"] < at_least:
                result = result + [texts[number]]
    return result""",
    """def is_complaint(text, limit):
    answer = classifier([text])[0]
    return answer["label"] == "NEGATIVE" and answer["score"] >= limit

def complaints(texts, at_least):
    return [text for text in texts if is_complaint(text, at_least)]""",
    HEAD
    + """    my_copy = list(texts)
    found = []
    while len(my_copy) > 0:
        text = my_copy.pop(0)
        entries = classifier(text, top_k=None)
        winner = entries[0]
        if winner["label"] == "NEGATIVE" and winner["score"] >= at_least:
            found.append(text)
    return found""",
    HEAD
    + """    if len(texts) == 0:
        return []
    rest = complaints(texts[1:], at_least)
    answer = classifier(texts[0])[0]
    if answer["label"] == "NEGATIVE" and answer["score"] >= at_least:
        return [texts[0]] + rest
    return rest""",
    """complaints = lambda t, a: [
    x for x, o in zip(t, classifier(t)) if o["label"][0] == "N" and o["score"] >= a
]""",
    """import numpy as np

def complaints(texts, at_least):
    out = classifier(list(texts))
    neg = np.array([o["label"] == "NEGATIVE" for o in out], dtype=bool)
    s = np.array([o["score"] for o in out])
    return np.array(texts, dtype=object)[neg & (s >= at_least)].tolist()""",
    HEAD
    + """    def p(x):
        return {e["label"]: e["score"] for e in classifier(x, top_k=None)}
    ps = map(p, texts)
    return [t for t, q in zip(texts, ps)
            if q["NEGATIVE"] > q["POSITIVE"] and q["NEGATIVE"] >= at_least]""",
    """from itertools import compress

def complaints(messages, threshold=0.5):
    keep = ((o["label"], o["score"]) for o in classifier(messages))
    return list(compress(messages, [l == "NEGATIVE" and s >= threshold for l, s in keep]))""",
    HEAD
    + """    ask = lambda x: classifier.postprocess(classifier.forward(classifier.preprocess(x)))
    ok = lambda o: o["label"] == classifier.model.config.id2label[0] and o["score"] >= at_least
    return list(filter(lambda x: ok(ask(x)), texts))""",
    HEAD
    + """    seen = {}
    for t in texts:
        if t not in seen:
            seen[t] = classifier(t)[0]
    return [*(t for t in texts if seen[t]["label"] != "POSITIVE" and seen[t]["score"] >= at_least)]""",
]


WRONG = [
    *COMPLAINTS_WRONG,
    HEAD
    + """    bad_texts = []
    for text, output in zip(texts, classifier(texts)):
        if output["label"] == "NEGATIVE" and output["score"] > at_least:
            bad_texts.append(text)
    return bad_texts""",
    HEAD
    + """    bad_texts = []
    for text, output in zip(texts, classifier(texts)):
        if output["label"] == "NEGATIVE":
            bad_texts.append(text)
    return bad_texts""",
    HEAD
    + """    bad_texts = []
    for text, output in zip(texts, classifier(texts)):
        if output["score"] >= at_least:
            bad_texts.append(text)
    return bad_texts""",
    HEAD
    + """    bad_texts = []
    for text, output in zip(texts, classifier(texts)):
        if output["label"] == "NEGATIVE" and output["score"] >= at_least:
            bad_texts.append(output)
    return bad_texts""",
    HEAD
    + """    for text, output in zip(texts, classifier(texts)):
        bad_texts = []
        if output["label"] == "NEGATIVE" and output["score"] >= at_least:
            bad_texts.append(text)
    return bad_texts""",
    HEAD
    + """    bad_texts = []
    for text, output in zip(texts, classifier(texts)):
        if output["label"] == "NEGATIVE" and output["score"] >= at_least:
            bad_texts.append(text)
        return bad_texts""",
    HEAD
    + """    for text, output in zip(texts, classifier(texts)):
        if output["label"] == "NEGATIVE" and output["score"] >= at_least:
            print(text)""",
    HEAD
    + """    outputs = classifier(texts)
    for text, output in zip(list(texts), outputs):
        if output["label"] != "NEGATIVE" or output["score"] < at_least:
            texts.remove(text)
    return texts""",
    HEAD
    + """    bad_texts = []
    for text, output in zip(texts, classifier(texts)):
        if output["label"] == "negative" and output["score"] >= at_least:
            bad_texts.append(text)
    return bad_texts""",
    HEAD
    + """    found = []
    while texts:
        text = texts.pop(0)
        output = classifier(text)[0]
        if output["label"] == "NEGATIVE" and output["score"] >= at_least:
            found.append(text)
    return found""",
    """found = []

def complaints(texts, at_least):
    for text, output in zip(texts, classifier(texts)):
        if output["label"] == "NEGATIVE" and output["score"] >= at_least:
            found.append(text)
    return found""",
    HEAD
    + """    words = ["hate", "bad", "worst", "not", "don't", "never", "terrible", "awful"]
    return [text for text in texts if any(word in text.lower() for word in words)]""",
    HEAD + f"    return [(t, o['score']) {PAIRS} if {TEST}]",
    HEAD + f"    return [i for i, o in enumerate(classifier(texts)) if {TEST}]",
    HEAD + f"    return list({{t {PAIRS} if {TEST}}})",
    HEAD + f"    return list(dict.fromkeys(t {PAIRS} if {TEST}))",
    HEAD + f"    return (t {PAIRS} if {TEST})",
    HEAD + f"    hit = [(o['score'], t) {PAIRS} if {TEST}]\n    return [t for s, t in sorted(hit, reverse=True)]",
    HEAD
    + """    q = [{e["label"]: e["score"] for e in es} for es in classifier(texts, top_k=None)]
    return [t for t, d in zip(texts, q) if d["NEGATIVE"] >= at_least]""",
    HEAD + f"    return [t {PAIRS} if o['label'] == 'NEGATIVE' and round(o['score'], 2) >= at_least]",
    # rounded up, or a threshold that gives way: a text just below it is let in
    HEAD + f"    return [t {PAIRS} if o['label'] == 'NEGATIVE' and round(o['score'], 3) >= at_least]",
    HEAD + f"    return [t {PAIRS} if o['label'] == 'NEGATIVE' and round(o['score'], 1) >= at_least]",
    HEAD + f"    return [t {PAIRS} if o['label'] == 'NEGATIVE' and o['score'] >= round(at_least, 2)]",
    HEAD + f"    return [t {PAIRS} if o['label'] == 'NEGATIVE' and o['score'] >= at_least - 0.001]",
    HEAD + f"    return [t {PAIRS} if o['label'] == 'NEGATIVE' and o['score'] >= 0.9]",
    HEAD + f"    return [t.lower() {PAIRS} if {TEST}]",
    HEAD + f"    return [t {PAIRS} if {TEST}] or None",
    HEAD + f"    out = classifier(raw_inputs)\n    return [t for t, o in zip(raw_inputs, out) if {TEST}]",
    "import numpy as np\n\n" + HEAD + f"    return np.array([t {PAIRS} if {TEST}])",
    HEAD + f"    texts.sort()\n    return [t {PAIRS} if {TEST}]",
]
