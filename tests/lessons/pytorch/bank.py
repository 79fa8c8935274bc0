"""What the answers in the banks of this lab find in the notebook (SETUP): nothing that needs PyTorch."""

from __future__ import annotations

SETUP = """
import re

intact = {"right": 40}
table = [
    {"repo": "A", "now": "silent", "right": 20},
    {"repo": "B", "now": "silent", "right": 40},
    {"repo": "C", "now": "silent", "right": 0},
    {"repo": "D", "now": "warning", "right": 40},
    {"repo": "E", "now": "loud", "right": None},
]

LESSON = 'model = TFAutoModel.from_pretrained("x")'
"""
