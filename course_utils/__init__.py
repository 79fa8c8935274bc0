"""What a notebook imports: the names below, each looked up in its module when it is first used.

Importing course_utils takes a moment, needs the standard library alone and never imports TensorFlow.

Example:
    >>> from course_utils import checkpoint, ready
    >>> ready()                                        # doctest: +SKIP
    Ready. The classroom checkpoint is complete, and nothing here needs the network.
"""

from __future__ import annotations

from course_utils.model.flags import set_flags

set_flags()  # before anything imports TensorFlow or transformers

# name in a notebook -> module that holds it
NAMES = {
    "ready": "start.doctor",
    "checkpoint": "model.checkpoint",
    "evaluation": "model.checkpoint",
    "CourseError": "errors",
    "need_pytorch": "start.other_python",
    "with_tensorflow": "start.other_python",
    "sentences": "model.sentences",
    "new_folder": "model.folder",
    "check": "learner",
    "hint": "learner",
    "solution": "learner",
    "progress": "learner",
    "quiz": "learner",
    "predicted": "learner",
    "predictions": "learner",
    "where_we_are": "learner",
    "show": "showing.figure",
    "chips": "showing.chips",
    "sentiment_demo": "lessons.pipeline.demo",
    "tokenizer_explorer": "lessons.tokenize.explorer",
    "softmax_explorer": "lessons.softmax.explorer",
    "config_explorer": "lessons.blank_model.explorer",
    "mask_explorer": "lessons.model_and_head.explorer",
}

__all__ = list(NAMES)


def __getattr__(name):
    if name not in NAMES:
        raise AttributeError("module 'course_utils' has no attribute {!r}".format(name))
    from importlib import import_module

    return getattr(import_module("course_utils." + NAMES[name]), name)


def __dir__():
    return sorted(NAMES)
