"""Exercise 11.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

START = "def share_unknown(tokenizer, text):\n"
IDS = '    ids = tokenizer(text, add_special_tokens=False)["input_ids"]\n'
EMPTY = "    if not ids:\n        return 0.0\n"

RIGHT = [
    START + IDS + EMPTY + "    return sum(i == tokenizer.unk_token_id for i in ids) / len(ids)\n",
    START
    + "    tokens = tokenizer.tokenize(text)\n"
    + "    return tokens.count(tokenizer.unk_token) / len(tokens) if tokens else 0\n",
    START
    + '    ids = tokenizer(text)["input_ids"][1:-1]\n    return ids.count(tokenizer.unk_token_id) / max(len(ids), 1)\n',
    START
    + "    import numpy as np\n    ids = np.array(tokenizer.encode(text, add_special_tokens=False))\n"
    + "    return np.mean(ids == tokenizer.unk_token_id) if len(ids) else 0.0\n",
]

WRONG = [
    (
        START + '    ids = tokenizer(text)["input_ids"]\n    return ids.count(tokenizer.unk_token_id) / len(ids)\n',
        "do not count them",
    ),
    (START + IDS + EMPTY + "    return ids.count(100) / len(ids)\n", "knows the five special tokens and no word"),
    (START + IDS + EMPTY + "    return ids.count(tokenizer.unk_token_id)\n", "every token is [UNK]"),
    (START + IDS + "    return ids.count(tokenizer.unk_token_id) / len(ids)\n", "ZeroDivisionError"),
    (START + IDS + EMPTY + "    return 1 - ids.count(tokenizer.unk_token_id) / len(ids)\n", "Every word of this text"),
    (
        START + IDS + EMPTY + "    return ids.count(tokenizer.unk_token_id) / len(text.split())\n",
        "every token is [UNK]",
    ),
    (START + IDS + "    return tokenizer.unk_token_id in ids\n", "asks for one number"),
    (START + '    return tokenizer(text)["input_ids"]\n', "asks for one number"),
    (
        START + IDS + "    if not ids:\n        return 1.0\n    return ids.count(tokenizer.unk_token_id) / len(ids)\n",
        "nothing to divide by",
    ),
    ("share_unknown = 0.5", "asks for a function"),
]
