"""What the answers in the banks of this lesson find in the notebook (SETUP)."""

from __future__ import annotations

SETUP = """
import math
import numpy as np
from collections import Counter
from course_utils.showing.reliability import interval

def ends(pair):
    return interval(pair[0] / pair[1], pair[1])
"""
