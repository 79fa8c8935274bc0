"""Terms that lesson 2 defines, for the glossary."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("sentiment analysis", "情感分析", "saying whether a text speaks well or badly of something"),
    Term("text classification", "文本分类", "choosing one of a few fixed names for a whole text"),
    Term("label", "标签", "one of the names that a classifier can give to a text"),
    Term("task", "任务", "the kind of job that a pipeline does, such as text classification"),
    Term("pipeline", "pipeline(流程封装)", "an object that does everything a task needs, from your text to the answer"),
    Term(
        "checkpoint",
        "checkpoint(检查点)",
        "the weights as they were at one point in training, saved with what is needed to use them",
    ),
    Term("score", "得分", "a number between 0 and 1 that says how strongly the model prefers a label to the others"),
    Term("Model Hub", "模型中心", "a public collection of models at huggingface.co, to which anybody can upload"),
    Term("revision", "版本(revision)", "the name of one state of a model's files"),
    Term("pre-processing", "预处理", "the first step of a pipeline: text becomes whole numbers"),
    Term("post-processing", "后处理", "the last step of a pipeline: raw numbers become a label and a score"),
    Term("domain", "领域", "the kind of text that a model was trained on"),
    Term(
        "model card", "模型卡片", "the README of a model: who made it, from what, how good it is, what its limits are"
    ),
)
