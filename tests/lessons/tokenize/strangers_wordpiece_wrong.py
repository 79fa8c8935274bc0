"""Answers to exercise 3.2 by people who saw the notebook alone: the wrong ones."""

from __future__ import annotations

PAGE = """
def wordpiece(word, vocab):
    out, s = [], 0
    while s < len(word):
        p = "##" if s else ""
        e = next((e for e in range(len(word), s, -1) if p + word[s:e] in vocab), None)
        if e is None:
            return ["[UNK]"]
        out.append(p + word[s:e])
        s = e
    return out
"""
SHRINKING = """
def wordpiece(word, vocab):
    pieces = []
    while word:
        mark = "##" if pieces else ""
        end = len(word)
        while end > 0 and mark + word[:end] not in vocab:
            end -= 1
        if end == 0:
            return ["[UNK]"]
        pieces.append(mark + word[:end])
        word = word[end:]
    return pieces
"""


def but(old: str, new: str, page: str = PAGE) -> str:
    """Return a page with one place replaced, and make sure that it was there."""
    assert page.count(old) == 1, old
    return page.replace(old, new)


WRONG = [
    # uses the notebook's tokenizer
    ("def wordpiece(word, vocab):\n    return tokenizer.tokenize(word)"),
    # later pieces are looked up without ##
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    while word:\n        end = len(word)\n"
        "        while end > 0 and word[:end] not in vocab:\n            end -= 1\n        if end == 0:\n"
        '            return ["[UNK]"]\n        pieces.append(word[:end])\n        word = word[end:]\n'
        "    return pieces"
    ),
    # looked up without ## and only written with it
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    while word:\n        end = len(word)\n"
        "        while end > 0 and word[:end] not in vocab:\n            end -= 1\n        if end == 0:\n"
        '            return ["[UNK]"]\n        pieces.append("##" + word[:end] if pieces else word[:end])\n'
        "        word = word[end:]\n    return pieces"
    ),
    # looked up with ## but returned without
    but("pieces.append(mark + word", "pieces.append(word", SHRINKING),
    # the shortest piece wins
    but(
        (
            "        end = len(word)\n"
            "        while end > 0 and mark + word[:end] not in vocab:\n"
            "            end -= 1\n"
            "        if end == 0:\n"
        ),
        (
            "        end = 1\n"
            "        while end <= len(word) and mark + word[:end] not in vocab:\n"
            "            end += 1\n"
            "        if end > len(word):\n"
        ),
        SHRINKING,
    ),
    # keeps the pieces found before [UNK]
    but(
        '            return ["[UNK]"]\n', ('            pieces.append("[UNK]")\n            return pieces\n'), SHRINKING
    ),
    # an unknown letter alone becomes [UNK] and it goes on
    but(
        ('            return ["[UNK]"]\n        pieces.append(mark + word[:end])\n        word = word[end:]\n'),
        (
            '            pieces.append("[UNK]")\n'
            "            word = word[1:]\n"
            "        else:\n"
            "            pieces.append(mark + word[:end])\n"
            "            word = word[end:]\n"
        ),
        SHRINKING,
    ),
    # returns the pieces found so far
    but('["[UNK]"]', "pieces", SHRINKING),
    # returns the ids instead of the pieces
    but(
        ('            return ["[UNK]"]\n        pieces.append(mark + word[:end])\n'),
        ('            return [vocab["[UNK]"]]\n        pieces.append(vocab[mark + word[:end]])\n'),
        SHRINKING,
    ),
    # [UNK] as a string
    but('["[UNK]"]', '"[UNK]"', SHRINKING),
    # prints instead of returning
    but(
        (
            '            return ["[UNK]"]\n'
            "        pieces.append(mark + word[:end])\n"
            "        word = word[end:]\n"
            "    return pieces\n"
        ),
        (
            '            print(["[UNK]"])\n'
            "            return\n"
            "        pieces.append(mark + word[:end])\n"
            "        word = word[end:]\n"
            "    print(pieces)\n"
        ),
        SHRINKING,
    ),
    # one string with spaces
    but(
        (
            '            return ["[UNK]"]\n'
            "        pieces.append(mark + word[:end])\n"
            "        word = word[end:]\n"
            "    return pieces\n"
        ),
        (
            '            return "[UNK]"\n'
            "        pieces.append(mark + word[:end])\n"
            "        word = word[end:]\n"
            '    return " ".join(pieces)\n'
        ),
        SHRINKING,
    ),
    # only two pieces: the longest beginning and the rest
    (
        "def wordpiece(word, vocab):\n    for end in range(len(word), 0, -1):\n        if word[:end] in vocab:\n"
        "            if end == len(word):\n                return [word]\n"
        '            return [word[:end], "##" + word[end:]]\n    return ["[UNK]"]'
    ),
    # the last letter is never part of the first try
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    start = 0\n    while start < len(word):\n"
        '        mark = "##" if start else ""\n        for end in range(len(word) - 1, start, -1):\n'
        "            if mark + word[start:end] in vocab:\n                pieces.append(mark + word[start:end])\n"
        '                start = end\n                break\n        else:\n            return ["[UNK]"]\n'
        "    return pieces"
    ),
    # letters only
    (
        "def wordpiece(word, vocab):\n    pieces = [word[0]]\n    for letter in word[1:]:\n"
        '        pieces.append("##" + letter)\n    for piece in pieces:\n        if piece not in vocab:\n'
        '            return ["[UNK]"]\n    return pieces'
    ),
    # [UNK] only when the word's first piece is missing; then one letter is skipped
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    start = 0\n    while start < len(word):\n"
        '        mark = "##" if start else ""\n        for end in range(len(word), start, -1):\n'
        "            if mark + word[start:end] in vocab:\n                pieces.append(mark + word[start:end])\n"
        "                start = end\n                break\n        else:\n            start += 1\n"
        '    return pieces or ["[UNK]"]'
    ),
    # starts at the right end
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    end = len(word)\n    while end > 0:\n"
        '        for start in range(0, end):\n            mark = "##" if start else ""\n'
        "            if mark + word[start:end] in vocab:\n                pieces.insert(0, mark + word[start:end])\n"
        '                end = start\n                break\n        else:\n            return ["[UNK]"]\n'
        "    return pieces"
    ),
    # truthiness of the id: id 0 counts as missing
    but("p + word[s:e] in vocab)", "vocab.get(p + word[s:e]))"),
    # goes back to a shorter piece when stuck
    (
        "def wordpiece(word, vocab):\n    def cut(rest, mark):\n        if not rest:\n            return []\n"
        "        for n in range(len(rest), 0, -1):\n            if mark + rest[:n] in vocab:\n"
        '                tail = cut(rest[n:], "##")\n                if tail is not None:\n'
        "                    return [mark + rest[:n]] + tail\n        return None\n"
        '    return cut(word, "") or ["[UNK]"]'
    ),
    # fewest pieces by dynamic programming
    (
        "def wordpiece(word, vocab):\n    best = {0: []}\n    for e in range(1, len(word) + 1):\n"
        '        for s in range(e):\n            p = ("##" if s else "") + word[s:e]\n'
        "            if s in best and p in vocab and (e not in best or len(best[s]) + 1 < len(best[e])):\n"
        '                best[e] = best[s] + [p]\n    return best.get(len(word), ["[UNK]"])'
    ),
    # lowest id first instead of longest
    (
        'def wordpiece(word, vocab):\n    out, s = [], 0\n    while s < len(word):\n        p = "##" if s else ""\n'
        "        ends = [e for e in range(s + 1, len(word) + 1) if p + word[s:e] in vocab]\n        if not ends:\n"
        '            return ["[UNK]"]\n        e = min(ends, key=lambda e: vocab[p + word[s:e]])\n'
        "        out.append(p + word[s:e])\n        s = e\n    return out"
    ),
    # pieces of at most ten letters
    but("range(len(word)", "range(min(len(word), s + 10)"),
    # the notebook's vocabulary instead of the given one
    (
        "own = tokenizer.get_vocab()\ndef wordpiece(word, vocab):\n    out, s = [], 0\n    while s < len(word):\n"
        '        p = "##" if s else ""\n'
        "        e = next((e for e in range(len(word), s, -1) if p + word[s:e] in own), None)\n"
        '        if e is None:\n            return ["[UNK]"]\n        out.append(p + word[s:e])\n        s = e\n'
        "    return out"
    ),
    # a piece without ## is taken when the one with it is missing
    (
        "def wordpiece(word, vocab):\n    out, s = [], 0\n    while s < len(word):\n"
        "        for e in range(len(word), s, -1):\n            t = word[s:e]\n"
        '            if s and "##" + t in vocab:\n                out.append("##" + t); s = e; break\n'
        "            if t in vocab:\n                out.append(t); s = e; break\n        else:\n"
        '            return ["[UNK]"]\n    return out'
    ),
    # a generator function
    (
        'def wordpiece(word, vocab):\n    s = 0\n    while s < len(word):\n        p = "##" if s else ""\n'
        "        e = next((e for e in range(len(word), s, -1) if p + word[s:e] in vocab), None)\n"
        '        if e is None:\n            yield "[UNK]"\n            return\n        yield p + word[s:e]\n'
        "        s = e"
    ),
    # the unknown token's name is looked up by id 100
    but('["[UNK]"]', "[t for t, i in vocab.items() if i == 100]"),
    # marks the pieces as it goes: the vocabulary is changed
    but("def wordpiece(word, vocab):\n", ('def wordpiece(word, vocab):\n    vocab.setdefault("[UNK]", len(vocab))\n')),
    # used pieces are popped
    but('            return ["[UNK]"]\n', ('            return ["[UNK]"]\n        vocab.pop(p + word[s:e])\n')),
    # the whole word is tried, then halves
    (
        "def wordpiece(word, vocab):\n    if word in vocab:\n        return [word]\n    m = len(word) // 2\n"
        '    a, b = word[:m], "##" + word[m:]\n    return [a, b] if a in vocab and b in vocab else ["[UNK]"]'
    ),
    # pairs of piece and id
    but(
        ('            return ["[UNK]"]\n        out.append(p + word[s:e])\n'),
        (
            '            return [("[UNK]", vocab.get("[UNK]"))]\n'
            "        out.append((p + word[s:e], vocab[p + word[s:e]]))\n"
        ),
    ),
    # special tokens around, like the tokenizer's call
    (
        'def wordpiece(word, vocab):\n    out, s = ["[CLS]"], 0\n    while s < len(word):\n'
        '        p = "##" if s else ""\n'
        "        e = next((e for e in range(len(word), s, -1) if p + word[s:e] in vocab), None)\n"
        '        if e is None:\n            return ["[CLS]", "[UNK]", "[SEP]"]\n        out.append(p + word[s:e])\n'
        '        s = e\n    return out + ["[SEP]"]'
    ),
    # unknown in the middle falls back to the rest as one piece
    but("     return ", "     return out + [p + word[s:]] if out else "),
    # remembers words, whatever the vocabulary
    "seen = {}\n"
    + but("    return out", "    return seen.setdefault(word, out)").replace(
        '["[UNK]"]', 'seen.setdefault(word, ["[UNK]"])'
    ),
    # None for a word that cannot be cut
    but('["[UNK]"]', "None"),
    # the longest first piece that leaves a known rest
    (
        "def wordpiece(word, vocab):\n    for e in range(len(word), 0, -1):\n        if word[:e] in vocab:\n"
        "            out, s = [word[:e]], e\n            while s < len(word):\n"
        '                for f in range(len(word), s, -1):\n                    if "##" + word[s:f] in vocab:\n'
        '                        out.append("##" + word[s:f]); s = f; break\n                else:\n'
        '                    break\n            if s == len(word):\n                return out\n    return ["[UNK]"]'
    ),
]
