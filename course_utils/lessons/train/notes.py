"""The eighty notes of lab 8, written for the course: forty to learn from and forty held out."""

from __future__ import annotations

import json
from pathlib import Path

LABELS = ("KITCHEN", "WORKSHOP")


def notes(split: str) -> list[dict]:
    """Return the notes of one split, "training" or "held-out": text, label, and the number of the pair.

    The two notes of a pair share their sentence and differ in its two words of content, one pair for each label. No
    word of content occurs in two pairs, so counting words says nothing about a new note.

    >>> [(note["text"], note["label"]) for note in notes("training")[:2]]  # doctest: +NORMALIZE_WHITESPACE
    [('Please put the onions next to the stove.', 'KITCHEN'),
     ('Please put the screws next to the drill.', 'WORKSHOP')]
    """
    rows = json.loads(Path(__file__).with_name("notes.json").read_text(encoding="utf-8-sig"))
    return [row for row in rows if row["split"] == split]


def drawn(count: int, seed: int) -> list[int]:
    """Return the places of `count` training notes drawn by chance, both labels as equal as the number allows.

    >>> places = drawn(5, 0)
    >>> len(places), sorted(place % 2 for place in places)
    (5, [0, 0, 0, 1, 1])
    """
    import numpy as np

    rng = np.random.default_rng(seed)
    half = len(notes("training")) // 2
    kitchen, workshop = rng.permutation(half) * 2, rng.permutation(half) * 2 + 1
    more = (count + 1) // 2
    return [int(place) for place in (*kitchen[:more], *workshop[: count - more])]
