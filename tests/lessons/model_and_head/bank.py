"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import numpy as np
import tensorflow as tf
from course_utils.model import loaded

model, tokenizer = loaded.model(), loaded.tokenizer()
raw_inputs = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"]
"""
