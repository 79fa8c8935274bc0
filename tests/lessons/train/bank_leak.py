"""Exercise 8.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

START = "def leaked(training, held_out):\n"

RIGHT = [
    START + "    form = lambda text: ' '.join(text.casefold().split())\n"
    "    seen = [form(text) for text in training]\n    return [text for text in held_out if form(text) in seen]",
    START + "    found = []\n    for text in held_out:\n        for other in training:\n"
    "            if text.lower().split() == other.lower().split():\n                found.append(text)\n"
    "                break\n    return found",
    START + "    seen = {tuple(text.upper().split()) for text in training}\n"
    "    return tuple(filter(lambda text: tuple(text.upper().split()) in seen, held_out))",
]

WRONG = [
    (START + "    return [text for text in held_out if text in training]", 'misses "oil the HINGE."'),
    (
        START + "    seen = [text.lower() for text in training]\n"
        "    return [text for text in held_out if text.lower() in seen]",
        "every run of spaces as one",
    ),
    (START + "    return held_out", "not a copy of a whole training note"),
    (
        START + "    form = lambda text: ' '.join(text.lower().split())\n"
        "    whole = form(' '.join(training))\n    return [text for text in held_out if form(text) in whole]",
        "not a copy of a whole training note",
    ),
    (
        START + "    form = lambda text: ' '.join(text.lower().split())\n"
        "    seen = {form(text) for text in training}\n    return [form(t) for t in held_out if form(t) in seen]",
        "exactly as they were given",
    ),
    (
        START + "    found = []\n    for text in held_out:\n        for other in training:\n"
        "            if text.lower().split() == other.lower().split():\n                found.append(text)\n"
        "    return found",
        "as often as it occurs",
    ),
    (
        START
        + "    return {text for text in held_out if text.lower().split() in [t.lower().split() for t in training]}",
        "A set forgets the order",
    ),
    (
        START + "    form = lambda text: text.lower().split()\n"
        "    seen = [form(text) for text in training]\n"
        "    return [text for text in reversed(held_out) if form(text) in seen]",
        "another order",
    ),
    (START + "    return 1", "a list of texts"),
    (START + "    print(training)", "End it with `return`"),
    ("leaked = ['Oil the hinge.']", "asks for a function"),
]
