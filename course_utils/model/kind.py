"""What kind of model a folder holds, and which lessons were made for such a one; read from its small files alone."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

from course_utils.errors import CourseError
from course_utils.model import checkpoint

FOR_ANY = (1, 5)  # lesson 1 makes its own small models, lesson 5 works on numbers
FOR_ITS_TOKENIZER = (3,)
ARCHITECTURE, LABELS = "DistilBertForSequenceClassification", ("NEGATIVE", "POSITIVE")


class Kind(NamedTuple):
    """The class that wrote a model, its labels in order, its languages (if the card says) and its tokenizer's habit."""

    architecture: str
    labels: tuple[str, ...]
    languages: tuple[str, ...] = ()
    problem: str = ""
    uncased_wordpiece: bool = False

    def __str__(self):
        count = f"{len(self.labels)} label{'' if len(self.labels) == 1 else 's'}"
        shown = ", ".join(self.labels[:6]) + (", ..." if len(self.labels) > 6 else "")
        several = ", several at once" if self.problem == "multi_label_classification" else ""
        spoken = f", language {', '.join(self.languages)}" if self.languages else ""
        return f"{self.architecture}, {count}{several} ({shown}){spoken}"


def kind(folder):
    """Return the Kind of a model folder; what a file does not say counts as unknown, and nothing raises.

    Example:
        >>> print(kind(checkpoint.CLASSROOM))
        DistilBertForSequenceClassification, 2 labels (NEGATIVE, POSITIVE), language en
    """
    folder = Path(folder)
    config, settings = _json(folder / "config.json"), _json(folder / "tokenizer_config.json")
    architectures = config.get("architectures")
    names = config.get("id2label")
    if not isinstance(names, dict) or not names:  # the library's own rule: two labels when nothing is said
        count = config.get("num_labels", config.get("_num_labels", 2))
        names = {i: f"LABEL_{i}" for i in range(count if isinstance(count, int) else 2)}
    return Kind(
        str(architectures[0]) if isinstance(architectures, list) and architectures else "a model of unknown class",
        tuple(str(name) for name in names.values()),
        _languages(folder / "README.md"),
        str(config.get("problem_type") or ""),
        config.get("model_type") in ("bert", "distilbert") and settings.get("do_lower_case", True) is not False,
    )


def _json(path):
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _languages(card):
    try:
        import yaml

        _, header, _ = card.read_text(encoding="utf-8-sig").split("---\n", 2)
        said = yaml.safe_load(header).get("language")
    except Exception:  # no card, no header, no YAML: cards are written by hand
        return ()
    return tuple(str(word) for word in (said if isinstance(said, list) else [said] if said else []))


def is_ours(kind):
    """Tell whether a model is of the course's own kind, for which every lesson was made."""
    return kind.architecture.removeprefix("TF") == ARCHITECTURE and kind.labels == LABELS and kind.uncased_wordpiece


def made_for(kind):
    """Return the numbers of the lessons that were made for a model of another kind than ours.

    Example:
        >>> made_for(Kind("BertForSequenceClassification", ("a", "b", "c")))
        (1, 5)
    """
    return tuple(sorted(FOR_ANY + (FOR_ITS_TOKENIZER if kind.uncased_wordpiece else ())))


def other_model_words(lesson):
    """Return the sentence for a lesson that was not made for the model COURSE_CHECKPOINT names, or "" where it was."""
    if not os.environ.get("COURSE_CHECKPOINT"):
        return ""
    try:
        found = kind(checkpoint.checkpoint())
    except CourseError as error:
        return f"COURSE_CHECKPOINT names a model that cannot be used: {error}"
    if is_ours(found) or lesson in made_for(found):
        return ""
    return (
        f"COURSE_CHECKPOINT names a model of a different kind ({found}); this exercise was made for {ARCHITECTURE} with"
        f" the labels {' and '.join(LABELS)}. Unset COURSE_CHECKPOINT and restart the kernel to have your answer"
        " checked."
    )


def ready_words(name):
    """Return the two lines of ready() about the model that COURSE_CHECKPOINT names, or one if it cannot be used."""
    try:
        found = kind(checkpoint.checkpoint(name))
    except CourseError as error:
        return f"Not ready: {error}"
    if is_ours(found):
        fit = "All lessons were made for this kind."
    else:
        fit = (
            f"Lessons {', '.join(map(str, made_for(found)))} were made for such a model; in the others, made for"
            f" {ARCHITECTURE} with {' and '.join(LABELS)}, cells may stop and checks do not judge."
        )
    return (
        f"Ready. COURSE_CHECKPOINT names another model, {name}: its numbers differ from the printed ones.\n"
        f"It is {found}. {fit}"
    )
