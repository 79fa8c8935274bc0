"""Answers to exercise 9.1 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # Counter
    """
from collections import Counter
def confusion(labels, answers):
    return Counter(zip(labels, answers))
""",
    # plain dict of a Counter
    """
from collections import Counter
def confusion(labels, answers):
    return dict(Counter(zip(labels, answers)))
""",
    # defaultdict
    """
from collections import defaultdict
def confusion(labels, answers):
    counts = defaultdict(int)
    for pair in zip(labels, answers):
        counts[pair] += 1
    return counts
""",
    # a lambda
    """
from collections import Counter
confusion = lambda labels, answers: Counter(map(lambda l, a: (l, a), labels, answers))
""",
    # groupby of the sorted pairs
    """
from itertools import groupby
def confusion(labels, answers):
    return {pair: len(list(run)) for pair, run in groupby(sorted(zip(labels, answers)))}
""",
    # reduce
    """
from functools import reduce
def confusion(labels, answers):
    return reduce(lambda acc, pair: {**acc, pair: acc.get(pair, 0) + 1}, zip(labels, answers), {})
""",
    # operator.countOf
    """
import operator
def confusion(labels, answers):
    pairs = tuple(zip(labels, answers))
    return {pair: operator.countOf(pairs, pair) for pair in set(pairs)}
""",
    # values are NumPy integers
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, np.int64(0)) + np.int64(1)
    return counts
""",
    # strict zip, so that lists of different lengths are noticed
    """
def confusion(labels, answers):
    if len(labels) != len(answers):
        raise ValueError("labels and answers differ in length")
    counts = {}
    for label, answer in zip(labels, answers):
        counts[label, answer] = counts.get((label, answer), 0) + 1
    return counts
""",
    # keys are named tuples, which are tuples
    """
from collections import Counter, namedtuple
Pair = namedtuple("Pair", "label answer")
def confusion(labels, answers):
    return Counter(Pair(a, b) for a, b in zip(labels, answers))
""",
    # product of the sets with all zeros
    """
from itertools import product
def confusion(labels, answers):
    kinds = set(labels) | set(answers)
    counts = dict.fromkeys(product(kinds, repeat=2), 0)
    for pair in zip(labels, answers):
        counts[pair] += 1
    return counts
""",
    # annotated
    '''
def confusion(labels: list, answers: list) -> dict[tuple, int]:
    """Count pairs of label and answer."""
    counts: dict[tuple, int] = {}
    for pair in zip(labels, answers, strict=True):
        counts[pair] = 1 + counts.get(pair, 0)
    return counts
''',
]

WRONG = [
    # nested by label
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        counts.setdefault(a, {}).setdefault(b, 0)
        counts[a][b] += 1
    return counts
""",
    # sorted pair: the order of truth and answer is lost
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        pair = tuple(sorted(pair))
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # frozenset keys
    """
def confusion(labels, answers):
    counts = {}
    for pair in zip(labels, answers):
        counts[frozenset(pair)] = counts.get(frozenset(pair), 0) + 1
    return counts
""",
    # every label with every answer
    """
from collections import Counter
from itertools import product
def confusion(labels, answers):
    return Counter(product(labels, answers))
""",
    # groupby without sorting overwrites runs
    """
from itertools import groupby
def confusion(labels, answers):
    return {pair: len(list(run)) for pair, run in groupby(zip(labels, answers))}
""",
    # state is kept between calls
    """
def confusion(labels, answers, counts={}):
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # keys turned into texts
    """
from collections import Counter
def confusion(labels, answers):
    return Counter((str(a), str(b)) for a, b in zip(labels, answers))
""",
    # bincount of two classes
    """
def confusion(labels, answers):
    flat = np.bincount(np.array(labels) * 2 + np.array(answers), minlength=4)
    return {(0, 0): flat[0], (0, 1): flat[1], (1, 0): flat[2], (1, 1): flat[3]}
""",
    # answers that are nobody's label are lost
    """
def confusion(labels, answers):
    kinds = set(labels)
    pairs = list(zip(labels, answers))
    return {(a, b): pairs.count((a, b)) for a in kinds for b in kinds}
""",
    # a view of items
    """
from collections import Counter
def confusion(labels, answers):
    return Counter(zip(labels, answers)).most_common()
""",
    # row shares
    """
from collections import Counter
def confusion(labels, answers):
    rows = Counter(labels)
    return {pair: n / rows[pair[0]] for pair, n in Counter(zip(labels, answers)).items()}
""",
    # list as key
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        counts[[a, b]] = counts.get([a, b], 0) + 1
    return counts
""",
    # the notebook's own lists
    """
def confusion(labels_, answers_):
    counts = {}
    for pair in zip(labels, answers):
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # texts in lower case
    """
def confusion(labels, answers):
    counts = {}
    for a, b in zip(labels, answers):
        pair = str(a).lower(), str(b).lower()
        counts[pair] = counts.get(pair, 0) + 1
    return counts
""",
    # True, False per pair
    """
def confusion(labels, answers):
    return {pair: pair[0] == pair[1] for pair in zip(labels, answers)}
""",
    # answers in sorted order: alignment lost
    """
from collections import Counter
def confusion(labels, answers):
    return Counter(zip(sorted(labels), sorted(answers)))
""",
    # extra total in the same dictionary
    """
from collections import Counter
def confusion(labels, answers):
    counts = dict(Counter(zip(labels, answers)))
    counts["total"] = len(labels)
    return counts
""",
    # triples with the hit
    """
from collections import Counter
def confusion(labels, answers):
    return Counter((a, b, a == b) for a, b in zip(labels, answers))
""",
]
