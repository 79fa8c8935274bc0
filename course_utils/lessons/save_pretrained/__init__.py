"""Lesson 6: How do I keep a model so that it comes back the same?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=6,
    folder="save_pretrained",
    title="Save and load",
    question="How do I keep a model so that it comes back the same?",
    minutes=60,
    boxes=("files on disk",),
    exercises=("megabytes", "changes", "keep", "missing"),
)
