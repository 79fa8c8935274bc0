"""Answers to the exercises of notebook 3: different right ones, and wrong ones with the words they must get."""

SETUP = """
import numpy as np
import course_utils
from course_utils.exercises import live
checkpoint = live.folder()
tokenizer = live.tokenizer()
raw_inputs = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"]
vocab = tokenizer.get_vocab()
"""

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
        fits = [end for end in range(start + 1, len(word) + 1) if (word[start:end] if start == 0 else "##" + word[start:end]) in known]
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


def loop(ends="range(len(word), start, -1)", piece='("##" if start else "") + word[start:end]', keep="piece", otherwise='return ["[UNK]"]'):
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

RIGHT = {
    "3.1": [
        "n_ids = 8",
        "n_ids = len(tokenizer('I hate this so much!').input_ids)",
        "n_ids = np.float32(8)",
        "import tensorflow as tf\nn_ids = tf.size(tokenizer(raw_inputs[1], return_tensors='tf')['input_ids'])",
        "n_ids = sum(tokenizer(raw_inputs, padding=True)['attention_mask'][1])",
    ],
    "3.2": [loop(), RECURSIVE, SHRINKING, NEXT],
    "3.3": [
        "def mask_from(ids, pad_id):\n    return (ids != pad_id).astype(int)",
        "def mask_from(ids, pad_id):\n    return [[int(i != pad_id) for i in row] for row in ids]",
        "import tensorflow as tf\ndef mask_from(ids, pad_id):\n    return tf.cast(tf.not_equal(ids, pad_id), tf.float32)",
        "def mask_from(ids, pad_id):\n    return ids != pad_id",
        "def mask_from(ids, pad_id):\n    return np.where(ids == pad_id, 0, 1).tolist()",
        "def mask_from(ids, pad_id):\n    mask = np.ones_like(ids)\n    mask[ids == pad_id] = 0\n    return tuple(map(tuple, mask.tolist()))",
    ],
    "3.4": [
        "text_1, text_2, reason = '我爱你', '我恨你', 'unknown'",
        "text_1, text_2, reason = '👍', '👎', 'UNK'",
        "text_1, text_2, reason = 'I work for the US', 'I work for the us', 'case'",
        "text_1, text_2, reason = 'my résumé', 'my resume', 'accent'",
        "text_1, text_2, reason = 'Résumé', 'resume', 'case'",
        "text_1 = 'A polish designer'\ntext_2 = text_1.replace('p', 'P')\nreason = 'Case '",
    ],
}

WRONG = {
    "3.1": [
        ("n_ids = 5", "number of words"),
        ("n_ids = 6", "pieces the text is cut into"),
        ("n_ids = 7", "One of the special tokens is missing"),
        ("n_ids = 16", "beside a longer one"),
        ("n_ids = 20", "number of characters"),
        ("n_ids = 11", "one by one"),
        ("n_ids = tokenizer('I hate this so much!')['input_ids']", "a list of length 8"),
        ("n_ids = '8'", 'the text "8"'),
        ("n_ids = None", "asks for one number"),
    ],
    "3.2": [
        (loop(piece="word[start:end]"), "The cuts are right and the marks are not"),
        (loop(piece='"##" + word[start:end]'), "looked up without"),
        (loop(ends="range(start + 1, len(word) + 1)"), "a longer piece of the vocabulary fits"),
        (FROM_THE_RIGHT, "do you cut from the right"),
        (loop(otherwise='return pieces + ["[UNK]"]'), "one token, the unknown one, and nothing else stays"),
        (loop(otherwise="pass"), "did not finish within"),
        (loop(otherwise="start += 1"), "one token, the unknown one"),
        (loop(keep="vocab[piece]"), "looking up their ids is the next step"),
        (loop(keep="word[start:end]"), "the marks are not"),
        (loop(ends="range(len(word) - 1, start, -1)"), 'For "huggingface"'),
        (GOES_BACK, "does not go back"),
        ("def wordpiece(word, vocab):\n    return tokenizer.tokenize(word)", 'For "acd"'),
        ("def wordpiece(word, vocab):\n    return ' '.join(tokenizer.tokenize(word))", "returns one text"),
        ("def wordpiece(word, vocab):\n    return tokenizer(word).tokens()", "Special tokens come later"),
        ("def wordpiece(word, vocab):\n    return ['[UNK]']", "can be cut into pieces"),
        ("def wordpiece(word, vocab):\n    return []", "Nothing came back"),
        ("def wordpiece(word, vocab):\n    return [word[:4], '##' + word[4:]]", "is not in the `vocab`"),
        ("def wordpiece(word, vocab):\n    print(word)", "returned nothing"),
        ("def wordpiece(word):\n    return [word]", "TypeError"),
        ("wordpiece = tokenizer.tokenize('huggingface')", "asks for a function"),
    ],
    "3.3": [
        ("def mask_from(ids, pad_id):\n    return [[1] * len(row) for row in ids]", "1 everywhere"),
("def mask_from(ids, pad_id):\n    return np.ones_like(ids)", "1 everywhere"),
        ("def mask_from(ids, pad_id):\n    return (ids == pad_id).astype(int)", "upside down"),
        ("def mask_from(ids, pad_id):\n    return (ids != 0).astype(int)", "here 0 is a word"),
        ("def mask_from(ids, pad_id):\n    return (ids > 0).astype(int)", "here 0 is a word"),
        ("def mask_from(ids, pad_id):\n    return (ids != pad_id).astype(int)[0]", "same rows and columns"),
        ("def mask_from(ids, pad_id):\n    return [int(i != pad_id) for row in ids for i in row]", "same rows and columns"),
        ("def mask_from(ids, pad_id):\n    return ((ids != pad_id) & (ids != 102)).astype(int)", "holds id 102"),
        ("def mask_from(ids, pad_id):\n    return ids * (ids != pad_id)", "other numbers than 0 and 1"),
        ("def mask_from(ids, pad_id):\n    return tokenizer(raw_inputs, padding=True)['attention_mask']", "For ids of shape (1, 16)"),
        ("def mask_from(ids, pad_id):\n    return (ids > pad_id).astype(int)", "which is a real token"),
        ("mask_from = [[1, 1], [1, 0]]", "asks for a function"),
    ],
    "3.4": [
        ("text_1, text_2, reason = 'good film', 'good movie', 'unknown'", "film and movie"),
        ("text_1, text_2, reason = 'I love you', 'I love you', 'case'", "The two texts are the same"),
        ("text_1, text_2, reason = 'I love you', ' I  love you', 'case'", "only in spaces"),
        ("text_1, text_2, reason = 'good', 'very good', 'unknown'", "3 and 4 ids"),
        ("text_1, text_2, reason = '我爱你', '我恨你', 'case'", "another one than"),
        ("text_1, text_2, reason = 'US', 'us', 'accent'", "another one than"),
        ("text_1, text_2, reason = '😊', '😡', 'because'", 'Give one of "case"'),
        ("text_1, text_2, reason = 'good\\u200b', 'good', 'unknown'", "invisible"),
        ("text_1, text_2, reason = '', ' ', 'unknown'", "no visible character"),
        ("text_1, text_2, reason = [101, 100, 102], [101, 100, 102], 'unknown'", "a list of length 3"),
    ],
}
