"""What a tokenizer does to a text, stage by stage, as plain data."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

KEPT = "\n "  # white space that needs no name


@dataclass
class Stages:
    """One text on its way to ids; `case_kept` and `case_lowered` are (tokens, unknown ones) or None."""

    raw: str
    normalised: str
    words: list[str]
    pieces: list[str]
    tokens: list[str]
    ids: list[int]
    unknown: int
    case_kept: tuple[int, int] | None = None
    case_lowered: tuple[int, int] | None = None


def make_stages(tokenizer):
    """Return a function: text -> Stages, for a fast tokenizer; raises TypeError for any other.

    It works on copies, so that neither settings of the caller nor a second thread disturb it.
    """
    from tokenizers import Tokenizer

    if getattr(tokenizer, "backend_tokenizer", None) is None:
        raise TypeError(
            "The explorer looks into a fast tokenizer, and this isn't one. Load one with"
            " AutoTokenizer.from_pretrained(checkpoint)."
        )
    own = Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())
    own.no_truncation()
    own.no_padding()
    specials = sorted({str(token) for token in tokenizer.all_special_tokens}, key=len, reverse=True)
    unk = getattr(tokenizer, "unk_token", None)
    variants = {lower: _with_case(own, lower) for lower in (False, True)}

    def stages(text: str) -> Stages:
        encoded = own.encode(text)
        bare = own.encode(text, add_special_tokens=False)
        kept, lowered = (_counts(variants[lower], text, unk) for lower in (False, True))
        normalised, words = before_the_vocabulary(own, text, specials)
        return Stages(
            text, normalised, words, bare.tokens, encoded.tokens, encoded.ids, bare.tokens.count(unk), kept, lowered
        )

    return stages


def before_the_vocabulary(tokenizer, text: str, specials: list[str]) -> tuple[str, list[str]]:
    """Return (normalised text, words): what happens to a text before the vocabulary is looked at.

    Special tokens that stand in the text, such as [MASK], pass unchanged, as in the tokenizer itself.
    """
    sections = re.split("(" + "|".join(map(re.escape, specials)) + ")", text) if specials else [text]
    normalised, words = "", []
    for section in sections:
        if section in specials:
            normalised, words = normalised + section, [*words, section]
        elif section:
            clean = tokenizer.normalizer.normalize_str(section) if tokenizer.normalizer else section
            normalised += clean
            split = tokenizer.pre_tokenizer.pre_tokenize_str(clean) if tokenizer.pre_tokenizer else [(clean, None)]
            words += [word for word, _ in split]
    return normalised, words


def _with_case(tokenizer, lower: bool):
    """Return a copy whose BERT normaliser lowers the case or keeps it; None for other normalisers."""
    import json

    from tokenizers import Tokenizer

    plan = json.loads(tokenizer.to_str())
    if (plan.get("normalizer") or {}).get("type") != "BertNormalizer":
        return None
    plan["normalizer"]["lowercase"] = lower
    plan["normalizer"]["strip_accents"] = lower  # cased BERT models keep accents too
    return Tokenizer.from_str(json.dumps(plan))


def _counts(tokenizer, text: str, unk: str | None) -> tuple[int, int] | None:
    if tokenizer is None:
        return None
    tokens = tokenizer.encode(text, add_special_tokens=False).tokens
    return len(tokens), tokens.count(unk)


def visible(text: str) -> list[tuple[str, bool]]:
    """Cut a text into (piece, is it a name): invisible characters are replaced by their Unicode names.

    >>> visible("a\\u200bb")
    [('a', False), ('ZERO WIDTH SPACE', True), ('b', False)]
    """
    pieces: list[tuple[str, bool]] = []
    for character in text:
        name = _name(character)
        if name:
            pieces.append((name, True))
        elif pieces and not pieces[-1][1]:
            pieces[-1] = (pieces[-1][0] + character, False)
        else:
            pieces.append((character, False))
    return pieces


def _name(character: str) -> str:
    """Return the name of a character that nobody sees, "" for all others."""
    selector = "\ufe00" <= character <= "\ufe0f"
    if character in KEPT or not (
        selector or unicodedata.category(character) in ("Cc", "Cf", "Co", "Cn", "Cs", "Zs", "Zl", "Zp")
    ):
        return ""
    return unicodedata.name(character, "TAB" if character == "\t" else f"U+{ord(character):04X}")


def changes(raw: str, normalised: str) -> list[str]:
    """Return in words what normalising did to a text.

    >>> changes("Café", "cafe")
    ['capital letters made small', 'accents removed']
    >>> changes("one\\ntwo", "one two")
    ['line breaks turned into spaces']
    """
    marks = [
        sum(unicodedata.category(c) == "Mn" for c in unicodedata.normalize("NFD", text)) for text in (raw, normalised)
    ]
    hidden = [sum(is_name for _, is_name in visible(text)) for text in (raw, normalised)]

    def spaced(text: str) -> int:  # a line break becomes a space too, so spaces alone prove nothing
        return len(re.findall(r" (?=[\u3400-\u9fff\uf900-\ufaff])", text))

    found = {
        "capital letters made small": any(c.isupper() for c in raw) and not any(c.isupper() for c in normalised),
        "accents removed": marks[1] < marks[0],
        "invisible characters removed or turned into spaces": hidden[1] < hidden[0],
        "line breaks turned into spaces": raw.count("\n") > normalised.count("\n"),
        "spaces put around Chinese characters": spaced(normalised) > spaced(raw),
    }
    return [words for words, happened in found.items() if happened] or ["nothing had to change"]
