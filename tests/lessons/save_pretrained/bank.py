"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import os
import tempfile
from pathlib import Path

import course_utils
import numpy as np
import tensorflow as tf
from transformers import AutoConfig, AutoTokenizer, TFAutoModelForSequenceClassification, TextClassificationPipeline

checkpoint = course_utils.checkpoint()
"""
