"""Answers of a third round to exercises 3.3 and 3.4; the files of the strangers take them up."""

from __future__ import annotations


def _but(page: str, old: str, new: str) -> str:
    """Return a page with one place replaced, and make sure that it was there."""
    assert page.count(old) == 1, old
    return page.replace(old, new)


_BATCH = "def make_batch(rows, limit, pad_id):\n    "
_CUT = (
    "def make_batch(rows, limit, pad_id):\n"
    "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
    "    n = max(len(r) for r in cut)\n    "
)
_FILL = _CUT + "return [r + [pad_id] * (n - len(r)) for r in cut], [[1] * len(r) + [0] * (n - len(r)) for r in cut]"
BATCH_RIGHT = [
    # pandas-free column filling
    _BATCH
    + (
        "n = max(min(limit, len(r)) for r in rows)\n    ids, mask = [], []\n    for r in rows:\n"
        "        m = min(limit, len(r))\n        ids.append([])\n        mask.append([])\n"
        "        for place in range(n):\n            real = place < m\n"
        "            ids[-1].append(r[place] if place < m - 1 else r[-1] if real else pad_id)\n"
        "            mask[-1].append(1 if real else 0)\n    return ids, mask"
    ),
    # np.pad
    (
        "import numpy as np\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n"
        "    ids = np.stack([np.pad(r, (0, n - len(r)), constant_values=pad_id) for r in cut])\n"
        "    mask = np.stack([np.pad(np.ones(len(r), int), (0, n - len(r))) for r in cut])\n    return ids, mask"
    ),
    # tf.sequence_mask
    (
        "import tensorflow as tf\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n"
        "    return [r + [pad_id] * (n - len(r)) for r in cut], tf.sequence_mask([len(r) for r in cut], n,"
        " dtype=tf.int32)"
    ),
    # slice assignment on a copy
    _BATCH
    + (
        "rows = [r.copy() for r in rows]\n    for r in rows:\n        r[limit - 1 : -1] = []\n"
        "    n = len(max(rows, key=len))\n    mask = [[1] * len(r) + [0] * (n - len(r)) for r in rows]\n"
        "    for r in rows:\n        r += [pad_id] * (n - len(r))\n    return rows, mask"
    ),
    # a dataclass is unpacked
    _CUT
    + (
        "mask = [[int(k < len(r)) for k in range(n)] for r in cut]\n    ids = [(r + n * [pad_id])[:n] for r in cut]\n"
        "    return tuple([ids, mask])"
    ),
    # int32 arrays in a list
    (
        "import numpy as np\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n"
        "    ids = np.array([r + [pad_id] * (n - len(r)) for r in cut], dtype='int32')\n"
        "    mask = np.array([[1] * len(r) + [0] * (n - len(r)) for r in cut], dtype='int8')\n    return [ids, mask]"
    ),
    # rows of arrays
    (
        "import numpy as np\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n"
        "    return [np.r_[r, [pad_id] * (n - len(r))].astype(int) for r in cut], [np.r_[np.ones(len(r)),"
        " np.zeros(n - len(r))] for r in cut]"
    ),
    # deepcopy by comprehension and extend
    _BATCH
    + (
        "out = [list(r) for r in rows]\n    for r in out:\n        if len(r) > limit:\n            last = r[-1]\n"
        "            del r[limit - 1 :]\n            r.append(last)\n    n = max(len(r) for r in out)\n"
        "    mask = []\n    for r in out:\n        k = len(r)\n        r.extend([pad_id] * (n - k))\n"
        "        mask.append([1] * k + [0] * (n - k))\n    return out, mask"
    ),
    # itertools.chain and islice
    (
        "from itertools import chain, islice, repeat\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n    ids = [list(islice(chain(r, repeat(pad_id)), n)) for r in cut]\n"
        "    mask = [list(islice(chain(repeat(1, len(r)), repeat(0)), n)) for r in cut]\n    return ids, mask"
    ),
    # a stacked array
    (
        "import numpy as np\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n    ids = np.array([r + [pad_id] * (n - len(r)) for r in cut])\n"
        "    mask = np.array([[1] * len(r) + [0] * (n - len(r)) for r in cut])\n    return np.stack([ids, mask])"
    ),
    # tf constants
    (
        "import tensorflow as tf\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n"
        "    return tf.constant([r + [pad_id] * (n - len(r)) for r in cut]), tf.constant([[1] * len(r) +"
        " [0] * (n - len(r)) for r in cut])"
    ),
    # mask from subtraction
    _but(_FILL, "[[1] * len(r) + [0] * (n - len(r))", "[[1 - int(k >= len(r)) for k in range(n)]"),
]

BATCH_WRONG = [
    # sort descending
    _but(
        _FILL,
        "cut], [[1] * len(r) + [0] * (n - len(r)) for r in cut]",
        (
            "sorted(cut, key=len, reverse=True)], [[1] * len(r) + [0] * (n - len(r)) for r in sorted(cut,"
            " key=len, reverse=True)]"
        ),
    ),
    # limit counts without [CLS] and [SEP]
    _but(_FILL, "- 1] + r[-1:] if len(r) > limit", "+ 1] + r[-1:] if len(r) > limit + 2"),
    # duplicate rows vanish
    _BATCH
    + (
        "cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in {tuple(r): r for r in rows}.values()]\n"
        "    cut = cut[:1]\n    n = max(len(r) for r in cut)\n"
        "    return [r + [pad_id] * (n - len(r)) for r in cut], [[1] * len(r) + [0] * (n - len(r)) for r in cut]"
    ),
    _but(_FILL, "r[-1:]", "[max(r)]"),  # last id kept only when it is the largest
    _but(_FILL, "max(len(r) for r in cut)", "len(cut[0])"),  # the first row sets the width
    # mask of the ids before cutting, cut afterwards
    _but(
        _FILL,
        "[[1] * len(r) + [0] * (n - len(r)) for r in cut]",
        "[[int(k < len(r) - 1) for k in range(n)] for r in rows]",
    ),
    # mask 1 for padding inside long batches
    _but(_FILL, "len(r) + [0] * (n - len(r))", "min(n, len(r) + 1) + [0] * (n - len(r) - 1)"),
    _but(_FILL, "[r + [pad_id] * (n - len(r))", "[[str(i) for i in r + [pad_id] * (n - len(r))]"),  # ids of text
    _but(_FILL, "[pad_id]", "r[-1:]"),  # padding repeats the last id
    # pairs for each text
    _CUT + "return [(r + [pad_id] * (n - len(r)), [1] * len(r) + [0] * (n - len(r))) for r in cut]",
    # empties the caller's list
    _BATCH
    + (
        "ids, mask, n = [], [], max(min(limit, len(r)) for r in rows)\n    while rows:\n        r = rows.pop(0)\n"
        "        r = r[: limit - 1] + r[-1:] if len(r) > limit else r\n"
        "        ids.append(r + [pad_id] * (n - len(r)))\n        mask.append([1] * len(r) + [0] * (n - len(r)))\n"
        "    return ids, mask"
    ),
    # mask from trailing padding: typed padding at the end of a row
    _CUT
    + (
        "ids = [r + [pad_id] * (n - len(r)) for r in cut]\n    mask = []\n    for row in ids:\n        k = n\n"
        "        while row[k - 1] == pad_id:\n            k -= 1\n        mask.append([1] * k + [0] * (n - k))\n"
        "    return ids, mask"
    ),
    # mask ends at the last id of the first row (its [SEP])
    _CUT
    + (
        "ids = [r + [pad_id] * (n - len(r)) for r in cut]\n    end = rows[0][-1]\n"
        "    return ids, [[1] * (r.index(end) + 1) + [0] * (n - r.index(end) - 1) for r in ids]"
    ),
    # the given [SEP] is 102
    _CUT
    + (
        "ids = [r + [pad_id] * (n - len(r)) for r in cut]\n"
        "    return ids, [[1] * (r.index(102) + 1) + [0] * (n - r.index(102) - 1) for r in ids]"
    ),
    # mask over cut rows only
    _but(
        _FILL,
        "len(r) + [0] * (n - len(r)) for r in cut]",
        "n if len(r) >= limit else [1] * len(r) + [0] * (n - len(r)) for r in rows][::-1]",
    ),
    # remembers rows between calls
    (
        "store = []\ndef make_batch(rows, limit, pad_id):\n"
        "    cut = [r[: limit - 1] + r[-1:] if len(r) > limit else r for r in rows]\n"
        "    n = max(len(r) for r in cut)\n    store.extend(cut)\n    cut = store\n    n = max(len(r) for r in cut)\n"
        "    return [r + [pad_id] * (n - len(r)) for r in cut], [[1] * len(r) + [0] * (n - len(r)) for r in cut]"
    ),
    _but(_FILL, "> limit else", "> limit >= 8 else"),  # limit ignored below eight
    # keeps first limit and drops the last id of all rows
    _but(_FILL, "else r", "else r[:limit][:-1] + r[-1:] if len(r) > 2 else r[:1]"),
    # the batch sorted by ids
    _but(
        _FILL,
        "cut], [[1] * len(r) + [0] * (n - len(r)) for r in cut]",
        "sorted(cut)], [[1] * len(r) + [0] * (n - len(r)) for r in sorted(cut)]",
    ),
    _but(_FILL, "[pad_id]", "[None]"),  # pads ids with None
    _but(_FILL, "[[1] * len(r)", "[list(range(1, len(r) + 1))"),  # mask counts places
    _but(_FILL, "[[1]", "[[0]"),  # mask rows the segment numbers: 0 and 0
    # limit - 2 because of two special tokens
    _but(_FILL, "1] + r[-1:] if len(r) > limit", "2] + r[-1:] if len(r) > limit - 1"),
    _but(_FILL, "> limit else", "> limit + 1 else"),  # a row one longer is not cut
    _but(_FILL, "max(len(r) for r in cut)", "round(sum(len(r) for r in cut) / len(cut))"),  # width is the mean
    # middle dropped: half from the start, half from the end
    _but(_FILL, "- 1] + r[-1", "// 2] + r[-(limit - limit // 2) "),
]

_TWINS = "case = ('March', 'march')\naccent = ('sí', 'si')\nunknown = ('🍎', '🍔')"
TWINS_RIGHT = [
    # built by methods
    "word = 'smith'\ncase = word, word.title()\naccent = 'pàpa', 'papa'\nunknown = chr(128512), chr(128513)",
    # a NamedTuple
    (
        "from collections import namedtuple\nPair = namedtuple('Pair', 'one other')\ncase = Pair('Apple', 'apple')\n"
        "accent = Pair('résume', 'resume')\nunknown = Pair('☕', '🍵')"
    ),
    _but(_TWINS, "('sí', 'si')", "('Tür für', 'Tur fur')"),  # German with two umlauts
    _but(_TWINS, "('March', 'march')", "('No. never', 'No. Never')"),  # capital after a full stop
    "case = ('ÉTÉ', 'été')\naccent = ('ÉTÉ', 'ETE')\nunknown = ('🍎', '🍔')",  # accented capital
    _but(_TWINS, "('🍎', '🍔')", "('很好', '很坏')"),  # Chinese sentence of unknown characters
    _but(_TWINS, "('🍎', '🍔')", "('Yes, 👌!', 'Yes, 👊!')"),  # unknown word beside punctuation
    # Hebrew points as accents or other script
    "case = ('ПОЛЕ', 'поле')\naccent = ('замок', 'за́мок')\nunknown = ('🍎', '🍔')",
    _but(_TWINS, "('🍎', '🍔')", "('🇫🇷', '🇩🇪')"),  # flags
    _but(_TWINS, "('🍎', '🍔')", "('good 💯', 'good 💩')"),  # keycap
    _but(_TWINS, "('sí', 'si')", "('hélas', 'helás')"),  # accents on different letters
    _but(_TWINS, "('🍎', '🍔')", "('ꙮcat', 'ꙮdog')"),  # a word with an unknown letter
    _but(_TWINS, "('sí', 'si')", "('hör', 'hor')"),  # Turkish dotless avoided, Swedish
    "case = ('The WHO said so', 'The who said so')\naccent = ('sí', 'si')\nunknown = ('🍎', '🍔')",  # acronym
    _but(_TWINS, "('🍎', '🍔')", "('so🔥good', 'so🧊good')"),  # emoji in the middle of words
    _but(_TWINS, "('sí', 'si')", "('kość', 'kosc')"),  # Polish with kreska
    _but(_TWINS, "('🍎', '🍔')", "('🙂🙃', '🤖👾👻')"),  # emoticon sets
    _but(_TWINS, "('March', 'march')", "('Apple 很好', 'apple 很好')"),  # Chinese with English capital
    _but(_TWINS, "('sí', 'si')", "('sí 很', 'si 很')"),  # accented word beside unknown one, accent alone
]

TWINS_WRONG = [
    _but(_TWINS, "('March', 'march')", "('theater', 'theatre')"),  # spelling: theatre
    _but(_TWINS, "('🍎', '🍔')", "('2', 'two')"),  # a digit and its word
    _but(_TWINS, "('sí', 'si')", "('don’t', \"don't\")"),  # curly and straight quotes
    _but(_TWINS, "('sí', 'si')", "('x²', 'x2')"),  # superscript
    _but(_TWINS, "('March', 'march')", "('Été', 'ete')"),  # capitals in two, accents in one
    _but(_TWINS, "('🍎', '🍔')", "('a\\tb', 'a b')"),  # tab against space
    # a list of pairs
    "case = [('March', 'march'), ('May', 'may')]\naccent = ('sí', 'si')\nunknown = ('🍎', '🍔')",
    _but(_TWINS, "('March', 'march')", "(('March', 'march'),)"),  # a nested pair
    _but(_TWINS, "('March', 'march')", "'March/march'"),  # joined with a slash
    _but(_TWINS, "('🍎', '🍔')", "(' 😊 ', '😡 ')"),  # the notebook's pair with blanks around it
    _but(_TWINS, "('March', 'march')", "('US', 'u\\u200bs')"),  # the notebook's pair with an invisible character
    # the notebook's accent pair with an invisible character on both
    _but(_TWINS, "('sí', 'si')", "('résumé\\u200b', 'resume\\u200b')"),
    _but(_TWINS, "('sí', 'si')", "('café', \"cafe'\")"),  # accent typed as an apostrophe
    _but(_TWINS, "('March', 'march')", "('12', '１２')"),  # lower() of nothing
    _but(_TWINS, "('🍎', '🍔')", "('☺', '☺️')"),  # capital in a word that is dropped: variation selector
    _but(_TWINS, "('🍎', '🍔')", "('sí 🍎', 'si 🍎')"),  # accent on an emoji text
    _but(_TWINS, "('🍎', '🍔')", "('March', 'march')"),  # unknown slot with words of the other
    _but(_TWINS, "('🍎', '🍔')", "('##cat', '##dog')"),  # tokens with marks
    _but(_TWINS, "('🍎', '🍔')", "(100, 100)"),  # ints
    _but(_TWINS, "('sí', 'si')", "('🍎x', '🍎')"),  # unknown pair with an accent slot's emoji
    _but(_TWINS, "('March', 'march')", "('İ', 'i')"),  # capital I with dot
    _but(_TWINS, "('🍎'", "('🍎.'"),  # different emoji and a full stop
    _but(_TWINS, "('🍎', '", "('I ate 🍎', 'i ate "),  # unknown with case as well in another word
    _but(_TWINS, "('March', 'march')", "('Turkeys', 'turkey')"),  # plural
    "case = accent = unknown = ('sí', 'si')",  # one pair for all
    _but(_TWINS, "('March', 'march')", "('Us two', 'two us')"),  # a swapped order of words
    _but(_TWINS, "('sí', 'si')", "('Résumé', 'resume')"),  # decomposed accents against none plus capital
    _but(_TWINS, "('March', 'march')", "('March 1', 'March\\xa01')"),  # no-break space
    _but(_TWINS, "('🍎', '🍔')", "('\\u200fabc', 'abc')"),  # right-to-left mark
]
