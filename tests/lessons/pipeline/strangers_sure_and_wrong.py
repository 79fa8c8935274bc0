"""Answers to exercise 2.3 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pipeline.third_round import MISTAKES_RIGHT, MISTAKES_WRONG

LABELS = """my_labels = ["NEGATIVE", "NEGATIVE", "POSITIVE", "NEGATIVE",
             "POSITIVE", "POSITIVE", "NEGATIVE", "POSITIVE"]
"""
LOOP = """sure_and_wrong = []
for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    if output["label"] != mine and output["score"] > 0.9:
        sure_and_wrong.append(review)
"""
ZIP = "for r, l, o in zip(reviews, my_labels, classifier(reviews))"
NP = "import numpy as np\n"
ARRAYS = """out = classifier(reviews)
lab = np.array([o["label"] for o in out])
sc = np.array([o["score"] for o in out])
"""

RIGHT = [
    *MISTAKES_RIGHT,
    # no order is asked for, so a set or a tuple does as well, and labels beside their reviews
    LABELS + f'sure_and_wrong = {{r {ZIP} if o["label"] != l and o["score"] > 0.9}}',
    LABELS + f'sure_and_wrong = tuple(r {ZIP} if o["label"] != l and o["score"] > 0.9)',
    LABELS + LOOP + "my_labels = dict(zip(reviews, my_labels))",
    LABELS + LOOP,
    LABELS
    + """sure_and_wrong = []
outputs = classifier(reviews)
for number in range(8):
    if outputs[number]["score"] > 0.9:
        if outputs[number]["label"] == "POSITIVE" and my_labels[number] == "NEGATIVE":
            sure_and_wrong.append(reviews[number])
        if outputs[number]["label"] == "NEGATIVE" and my_labels[number] == "POSITIVE":
            sure_and_wrong.append(reviews[number])
""",
    """good = "POSITIVE"
bad = "NEGATIVE"
my_labels = [bad, bad, good, bad, good, good, bad, good]
sure_and_wrong = []
index = 0
while index < len(reviews):
    answer = classifier(reviews[index])[0]
    if not answer["label"] == my_labels[index]:
        if not answer["score"] <= 0.9:
            sure_and_wrong.append(reviews[index])
    index = index + 1
""",
    """my_labels = []
for number in range(8):
    if number in [2, 4, 5, 7]:
        my_labels.append("POSITIVE")
    else:
        my_labels.append("NEGATIVE")
"""
    + LOOP,
    LABELS
    + """opinions = dict(zip(reviews, my_labels))
sure_and_wrong = []
for review in opinions:
    for entry in classifier(review, top_k=None):
        if entry["label"] != opinions[review] and entry["score"] > 0.9:
            sure_and_wrong.append(review)
""",
    LABELS
    + """def surely_wrong(review, label):
    answer = classifier([review])[0]
    return answer["label"] != label and answer["score"] > 0.9

sure_and_wrong = [r for r, l in zip(reviews, my_labels) if surely_wrong(r, l)]
""",
    'my_labels = [{"n": "NEGATIVE", "p": "POSITIVE"}[c] for c in "nnpnppnp"]\n'
    "sure_and_wrong = [r for r, l, o in zip(reviews, my_labels, classifier(reviews))"
    ' if o["label"] != l and o["score"] > 0.9]',
    NP + LABELS + ARRAYS + "sure_and_wrong = np.array(reviews)[(lab != my_labels) & (sc > 0.9)].tolist()",
    NP + LABELS + ARRAYS + "sure_and_wrong = list(np.array(reviews)[(lab != np.array(my_labels)) & (sc > 0.9)])",
    LABELS + LOOP + "sure_and_wrong.sort(key=len)",
    LABELS + LOOP + "sure_and_wrong = sure_and_wrong[::-1]",
    NP + 'my_labels = np.where([0, 0, 1, 0, 1, 1, 0, 1], "POSITIVE", "NEGATIVE").tolist()\n' + LOOP,
    'my_labels = "NEGATIVE NEGATIVE POSITIVE NEGATIVE POSITIVE POSITIVE NEGATIVE POSITIVE".split()\n'
    'want = lambda i, o: o["label"] != my_labels[i] and o["score"] > .9\n'
    "sure_and_wrong = [reviews[i] for i, o in enumerate(classifier(reviews)) if want(i, o)]",
]

WRONG = [
    *MISTAKES_WRONG,
    """my_labels = []
for output in classifier(reviews):
    my_labels.append(output["label"])
"""
    + LOOP,
    LABELS.replace('["NEGATIVE"', '["POSITIVE"') + LOOP,
    """my_labels = ["NEGATIVE", "NEGATIVE", "NEGATIVE", "NEGATIVE",
             "POSITIVE", "POSITIVE", "NEGATIVE", "POSITIVE"]
"""
    + LOOP,
    """my_labels = ["NEGATIVE", "NEGATIVE", "POSITIVE", "NEGATIVE",
             "NEGATIVE", "NEGATIVE", "NEGATIVE", "NEGATIVE"]
"""
    + LOOP,
    """my_labels = ["negative", "negative", "positive", "negative",
             "positive", "positive", "negative", "positive"]
"""
    + LOOP,
    LABELS
    + """sure_and_wrong = []
for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    if output["label"] != mine:
        sure_and_wrong.append(review)
""",
    LABELS
    + """sure_and_wrong = []
for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    if output["score"] > 0.9:
        sure_and_wrong.append(review)
""",
    LABELS
    + """sure_and_wrong = []
for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    if output["label"] == mine and output["score"] > 0.9:
        sure_and_wrong.append(review)
""",
    LABELS
    + """sure_and_wrong = []
for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    if output["label"] != mine and output["score"] > 0.9:
        sure_and_wrong.append(output)
""",
    LABELS
    + """for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    sure_and_wrong = []
    if output["label"] != mine and output["score"] > 0.9:
        sure_and_wrong.append(review)
""",
    LABELS
    + """sure_and_wrong = 0
for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    if output["label"] != mine and output["score"] > 0.9:
        sure_and_wrong = sure_and_wrong + 1
""",
    LABELS + "sure_and_wrong = []",
    LABELS
    + """sure_and_wrong = []
for review, mine, output in zip(reviews, my_labels, classifier(reviews)):
    if output["label"] != mine or output["score"] > 0.9:
        sure_and_wrong.append(review)
""",
    LABELS + LOOP + "sure_and_wrong = sure_and_wrong[:1]",
    LABELS + f'sure_and_wrong = [o["score"] {ZIP} if o["label"] != l and o["score"] > 0.9]',
    LABELS + f'sure_and_wrong = [(r, o) {ZIP} if o["label"] != l and o["score"] > 0.9]',
    LABELS + f'sure_and_wrong = (r {ZIP} if o["label"] != l and o["score"] > 0.9)',
    LABELS + f'sure_and_wrong = [r {ZIP} if o["label"] != l and o["score"] <= 0.9]',
    LABELS + f'sure_and_wrong = [o["label"] != l and o["score"] > 0.9 {ZIP}]',
    NP + LABELS + ARRAYS + "sure_and_wrong = np.flatnonzero((lab != my_labels) & (sc > 0.9)).tolist()",
    LABELS + LOOP + "my_labels = my_labels[:7]",
    "my_labels = [0, 0, 1, 0, 1, 1, 0, 1]\n" + LOOP.replace("!= mine", '!= ["NEGATIVE", "POSITIVE"][mine]'),
    LABELS + LOOP + "sure_and_wrong = ' '.join(sure_and_wrong)",
    LABELS + LOOP + "sure_and_wrong += sure_and_wrong",
]
