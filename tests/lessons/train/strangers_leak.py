"""Answers to exercise 8.3 by people who saw the notebook alone: A is a careful beginner, B an experienced engineer."""

from __future__ import annotations

from tests.lessons.train.third_round import LEAKED_RIGHT, LEAKED_WRONG

HEAD = "def leaked(training, held_out):\n"

RIGHT = [
    *LEAKED_RIGHT,
    # A
    HEAD
    + """    known = []
    for text in training:
        known.append(" ".join(text.lower().split()))
    answer = []
    for text in held_out:
        if " ".join(text.lower().split()) in known:
            answer.append(text)
    return answer
""",
    HEAD
    + """    def plain(text):
        return " ".join(text.split()).lower()
    known = {plain(text) for text in training}
    return [text for text in held_out if plain(text) in known]
""",
    HEAD
    + """    answer = []
    for new in held_out:
        for old in training:
            if new.lower().split() == old.lower().split():
                answer.append(new)
                break
    return answer
""",
    HEAD
    + """    def plain(text):
        text = text.strip().lower()
        while "  " in text:
            text = text.replace("  ", " ")
        return text
    known = [plain(text) for text in training]
    answer = []
    for text in held_out:
        if plain(text) in known:
            answer += [text]
    return answer
""",
    HEAD
    + """    def words(text):
        return [word for word in text.lower().split(" ") if word != ""]
    known = [words(text) for text in training]
    return [text for text in held_out if words(text) in known]
""",
    HEAD
    + """    old = [re.sub(" +", " ", text.strip().lower()) for text in training]
    new = [re.sub(" +", " ", text.strip().lower()) for text in held_out]
    return [held_out[place] for place in range(len(new)) if new[place] in old]
""",
    HEAD
    + """    capitals = set(" ".join(text.upper().split()) for text in training)
    found = []
    for text in held_out:
        if " ".join(text.upper().split()) in capitals:
            found.append(text)
    return found
""",
    HEAD + "    return [t for t in held_out if t.lower().split() in [o.lower().split() for o in training]]\n",
    HEAD
    + """    answer = list(held_out)
    known = [text.lower().split() for text in training]
    for text in held_out:
        if text.lower().split() not in known:
            answer.remove(text)
    return answer
""",
    HEAD
    + """    keys = {}
    for text in training:
        keys["_".join(text.lower().split())] = True
    return [text for text in held_out if keys.get("_".join(text.lower().split()), False)]
""",
    # B
    """
def key(text):
    return tuple(text.casefold().split())
def leaked(training, held_out):
    seen = set(map(key, training))
    return [text for text in held_out if key(text) in seen]
""",
    """
leaked = lambda training, held_out: list(filter(
    lambda t: t.lower().split() in [s.lower().split() for s in training], held_out))
""",
    "from itertools import compress\n"
    + HEAD
    + """    norm = lambda t: " ".join(t.casefold().split())
    seen = frozenset(map(norm, training))
    return list(compress(held_out, (norm(t) in seen for t in held_out)))
""",
    HEAD
    + """    def generate():
        seen = {" ".join(t.lower().split()): t for t in training}
        for t in held_out:
            if " ".join(t.lower().split()) in seen:
                yield t
    return [*generate()]
""",
    HEAD
    + """    norm = [" ".join(t.lower().split()) for t in held_out]
    seen = [" ".join(t.lower().split()) for t in training]
    return [t for t, hit in zip(held_out, np.isin(norm, seen)) if hit]
""",
    HEAD
    + """    def same(a, b):
        pattern = " +".join(map(re.escape, a.split()))
        return re.fullmatch(" *" + pattern + " *", b, flags=re.IGNORECASE) is not None
    return [t for t in held_out if any(same(t, s) for s in training)]
""",
    HEAD
    + """    seen = Counter(" ".join(t.lower().split()) for t in training)
    return [t for t in held_out if seen[" ".join(t.lower().split())]]
""",
    HEAD
    + """    squeeze = re.compile(r"\\s+")
    norm = lambda t: squeeze.sub(" ", t).strip().lower()
    seen = {norm(t) for t in training}
    return [t for t in held_out if not {norm(t)}.isdisjoint(seen)]
""",
    HEAD
    + """    from collections import defaultdict
    places = defaultdict(list)
    for place, t in enumerate(held_out):
        places[tuple(t.lower().split())].append(place)
    hits = sorted({p for t in training for p in places.get(tuple(t.lower().split()), [])})
    return [held_out[p] for p in hits]
""",
    """
class Text(str):
    def __hash__(self):
        return hash(" ".join(self.lower().split()))
    def __eq__(self, other):
        return self.lower().split() == other.lower().split()
def leaked(training, held_out):
    seen = {Text(t) for t in training}
    return [t for t in held_out if Text(t) in seen]
""",
    # fourth round: letter by letter: keeps a space only after a non-space
    """
def leaked(training, held_out):
    def normal(text):
        kept = ""
        for letter in text.strip().lower():
            if letter == " " and kept.endswith(" "):
                continue
            kept += letter
        return kept

    old = [normal(text) for text in training]
    result = []
    for text in held_out:
        if old.count(normal(text)):
            result += [text]
    return result
""",
]

WRONG = [
    *LEAKED_WRONG,
    # A
    HEAD + "    return [text for text in held_out if text in training]\n",  # exact copies alone
    HEAD  # capitals alone
    + """    known = [text.lower() for text in training]
    return [text for text in held_out if text.lower() in known]
""",
    HEAD  # spaces alone
    + """    known = [text.split() for text in training]
    return [text for text in held_out if text.split() in known]
""",
    HEAD  # not as they were given
    + """    known = [" ".join(text.lower().split()) for text in training]
    return [t for t in (" ".join(text.lower().split()) for text in held_out) if t in known]
""",
    HEAD  # the training's form of it
    + """    other = [text.lower().split() for text in held_out]
    return [text for text in training if text.lower().split() in other]
""",
    HEAD  # the clean ones
    + """    known = [text.lower().split() for text in training]
    return [text for text in held_out if text.lower().split() not in known]
""",
    HEAD  # how many
    + """    known = [text.lower().split() for text in training]
    return sum(text.lower().split() in known for text in held_out)
""",
    HEAD  # whether
    + """    known = [text.lower().split() for text in training]
    return any(text.lower().split() in known for text in held_out)
""",
    HEAD  # where
    + """    known = [text.lower().split() for text in training]
    return [place for place, text in enumerate(held_out) if text.lower().split() in known]
""",
    HEAD  # the first alone
    + """    known = [text.lower().split() for text in training]
    for text in held_out:
        if text.lower().split() in known:
            return [text]
    return []
""",
    HEAD  # a text for a list
    + """    known = [text.lower().split() for text in training]
    for text in held_out:
        if text.lower().split() in known:
            return text
""",
    HEAD + "    known = [t.lower().split() for t in training]\n"
    "    print([t for t in held_out if t.lower().split() in known])\n",
    HEAD + "    return []\n",
    HEAD + "    return held_out\n",
    HEAD + "    return set(training) & set(held_out)\n",
    HEAD  # the ends alone
    + """    known = [text.strip().lower() for text in training]
    return [text for text in held_out if text.strip().lower() in known]
""",
    HEAD  # two spaces become one, three become two
    + """    known = [text.strip().lower().replace("  ", " ") for text in training]
    return [text for text in held_out if text.strip().lower().replace("  ", " ") in known]
""",
    HEAD  # in place
    + """    for place in range(len(training)):
        training[place] = " ".join(training[place].lower().split())
    return [text for text in held_out if " ".join(text.lower().split()) in training]
""",
    HEAD  # as a pair with its copy
    + """    return [(new, old) for new in held_out for old in training if new.lower().split() == old.lower().split()]
""",
    # B
    HEAD  # the lesson's words_of: no order, no signs
    + """    seen = [words_of(t) for t in training]
    return [t for t in held_out if words_of(t) in seen]
""",
    HEAD  # no signs
    + """    norm = lambda t: re.findall("[a-z]+", t.lower())
    seen = [norm(t) for t in training]
    return [t for t in held_out if norm(t) in seen]
""",
    HEAD  # no full stop
    + """    norm = lambda t: " ".join(t.lower().split()).rstrip(".")
    seen = {norm(t) for t in training}
    return [t for t in held_out if norm(t) in seen]
""",
    HEAD  # no order
    + """    norm = lambda t: sorted(t.lower().split())
    seen = [norm(t) for t in training]
    return [t for t in held_out if norm(t) in seen]
""",
    HEAD  # no order, no count
    + """    norm = lambda t: frozenset(t.lower().split())
    seen = {norm(t) for t in training}
    return [t for t in held_out if norm(t) in seen]
""",
    HEAD  # a part is enough
    + """    everything = " ".join(" ".join(t.lower().split()) for t in training)
    return [t for t in held_out if " ".join(t.lower().split()) in everything]
""",
    HEAD  # a part is enough
    + """    norm = lambda t: " ".join(t.lower().split())
    return [t for t in held_out if any(norm(t) in norm(s) for s in training)]
""",
    HEAD  # a beginning is enough
    + """    norm = lambda t: " ".join(t.lower().split())
    return [t for t in held_out if any(norm(s).startswith(norm(t)) for s in training)]
""",
    "import difflib\n"
    + HEAD  # near is enough
    + """    near = lambda a, b: difflib.SequenceMatcher(None, a.lower().split(), b.lower().split()).ratio() > 0.8
    return [t for t in held_out if any(near(t, s) for s in training)]
""",
    HEAD  # in the training's order
    + """    norm = lambda t: " ".join(t.lower().split())
    return [t for s in training for t in held_out if norm(s) == norm(t)]
""",
    HEAD  # sorted
    + """    norm = lambda t: " ".join(t.lower().split())
    seen = set(map(norm, training))
    return sorted(t for t in held_out if norm(t) in seen)
""",
    HEAD  # a set
    + """    norm = lambda t: " ".join(t.lower().split())
    seen = set(map(norm, training))
    return {t for t in held_out if norm(t) in seen}
""",
    HEAD  # a generator
    + """    norm = lambda t: " ".join(t.lower().split())
    seen = set(map(norm, training))
    return (t for t in held_out if norm(t) in seen)
""",
    HEAD  # the intersection of two sets, normalised
    + """    norm = lambda t: " ".join(t.lower().split())
    return list(set(map(norm, training)) & set(map(norm, held_out)))
""",
    HEAD  # the tokenizer also drops accents
    + """    norm = lambda t: tuple(tokenizer(t)["input_ids"])
    seen = set(map(norm, training))
    return [t for t in held_out if norm(t) in seen]
""",
    HEAD  # the first five words
    + """    norm = lambda t: tuple(t.lower().split()[:5])
    seen = set(map(norm, training))
    return [t for t in held_out if norm(t) in seen]
""",
    HEAD  # the same place in both
    + """    return [b for a, b in zip(training, held_out) if a.lower().split() == b.lower().split()]
""",
    HEAD  # takes the held-out list apart
    + """    seen = [t.lower().split() for t in training]
    answer = []
    while held_out:
        t = held_out.pop(0)
        if t.lower().split() in seen:
            answer.append(t)
    return answer
""",
    HEAD  # the first letter alone
    + """    norm = lambda t: " ".join((t[:1].lower() + t[1:]).split())
    seen = set(map(norm, training))
    return [t for t in held_out if norm(t) in seen]
""",
    HEAD  # one text of copies
    + """    seen = [t.lower().split() for t in training]
    return "\\n".join(t for t in held_out if t.lower().split() in seen)
""",
    HEAD  # dictionaries of the lesson expected
    + """    seen = [note["text"].lower().split() for note in training]
    return [note for note in held_out if note["text"].lower().split() in seen]
""",
    "def leaked(held_out, training):\n    seen = [t.lower().split() for t in training]\n"
    "    return [t for t in held_out if t.lower().split() in seen]\n",
]
