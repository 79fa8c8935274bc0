"""Answers of a third round to exercises 3.1 and 3.2; the files of the strangers take them up."""

from __future__ import annotations


def _but(page: str, old: str, new: str) -> str:
    """Return a page with one place replaced, and make sure that it was there."""
    assert page.count(old) == 1, old
    return page.replace(old, new)


_INVERSE = "def to_text(ids, vocab, special_ids):\n    word = {n: t for t, n in vocab.items()}\n    "
_DECODE = _INVERSE + "return ' '.join(word[n] for n in ids if n not in special_ids).replace(' ##', '')"
DECODE_RIGHT = [
    # translate with regex split of the joined text
    (
        "import re\ndef to_text(ids, vocab, special_ids):\n    word = {n: t for t, n in vocab.items()}\n"
        "    line = ' '.join(word[n] for n in ids if n not in special_ids)\n    return ''.join(re.split(' ##', line))"
    ),
    # a class that is callable
    (
        "class ToText:\n    def __call__(self, ids, vocab, special_ids):\n"
        "        word = {n: t for t, n in vocab.items()}\n"
        "        return ' '.join(word[n] for n in ids if n not in special_ids).replace(' ##', '')\n\n"
        "to_text = ToText()"
    ),
    # string subtraction with slices
    _INVERSE
    + (
        "text = ''\n    for n in ids:\n        if not n in special_ids:\n"
        "            text = text + word[n][2:] if word[n][0:2] == '##' else text + ' ' + word[n]\n"
        "    return text[text.startswith(' '):]"
    ),
    # special tokens removed from the inverse
    _INVERSE
    + (
        "for n in special_ids:\n        word.pop(n, None)\n"
        "    return ' '.join(word[n] for n in ids if n in word).replace(' ##', '')"
    ),
    # a stack of lists
    _INVERSE
    + (
        "stack = []\n    for n in ids:\n        if n in special_ids:\n            continue\n"
        "        if word[n].startswith('##') and stack:\n            stack[-1].append(word[n][2:])\n        else:\n"
        "            stack.append([word[n]])\n    return ' '.join(map(''.join, stack))"
    ),
    # numpy searchsorted
    (
        "import numpy as np\ndef to_text(ids, vocab, special_ids):\n    numbers = np.array(list(vocab.values()))\n"
        "    names = list(vocab)\n    order = numbers.argsort()\n"
        "    rows = [n for n in ids if n not in special_ids]\n"
        "    places = order[np.searchsorted(numbers, rows, sorter=order)] if rows else []\n"
        "    return ' '.join(names[p] for p in places).replace(' ##', '')"
    ),
    # lambda
    (
        "to_text = lambda ids, vocab, special_ids: ' '.join(t for i in ids if i not in special_ids for t,"
        " n in vocab.items() if n == i).replace(' ##', '')"
    ),
    # percent formatting
    _INVERSE
    + (
        "s = ''\n    for n in ids:\n        if n not in special_ids:\n"
        "            s = '%s%s' % (s, word[n][2:]) if word[n].startswith('##') else '%s %s' % (s, word[n])\n"
        "    return s[1:]"
    ),
    # str subclass
    (
        "class Text(str):\n    pass\n\ndef to_text(ids, vocab, special_ids):\n"
        "    word = {n: t for t, n in vocab.items()}\n"
        "    return Text(' '.join(word[n] for n in ids if n not in special_ids).replace(' ##', ''))"
    ),
    # default arguments added
    (
        "def to_text(ids, vocab, special_ids, mark='##'):\n    word = {n: t for t, n in vocab.items()}\n"
        "    return ' '.join(word[n] for n in ids if n not in special_ids).replace(' ' + mark, '')"
    ),
    # count-based removal
    _INVERSE
    + "kept = [word[n] for n in ids if special_ids.count(n) == 0]\n    return ' '.join(kept).replace(' ##', '')",
    # pairs of neighbours
    _INVERSE
    + (
        "k = [word[n] for n in ids if n not in special_ids]\n"
        "    return ''.join((t[2:] if t[:2] == '##' else ' ' * (i > 0) + t) for i, t in enumerate(k))"
    ),
]

DECODE_WRONG = [
    # specials filtered by name in angle brackets or squares
    _but(_DECODE, "n not in special_ids).replace", "word[n][0] not in '[<').replace"),
    # only the first and last special are dropped
    _INVERSE
    + (
        "kept = list(ids)\n    if kept[0] in special_ids:\n        kept = kept[1:]\n"
        "    if kept and kept[-1] in special_ids:\n        kept = kept[:-1]\n"
        "    return ' '.join(word[n] for n in kept).replace(' ##', '')"
    ),
    # joins with a no-break space
    _INVERSE + "return '\\u00a0'.join(word[n] for n in ids if n not in special_ids).replace('\\u00a0##', '')",
    # joins with a line break
    _INVERSE + "return '\\n'.join(word[n] for n in ids if n not in special_ids).replace('\\n##', '')",
    _but(_DECODE, "'')", "'').title()"),  # split and title case
    # a piece is attached only to a word of letters
    _INVERSE
    + (
        "out = []\n    for n in ids:\n        if n in special_ids:\n            continue\n"
        "        if word[n].startswith('##') and out[-1].isalpha():\n            out[-1] += word[n][2:]\n"
        "        else:\n            out.append(word[n].replace('##', ''))\n    return ' '.join(out)"
    ),
    _but(_DECODE, "'')", "'').replace('##', '')"),  # replaces all double marks
    # a text in a list
    _INVERSE + "return [' '.join(word[n] for n in ids if n not in special_ids).replace(' ##', '')]",
    # stops at the second special token
    _INVERSE
    + (
        "out = []\n    seen = 0\n    for n in ids:\n        seen += n in special_ids\n        if seen == 2:\n"
        "            break\n        if n not in special_ids:\n            out.append(word[n])\n"
        "    return ' '.join(out).replace(' ##', '')"
    ),
    # special_ids sliced: only the first three are looked at
    _but(_DECODE, "in special_ids).replace", "in special_ids[:2]).replace"),
    # marks counted with strip
    _INVERSE
    + (
        "out = ''\n    for n in ids:\n        if n not in special_ids:\n"
        "            out += word[n].strip('#') if '##' in word[n] else ' ' + word[n]\n    return out.strip()"
    ),
    # special tokens become a space
    _INVERSE + "return ' '.join('' if n in special_ids else word[n] for n in ids).replace(' ##', '')",
    _but(_DECODE, "##'", "#'"),  # squeezes hash and space anywhere
    _INVERSE + "return ' '.join(str(n) for n in ids if n not in special_ids)",  # numbers as text
    # sorted specials by bisect: last missing
    _INVERSE
    + (
        "last = special_ids[-1]\n"
        "    return ' '.join(word[n] for n in ids if n in special_ids[:-1] or n != last).replace(' ##', '')"
    ),
    # specials are the smallest ids
    _INVERSE + "top = max(special_ids)\n    return ' '.join(word[n] for n in ids if n > top).replace(' ##', '')",
    # skips by membership in vocab
    (
        "def to_text(ids, vocab, special_ids):\n    names = dict(enumerate(vocab))\n"
        "    return ' '.join(names.get(n, '') for n in ids if n not in special_ids).replace(' ##', '')"
    ),
    # remembers between calls
    (
        "kept = []\ndef to_text(ids, vocab, special_ids):\n    word = {n: t for t, n in vocab.items()}\n"
        "    for n in ids:\n        if n not in special_ids:\n            kept.append(word[n])\n"
        "    return ' '.join(kept).replace(' ##', '')"
    ),
    # caches the first vocabulary
    (
        "store = {}\ndef to_text(ids, vocab, special_ids):\n    if not store:\n"
        "        store.update({n: t for t, n in vocab.items()})\n    word = store\n"
        "    return ' '.join(word[n] for n in ids if n not in special_ids).replace(' ##', '')"
    ),
    _but(_DECODE, "'')", "'') or '-'"),  # empty text answered with a dash
    # lower case and collapse of repeated words
    _INVERSE
    + (
        "out = []\n    for n in ids:\n        if n in special_ids or out and out[-1] == word[n]:\n"
        "            continue\n        out.append(word[n])\n    return ' '.join(out).replace(' ##', '')"
    ),
    _but(_DECODE, "'')", "'').split('[SEP]')[0].rstrip('.!')"),  # first special cut, text after it
    # changes vocab by inverting it in place
    (
        "def to_text(ids, vocab, special_ids):\n    for t in list(vocab):\n        vocab[vocab.pop(t)] = t\n"
        "    word = vocab\n    return ' '.join(word[n] for n in ids if n not in special_ids).replace(' ##', '')"
    ),
]

_WORD = "def wordpiece(word, vocab):\n    "
_GREEDY = _WORD + (
    "got, at = [], 0\n    while at < len(word):\n        for k in range(len(word), at, -1):\n"
    "            p = '##' * (at > 0) + word[at:k]\n            if p in vocab:\n                got.append(p)\n"
    "                at = k\n                break\n        else:\n            return ['[UNK]']\n    return got"
)
WORDPIECE_RIGHT = [
    # str.find-like with rindex of ends
    _WORD
    + (
        "got, at = [], 0\n    while word[at:]:\n"
        "        ends = [k for k in range(at, len(word)) if ('##' if at else '') + word[at : k + 1] in vocab]\n"
        "        if ends == []:\n            return ['[UNK]']\n"
        "        got.append(('##' if at else '') + word[at : ends[-1] + 1])\n        at = ends[-1] + 1\n"
        "    return got"
    ),
    # a set of the given names as an intersection
    _WORD
    + (
        "got, at = [], 0\n    while at < len(word):\n        mark = '##' if at else ''\n"
        "        tries = {mark + word[at:k] for k in range(at + 1, len(word) + 1)}\n"
        "        hits = tries & vocab.keys()\n        if not hits:\n            return ['[UNK]']\n"
        "        best = max(hits, key=len)\n        got.append(best)\n        at += len(best) - len(mark)\n"
        "    return got"
    ),
    # marks put on afterwards, heads and tails apart
    _WORD
    + (
        "heads = {t for t in vocab if t[:2] != '##'}\n    tails = {t[2:] for t in vocab if t[:2] == '##'}\n"
        "    got, rest, names = [], word, heads\n    while rest:\n        n = len(rest)\n"
        "        while rest[:n] not in names:\n            n -= 1\n            if n == 0:\n"
        "                return ['[UNK]']\n        got.append(rest[:n])\n        rest, names = rest[n:], tails\n"
        "    return got[:1] + ['##' + t for t in got[1:]]"
    ),
    # itertools.accumulate of prefixes
    (
        "from itertools import accumulate\ndef wordpiece(word, vocab):\n    got, rest = [], word\n    while rest:\n"
        "        mark = '##' * (got != [])\n        fit = [p for p in accumulate(rest) if mark + p in vocab]\n"
        "        if not fit:\n            got = ['[UNK]']\n            break\n        got += [mark + fit[-1]]\n"
        "        rest = rest.removeprefix(fit[-1])\n    return got"
    ),
    # while True with return inside
    _WORD
    + (
        "start, got = 0, []\n    while True:\n        if start == len(word):\n            return got\n"
        "        end = len(word)\n"
        "        while (word[start:end] if start == 0 else '##' + word[start:end]) not in vocab or end == start:\n"
        "            end = end - 1\n            if end <= start:\n                return ['[UNK]']\n"
        "        got.append(word[start:end] if start == 0 else '##' + word[start:end])\n        start = end"
    ),
    # partial with a default argument
    _WORD
    + (
        "def grow(at, got):\n        if at == len(word):\n            return got\n"
        "        for k in reversed(range(at + 1, len(word) + 1)):\n"
        "            piece = word[at:k] if not at else f'##{word[at:k]}'\n            if piece in vocab:\n"
        "                return grow(k, got + [piece])\n        return ['[UNK]']\n    return grow(0, [])"
    ),
    # list subclass
    (
        "class Pieces(list):\n    pass\n\ndef wordpiece(word, vocab):\n    got, at = Pieces(), 0\n"
        "    while at < len(word):\n        for k in range(len(word), at, -1):\n"
        "            p = '##' * (at > 0) + word[at:k]\n            if p in vocab:\n                got.append(p)\n"
        "                at = k\n                break\n        else:\n            return Pieces(['[UNK]'])\n"
        "    return got"
    ),
    # kwargs tolerant
    (
        "def wordpiece(word, vocab, *, unk='[UNK]', sign='##'):\n    got, at = [], 0\n    while at < len(word):\n"
        "        for k in range(len(word), at, -1):\n            if (sign if at else '') + word[at:k] in vocab:\n"
        "                got.append((sign if at else '') + word[at:k])\n                at = k\n"
        "                break\n        else:\n            return [unk]\n    return got"
    ),
    # copied dictionary
    _but(_GREEDY, "def wordpiece(word, vocab):\n", ("def wordpiece(word, vocab):\n    vocab = dict(vocab)\n")),
    # longest length known in advance
    _but(_GREEDY, "range(len(word)", "range(min(len(word), at + max(map(len, vocab)))"),
    # counts up and remembers the last hit
    _WORD
    + (
        "got, at = [], 0\n    while at < len(word):\n        hit = 0\n"
        "        for k in range(at + 1, len(word) + 1):\n            if ('##' if at else '') + word[at:k] in vocab:\n"
        "                hit = k\n        if hit == 0:\n            return ['[UNK]']\n"
        "        got.append(('##' if at else '') + word[at:hit])\n        at = hit\n    return got"
    ),
    # bytes-free map over slices
    _WORD
    + (
        "def fits(at, k):\n        return ('##', '')[at == 0] + word[at:k] in vocab\n    cuts = [0]\n"
        "    while cuts[-1] < len(word):\n"
        "        ends = list(filter(lambda k: fits(cuts[-1], k), range(cuts[-1] + 1, len(word) + 1)))\n"
        "        if not ends:\n            return ['[UNK]']\n        cuts.append(ends[-1])\n"
        "    return [('##', '')[a == 0] + word[a:b] for a, b in zip(cuts, cuts[1:])]"
    ),
]

WORDPIECE_WRONG = [
    _but(_GREEDY, "in vocab", "in vocab and vocab[p] >= 100"),  # an id below 100 is no piece
    _but(_GREEDY, "in vocab", "in vocab.values()"),  # looks in the list of ids
    _but(_GREEDY, "range(len(word), at", "range(len(word), at + 1"),  # single letters are never pieces
    # letters and digits only
    _WORD
    + (
        "word = ''.join(c for c in word if c.isalnum())\n    got, at = [], 0\n    while at < len(word):\n"
        "        for k in range(len(word), at, -1):\n            p = '##' * (at > 0) + word[at:k]\n"
        "            if p in vocab and word[at:k].isalnum():\n                got.append(p)\n                at = k\n"
        "                break\n        else:\n            return ['[UNK]']\n    return got"
    ),
    # substring test: any token that contains the piece
    _but(_GREEDY, "p in vocab", "any(p in t for t in vocab)"),
    _but(_GREEDY, "p in vocab", "any(t.startswith(p) for t in vocab)"),  # startswith test on the tokens
    _but(_GREEDY, "return got", "return got[::-1]"),  # reversed order of the pieces
    _but(_GREEDY, "return got", "return list(dict.fromkeys(got))"),  # each piece once
    _but(_GREEDY, "['[UNK]']", "['[unk]']"),  # [unk] in small letters
    _but(_GREEDY, "['[UNK]']", "[word]"),  # the unknown word itself is kept
    _but(_GREEDY, "['[UNK]']", "[]"),  # an empty list for an unknown word
    _but(_GREEDY, "']", "'] * len(word)"),  # one [UNK] for each letter
    _but(_GREEDY, "return got", "return got[:5]"),  # at most five pieces
    # any one vowel swap: longest of two tries, greedy by ids
    _but(
        _GREEDY,
        "range(len(word), at, -1)",
        "sorted(range(at + 1, len(word) + 1), key=lambda k: -vocab.get('##' * (at > 0) + word[at:k], -1))",
    ),
    _but(_GREEDY, "return got", "return [got]"),  # nested list
    # the mark depends on the piece list of the outer scope: from the second letter
    _but(_GREEDY, "> 0)", "> 1)"),
    # remembers words between calls
    (
        "seen = {}\ndef cut(word, vocab):\n    got, at = [], 0\n    while at < len(word):\n"
        "        for k in range(len(word), at, -1):\n            p = '##' * (at > 0) + word[at:k]\n"
        "            if p in vocab:\n                got.append(p)\n                at = k\n                break\n"
        "        else:\n            return ['[UNK]']\n    return got\n\ndef wordpiece(word, vocab):\n"
        "    if word not in seen:\n        seen[word] = cut(word, vocab)\n    return seen[word]"
    ),
    _but(_GREEDY, "in vocab", "in vocab and (k > 1 or len(word) == 1)"),  # first letter never alone
    # unknown when any letter alone is missing
    _but(
        _GREEDY,
        "def wordpiece(word, vocab):\n",
        ("def wordpiece(word, vocab):\n    if any(c not in vocab for c in word):\n        return ['[UNK]']\n"),
    ),
    _but(_GREEDY, "in vocab", "in vocab and not (k - at > 1 and word[at:k].isdigit())"),  # digits are split
    # a rest of one letter is left out
    _but(_GREEDY, "     return ", "     return got if at == len(word) - 1 else "),
    _but(_GREEDY, "return got", "return sorted(got)"),  # sorted pieces
    _but(_GREEDY, "return got", "return {p: vocab[p] for p in got}"),  # a dictionary of pieces
    # a NumPy array of texts
    (
        "import numpy as np\ndef wordpiece(word, vocab):\n    got, at = [], 0\n    while at < len(word):\n"
        "        for k in range(len(word), at, -1):\n            p = '##' * (at > 0) + word[at:k]\n"
        "            if p in vocab:\n                got.append(p)\n                at = k\n                break\n"
        "        else:\n            return ['[UNK]']\n    return np.array(got, dtype=object)"
    ),
    # ids are compared for length: 5-digit ids only at the end
    _but(_GREEDY, "in vocab", "in vocab and (k == len(word) or vocab[p] < 30000)"),
    _but(_GREEDY, "in vocab", "in vocab or p.isascii() and len(p) == 1"),  # tokens that start with [unused
    # mark after every piece but the last
    _but(_GREEDY, "'##' * (at > 0) + word[at:k]", "word[at:k] + '##' * (k < len(word))"),
]
