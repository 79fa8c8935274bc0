"""The start page: How does this course work, and does it run here?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=0,
    folder="start_here",
    title="Start here",
    question="How does this course work, and does it run here?",
    minutes=10,
)
