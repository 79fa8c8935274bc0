"""Ask a model folder as a program would: what the library reports, and which label each text gets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from course_utils.lessons.capstone.plan import Plan
from course_utils.lessons.capstone.unknown import draw_unknown
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder
from course_utils.model.memory import free_memory
from course_utils.model.messages import listening

TIE = 0.05  # where two logits are this close, either label may come out on another processor
FIRST = "I hate this so much!"


@dataclass(frozen=True)
class Asked:
    """A folder that was tried: how the library reported it, and what it loaded (None after an error)."""

    report: str  # loud, warning or silent
    model: object = None
    tokenizer: object = None

    def labels(self, texts: list[str]) -> list[set[str]]:
        """Return for each text the labels it may get: one, two where the logits are level, "error" after an error."""
        if self.report == "loud":
            return [{"error"} for _ in texts]
        names = self.model.config.id2label
        return [{names[i] for i in _best(row)} for row in _logits(self.model, self.tokenizer, texts)]


def _logits(model, tokenizer, texts: list[str]) -> list:
    """Return one row of logits a text; short and long texts go in groups of their own, which saves padding."""
    rows: dict[str, object] = {}
    order = sorted(set(texts), key=len)
    for start in range(0, len(order), 16):
        some = order[start : start + 16]
        inputs = tokenizer(some, padding=True, truncation=True, return_tensors="tf")
        rows.update(zip(some, model(inputs).logits.numpy()))
    return [rows[text] for text in texts]


def _best(row) -> list[int]:
    return [i for i, value in enumerate(row) if value > max(row) - TIE]


def load(folder: Path) -> Asked:
    """Load a model folder and use it once; whatever goes wrong makes it loud."""
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    with listening() as said:
        try:
            model = TFAutoModelForSequenceClassification.from_pretrained(folder)
            tokenizer = AutoTokenizer.from_pretrained(folder)
            Asked("", model, tokenizer).labels([FIRST])
        except Exception:
            return Asked("loud")
    return Asked("warning" if any(map(warns, said)) else "silent", model, tokenizer)


def warns(message: str) -> bool:
    """Tell whether a message is about weights: after an .h5 file the library names dropout, or says that all is well.

    >>> warns("All model checkpoint layers were used"), warns("Some layers were not used: ['dropout_19']")
    (False, False)
    >>> warns("Some weights are newly initialized: ['classifier.bias']")
    True
    """
    names = re.findall(r"'([^']+)'", message)
    return not message.startswith("All ") and not (names and all("dropout" in name for name in names))


@lru_cache(maxsize=1)
def unknown(drawn: Plan) -> Asked:
    """Return what one learner's repo does, drawn anew and loaded; the last one stays in memory."""
    free_memory()
    with temporary_folder() as place:
        return load(draw_unknown(drawn, place / "unknown"))


def sound(drawn: Plan, texts: list[str]) -> list[set[str]]:
    """Return for each text the labels that a sound repo gives: the original's answer under the repo's own name."""
    return [{drawn.labels[i] for i in _best(row)} for row in _logits(loaded.model(), loaded.tokenizer(), texts)]


def either_name(drawn: Plan, labels: set[str]) -> set[str]:
    """Return labels under the repo's own names and under the original's: both say the same."""
    original = loaded.model().config.id2label
    return labels | {original[drawn.labels.index(label)] for label in labels}
