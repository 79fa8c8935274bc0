"""Exercise 2.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

READ = """
my_labels = ["NEGATIVE", "NEGATIVE", "POSITIVE", "NEGATIVE", "POSITIVE", "POSITIVE", "NEGATIVE", "POSITIVE"]
answers = classifier(reviews)
sure_and_wrong = [r for r, l, a in zip(reviews, my_labels, answers) if a["label"] != l and a["score"] > 0.9]
"""

RIGHT = [
    READ,
    READ + "my_labels = tuple(label.lower() for label in my_labels)\nsure_and_wrong = set(sure_and_wrong)",
    READ + "my_labels = dict(zip(reversed(reviews), reversed(my_labels)))\nsure_and_wrong = sure_and_wrong[::-1]",
    READ + "my_labels = [f' {label.title()} ' for label in my_labels]\nsure_and_wrong = tuple(sure_and_wrong)",
]

WRONG = [
    (
        READ + "my_labels = [a['label'] for a in answers]\nsure_and_wrong = []",
        "Read it again as the person who wrote it",
    ),
    (READ + "my_labels = ['POSITIVE'] * 8", "Read it again"),
    (READ + "my_labels[3] = 'NEUTRAL'", 'holds "NEUTRAL"'),
    (READ + "my_labels = my_labels[:7]", "holds 7 labels"),
    (READ + "my_labels = [0, 0, 1, 0, 1, 1, 0, 1]", "an item of my_labels"),
    (READ + "my_labels = 'NEGATIVE'", "asks for a list of 8 labels"),
    (READ + "my_labels = {reviews[0]: 'NEGATIVE'}", "says nothing about"),
    (READ + "my_labels = None", "`my_labels` is None"),
    (READ + "my_labels = set(my_labels)", "asks for a list of 8 labels"),
    (READ + "sure_and_wrong = []", "still to find"),
    (READ + "sure_and_wrong = sure_and_wrong[1:]", "still to find"),
    (READ + "sure_and_wrong = reviews", "Take it out"),
    (
        READ + "sure_and_wrong = [r for r, l, a in zip(reviews, my_labels, answers) if a['label'] == l]",
        "no mistake. Take it out",
    ),
    (READ + "sure_and_wrong = [0, 2]", "Put the reviews themselves"),
    (READ + "sure_and_wrong = answers", "Put the reviews themselves"),
    (READ + "sure_and_wrong = ['I love you.']", "not one of the reviews"),
    (READ + "sure_and_wrong += sure_and_wrong", "Give each review once"),
    (READ + "sure_and_wrong = None", "`sure_and_wrong` is None"),
    (READ + "sure_and_wrong = 4", "asks for a list of reviews"),
]
