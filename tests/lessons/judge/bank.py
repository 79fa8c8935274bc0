"""What the answers in the banks of this lesson find in the notebook (SETUP)."""

from __future__ import annotations

SETUP = """
import numpy as np
from collections import Counter
from course_utils.lessons.judge import figures as draw
from course_utils.showing.reliability import interval

labels, answers, names = np.array([0, 1, 1]), np.array([0, 1, 0]), ["NEGATIVE", "POSITIVE"]
right = answers == labels
share, n, z, middle, half = 18 / 20, 20, 1.96, 0.836, 0.137
slices = {"negation": (174, 200), "sarcasm": (7, 20)}
grid, over_names, over_wordings = np.array([[0.9, 0.6], [0.8, 0.5]]), 0.1, 0.3

def ends(pair):
    return interval(pair[0] / pair[1], pair[1])
"""
