"""Answers to exercise 11.3 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pytorch import strangers_unknown_engineer as engineer
from tests.lessons.pytorch import strangers_unknown_third as third
from tests.lessons.pytorch import strangers_unknown_torch as with_torch

RIGHT = [
    *engineer.RIGHT,
    *third.RIGHT,
    # tokenize and count
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    if len(tokens) == 0:
        return 0
    return tokens.count("[UNK]") / len(tokens)
""",
    # a loop
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    unknown = 0
    for token in tokens:
        if token == "[UNK]":
            unknown += 1
    if not tokens:
        return 0.0
    return unknown / len(tokens)
""",
    # unk_token
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    if tokens == []:
        return 0
    return sum(1 for t in tokens if t == tokenizer.unk_token) / len(tokens)
""",
    # ids without special tokens
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text, add_special_tokens=False)["input_ids"]
    if not ids:
        return 0
    return ids.count(tokenizer.unk_token_id) / len(ids)
""",
    # ids without first and last
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text)["input_ids"][1:-1]
    if len(ids) < 1:
        return 0
    return ids.count(tokenizer.unk_token_id) / len(ids)
""",
    # tokens of the ids, two names left out
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.convert_ids_to_tokens(tokenizer(text)["input_ids"])
    tokens = [t for t in tokens if t not in ("[CLS]", "[SEP]")]
    if not tokens:
        return 0
    return tokens.count("[UNK]") / len(tokens)
""",
    # try
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    try:
        return tokens.count("[UNK]") / len(tokens)
    except ZeroDivisionError:
        return 0
""",
    # max of 1
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[UNK]") / max(1, len(tokens))
""",
    # remove in a copy
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer(text).tokens()
    tokens.remove("[CLS]")
    tokens.remove("[SEP]")
    if len(tokens) == 0:
        return 0
    return tokens.count("[UNK]") / len(tokens)
""",
    # known ones taken from 1
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    if not tokens:
        return 0
    known = [t for t in tokens if t != "[UNK]"]
    return 1 - len(known) / len(tokens)
""",
]

WRONG = [
    *engineer.WRONG,
    *third.WRONG,
    # with CLS and SEP
    """
def share_unknown(tokenizer, text):
    ids = tokenizer(text)["input_ids"]
    return ids.count(tokenizer.unk_token_id) / len(ids)
""",
    # nothing for an empty text
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[UNK]") / len(tokens)
""",
    # None for an empty text
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    if tokens:
        return tokens.count("[UNK]") / len(tokens)
""",
    # 1 for an empty text
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[UNK]") / len(tokens) if tokens else 1
""",
    # how many
    """
def share_unknown(tokenizer, text):
    return tokenizer.tokenize(text).count("[UNK]")
""",
    # percent
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return 100 * tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # the known ones
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return 1 - tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # whether there are any
    """
def share_unknown(tokenizer, text):
    return "[UNK]" in tokenizer.tokenize(text)
""",
    # words of the text below the line
    """
def share_unknown(tokenizer, text):
    words = text.split()
    if not words:
        return 0
    return tokenizer.tokenize(text).count("[UNK]") / len(words)
""",
    # the notebook's tokenizer
    """
def share_unknown(_, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # the empty one
    """
def share_unknown(tokenizer, text):
    tokens = empty.tokenize(text)
    return tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # nothing back
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    share = tokens.count("[UNK]") / len(tokens) if tokens else 0
""",
    # prints
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    print(tokens.count("[UNK]") / len(tokens) if tokens else 0)
""",
    # a text
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return f"{tokens.count('[UNK]') / len(tokens) if tokens else 0:.2f}"
""",
    # counts in the text, not in the tokens
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return text.count("[UNK]") / len(tokens) if tokens else 0
""",
    # always all
    """
def share_unknown(tokenizer, text):
    return 1.0 if text else 0
""",
    # always none
    """
def share_unknown(tokenizer, text):
    return 0
""",
    # whole division
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[UNK]") // len(tokens) if tokens else 0
""",
    # small letters of the mark
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("[unk]") / len(tokens) if tokens else 0
""",
    # UNK without brackets
    """
def share_unknown(tokenizer, text):
    tokens = tokenizer.tokenize(text)
    return tokens.count("UNK") / len(tokens) if tokens else 0
""",
]

# These import PyTorch, so they are judged in the lab's environment alone.
RIGHT_WITH_TORCH, WRONG_WITH_TORCH = with_torch.RIGHT, with_torch.WRONG
