"""The scenery of the course: it draws, checks, formats and locates; the lessons stand in the notebooks.

Importing it takes a moment, needs the standard library alone and never imports TensorFlow:
each name below is looked up in its module when it is first used.

Example:
    >>> from course_utils import checkpoint, ready
    >>> ready()                                        # doctest: +SKIP
    Ready. The classroom checkpoint is complete, and nothing here needs the network.
"""

from __future__ import annotations

from course_utils.environment import set_flags

set_flags()  # before anything imports TensorFlow or transformers

# name in a notebook -> module that holds it (None: the name is itself a subpackage)
NAMES = {
    "ready": "doctor",
    "checkpoint": "checkpoints",
    "evaluation": "checkpoints",
    "CourseError": "errors",
    "sentences": "sentence_data",
    "new_drawer": "drawers",
    "check": "exercises",
    "hint": "exercises",
    "solution": "exercises",
    "progress": "exercises",
    "quiz": "quizzes",
    "where_we_are": "figures.strip",
    "show": "figures.show",
    "chips": "figures.chips",
    "sentiment_demo": "widgets.sentiment_demo",
    "tokenizer_explorer": "widgets.tokenizer_explorer",
    "softmax_explorer": "widgets.softmax_explorer",
    "config_explorer": "widgets.config_explorer",
    "mask_explorer": "widgets.mask_explorer",
    "figures": None,
}

__all__ = list(NAMES)


def __getattr__(name):
    if name not in NAMES:
        raise AttributeError("module 'course_utils' has no attribute {!r}".format(name))
    from importlib import import_module

    if NAMES[name] is None:
        return import_module("course_utils." + name)
    return getattr(import_module("course_utils." + NAMES[name]), name)


def __dir__():
    return sorted(NAMES)
