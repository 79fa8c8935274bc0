"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import json
import math
import os
import shutil
import tempfile
from pathlib import Path

import course_utils
import numpy as np
import tensorflow as tf
from safetensors import safe_open
from safetensors.numpy import load_file
from transformers import AutoConfig, AutoTokenizer, TFAutoModelForSequenceClassification, TextClassificationPipeline

checkpoint = course_utils.checkpoint()
BYTES = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}
"""
