"""Everything that notebook 4 draws, under one name; each drawing has a file of its own."""
from __future__ import annotations

from .anatomy import anatomy, describe_anatomy, draw_anatomy, show_anatomy
from .attention import attention_table, describe_attention, draw_attention, show_attention
from .heads import describe_loads, draw_loads, one_body, show_loads
from .heard import listening, message, steady
from .inside import describe_filling, describe_padding, draw_filling, draw_padding, show_filling, show_padding

__all__ = [
    "anatomy", "describe_anatomy", "draw_anatomy", "show_anatomy",
    "attention_table", "describe_attention", "draw_attention", "show_attention",
    "describe_loads", "draw_loads", "one_body", "show_loads",
    "listening", "message", "steady",
    "describe_filling", "describe_padding", "draw_filling", "draw_padding", "show_filling", "show_padding",
]  # fmt: skip
