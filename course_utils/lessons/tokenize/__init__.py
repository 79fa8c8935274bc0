"""Lesson 3: How does text become numbers, and what is lost on the way?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=3,
    folder="tokenize",
    title="From text to ids",
    question="How does text become numbers, and what is lost on the way?",
    minutes=75,
    boxes=("tokenizer", "input_ids"),
    exercises=("decode", "wordpiece", "batch", "twins"),
)
