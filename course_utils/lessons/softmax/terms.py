"""The words of the field that lesson 5 explains."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("probability", "概率", "a number from 0 to 1; those of all labels sum to 1"),
    Term("exponential", "指数函数（exp）", "e, about 2.718, to the power of a number: always positive, and increasing"),
    Term("softmax", "softmax（归一化指数函数）", "exp of each logit, divided by the sum over all labels"),
    Term("argmax", "argmax（最大值的索引）", "the index of the largest number"),
    Term("temperature", "温度", "a positive number that divides all logits before softmax"),
    Term("numerically stable", "数值稳定", "computed so that no step overflows or divides by zero"),
    Term("logit gap", "logit 差", "with two labels: logit 1 minus logit 0"),
    Term(
        "sigmoid",
        "sigmoid（S 形函数）",
        "1 / (1 + exp(-x)); applied to the logit gap, it gives the softmax share of index 1",
    ),
    Term("cross-entropy", "交叉熵", "the loss of a classifier: minus the logarithm of the right label's share"),
    Term("calibration", "校准", "how well a model's scores agree with the fraction of its answers that are right"),
    Term(
        "reliability diagram",
        "可靠性图",
        "mean score and fraction right for groups of answers, plotted with a diagonal",
    ),
    Term("knowledge distillation", "知识蒸馏", "training a small model on the shares that a larger one gives"),
    Term("id2label", "id2label（索引到标签的映射）", "the table in the configuration that gives each index its word"),
    Term("tolerance", "容差", "the difference between two numbers that you are willing to accept"),
)
