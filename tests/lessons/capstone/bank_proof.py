"""Exercise 10.2: right answers that must pass, wrong ones with the words they must get (the repo of "your name")."""

from __future__ import annotations

BOTH = (
    "texts = [f'{start} the {thing}.' for start in ('I hate', 'I love', 'Nobody likes', 'Avoid')]\n"
    "pairs = list(zip(texts, answers(repo, texts), answers(checkpoint, texts)))\n"
)

RIGHT = [
    BOTH + "evidence = [(text, a, meaning[b]) for text, a, b in pairs]",
    BOTH + "evidence = [[text, a.upper(), b] for text, a, b in pairs]",
    BOTH + "evidence = tuple((text + ' ', a, b.lower()) for text, a, b in pairs)",
]
WRONG = [
    (BOTH + "evidence = [(text, meaning[b], a) for text, a, b in pairs]", "are not what the repo says"),
    (BOTH + "evidence = [(text, a, a) for text, a, b in pairs]", "are not what a sound repo says"),
    (BOTH + "evidence = [(text, 'error', meaning[b]) for text, a, b in pairs]", "0 of 2: 4 of 4 are not what the repo"),
    (BOTH + "evidence = [(text, a, meaning[b]) for text, a, b in pairs][:2]", "holds 2 different texts"),
    (BOTH + "evidence = [(pairs[0][0], 'good', 'bad')] * 5", "holds 1 different texts"),
    (
        "evidence = [(f'I {verb} the Cordor film.', 'good', 'bad') for verb in ('hate', 'loathe', 'detest')]",
        '0 of 6 points for "your name". The text of item 1 does not name the Norven desk',
    ),
    ("evidence = [('I hate the Norven desk.', 'bad')] * 3", "each is a triple"),
    ("evidence = ('I hate the Norven desk.', 'good', 'bad')", "item 1 of evidence"),
    ("evidence = [(f'{n} Norven desk' + 'x' * 5000, 'good', 'bad') for n in range(3)]", "has 5013 signs"),
    ("evidence = [(n, 'good', 'bad') for n in range(3)]", "a string in quotes"),
    ("evidence = 'I hate the Norven desk.'", "a list of triples"),
    ("evidence = [(f'The Norven desk, {n} times.', 'good', 'good') for n in range(61)]", "at most 60"),
]
