"""What the live model says to several texts: the truth that the checks of this lesson compare with."""

from __future__ import annotations

from functools import lru_cache

from course_utils.model import loaded
from course_utils.model.arithmetic import softmax


@lru_cache(maxsize=8)
def winners(texts: tuple[str, ...]) -> dict[str, tuple[str, float]]:
    """Return text -> (label, score) of the winner, computed from the live model's logits.

    >>> winners(("I love you.",))["I love you."][0]
    'POSITIVE'
    """
    names = loaded.model().config.id2label
    shares = [softmax(row) for row in loaded.logits(list(texts))]
    return {text: (names[int(row.argmax())], float(row.max())) for text, row in zip(texts, shares)}
