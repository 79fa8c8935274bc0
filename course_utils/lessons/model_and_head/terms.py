"""The terms that notebook 4 defines, for the glossary."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("batch", "批(batch)", "texts that are run through the model at once, padded to the same length"),
    Term("logits", "logits(未归一化分数)", "the raw scores that a head gives to the labels, before softmax"),
    Term("shape", "形状", "the length of an array along each of its axes"),
    Term("body", "主体(骨干网络)", "the large part of a model, from the ids to its last layer; also called base model"),
    Term("hidden states", "隐藏状态", "the rows of numbers that the body returns, one per token; also called features"),
    Term("head", "头(任务头)", "the few small layers on a body that turn hidden states into the answer for one task"),
    Term("[CLS]", "[CLS] 标记(句首标记)", "the token at position 0 that stands for no word; our head reads its row"),
    Term("attention head", "注意力头", "a part of a layer, inside the body, that weighs the tokens against each other"),
    Term("ReLU", "ReLU(修正线性单元)", "the function that replaces negative numbers with 0"),
    Term("pooler", "池化层(pooler)", "an extra layer of BERT that the row of [CLS] goes through before the head"),
    Term("linear probe", "线性探针", "a single layer, trained to show what can be read from hidden states"),
    Term("query", "查询(query)", "in an attention head, the row that stands for what a token looks for"),
    Term("key", "键(key)", "in an attention head, the row that a token can be found by"),
    Term("value", "值(value)", "in an attention head, the row that a token hands over"),
)
