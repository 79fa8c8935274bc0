"""Read everyday sentences for the teacher to label: songs, letters, talk, news, recipes, laws, reviews.

They come inside the npm package nlp-corpus 4.4.0 (MIT). Sentences that SST-2 has as well are left out, and so is every
one that holds, or is part of, a sentence by which the student will be judged.
"""

from __future__ import annotations

import json
import random
import re
import tarfile
from pathlib import Path

PACKAGE = "nlp-corpus-4.4.0.tgz"
FILES = 100
WORDS = range(4, 31)


def letters(text: str) -> str:
    """Keep Latin letters and digits only. Example: `letters("I do n't!")` is `"idont"`."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


def read_package(packages: Path) -> list[str]:
    """List the sentences of usable length, in the order of the files."""
    with tarfile.open(packages / PACKAGE) as archive:
        parts = [json.load(archive.extractfile(f"package/builds/doc-{number}.json")) for number in range(FILES)]
    return [" ".join(text.split()) for part in parts for text in part if len(text.split()) in WORDS]


def everyday_texts(packages: Path, known: list[str], judging: list[str], number: int, seed: int) -> list[str]:
    """Draw `number` sentences; none of them stands in `known`, and none shares a sentence with `judging`."""
    texts = list(dict.fromkeys(read_package(packages)))
    random.Random(seed).shuffle(texts)
    known, judging = set(map(letters, known)), set(map(letters, judging)) - {""}  # "": a text without Latin letters
    drawn = []
    for text in texts:
        short = letters(text)
        if short not in known and not any(one in short or short in one for one in judging):
            drawn.append(text)
        if len(drawn) == number:
            return drawn
    raise ValueError(f"{PACKAGE} has only {len(drawn)} such sentences, not {number}.")
