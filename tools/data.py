"""Read SST-2 and take a hold-out from its training phrases that does not leak.

SST-2's training file holds sentences and the phrases inside them, so a random hold-out would be full of phrases whose
sentence is in training. Here the hold-out is made of whole sentences, and every phrase that stands inside one of them
leaves the training set too.
"""

from __future__ import annotations

import csv
import random
from pathlib import Path

Example = tuple[str, int]  # (text, label): 0 NEGATIVE, 1 POSITIVE
PROBE_EXAMPLES = 1500


def read_tsv(path: str | Path) -> list[Example]:
    """Read an SST-2 file (columns sentence, label) as (text, label) pairs, spaces trimmed."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["sentence"].strip(), int(row["label"])) for row in rows]


def spans(text: str) -> set[str]:
    """Give every run of consecutive words of a text, itself included.

    Example: `spans("a b c")` is `{"a", "b", "c", "a b", "b c", "a b c"}`.
    """
    words = text.split()
    ends = range(1, len(words) + 1)
    return {" ".join(words[i:j]) for j in ends for i in range(j)}


def whole_sentences(examples: list[Example]) -> list[Example]:
    """Give the examples that stand inside no longer example and end like a sentence.

    Sentences that SST-2 left out because they are neutral leave fragments behind; the closing mark sorts most of
    those out.
    """
    texts = {text for text, _ in examples}
    inside: set[str] = set()
    for text in texts:
        inside |= (spans(text) & texts) - {text}
    closing = (".", "!", "?", "''", "'", ")", "...")
    return [(text, label) for text, label in examples if text not in inside and text.endswith(closing)]


def hold_out(examples: list[Example], size: int, seed: int) -> tuple[list[Example], list[Example]]:
    """Split into (training, hold-out).

    `size` whole sentences are drawn with `seed`; every example that stands inside one of them leaves training.
    """
    sentences = sorted(set(whole_sentences(examples)))
    held = random.Random(seed).sample(sentences, size)
    forbidden = set().union(*(spans(text) for text, _ in held))
    training = [pair for pair in examples if pair[0] not in forbidden]
    return training, held


def natural(text: str) -> str:
    """Write SST-2's tokenised spelling the way people type: "do n't" becomes "don't", "-lrb-" becomes "(".

    Example: `natural("it does n't work -lrb- yet -rrb-")` is `"it doesn't work ( yet )"`.
    """
    return text.replace(" n't", "n't").replace("-lrb-", "(").replace("-rrb-", ")")


def probe_examples(training: list[Example]) -> list[Example]:
    """Draw the training phrases that every linear probe and the small fine-tuning learn from, always the same."""
    return random.Random(0).sample(training, PROBE_EXAMPLES)
