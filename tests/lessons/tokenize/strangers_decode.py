"""Answers to exercise 3.1 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.tokenize.strangers_decode_wrong import PAGE
from tests.lessons.tokenize.strangers_decode_wrong import WRONG as THEIRS
from tests.lessons.tokenize.third_round import DECODE_RIGHT, DECODE_WRONG

RIGHT = [
    *DECODE_RIGHT,
    # a dictionary turned round, a loop, strip at the end
    """
def to_text(ids, vocab, special_ids):
    back = {}
    for token in vocab:
        back[vocab[token]] = token
    text = ""
    for number in ids:
        if number in special_ids:
            continue
        token = back[number]
        if token.startswith("##"):
            text = text + token[2:]
        else:
            text = text + " " + token
    return text.strip()
""",
    # a list of words whose last one grows
    """
def to_text(ids, vocab, special_ids):
    tokens = {number: token for token, number in vocab.items()}
    words = []
    for i in ids:
        if i not in special_ids:
            if tokens[i][:2] == "##" and len(words) > 0:
                words[-1] = words[-1] + tokens[i][2:]
            else:
                words.append(tokens[i])
    return " ".join(words)
""",
    # joins with spaces and then takes the ' ##' away
    PAGE,
    # looks each id up by searching the dictionary
    """
def to_text(ids, vocab, special_ids):
    text = ""
    for i in ids:
        if i in special_ids:
            continue
        for token, number in vocab.items():
            if number == i:
                if token.startswith("##"):
                    text += token[2:]
                elif text == "":
                    text = token
                else:
                    text += " " + token
    return text
""",
    # two lists side by side and index()
    """
def to_text(ids, vocab, special_ids):
    names = list(vocab.keys())
    numbers = list(vocab.values())
    result = []
    for i in ids:
        if i in special_ids:
            continue
        name = names[numbers.index(i)]
        if name.startswith("##"):
            result.append(name[2:])
        else:
            result.append(" " + name)
    text = "".join(result)
    if text.startswith(" "):
        text = text[1:]
    return text
""",
    # works on copies with remove
    """
def to_text(ids, vocab, special_ids):
    mine = list(ids)
    for special in special_ids:
        while special in mine:
            mine.remove(special)
    back = dict(zip(vocab.values(), vocab.keys()))
    text = ""
    for i in mine:
        if back[i].startswith("##"):
            text = text + back[i][2:]
        else:
            text = text + " " + back[i]
    return text.lstrip(" ")
""",
    # from the right with insert
    """
def to_text(ids, vocab, special_ids):
    back = {v: k for k, v in vocab.items()}
    text = ""
    for i in reversed(ids):
        if i in special_ids:
            continue
        t = back[i]
        if t.startswith("##"):
            text = t[2:] + text
        else:
            text = " " + t + text
    return text.strip(" ")
""",
    # a helper inside
    """
def to_text(ids, vocab, special_ids):
    def name(i):
        for token in vocab:
            if vocab[token] == i:
                return token
    tokens = []
    for i in ids:
        if i not in special_ids:
            tokens.append(name(i))
    text = ""
    for place in range(len(tokens)):
        if tokens[place].startswith("##"):
            text += tokens[place].removeprefix("##")
        elif place == 0:
            text += tokens[place]
        else:
            text += " " + tokens[place]
    return text
""",
    # splits the joined text and glues again
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    tokens = [back[i] for i in ids]
    special = [back[i] for i in special_ids if i in back]
    out = ""
    for t in tokens:
        if t in special:
            pass
        elif t.startswith("##"):
            out = out + t[2:]
        else:
            out = out + " " + t
    return out.strip()
""",
    # keeps a current word
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    words = []
    current = ""
    for i in ids:
        if i in special_ids:
            continue
        t = back[i]
        if t.startswith("##"):
            current = current + t[2:]
        else:
            if current != "":
                words.append(current)
            current = t
    if current != "":
        words.append(current)
    return " ".join(words)
""",
    # regular expression after join
    """
import re
def to_text(ids, vocab, special_ids):
    inverse = {i: t for t, i in vocab.items()}
    skip = set(special_ids)
    return re.sub(r" ##", "", " ".join(inverse[i] for i in ids if i not in skip))
""",
    # itemgetter and a generator
    """
def to_text(ids, vocab, special_ids):
    inverse = dict(map(reversed, vocab.items()))
    skip = frozenset(special_ids)
    pieces = (inverse[i] for i in ids if i not in skip)
    return "".join(p[2:] if p.startswith("##") else f" {p}" for p in pieces).lstrip()
""",
    # functools.reduce
    """
from functools import reduce
def to_text(ids, vocab, special_ids):
    inv = {v: k for k, v in vocab.items()}
    def glue(text, piece):
        if piece.startswith("##"):
            return text + piece[2:]
        return f"{text} {piece}" if text else piece
    return reduce(glue, (inv[i] for i in ids if i not in special_ids), "")
""",
    # io.StringIO as a buffer
    """
import io
def to_text(ids, vocab, special_ids):
    inv, out = {v: k for k, v in vocab.items()}, io.StringIO()
    for i in ids:
        if i in special_ids:
            continue
        p = inv[i]
        out.write(p[2:] if p.startswith("##") else " " + p)
    return out.getvalue().strip()
""",
    # filter and a match statement
    """
def to_text(ids, vocab, special_ids):
    inv = {v: k for k, v in vocab.items()}
    words = []
    for piece in map(inv.get, filter(lambda i: i not in special_ids, ids)):
        match (piece[:2], bool(words)):
            case ("##", True):
                words[-1] += piece[2:]
            case _:
                words.append(piece)
    return " ".join(words)
""",
    # a sorted table and bisect
    """
from bisect import bisect_left
def to_text(ids, vocab, special_ids):
    table = sorted((i, t) for t, i in vocab.items())
    keys = [i for i, _ in table]
    pieces = [table[bisect_left(keys, i)][1] for i in ids if i not in special_ids]
    return " ".join(pieces).replace(" ##", "")
""",
    # groups of pieces by counting word starts
    """
from itertools import accumulate, groupby
def to_text(ids, vocab, special_ids):
    inv = {v: k for k, v in vocab.items()}
    p = [inv[i] for i in ids if i not in special_ids]
    starts = list(accumulate(not t.startswith("##") for t in p))
    words = []
    for _, group in groupby(zip(starts, p), key=lambda pair: pair[0]):
        first, *rest = [t for _, t in group]
        words.append(first + "".join(t[2:] for t in rest))
    return " ".join(words)
""",
    # numpy ids are turned back into ints
    """
import numpy as np
def to_text(ids, vocab, special_ids):
    inv = {int(v): k for k, v in vocab.items()}
    ids = np.asarray(ids, dtype=int)
    kept = ids[~np.isin(ids, list(special_ids))]
    return " ".join(inv[int(i)] for i in kept).replace(" ##", "")
""",
    # walrus and partition
    """
def to_text(ids, vocab, special_ids):
    inv = {i: t for t, i in vocab.items()}
    out = []
    for i in ids:
        if i in special_ids: continue
        if (t := inv[i]).startswith("##"): out += [t[2:]]
        else: out += [" ", t]
    return "".join(out[1:] if out[:1] == [" "] else out)
""",
    # recursion on a tuple
    """
def to_text(ids, vocab, special_ids):
    inv = {i: t for t, i in vocab.items()}
    def go(rest, text):
        if not rest:
            return text
        head, *tail = rest
        if head in special_ids:
            return go(tail, text)
        t = inv[head]
        if t.startswith("##"):
            return go(tail, text + t[2:])
        return go(tail, text + " " + t if text else t)
    return go(list(ids), "")
""",
]

WRONG = [*DECODE_WRONG, *THEIRS]
