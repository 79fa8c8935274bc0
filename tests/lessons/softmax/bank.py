"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import math
import numpy as np
import tensorflow as tf
published_logits = np.array([[-1.5606991, 1.6122842], [4.169231, -3.3464472]])
"""
