"""The words of the field that lab 8 explains."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("training set", "训练集", "the labelled texts that a model may learn from"),
    Term("held-out set", "留出集", "labelled texts kept out of training, on which the model is judged"),
    Term(
        "validation set",
        "验证集",
        "labelled texts on which settings are compared, so that the held-out set need not be",
    ),
    Term("leak", "数据泄漏", "anything through which training learns about the held-out texts"),
    Term("baseline", "基线", "a simple rival that a model has to beat"),
    Term("bag of words", "词袋", "a text as the words it contains, without their order"),
    Term(
        "feature extraction",
        "特征提取",
        "using a body as it is: its outputs are computed once and a head learns from them",
    ),
    Term("batch size", "批大小", "how many texts go into one step of training"),
    Term("step", "训练步", "one batch, its loss, its gradient, and one move of the weights"),
    Term("learning rate", "学习率", "the number that says how far the weights move against the gradient"),
    Term("update rule", "更新规则", "how weights move, given their gradient: gradient descent, Adam"),
    Term("overfitting", "过拟合", "getting better on the training texts but not on others"),
    Term(
        "learning curve", "学习曲线", "how good a model is on other texts, plotted against the number of training texts"
    ),
)
