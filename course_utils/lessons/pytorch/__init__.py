"""Lab 11: What changes when the same folder meets PyTorch and transformers 5?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=11,
    folder="pytorch",
    title="The same folder in PyTorch",
    question="What changes when the same model folder meets PyTorch and transformers 5?",
    minutes=60,
    exercises=("port", "train_step", "unknown", "five_again"),
    lab=True,
)
