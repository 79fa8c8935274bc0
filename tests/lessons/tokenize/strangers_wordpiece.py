"""Answers to exercise 3.2 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.tokenize.strangers_wordpiece_wrong import WRONG as THEIRS
from tests.lessons.tokenize.strangers_wordpiece_wrong import but
from tests.lessons.tokenize.third_round import WORDPIECE_RIGHT, WORDPIECE_WRONG

RIGHT = [
    *WORDPIECE_RIGHT,
    # while loop with start and end
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    start = 0\n    while start < len(word):\n"
        "        end = len(word)\n        found = None\n        while end > start:\n"
        '            part = word[start:end]\n            if start > 0:\n                part = "##" + part\n'
        "            if part in vocab:\n                found = part\n                break\n"
        '            end = end - 1\n        if found is None:\n            return ["[UNK]"]\n'
        "        pieces.append(found)\n        start = end\n    return pieces"
    ),
    # for-else as in the cell above the exercise
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    start = 0\n    while start < len(word):\n"
        "        for end in range(len(word), start, -1):\n"
        '            piece = word[start:end] if start == 0 else "##" + word[start:end]\n'
        "            if piece in vocab:\n                pieces.append(piece)\n                start = end\n"
        '                break\n        else:\n            return ["[UNK]"]\n    return pieces'
    ),
    # cuts the word shorter and shorter
    (
        'def wordpiece(word, vocab):\n    pieces = []\n    rest = word\n    front = ""\n    while rest != "":\n'
        "        n = len(rest)\n        while n > 0 and (front + rest[:n]) not in vocab:\n            n = n - 1\n"
        '        if n == 0:\n            return ["[UNK]"]\n        pieces.append(front + rest[:n])\n'
        '        rest = rest[n:]\n        front = "##"\n    return pieces'
    ),
    # collects all fitting beginnings and takes the longest with max
    (
        "def wordpiece(word, vocab):\n    result = []\n    rest = word\n    while len(rest) > 0:\n"
        '        prefix = "##" if len(result) > 0 else ""\n        fitting = []\n'
        "        for end in range(1, len(rest) + 1):\n            if prefix + rest[:end] in vocab:\n"
        '                fitting.append(rest[:end])\n        if len(fitting) == 0:\n            return ["[UNK]"]\n'
        "        longest = max(fitting, key=len)\n        result.append(prefix + longest)\n"
        "        rest = rest[len(longest):]\n    return result"
    ),
    # a flag instead of else
    (
        "def wordpiece(word, vocab):\n    output = []\n    i = 0\n    while i < len(word):\n        j = len(word)\n"
        "        ok = False\n        while j > i:\n            candidate = word[i:j]\n            if i != 0:\n"
        '                candidate = "##" + candidate\n            if candidate in vocab.keys():\n'
        "                output.append(candidate)\n                ok = True\n                break\n"
        '            j -= 1\n        if not ok:\n            output = ["[UNK]"]\n            break\n        i = j\n'
        "    return output"
    ),
    # recursion with a helper
    (
        'def wordpiece(word, vocab):\n    def cut(rest, front):\n        if rest == "":\n            return []\n'
        "        for end in range(len(rest), 0, -1):\n            if front + rest[:end] in vocab:\n"
        '                after = cut(rest[end:], "##")\n                if after is None:\n'
        "                    return None\n                return [front + rest[:end]] + after\n        return None\n"
        '    pieces = cut(word, "")\n    if pieces is None:\n        return ["[UNK]"]\n    return pieces'
    ),
    # try and except KeyError
    (
        "def wordpiece(word, vocab):\n    pieces = []\n    start = 0\n    while start < len(word):\n"
        "        end = len(word)\n        while True:\n            if end == start:\n"
        '                return ["[UNK]"]\n            piece = ("##" if start else "") + word[start:end]\n'
        "            try:\n                vocab[piece]\n                break\n            except KeyError:\n"
        "                end -= 1\n        pieces.append(piece)\n        start = end\n    return pieces"
    ),
    # vocab.get compared with None
    (
        "def wordpiece(word, vocab):\n    pieces, start = [], 0\n    while start != len(word):\n"
        "        end = len(word)\n        while end > start:\n            piece = word[start:end]\n"
        '            if start:\n                piece = "##" + piece\n            if vocab.get(piece) is not None:\n'
        '                break\n            end -= 1\n        if end == start:\n            return ["[UNK]"]\n'
        "        pieces.append(piece)\n        start = end\n    return pieces"
    ),
    # a set of the names first
    (
        "def wordpiece(word, vocab):\n    names = set(vocab)\n    pieces = []\n    while word:\n"
        '        mark = "##" if pieces else ""\n        size = len(word)\n'
        "        while size and mark + word[:size] not in names:\n            size -= 1\n        if not size:\n"
        '            return ["[UNK]"]\n        pieces += [mark + word[:size]]\n        word = word[size:]\n'
        "    return pieces"
    ),
    # all starts are tried with a list of letters
    (
        "def wordpiece(word, vocab):\n    letters = list(word)\n    pieces = []\n    while letters:\n"
        '        taken = 0\n        for n in range(1, len(letters) + 1):\n            text = "".join(letters[:n])\n'
        '            if pieces:\n                text = "##" + text\n            if text in vocab:\n'
        '                taken = n\n        if taken == 0:\n            return ["[UNK]"]\n'
        '        text = "".join(letters[:taken])\n        pieces.append("##" + text if pieces else text)\n'
        "        letters = letters[taken:]\n    return pieces"
    ),
    # next() with a default
    but('if s else ""', "* bool(s)"),
    # max with default over fitting ends
    (
        "def wordpiece(word, vocab):\n    out, s = [], 0\n    while s < len(word):\n"
        '        mark = "" if not out else "##"\n'
        '        e = max((e for e in range(s + 1, len(word) + 1) if f"{mark}{word[s:e]}" in vocab), default=0)\n'
        '        if not e:\n            return ["[UNK]"]\n        out.append(f"{mark}{word[s:e]}")\n        s = e\n'
        "    return out"
    ),
    # sorted candidates of the vocabulary, longest first, startswith
    (
        "def wordpiece(word, vocab):\n"
        '    heads = sorted((t for t in vocab if not t.startswith("##")), key=len, reverse=True)\n'
        '    tails = sorted((t[2:] for t in vocab if t.startswith("##")), key=len, reverse=True)\n'
        "    out, rest = [], word\n    while rest:\n        for t in (tails if out else heads):\n"
        '            if t and rest.startswith(t):\n                out.append("##" + t if out else t)\n'
        '                rest = rest[len(t):]\n                break\n        else:\n            return ["[UNK]"]\n'
        "    return out"
    ),
    # an exception ends it
    (
        "def wordpiece(word, vocab):\n    def longest(rest, mark):\n        for n in range(len(rest), 0, -1):\n"
        "            if mark + rest[:n] in vocab:\n                return n\n        raise LookupError\n"
        '    out = []\n    try:\n        while word:\n            mark = "##" if out else ""\n'
        "            n = longest(word, mark)\n            out.append(mark + word[:n])\n            word = word[n:]\n"
        '    except LookupError:\n        return ["[UNK]"]\n    return out'
    ),
    # a generator inside, list outside
    (
        "def wordpiece(word, vocab):\n    def pieces():\n        start = 0\n        while start < len(word):\n"
        "            for end in range(len(word), start, -1):\n"
        '                piece = (start > 0) * "##" + word[start:end]\n                if piece in vocab:\n'
        "                    yield piece\n                    start = end\n                    break\n"
        "            else:\n                yield None\n                return\n    found = list(pieces())\n"
        '    return ["[UNK]"] if None in found else found'
    ),
    # recursion with a keyword argument for the mark
    (
        'def wordpiece(word, vocab, mark=""):\n    if not word:\n        return []\n'
        "    for n in range(len(word), 0, -1):\n        if mark + word[:n] in vocab:\n"
        '            rest = wordpiece(word[n:], vocab, "##")\n'
        '            return ["[UNK]"] if rest == ["[UNK]"] else [mark + word[:n], *rest]\n    return ["[UNK]"]'
    ),
    # deque of characters given back from the right
    (
        "from collections import deque\ndef wordpiece(word, vocab):\n    out, todo = [], word\n    while todo:\n"
        '        given_back = deque()\n        mark = "##" if out else ""\n'
        "        while todo and mark + todo not in vocab:\n            given_back.appendleft(todo[-1])\n"
        '            todo = todo[:-1]\n        if not todo:\n            return ["[UNK]"]\n'
        '        out.append(mark + todo)\n        todo = "".join(given_back)\n    return out'
    ),
    # a generator that runs dry when nothing fits
    (
        "def pieces(word, vocab):\n    s = 0\n    while s < len(word):\n        ends = iter(range(len(word), s, -1))\n"
        '        mark = "##" if s else ""\n        while mark + word[s : (e := next(ends))] not in vocab:\n'
        "            pass\n        yield mark + word[s:e]\n        s = e\n\ndef wordpiece(word, vocab):\n    try:\n"
        '        return list(pieces(word, vocab))\n    except RuntimeError:\n        return ["[UNK]"]'
    ),
    # keys seen as a view
    (
        "def wordpiece(word, vocab):\n    known, out, s, n = vocab.keys(), [], 0, len(word)\n    while s < n:\n"
        '        ends = [e for e in range(s + 1, n + 1) if ("##" if s else "") + word[s:e] in known]\n'
        '        if not ends:\n            return ["[UNK]"]\n'
        '        out.append(("##" if s else "") + word[s:ends[-1]])\n        s = ends[-1]\n    return out'
    ),
]

WRONG = [*WORDPIECE_WRONG, *THEIRS]
