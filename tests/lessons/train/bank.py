"""What the answers in the banks of this lab find in the notebook (SETUP)."""

from __future__ import annotations

SETUP = """
import course_utils
import numpy as np
import tensorflow as tf
"""
