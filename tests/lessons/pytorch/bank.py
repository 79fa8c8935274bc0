"""What the answers in the banks of this lab find in the notebook (SETUP): nothing that needs PyTorch."""

from __future__ import annotations

SETUP = """
import re

intact = {"right": 37}
table = [
    {"repo": "A", "now": "silent", "right": 20},
    {"repo": "B", "now": "silent", "right": 37},
    {"repo": "C", "now": "silent", "right": 3},
    {"repo": "D", "now": "warning", "right": 36},
    {"repo": "E", "now": "loud", "right": None},
]

LESSON = 'model = TFAutoModel.from_pretrained("x")'
"""
