"""Lesson 10: An unknown repo."""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=10,
    folder="capstone",
    title="An unknown repo",
    question="Somebody sends you a model that is not right. What is wrong, can you prove it, and can you mend it?",
    minutes=80,
    exercises=("diagnosis", "proof", "mend", "line"),
    lab=True,
)
