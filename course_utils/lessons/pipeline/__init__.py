"""Lesson 2: How do I use a finished one, and what may I believe?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=2,
    folder="pipeline",
    title="Use a finished model",
    question="How do I use a finished one, and what may I believe?",
    minutes=55,
    boxes=("text", "label + score"),
    exercises=("find_complaints", "all_scores", "sure_and_wrong", "read_the_card"),
)
