"""Answers to exercise 3.1 by people who saw the notebook alone: the wrong ones."""

from __future__ import annotations

PAGE = """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    kept = [back[i] for i in ids if i not in special_ids]
    return " ".join(kept).replace(" ##", "")
"""


def but(old: str, new: str, page: str = PAGE) -> str:
    """Return a page with one place replaced, and make sure that it was there."""
    assert page.count(old) == 1, old
    return page.replace(old, new)


WRONG = [
    # prints the text and returns nothing
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    print(" ".join(back[i] for i in ids if i not in special_ids).replace(" ##", ""))
""",
    # returns the list of words
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    text = " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "")
    return text.split()
""",
    # a space is left in front
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    text = ""
    for i in ids:
        if i not in special_ids:
            if back[i].startswith("##"):
                text += back[i][2:]
            else:
                text += " " + back[i]
    return text
""",
    # a space is left at the end
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    text = ""
    for i in ids:
        if i not in special_ids:
            if back[i].startswith("##"):
                text = text[:-1] + back[i][2:] + " "
            else:
                text += back[i] + " "
    return text
""",
    # special tokens stay
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids).replace(" ##", "")
""",
    # the pieces keep their ##
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i not in special_ids)
""",
    # the ## is taken off but the space stays
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i].replace("##", "") for i in ids if i not in special_ids)
""",
    # no spaces at all
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return "".join(back[i].replace("##", "") for i in ids if i not in special_ids)
""",
    # takes the place in the list for the id
    """
def to_text(ids, vocab, special_ids):
    names = list(vocab)
    return " ".join(names[i] for i in ids if i not in special_ids).replace(" ##", "")
""",
    # always drops the first and the last id
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids[1:-1]).replace(" ##", "")
""",
    # uses the notebook's tokenizer
    ("def to_text(ids, vocab, special_ids):\n    return tokenizer.decode(ids, skip_special_tokens=True)"),
    # the special ids of the notebook are typed in
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i not in [0, 100, 101, 102, 103]).replace(" ##", "")
""",
    # skips tokens in square brackets instead of the special ids
    but("i not in special_ids]", 'not back[i].startswith("[")]'),
    # stops at the first special token after the start
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    words = []
    for i in ids[1:]:
        if i in special_ids:
            break
        words.append(back[i])
    return " ".join(words).replace(" ##", "")
""",
    # punctuation without a space before it
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    text = " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "")
    for mark in ".,!?":
        text = text.replace(" " + mark, mark)
    return text
""",
    # removes the special ids from the given list
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    for special in special_ids:
        while special in ids:
            ids.remove(special)
    return " ".join(back[i] for i in ids).replace(" ##", "")
""",
    # each piece takes a word's place: only the pieces come back
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    words = []
    for i in ids:
        if i in special_ids:
            continue
        if back[i].startswith("##"):
            words[-1] = back[i][2:]
        else:
            words.append(back[i])
    return " ".join(words)
""",
    # lstrip('#') eats a hash that belongs to the piece
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return "".join(t.lstrip("#") if t.startswith("##") else " " + t
                   for t in (back[i] for i in ids if i not in special_ids)).strip()
""",
    # a single # is taken for a continuation
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return "".join(t.lstrip("#") if t[0] == "#" else " " + t
                   for t in (back[i] for i in ids if i not in special_ids)).strip()
""",
    # id 0 is thought to be padding
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i and i not in special_ids).replace(" ##", "")
""",
    # duplicates vanish: a dictionary of the ids
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in dict.fromkeys(ids) if i not in special_ids).replace(" ##", "")
""",
    # a set loses the order
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in sorted(set(ids) - set(special_ids))).replace(" ##", "")
""",
    # special tokens are popped out of the given vocabulary
    """
def to_text(ids, vocab, special_ids):
    for t in [t for t, i in vocab.items() if i in special_ids]:
        vocab.pop(t)
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i in back).replace(" ##", "")
""",
    # sorts special_ids in place
    """
def to_text(ids, vocab, special_ids):
    special_ids.sort(reverse=True)
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "")
""",
    # the inverse is built from the notebook's vocabulary
    """
def to_text(ids, vocab, special_ids):
    return " ".join(tokenizer.convert_ids_to_tokens([i for i in ids if i not in special_ids])).replace(" ##", "")
""",
    # capitalises the sentence as a nicety
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "").capitalize()
""",
    # replaces every ##, so a typed # after a # is lost
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return "".join((" " if not back[i].startswith("##") else "") + back[i].replace("#", "")
                   for i in ids if i not in special_ids).strip()
""",
    # yields: a generator function
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    for i in ids:
        if i not in special_ids:
            yield back[i]
""",
    # bytes instead of text
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "").encode()
""",
    # the inverse assumes ids 0..n-1 in sorted order
    """
def to_text(ids, vocab, special_ids):
    order = sorted(vocab, key=vocab.get)
    return " ".join(order[i] for i in ids if i not in special_ids).replace(" ##", "")
""",
    # unknown words are kept as ?
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join("?" if back[i] == "[UNK]" else back[i] for i in ids
                    if i not in special_ids or back[i] == "[UNK]").replace(" ##", "")
""",
    # joins with one space and squeezes only the first ##
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "", 1)
""",
    # a double space between words
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return "  ".join(back[i] for i in ids if i not in special_ids).replace("  ##", "")
""",
    # two pieces in a row: only the first is joined
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    p = [back[i] for i in ids if i not in special_ids]
    out = ""
    for before, t in zip([""] + p, p):
        out += t[2:] if t.startswith("##") and not before.startswith("##") else " " + t
    return out.strip()
""",
    # [UNK] alone is skipped, the others stay
    """
def to_text(ids, vocab, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if back[i] not in ("[CLS]", "[SEP]", "[PAD]")).replace(" ##", "")
""",
    # the code is a class instance, not a function result
    """
class Text:
    def __init__(self, ids, vocab, special_ids):
        back = {number: token for token, number in vocab.items()}
        self.text = " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "")
to_text = Text
""",
    # the arguments in another order
    """
def to_text(vocab, ids, special_ids):
    back = {number: token for token, number in vocab.items()}
    return " ".join(back[i] for i in ids if i not in special_ids).replace(" ##", "")
""",
    # the result of a call instead of the function
    'to_text = "i love you ."',
]
