"""The sentences written for this course, each with its label and the reason it is in the collection."""

from __future__ import annotations

import json
from pathlib import Path

# The article's two sentences, and the logits that it prints for them.
SENTENCE_A = "I've been waiting for a HuggingFace course my whole life."
SENTENCE_B = "I hate this so much!"
ARTICLE_LOGITS = ((-1.5606991, 1.6122842), (4.169231, -3.3464472))

FILE = Path(__file__).with_name("sentences.json")


def sentences(slice: str | None = None) -> list[dict]:
    """List the course's own sentences, all of them or one slice.

    Each is `{"text": str, "label": "POSITIVE" | "NEGATIVE" | None, "slice": str}`; the label is None where no feeling
    is meant (slice "neutral") or two feelings balance (some of slice "mixed"). The slices: plain, negation, neutral,
    sarcasm, other languages, emoji, mixed. None of them was used in training.

    Raises ValueError for a slice that does not exist.

    Example: `sentences("neutral")[0]` is `{"text": "The sky is blue.", "label": None, "slice": "neutral"}`.
    """
    rows = json.loads(FILE.read_text(encoding="utf-8-sig"))
    names = list(dict.fromkeys(row["slice"] for row in rows))
    if slice is None:
        return rows
    if slice not in names:
        raise ValueError(f"There is no slice {slice!r}. Choose one of: {', '.join(names)}.")
    return [row for row in rows if row["slice"] == slice]
