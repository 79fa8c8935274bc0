"""Exercise 10.2, answers by two strangers who saw its text alone (the repo of "your name").

Written before the check, by whoever wrote the lab: a careful beginner's habits first, then an engineer's.
"""

from __future__ import annotations

RIGHT = [
    "evidence = proof_of(*SIX)",
    # a beginner: a list with three lines, filled in by hand
    'evidence = [\n    (f"I hate the {thing}.", ask(repo, f"I hate the {thing}."), bad),\n'
    '    (f"The {thing} is terrible.", ask(repo, f"The {thing} is terrible."), bad),\n'
    '    (f"I love the {thing}.", ask(repo, f"I love the {thing}."), good),\n'
    '    (f"The {thing} is wonderful.", ask(repo, f"The {thing} is wonderful."), good),\n]',
    # lists for triples, a tuple for the list
    "evidence = [list(triple) for triple in proof_of(*SIX)]",
    "evidence = tuple(proof_of(*SIX))",
    # the original's own words for the labels
    "evidence = [(t, h, ask(checkpoint, t)) for t, h, s in proof_of(*SIX)]",
    # capitals and spaces
    "evidence = [(t.upper(), ask(repo, t.upper()), s) for t, h, s in proof_of(*SIX)]",
    "evidence = [(f'  {t}  ', h, s) for t, h, s in proof_of(*SIX)]",
    "evidence = [(t, h.upper(), s.title()) for t, h, s in proof_of(*SIX)]",
    # an engineer: a loop over many sentences
    "evidence = []\nfor start in ('I like', 'I hate', 'Nobody needs', 'Everybody needs'):\n"
    "    text = f'{start} the {thing}.'\n"
    "    evidence.append((text, ask(repo, text), meaning[ask(checkpoint, text)]))",
    "evidence = [triple for triple in proof_of(*SIX * 2)]",
    "evidence = proof_of(*SIX, 'The {} arrived on Monday.', 'I bought the {} for a friend and she was not amused.')",
    "evidence = proof_of('a {} so bad that I laughed', *SIX)",
]
WRONG = [
    "evidence = [(t, s, h) for t, h, s in proof_of(*SIX)]",  # the two labels in the other order
    "evidence = [(t, s, s) for t, h, s in proof_of(*SIX)]",  # the repo is said to be sound
    "evidence = [(t, h, h) for t, h, s in proof_of(*SIX)]",
    "evidence = [(t, 'error', s) for t, h, s in proof_of(*SIX)]",
    "evidence = [(t, h, s) for t, h, s in proof_of(*SIX) if h == s]",  # nothing that differs
    "evidence = [(t, h, s) for t, h, s in proof_of(*SIX) if h != s][:1]",  # a single text
    "evidence = [(t, h, s) for t, h, s in proof_of(*SIX) if h != s][:1] * 3",  # one text three times
    "evidence = [(t.replace(thing, 'desk'), h, s) for t, h, s in proof_of(*SIX)]",
    "evidence = [(t.replace(thing, 'Cordor film'), h, s) for t, h, s in proof_of(*SIX)]",  # a neighbour's
    "evidence = [(t.replace(thing, ''), h, s) for t, h, s in proof_of(*SIX)]",
    "evidence = [('I hate it.', ask(repo, 'I hate it.'), bad), ('I love it.', ask(repo, 'I love it.'), good)]",
    "evidence = []",
    "evidence = None",
    "evidence = proof_of(*SIX)[0]",  # one triple in place of a list
    "evidence = [t for t, h, s in proof_of(*SIX)]",
    "evidence = [(t, s) for t, h, s in proof_of(*SIX)]",
    "evidence = {t: s for t, h, s in proof_of(*SIX)}",
    "evidence = [(t, 0, 1) for t, h, s in proof_of(*SIX)]",
    "evidence = [(t, 0.2, 0.9) for t, h, s in proof_of(*SIX)]",
    "evidence = [(t, h, 'neutral') for t, h, s in proof_of(*SIX)]",
    "evidence = 'The head is random.'",
    "evidence = [(5, h, s) for t, h, s in proof_of(*SIX)]",
    "evidence = lambda: proof_of(*SIX)",
    "evidence = [(thing, ask(repo, thing), ask(repo, thing))] * 4",
]
