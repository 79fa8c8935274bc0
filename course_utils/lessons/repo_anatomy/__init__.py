"""Lesson 7: What is each file of a model repository for?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=7,
    folder="repo_anatomy",
    title="Read any model repo",
    question="What is each file of a model repository for?",
    minutes=75,
    boxes=("model repo",),
    exercises=("labels", "count", "roles", "diagnosis"),
)
