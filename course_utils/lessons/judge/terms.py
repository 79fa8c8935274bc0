"""The terms that notebook 9 defines."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("accuracy", "准确率", "the share of answers that are right"),
    Term("confusion matrix", "混淆矩阵", "a table that counts texts by their true label and the model's answer"),
    Term("precision", "精确率", "of all texts that got a label, the share that really has it"),
    Term("recall", "召回率", "of all texts that really have a label, the share that got it"),
    Term("confidence interval", "置信区间", "the range of true shares that would make a count unsurprising"),
    Term("slice", "数据切片", "a part of the texts that is judged on its own"),
    Term(
        "expected calibration error", "期望校准误差", "how far apart promise and truth are, averaged over all answers"
    ),
    Term("error analysis", "错误分析", "reading the wrong answers one by one and asking what they share"),
    Term("leave-one-out", "留一法", "measuring a word by leaving it out"),
    Term("counterfactual pair", "反事实样本对", "two texts that differ in one thing that should not matter"),
    Term("template", "模板", "a sentence with a gap into which different words are put"),
    Term("distribution shift", "分布偏移", "texts in use that differ in kind from the training texts"),
)
