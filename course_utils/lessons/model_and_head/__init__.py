"""Lesson 4: How do numbers become scores, and who learned what when?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=4,
    folder="model_and_head",
    title="Body and head",
    question="How do numbers become scores, and who learned what when?",
    minutes=75,
    boxes=("body", "hidden_states", "head", "logits"),
    exercises=("head_by_hand", "shapes", "untrained", "padding"),
)
