"""Vocabularies that the checks of this lesson hand out: the live one, and made-up ones in which id 0 is a word."""

from __future__ import annotations

from functools import lru_cache

from course_utils.model import loaded


class Vocabulary(dict):
    """A dictionary from token to id that is cheap to hand out: a learner's copy shares its entries."""

    def __deepcopy__(self, memo: dict) -> Vocabulary:
        return Vocabulary(self)


@lru_cache(maxsize=1)
def full() -> Vocabulary:
    """Return the vocabulary of the course's tokenizer."""
    return Vocabulary(loaded.tokenizer().get_vocab())


def numbered(tokens: str) -> dict[str, int]:
    """Return a small vocabulary: the tokens of a text, numbered from 0 in their order.

    >>> numbered("love ##ly")
    {'love': 0, '##ly': 1}
    """
    return {token: i for i, token in enumerate(tokens.split())}
