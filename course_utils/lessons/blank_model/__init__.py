"""Lesson 1: What is a model before it has learned anything?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=1,
    folder="blank_model",
    title="A model is a plan plus numbers",
    question="What is a model before it has learned anything?",
    minutes=65,
    boxes=("body",),
    exercises=("layer_parameters", "small_config", "make_blank", "which_is_blank"),
)
