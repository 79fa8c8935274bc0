"""Settings that must be in place before TensorFlow and transformers are imported.

Everything here is an environment variable or a logging filter, so a learner can look at it and switch it off.
A value that the learner has set is never replaced.
"""

from __future__ import annotations

import logging
import os
import sys

from course_utils.model.memory import return_large_blocks

FLAGS = {
    "TF_USE_LEGACY_KERAS": "1",  # transformers' TensorFlow models are Keras 2 models; TensorFlow's default is Keras 3
    "TF_CPP_MIN_LOG_LEVEL": "3",  # TensorFlow's C++ start-up lines are not about the lesson
    "TF_ENABLE_ONEDNN_OPTS": "0",  # the only way to silence oneDNN's line; small models lose no time
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_SYMLINKS_WARNING": "1",
    "TOKENIZERS_PARALLELISM": "false",
}

# Set beside HF_HUB_OFFLINE=1, also for child processes: the course chose offline, not the learner, so
# `checkpoint("some/model")` may use the network for one download.
OFFLINE_CHOSEN_BY_COURSE = "COURSE_OFFLINE_BY_DEFAULT"

# What is expected and right every time. Everything else stays visible, above all "newly initialized" and "not used".
NOISE = {
    "transformers.modeling_tf_pytorch_utils": (
        "All PyTorch model weights were used when initializing",
        "All the weights of",
    ),
    "transformers.modeling_tf_utils": (
        "All model checkpoint layers were used when initializing",
        "All the layers of",
    ),
    "transformers.pipelines.base": ("Device set to use",),
    # The first use on a new computer; the other line comes where the home folder cannot be written.
    "matplotlib.font_manager": ("Matplotlib is building the font cache",),
    "matplotlib": ("Matplotlib created a temporary cache directory",),
}


class NoiseFilter(logging.Filter):
    """Drop the records that start with one of the given texts, keep every other record."""

    def __init__(self, starts):
        super().__init__()
        self.starts = starts

    def filter(self, record):
        return not record.getMessage().startswith(self.starts)


def set_flags():
    """Set the environment flags and log filters of the course; calling it twice changes nothing.

    Loggers are found by name, so the filters are in place before transformers is imported.

    Example:
        >>> set_flags()
        >>> os.environ["TF_USE_LEGACY_KERAS"]
        '1'
    """
    for name, value in FLAGS.items():
        os.environ.setdefault(name, value)
    return_large_blocks()
    # TRANSFORMERS_OFFLINE is the same switch under its older name: who set it has chosen.
    if "HF_HUB_OFFLINE" not in os.environ and not os.environ.get("TRANSFORMERS_OFFLINE"):
        os.environ["HF_HUB_OFFLINE"] = "1"
        os.environ[OFFLINE_CHOSEN_BY_COURSE] = "1"
    for name, starts in NOISE.items():
        logger = logging.getLogger(name)
        if not any(isinstance(known, NoiseFilter) for known in logger.filters):
            logger.addFilter(NoiseFilter(starts))


def import_tensorflow_quietly():
    """Import TensorFlow once with its C++ start-up lines (file descriptor 2) hidden; Python's errors still show.

    Only the full `tensorflow` wheel needs it: it writes a few lines before it reads TF_CPP_MIN_LOG_LEVEL.
    """
    sys.stderr.flush()
    saved = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        import tensorflow as tf

        tf.constant(0)  # some lines come with the first operation
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        os.close(nowhere)
