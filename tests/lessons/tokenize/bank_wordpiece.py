"""Exercise 3.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RECURSIVE = """
def wordpiece(word, vocab, mark=""):
    if not word:
        return []
    for end in range(len(word), 0, -1):
        if mark + word[:end] in vocab:
            rest = wordpiece(word[end:], vocab, "##")
            return ["[UNK]"] if rest == ["[UNK]"] else [mark + word[:end]] + rest
    return ["[UNK]"]
"""
SHRINKING = """
def wordpiece(word, vocab):
    pieces, rest = (), word
    while rest:
        head = rest
        while head and ("##" * bool(pieces) + head) not in vocab:
            head = head[:-1]
        if not head:
            return ("[UNK]",)
        pieces += ("##" * bool(pieces) + head,)
        rest = rest[len(head):]
    return pieces
"""
NEXT = """
def wordpiece(word, vocab):
    known, pieces, start = set(vocab), [], 0
    while start < len(word):
        sign = "##" if start else ""
        fits = [end for end in range(start + 1, len(word) + 1) if sign + word[start:end] in known]
        if not fits:
            return ["[UNK]"]
        pieces.append(word[start:max(fits)] if start == 0 else "##" + word[start:max(fits)])
        start = max(fits)
    return pieces
"""
LOOP = """
def wordpiece(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in {ends}:
            piece = {piece}
            if piece in vocab:
                pieces.append({keep})
                start = end
                break
        else:
            {otherwise}
    return pieces
"""


def loop(
    ends="range(len(word), start, -1)",
    piece='("##" if start else "") + word[start:end]',
    keep="piece",
    otherwise='return ["[UNK]"]',
):
    """Return WordPiece as code, with one part replaced."""
    return LOOP.format(ends=ends, piece=piece, keep=keep, otherwise=otherwise)


FROM_THE_RIGHT = """
def wordpiece(word, vocab):
    pieces, end = [], len(word)
    while end > 0:
        for start in range(end):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                pieces.insert(0, piece)
                end = start
                break
        else:
            return ["[UNK]"]
    return pieces
"""
GOES_BACK = """
def wordpiece(word, vocab, mark=""):
    if not word:
        return []
    for end in range(len(word), 0, -1):
        if mark + word[:end] in vocab:
            rest = wordpiece(word[end:], vocab, "##")
            if rest != ["[UNK]"]:
                return [mark + word[:end]] + rest
    return ["[UNK]"]
"""

# The WordPiece that many courses print: `##` is put in front of the rest, and `#` is in BERT's vocabulary, so the rest
# of a word that cannot be cut grows for ever.
SPINS = """def wordpiece(word, vocab):
    pieces = []
    while word:
        end = len(word)
        while end > 0 and word[:end] not in vocab:
            end -= 1
        if end == 0:
            return ["[UNK]"]
        pieces.append(word[:end])
        word = word[end:] and "##" + word[end:]
    return pieces
"""

# `if vocab.get(piece)` takes id 0 for "not there".
FALSE_ZERO = loop().replace("if piece in vocab:", "if vocab.get(piece):")
MARKS_SEEN = loop().replace("pieces.append(piece)", "pieces.append(piece); vocab.setdefault('[seen]', -1)")

RIGHT = [
    loop(),
    RECURSIVE,
    SHRINKING,
    NEXT,
    loop().replace("in vocab:", "in vocab.keys():").replace("return pieces", "return tuple(pieces)"),
]

WRONG = [
    (SPINS, 'It was called with the string "love😊"'),
    (FALSE_ZERO, "which counts as False"),
    (MARKS_SEEN, "changes what it is given"),
    (loop().replace("return pieces", "return set(pieces)"), "keeps no order"),
    (loop(piece="word[start:end]"), "The cuts are right and the marks are not"),
    (loop(piece='"##" + word[start:end]'), "looked up without"),
    (loop(ends="range(start + 1, len(word) + 1)"), "a longer piece of the vocabulary fits"),
    (FROM_THE_RIGHT, "do you cut from the right"),
    (loop(otherwise='return pieces + ["[UNK]"]'), 'one token, `["[UNK]"]`, and nothing else stays'),
    (loop(otherwise="pass"), "did not finish within"),
    (loop(otherwise="start += 1"), 'one token, `["[UNK]"]`'),
    (loop(keep="vocab[piece]"), "looking up their ids is the next step"),
    (loop(keep="word[start:end]"), "the marks are not"),
    (loop(ends="range(len(word) - 1, start, -1)"), 'For "huggingface"'),
    (GOES_BACK, "does not go back"),
    ("def wordpiece(word, vocab):\n    return tokenizer.tokenize(word)", 'For "acd"'),
    ("def wordpiece(word, vocab):\n    return ' '.join(tokenizer.tokenize(word))", "returns one string"),
    ("def wordpiece(word, vocab):\n    return tokenizer(word).tokens()", "Special tokens come later"),
    ("def wordpiece(word, vocab):\n    return ['[UNK]']", "can be cut into pieces"),
    ("def wordpiece(word, vocab):\n    return []", "Nothing came back"),
    ("def wordpiece(word, vocab):\n    return [word[:4], '##' + word[4:]]", "is not in the `vocab`"),
    ("def wordpiece(word, vocab):\n    print(word)", "returned nothing"),
    ("def wordpiece(word):\n    return [word]", "TypeError"),
    ("wordpiece = tokenizer.tokenize('huggingface')", "asks for a function"),
]
