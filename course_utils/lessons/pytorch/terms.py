"""The words of the field that lab 11 explains."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term(
        "framework", "框架", "a library that computes with tensors and their gradients, such as PyTorch or TensorFlow"
    ),
    Term("training mode", "训练模式", "the state of a PyTorch model in which dropout is on, set by train()"),
    Term("evaluation mode", "评估模式", "the state in which dropout is off, set by eval()"),
    Term("dropout", "随机失活", "setting numbers inside the model to zero at random while it is trained"),
    Term("computation graph", "计算图", "what PyTorch remembers of a calculation so that gradients can be computed"),
    Term("training loop", "训练循环", "clear gradients, compute the loss, go back, move the weights, and repeat"),
    Term("optimizer", "优化器", "the object that moves the weights according to their gradients"),
    Term("Trainer", "Trainer（训练器类）", "the class in transformers that runs the training loop"),
    Term(
        "load report",
        "加载报告",
        "the table in which transformers 5 lists weights that are missing, unexpected or of another shape",
    ),
    Term("migration", "迁移", "carrying code over to another library or version"),
)
