"""Read texts of another kind than film reviews, for the teacher to label.

They come inside the source archive of the Python package vaderSentiment 2.5 (MIT): sentences of product reviews,
tweets, and sentences of newspaper editorials (Hutto and Gilbert 2014). Its snippets of film reviews stay out: SST-2 is
made of the same ones, validation sentences included. People's ratings are not read either: the teacher answers.
"""

from __future__ import annotations

import csv
import io
import tarfile
from pathlib import Path

PACKAGE = "vaderSentiment-2.5.tar.gz"
ARCHIVE = "vaderSentiment-2.5/additional_resources/hutto_ICWSM_2014.tar.gz"
FILES = ("amazonReviewSnippets", "tweets", "nytEditorialSnippets")


def other_texts(packages: Path) -> list[str]:
    """List the texts, each once, in the order of the files."""
    texts = {}
    with tarfile.open(packages / PACKAGE) as outer, tarfile.open(fileobj=outer.extractfile(ARCHIVE)) as inner:
        for name in FILES:
            data = inner.extractfile(f"hutto_ICWSM_2014/{name}_GroundTruth.txt").read()
            rows = csv.reader(io.StringIO(data.decode("utf-8-sig", "replace")), delimiter="\t", quoting=csv.QUOTE_NONE)
            texts.update(dict.fromkeys(" ".join(row[2].split()) for row in rows if len(row) == 3))
    return [text for text in texts if text]
