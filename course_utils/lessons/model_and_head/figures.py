"""Everything that notebook 4 draws, under one name; each drawing has a file of its own."""

from __future__ import annotations

from course_utils.lessons.model_and_head.anatomy import anatomy, describe_anatomy, draw_anatomy, show_anatomy
from course_utils.lessons.model_and_head.attention import (
    attention_table,
    describe_attention,
    draw_attention,
    show_attention,
)
from course_utils.lessons.model_and_head.heads import describe_loads, draw_loads, one_body, show_loads
from course_utils.lessons.model_and_head.inside import (
    describe_filling,
    describe_padding,
    draw_filling,
    draw_padding,
    show_filling,
    show_padding,
)
from course_utils.model.messages import listening, message, steady

__all__ = [
    "anatomy", "describe_anatomy", "draw_anatomy", "show_anatomy",
    "attention_table", "describe_attention", "draw_attention", "show_attention",
    "describe_loads", "draw_loads", "one_body", "show_loads",
    "listening", "message", "steady",
    "describe_filling", "describe_padding", "draw_filling", "draw_padding", "show_filling", "show_padding",
]  # fmt: skip
