"""What the answers in the banks of this lab find in the notebook (SETUP): nothing that needs PyTorch."""

from __future__ import annotations

SETUP = """
import re

LESSON = 'model = TFAutoModel.from_pretrained("x")'
"""
