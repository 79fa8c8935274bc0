"""Lesson 9: May I trust it?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=9,
    folder="judge",
    title="May I trust it?",
    question="How good is a model really, where does it fail, and what should its card say?",
    minutes=75,
    exercises=("confusion", "wilson", "worse", "pairs"),
    lab=True,
)
