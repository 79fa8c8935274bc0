"""Answers to exercise 11.3 by people who saw the notebook alone: a third round, of other kinds."""

from __future__ import annotations

RIGHT = [
    # filter
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return len(list(filter("[UNK]".__eq__, tokens))) / (len(tokens) or 1)
""",
    # through names of ids
    """
def share_unknown(tokenizer, text):
    names = tokenizer.convert_ids_to_tokens(tokenizer.encode(text))[1:-1]
    return sum(name == "[UNK]" for name in names) / len(names) if names else 0.0
""",
    # id asked from the vocabulary
    """
def share_unknown(tokenizer, text):
    unknown = tokenizer.get_vocab()["[UNK]"]
    ids = tokenizer(text, add_special_tokens=False).input_ids
    return ids.count(unknown) / len(ids) if ids else 0
""",
    # convert_tokens_to_ids
    """
def share_unknown(tokenizer, text):
    ids = tokenizer.convert_tokens_to_ids(tokenizer.tokenize(text))
    if not ids:
        return 0
    bad = 0
    for i in ids:
        bad += i == tokenizer.unk_token_id
    return bad / len(ids)
""",
    # NumPy tensors
    """
import numpy as np
def share_unknown(tokenizer, text):
    ids = tokenizer(text, return_tensors="np")["input_ids"][0][1:-1]
    return np.count_nonzero(ids == tokenizer.unk_token_id) / max(1, ids.size)
""",
    # special tokens mask
    """
def share_unknown(tokenizer, text):
    found = tokenizer(text, return_special_tokens_mask=True)
    pairs = list(zip(found["input_ids"], found["special_tokens_mask"]))
    body = [i for i, special in pairs[1:-1]]
    return body.count(tokenizer.unk_token_id) / len(body) if body else 0
""",
    # a shifted share: 0 for none
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    unknown = [token for token in tokens if token == tokenizer.unk_token]
    return len(unknown) / len(tokens) if unknown else 0
""",
]

WRONG = [
    # special tokens mask: [UNK] may count as special
    """
def share_unknown(tokenizer, text):
    found = tokenizer(text, return_special_tokens_mask=True)
    return sum(found["special_tokens_mask"]) / len(found["input_ids"])
""",
    # id 1
    """
def share_unknown(tokenizer, text):
    ids = tokenizer.encode(text, add_special_tokens=False)
    return ids.count(1) / len(ids) if ids else 0
""",
    # share of tokens that are words of the text
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return sum(token not in text.lower() for token in tokens) / len(tokens) if tokens else 0
""",
    # the last token alone
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return float(tokens[-1] == "[UNK]") if tokens else 0
""",
    # empty text by blank
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text or "unknownword")
    return tokens.count("[UNK]") / len(tokens)
""",
    # plus one in the divisor
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[UNK]") / (len(tokens) + 1)
""",
    # letters decide, not the tokenizer
    """
def share_unknown(tokenizer, text):
    return sum(not one.isascii() for one in text) / len(text) if text else 0
""",
    # decoded text
    """
def share_unknown(tokenizer, text):
    words = tokenizer.decode(tokenizer.encode(text), skip_special_tokens=True).split()
    return words.count("[UNK]") / len(words) if words else 0
""",
]
