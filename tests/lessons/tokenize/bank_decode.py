"""Exercise 3.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

LOOP = """
def to_text(ids, vocab, special_ids):
    token_of = {}
    for token in vocab:
        token_of[vocab[token]] = token
    text = ""
    for i in ids:
        if i in special_ids:
            continue
        token = token_of[i]
        if token.startswith("##"):
            text += token[2:]
        else:
            text += " " + token
    return text.strip()
"""
WORDS = """
def to_text(ids, vocab, special_ids):
    names, words = dict(zip(vocab.values(), vocab.keys())), []
    for token in [names[i] for i in ids if not i in set(special_ids)]:
        if words and token[:2] == "##":
            words[-1] = words[-1] + token.removeprefix("##")
        else:
            words.append(token)
    return " ".join(words)
"""
SEARCH = """
def to_text(ids, vocab, special_ids):
    found = ""
    for i in ids:
        if i not in special_ids:
            found += " " + [token for token, number in vocab.items() if number == i][0]
    return found.replace(" ##", "")[1:]
"""


def answer(body: str, skip: str = "i not in special_ids") -> str:
    """Return to_text as code, with its last line or its way of skipping replaced."""
    return (
        "def to_text(ids, vocab, special_ids):\n    token_of = {number: token for token, number in vocab.items()}\n"
        f"    tokens = [token_of[i] for i in ids if {skip}]\n    return {body}"
    )


REMOVES = """
def to_text(ids, vocab, special_ids):
    for i in special_ids:
        while i in ids:
            ids.remove(i)
    token_of = {number: token for token, number in vocab.items()}
    return " ".join(token_of[i] for i in ids).replace(" ##", "")
"""

STRIPS = LOOP.replace("token[2:]", "token.lstrip('#')")

RIGHT = [LOOP, WORDS, SEARCH]

WRONG = [
    (LOOP.replace(".strip()", ""), "one space too many at one end"),
    (answer("' '.join(tokens).replace(' ##', '') + ' '"), "one space too many at one end"),
    (STRIPS, "Take away only the two"),
    (answer("' '.join(tokens)"), "The marks `##` are not part of the text"),
    (answer("' '.join(tokens).replace('##', '')"), "the spaces are not"),
    (answer("''.join(tokens).replace('##', '')"), "the spaces are not"),
    (answer("' '.join(tokens).replace(' ##', '')", "True"), "is a special token: its id"),
    (answer("' '.join(tokens).replace(' ##', '')", "i and i not in special_ids"), "Id 0 is a word"),
    (answer("' '.join(tokens).replace(' ##', '').replace('#', '')"), "A `#` can be part of the text"),
    (answer("' '.join(tokens).replace(' ##', '')", "not token_of[i].startswith('[')"), "is a special token: its id"),
    (answer("'\\n'.join(tokens).replace('\\n##', '')"), "the spaces are not"),
    (answer("' '.join(tokens).replace(' ##', '').title()"), "Some letters have become capitals"),
    (answer("' '.join(tokens).replace(' ##', '') or '-'"), "so the result is the empty string"),
    (answer("tokens"), "a list of length 2"),
    (answer("' '.join(tokens).replace(' ##', '')", "i in special_ids"), "is a special token: its id"),
    (
        "def to_text(ids, vocab, special_ids):\n    return tokenizer.decode(ids, skip_special_tokens=True)",
        "These are the wrong words",
    ),
    (
        "def to_text(ids, vocab, special_ids):\n    names = list(vocab)\n    return ' '.join(names[i] for i in ids)",
        "special token",
    ),
    (
        REMOVES,
        "changes what it is given",
    ),
    ("def to_text(ids, vocab, special_ids):\n    return ''", "Something should be left"),
    ("def to_text(ids, vocab):\n    return ''", "TypeError"),
    ("def to_text(ids, vocab, special_ids):\n    print(ids)", "returned nothing"),
    ("to_text = 'I hate this so much !'", "asks for a function"),
    ("to_text = None", "None"),
]
