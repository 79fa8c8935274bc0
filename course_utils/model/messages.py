"""Keep what transformers says while it loads a model, so that a lesson can show the sentence and explain it."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from pathlib import Path

from course_utils.showing.page import Page, card, paragraphs


class _Notebook(logging.Handler):
    """Write each message into a list instead of onto the screen."""

    def __init__(self, pages: list[str]) -> None:
        super().__init__()
        self.pages = pages

    def emit(self, record: logging.LogRecord) -> None:
        self.pages.append(record.getMessage())


@contextmanager
def listening():
    """Collect the messages of transformers in a list while the block runs; afterwards it speaks aloud again.

    Example:
        >>> with listening() as said:
        ...     logging.getLogger("transformers").warning("Some weights are new.")
        >>> said
        ['Some weights are new.']
    """
    logger, pages = logging.getLogger("transformers"), []
    before, logger.handlers = logger.handlers, [_Notebook(pages)]
    propagated, logger.propagate = logger.propagate, False
    try:
        yield pages
    finally:
        logger.handlers, logger.propagate = before, propagated


def message(said: list[str]) -> Page:
    """Show collected messages: lists of names sorted, folders without their path, layer counters as `_N`.

    transformers lists names in the order of a Python set, which changes from run to run.

    Example:
        >>> message(["Some layers are new: ['b', 'a', 'dropout_57']\\nYou should TRAIN it."])
        transformers says:
        Some layers are new: ['a', 'b', 'dropout_N']
        You should TRAIN it.
    """
    text = "\n".join(steady(one) for one in said) or "(nothing)"
    return Page(f"transformers says:\n{text}", card("transformers says:", paragraphs(text)))


def steady(text: str) -> str:
    """Return a message in a form that is the same in each run."""
    text = re.sub(r"dropout_\d+", "dropout_N", text)
    text = re.sub(r"\[('[^\]]*')\]", lambda found: "[" + ", ".join(sorted(found[1].split(", "))) + "]", text)
    return re.sub(r"(?<=checkpoint at )(\S+)", lambda found: f'"{Path(found[1]).name}"', text)
