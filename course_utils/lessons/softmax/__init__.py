"""Lesson 5: How do scores become an answer, and is 0.96 a promise?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=5,
    folder="softmax",
    title="Softmax and labels",
    question="How do scores become an answer, and is 0.96 a promise?",
    minutes=70,
    boxes=("softmax", "label + score"),
    exercises=("write_softmax", "gap", "promise", "decode"),
)
