"""The terms that notebook 1 defines, for the glossary."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("model", "模型", "a function of its input and of its own numbers, the parameters"),
    Term("parameter", "参数", "one of the numbers inside a model that training adjusts"),
    Term("weights", "权重", "all the parameters of a model together; strictly, those that multiply the input"),
    Term("architecture", "架构", "the code that combines input and weights"),
    Term("configuration", "配置(config)", "the sizes and settings from which a model is built"),
    Term("randomly initialised", "随机初始化", "holding weights from a random draw; this course also says blank"),
    Term(
        "layer", "层", "a step that turns each token's vector into a new one; a model has several, one after the other"
    ),
    Term("embedding table", "嵌入表", "the table with one row of numbers for every token id"),
    Term(
        "base model",
        "基础模型(主体)",
        "a model without a head, which describes a text in numbers; here also called body",
    ),
    Term(
        "generator", "生成模型", "a model that writes: it gives a share to every possible next token, again and again"
    ),
    Term("decoder", "解码器(decoder)", "a transformer that reads from left to right, as text generators do"),
    Term("loss", "损失", "one number that says how wrong a model is on some examples; training makes it smaller"),
    Term("gradient", "梯度", "for every parameter, how the loss would change if the parameter grew a little"),
    Term("epoch", "轮次(epoch)", "one pass of training through all the examples"),
    Term(
        "pre-training",
        "预训练",
        "the first, long stage of training, on masses of text, with labels from the text itself",
    ),
    Term("transfer learning", "迁移学习", "going on from the weights of one training run with data for another task"),
    Term("fine-tuning", "微调", "transfer learning in which the whole model goes on learning"),
    Term("masked language model", "掩码语言模型", "a model trained to name the words that were hidden in a text"),
)
