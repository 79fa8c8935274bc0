"""What the answers in the banks of this lab find in the notebook (SETUP)."""

from __future__ import annotations

SETUP = """
import re
from collections import Counter

import course_utils
import numpy as np
import tensorflow as tf
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained(course_utils.checkpoint())
loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
unseen = [0.5, 0.6, 0.575, 0.5]


def words_of(text):
    return set(re.findall("[a-z]+", text.lower()))
"""
