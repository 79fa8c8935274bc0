"""Answers to exercise 11.3 by people who saw the notebook alone: an engineer's."""

from __future__ import annotations

RIGHT = [
    # encode
    """
def share_unknown(tokenizer, text):
    ids = tokenizer.encode(text, add_special_tokens=False)
    return sum(i == tokenizer.unk_token_id for i in ids) / len(ids) if ids else 0.0
""",
    # mean of booleans
    """
import numpy as np
def share_unknown(tokenizer, text):
    ids = np.array(tokenizer.encode(text, add_special_tokens=False))
    return float((ids == tokenizer.unk_token_id).mean()) if ids.size else 0.0
""",
    # Counter
    """
from collections import Counter
def share_unknown(tokenizer, text):
    counts = Counter(tokenizer.tokenize(text))
    return counts[tokenizer.unk_token] / (sum(counts.values()) or 1)
""",
    # special_tokens_mask
    """
def share_unknown(tokenizer, text):
    found = tokenizer(text, return_special_tokens_mask=False)
    ids = [i for i in found["input_ids"] if i not in (tokenizer.cls_token_id, tokenizer.sep_token_id)]
    return ids.count(tokenizer.unk_token_id) / len(ids) if ids else 0
""",
    # Fraction
    """
from fractions import Fraction
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return float(Fraction(tokens.count("[UNK]"), len(tokens))) if tokens else 0.0
""",
    # statistics
    """
from statistics import fmean
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return fmean(t == "[UNK]" for t in tokens) if tokens else 0.0
""",
    # a batch of one
    """
def share_unknown(tokenizer, text):
    ids = tokenizer([text], add_special_tokens=False)["input_ids"][0]
    return ids.count(tokenizer.unk_token_id) / len(ids) if ids else 0
""",
    # an early look at the text
    """
def share_unknown(tokenizer, text):
    if not text:
        return 0
    tokens = tokenizer.tokenize(text)
    return tokens.count(tokenizer.unk_token) / len(tokens)
""",
    # the fast tokenizer below
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.backend_tokenizer.encode(text, add_special_tokens=False).tokens
    return tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # lambda
    """
share_unknown = lambda tokenizer, text: (lambda t: t.count("[UNK]") / len(t) if t else 0)(tokenizer.tokenize(text))
""",
]

WRONG = [
    # special tokens skipped, UNK with them
    """
def share_unknown(tokenizer, text):
    ids = [i for i in tokenizer(text)["input_ids"] if i not in tokenizer.all_special_ids]
    return ids.count(tokenizer.unk_token_id) / len(ids) if ids else 0
""",
    # words outside the vocabulary
    """
def share_unknown(tokenizer, text):
    words, vocab = text.lower().split(), tokenizer.get_vocab()
    return sum(word not in vocab for word in words) / len(words) if words else 0
""",
    # id 100 for every tokenizer
    """
def share_unknown(tokenizer, text):
    ids = tokenizer.encode(text, add_special_tokens=False)
    return ids.count(100) / len(ids) if ids else 0
""",
    # of different tokens
    """
def share_unknown(tokenizer, text):
    tokens = set(tokenizer.tokenize(text))
    return len(tokens & {"[UNK]"}) / len(tokens) if tokens else 0
""",
    # per letter
    """
def share_unknown(tokenizer, text):
    return tokenizer.tokenize(text).count("[UNK]") / len(text) if text else 0
""",
    # only the first cut off
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text)["input_ids"][1:]
    return ids.count(tokenizer.unk_token_id) / len(ids)
""",
    # only the last cut off
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text)["input_ids"][:-1]
    return ids.count(tokenizer.unk_token_id) / len(ids)
""",
    # two more cut off than there are
    """
def share_unknown(tokenizer, text):
    ids = tokenizer.encode(text, add_special_tokens=False)[1:-1]
    return ids.count(tokenizer.unk_token_id) / len(ids) if ids else 0
""",
    # unknown by known
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    bad = tokens.count("[UNK]")
    return bad / (len(tokens) - bad) if len(tokens) > bad else float(bool(bad))
""",
    # a yes above one half
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return float(tokens.count("[UNK]") / len(tokens) > 0.5) if tokens else 0.0
""",
    # rounded to one digit
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return round(tokens.count("[UNK]") / len(tokens), 1) if tokens else 0
""",
    # word by word, each counted once
    """
def share_unknown(tokenizer, text):
    words = text.split()
    return sum("[UNK]" in tokenizer.tokenize(word) for word in words) / len(words) if words else 0
""",
    # pieces with ## left out
    """
def share_unknown(tokenizer, text):
    tokens = [t for t in tokenizer.tokenize(text) if not t.startswith("##")]
    return tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # a pair of counts
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[UNK]"), len(tokens)
""",
    # cut at eight tokens
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text, truncation=True, max_length=8)["input_ids"][1:-1]
    return ids.count(tokenizer.unk_token_id) / len(ids) if ids else 0
""",
    # text in small letters first, then asked as ASCII
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text.encode("ascii", "ignore").decode())
    return tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # the size of the vocabulary decides
    """
def share_unknown(tokenizer, text):
    return 1.0 if len(tokenizer) < 10 and text else 0.0
""",
    # pads counted along
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text, padding="max_length", max_length=32, add_special_tokens=False)["input_ids"]
    return ids.count(tokenizer.unk_token_id) / len(ids)
""",
]
