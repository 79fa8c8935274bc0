"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import course_utils
from transformers import pipeline
checkpoint = course_utils.checkpoint()
classifier = pipeline("sentiment-analysis", model=checkpoint)
"""
