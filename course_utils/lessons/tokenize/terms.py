"""The words that lesson 3 defines, for the glossary on the start page."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("tokenizer", "分词器", "the program that turns a text into tokens and their numbers"),
    Term("token", "词元", "one of the units that a text is cut into: a word, a piece of a word or a punctuation mark"),
    Term("sub-word", "子词", "a token that is a piece of a word"),
    Term("vocabulary", "词汇表", "the list of all tokens that a tokenizer knows; a token's place in it is its id"),
    Term("input_ids", "输入 ID", "the ids of a text, the first thing that a model is given"),
    Term("embedding", "嵌入向量", "the row of numbers with which a token enters the model"),
    Term("special token", "特殊词元", "a token that the tokenizer adds, such as [CLS], [SEP] or [PAD]"),
    Term("decoding", "解码", "the way back from ids to text"),
    Term(
        "WordPiece", "WordPiece", "a way of cutting words: from the left, the longest piece that is in the vocabulary"
    ),
    Term(
        "byte-pair encoding",
        "字节对编码(BPE)",
        "a way of learning pieces: the most frequent pair of neighbours becomes one",
    ),
    Term("padding", "填充", "filling up short rows so that all rows of a batch are equally long"),
    Term("truncation", "截断", "cutting off what lies beyond a limit"),
    Term(
        "attention mask",
        "注意力掩码",
        "a row with 1 for real tokens and 0 for padding, given to the model along with the ids",
    ),
)
