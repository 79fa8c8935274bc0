"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import numpy as np
import course_utils
from course_utils.model import loaded
checkpoint = loaded.folder()
tokenizer = loaded.tokenizer()
raw_inputs = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"]
vocab = tokenizer.get_vocab()
"""
