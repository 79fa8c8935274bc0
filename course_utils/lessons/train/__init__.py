"""Lab 8: What is a pre-trained body worth, and how is a model trained?"""

from __future__ import annotations

from course_utils.checking.lesson import Lesson

LESSON = Lesson(
    number=8,
    folder="train",
    title="Train it yourself",
    question="What is a pre-trained body worth when you have forty labelled texts?",
    minutes=60,
    exercises=("train_step", "best_epoch", "leak"),
    lab=True,
)
