"""A third round of answers to the exercises of lesson 2, in other styles, written after the checks were mended."""

from __future__ import annotations

DEF = "def complaints(texts, at_least):\n"
NEG = 'o["label"] == "NEGATIVE"'
BOTH = "texts, classifier(texts)"

COMPLAINTS_RIGHT = [
    DEF + "    keep = []\n    for i, t in enumerate(texts):\n        match classifier(t):\n            case [{'label':"
    " 'NEGATIVE', 'score': s}] if s >= at_least:\n                keep.append(t)\n    return keep",
    DEF + f"    from functools import reduce\n    f = lambda acc, to: acc + [to[0]] * (to[1]['label'] == 'NEGATIVE' and"
    f" at_least <= to[1]['score'])\n    return reduce(f, zip({BOTH}), [])",
    "class Shop:\n    def __call__(self, texts, at_least):\n        return [t for t in texts if self.ok(t, at_least)]\n"
    "    def ok(self, t, a):\n        o = classifier(t)[0]\n        return o['label'] == 'NEGATIVE' and a <="
    " o['score']\ncomplaints = Shop()",
    DEF
    + f"    worst = list()\n    for pair in zip({BOTH}):\n        (t, o) = pair\n        if o['score'] < at_least or"
    " o['label'] != 'NEGATIVE': continue\n        worst.insert(len(worst), t)\n    return worst",
    DEF + "    signed = [o['score'] * (1 if o['label'] == 'NEGATIVE' else -1) for o in classifier(texts)]\n"
    "    return [t for t, s in zip(texts, signed) if s > 0 and s >= at_least]",
    DEF + f"    def walk():\n        for t, o in zip({BOTH}):\n            if {NEG} and o['score'] >= at_least:\n"
    "                yield t\n    return list(walk())",
    DEF + "    import numpy as np\n    outs = classifier(texts)\n    where = np.nonzero([o['label'] == 'NEGATIVE' and"
    " o['score'] >= at_least for o in outs])[0]\n    return [texts[int(k)] for k in where]",
    "complaints = lambda texts, at_least, ask=classifier: [\n    t for t in texts for o in ask(t) if o['label'] =="
    " 'NEGATIVE' and max(o['score'], at_least) == o['score']\n]",
]
COMPLAINTS_WRONG = [
    DEF + f"    return [t for t, o in zip({BOTH}) if {NEG} and o['score'] - at_least > 0]",
    DEF + f"    return [t for t, o in zip({BOTH}) if {NEG} or o['score'] >= at_least]",
    DEF + f"    return [t for t, o in zip({BOTH}) if {NEG} and o['score'] <= at_least]",
    DEF + f"    return [t for t, o in zip({BOTH}) if {NEG} and int(o['score'] * 100) >= at_least * 100]",
    DEF + f"    return [t for t, o in zip(texts[::-1], classifier(texts[::-1])) if {NEG} and o['score'] >= at_least]",
    DEF
    + f"    got = [t for t, o in zip({BOTH}) if {NEG} and o['score'] >= at_least]\n    texts.clear()\n    return got",
    DEF + f"    return [t for t, o in zip(texts, classifier(texts)[1:]) if {NEG} and o['score'] >= at_least]",
    DEF + f"    return {{t: o['score'] for t, o in zip({BOTH}) if {NEG} and o['score'] >= at_least}}",
]

SC = "def scores(text):\n"
SCORES_RIGHT = [
    SC + "    out = dict.fromkeys(['NEGATIVE', 'POSITIVE'])\n    for e in classifier(text, top_k=None):\n"
    "        out.update({e['label']: e['score']})\n    return out",
    SC
    + "    import operator\n    return dict(map(operator.itemgetter('label', 'score'), classifier(text, top_k=None)))",
    SC
    + "    import tensorflow as tf\n    z = classifier.model(classifier.tokenizer(text, return_tensors='tf')).logits\n"
    "    n, p = tf.nn.softmax(z, -1).numpy().ravel().tolist()\n    return {'NEGATIVE': n, 'POSITIVE': p}",
    SC + "    import math\n    z = classifier.forward(classifier.preprocess(text))['logits'][0]\n"
    "    gap = float(z[1] - z[0])\n    p = 1 / (1 + math.exp(-gap))\n    return {'POSITIVE': p, 'NEGATIVE': 1 - p}",
    SC + "    a = classifier(text, top_k=None)\n    if a[0]['label'] != 'NEGATIVE':\n        a.reverse()\n"
    "    return {'NEGATIVE': a[0]['score'], 'POSITIVE': a[1]['score']}",
    SC + "    both = {}\n    while len(both) < 2:\n        for e in classifier(text, top_k=len(both) + 1):\n"
    "            both[e['label']] = e['score']\n    return both",
    SC + "    from collections import defaultdict\n    d = defaultdict(float)\n"
    "    for e in classifier([text, text], top_k=None)[1]:\n        d[e['label']] = e['score']\n    return d",
    SC + "    get = lambda name: next(e['score'] for e in classifier(text, top_k=None) if e['label'] == name)\n"
    "    return {name: get(name) for name in ('NEGATIVE', 'POSITIVE')}",
]
SCORES_WRONG = [
    SC + "    return {e['label']: float('%.4f' % e['score']) for e in classifier(text, top_k=None)}",
    SC + "    return {e['label']: int(e['score'] * 1000) / 1000 for e in classifier(text, top_k=None)}",
    SC + "    return {e['label']: e['score'] for e in classifier(text, top_k=1)}",
    SC
    + "    s = [e['score'] for e in classifier(text, top_k=None)]\n    return dict(zip(('NEGATIVE', 'POSITIVE'), s))",
    SC + "    return {'label': classifier(text)[0]['label'], 'score': classifier(text)[0]['score']}",
    SC + "    s = sorted(e['score'] for e in classifier(text, top_k=None))\n"
    "    return {'NEGATIVE': s[0], 'POSITIVE': s[1]}",
    SC + "    return {e['label']: 1 - e['score'] for e in classifier(text, top_k=None)}",
    SC + "    z = classifier.forward(classifier.preprocess(text))['logits'].numpy()[0]\n"
    "    return dict(zip(('NEGATIVE', 'POSITIVE'), z / z.sum()))",
]

MINE = 'N, P = "NEGATIVE", "POSITIVE"\nmy_labels = [N, N, P, N, P, P, N, P]\n'
TRIPLES = "zip(reviews, my_labels, classifier(reviews))"
FOUND = f"sure_and_wrong = [r for r, l, o in {TRIPLES} if o['label'] != l and o['score'] > 0.9]\n"
MISTAKES_RIGHT = [
    MINE + FOUND,
    "my_labels = ['NEGATIVE'] * 8\nfor i in (2, 4, 5, 7):\n    my_labels[i] = 'POSITIVE'\n" + FOUND,
    MINE + f"sure_and_wrong = []\nfor r, l, o in {TRIPLES}:\n    if o['label'] == l:\n        continue\n"
    "    if o['score'] > 0.9:\n        sure_and_wrong += [r]",
    MINE + "sure_and_wrong = [*filter(lambda r: (o := classifier(r)[0])['score'] > 0.9 and o['label'] !="
    " my_labels[reviews.index(r)], reviews)]",
    MINE + "against = {N: P, P: N}\nsure_and_wrong = []\nfor r, l in zip(reviews, my_labels):\n"
    "    d = {e['label']: e['score'] for e in classifier(r, top_k=None)}\n    if d[against[l]] > 0.9:\n"
    "        sure_and_wrong.append(r)",
    "good = [False, False, True, False, True, True, False, True]\n"
    "my_labels = ['POSITIVE' if g else 'NEGATIVE' for g in good]\n" + FOUND,
    MINE + FOUND + "sure_and_wrong = sorted(sure_and_wrong)",
    MINE + "import numpy as np\np = np.array([[e['score'] for e in sorted(es, key=lambda e: e['label'])] for es in"
    " classifier(reviews, top_k=None)])\nmine = np.array([l == P for l in my_labels]).astype(int)\n"
    "sure_and_wrong = [reviews[i] for i in np.where(p[np.arange(8), 1 - mine] > 0.9)[0]]",
]
MISTAKES_WRONG = [
    MINE + FOUND + "my_labels = my_labels[::-1]",
    MINE + FOUND + "sure_and_wrong = sure_and_wrong[:-1]",
    MINE + FOUND + "sure_and_wrong = sure_and_wrong + [reviews[1]]",
    MINE + f"sure_and_wrong = [r for r, l, o in {TRIPLES} if o['label'] == N and l == P and o['score'] > 0.9]",
    MINE + f"sure_and_wrong = [o['label'] for r, l, o in {TRIPLES} if o['label'] != l and o['score'] > 0.9]",
    MINE + FOUND + "my_labels[6] = P",
    MINE + FOUND + "sure_and_wrong = [r.lower() for r in sure_and_wrong]",
    MINE + FOUND + "my_labels = ' '.join(my_labels)",
]

CARD = "warned = dict(Ana=0, Bo=2, Cleo=3, Dan=1, Eva=5, Finn=6, Gus=4)\nwrong_in_1000 = (1 - accuracy) * 1000\n"
CARD_RIGHT = [
    CARD,
    CARD + "wrong_in_1000 = float(f'{wrong_in_1000:.0f}')",
    CARD + "from fractions import Fraction\nwrong_in_1000 = int(1000 * (1 - Fraction(str(accuracy))))",
    CARD + "warned = {n: float(v) for n, v in warned.items()}\nwrong_in_1000 = -(accuracy - 1) * 1000",
    CARD + "import tensorflow as tf\nwrong_in_1000 = tf.constant(1000.0) * (1 - accuracy)",
    CARD + "import math\nwrong_in_1000 = math.floor(wrong_in_1000)",
    "heads = [line.split('**')[1] for line in limits]\nat = lambda w: 1 + [w in h for h in heads].index(True)\n"
    "warned = {'Ana': 0, 'Bo': at('English'), 'Cleo': at('Emoji'), 'Dan': at('neutral'), 'Eva': at('Sarc'), 'Finn':"
    " at('Bias'), 'Gus': at('Film')}\nright = round(1000 * accuracy)\nwrong_in_1000 = 1000 - right",
    "warned = {}\nwarned.update(Bo=2, Cleo=3, Dan=1)\nwarned |= {'Eva': 5, 'Finn': 6, 'Gus': 4, 'Ana': 0}\n"
    "wrong_in_1000 = sum(1 for i in range(1000) if i >= 1000 * accuracy)",
]
CARD_WRONG = [
    CARD + "wrong_in_1000 = round(1 - accuracy) * 1000",
    CARD + "wrong_in_1000 = round(1 - accuracy, 1) * 1000",
    CARD + "wrong_in_1000 = f'{100 * (1 - accuracy):.1f} %'",
    CARD + "wrong_in_1000 = 1000 / accuracy - 1000",
    CARD + "warned['Eva'], warned['Finn'] = warned['Finn'], warned['Eva']",
    CARD + "warned['Gus'] = 2",
    CARD + "warned['Bo'] = (2, 4)",
    CARD + "warned['Dan'] = None",
]
