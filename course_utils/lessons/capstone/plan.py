"""What is drawn for one learner's name: the fault, the thing that is reviewed, the labels and the claim of the card."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

import numpy as np

from course_utils.errors import CourseError
from course_utils.lessons.capstone.faults import FAULTS

SUBJECTS = tuple(
    "film book song play meal hotel phone camera garden lecture museum concert train ferry bakery jacket lamp puzzle"
    " novel poem dance circus tent bicycle kettle soup salad coffee tea bread cheese hike beach island harbour market"
    " library painting statue comedy drama thriller album violin piano choir match race coach lesson guide map tour"
    " room bed chair desk screen keyboard".split()
)
BEGINNINGS = "Bel Cor Dal Fen Gal Hol Jun Kel Lor Nor Pel Ral Sol Tal Ven Wil Yar Zan".split()
ENDINGS = "ado ika dor lin mora nara ric tavo ven wick zo berg".split()
LABELS = (  # the name for a bad review, the name for a good one
    ("complaint", "praise"),
    ("thumbs down", "thumbs up"),
    ("bad", "good"),
    ("unhappy", "happy"),
    ("one star", "five stars"),
    ("minus", "plus"),
)
# what a card claims too much -> the sentence, and the slice of the course's sentences to try it on (None: all labelled)
CLAIMS = {
    "accuracy": ("It is right on every text.", None),
    "languages": ("It works in any language.", "other languages"),
    "sarcasm": ("It sees through sarcasm.", "sarcasm"),
    "emoji": ("It reads emoji as well as words.", "emoji"),
}


@dataclass(frozen=True)
class Plan:
    """What is drawn for one name."""

    name: str  # normalised
    kind: str  # of fault
    thing: str  # what is reviewed: an invented name and a subject
    labels: tuple[str, str]  # for a bad review, for a good one
    claim: str
    shards: int
    seed: int

    @property
    def folder(self) -> str:
        """Return the name of the learner's folder: words of the name, and digits that keep two names apart."""
        words = "".join(letter if letter.isalnum() else " " for letter in self.name).split()
        return "-".join(["unknown", *words])[:40] + f"-{self.seed % 10_000:04d}"


def plan(name: str) -> Plan:
    """Return what is drawn for a name; capitals, accents and spaces around or between make no difference.

    >>> plan("Ada Lovelace") == plan("  ada   LOVELACE ")
    True
    """
    name = normalised(name)
    seed = int.from_bytes(hashlib.sha256(name.encode("utf-8", "replace")).digest()[:8], "little")
    rng = np.random.default_rng(seed)
    kind, subject, claim = (str(rng.choice(choices)) for choices in (list(FAULTS), SUBJECTS, list(CLAIMS)))
    shards, beginning, ending = int(rng.integers(1, 4)), rng.choice(BEGINNINGS), rng.choice(ENDINGS)
    labels = LABELS[int(rng.integers(len(LABELS)))]
    return Plan(name, kind, f"{beginning}{ending} {subject}", labels, claim, shards, seed)


def normalised(name: str) -> str:
    """Return a name without accents, capitals and needless spaces.

    >>> normalised("  Zoë  K. ")
    'zoe k.'
    """
    if type(name) is not str or not name.strip() or len(name) > 200:
        raise CourseError(
            'The repo is drawn from your name: give a string of 1 to 200 characters, such as "Ada Lovelace".'
        )
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(sign for sign in letters if not unicodedata.combining(sign)).split())
