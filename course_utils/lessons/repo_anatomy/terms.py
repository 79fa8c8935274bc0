"""Terms that notebook 7 defines, for the glossary."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("repository", "仓库（repo）", "a folder on the Hub that keeps every earlier state of its files"),
    Term("header", "文件头", "the beginning of a file, which says what is in the rest of it"),
    Term("transposed", "转置", "with rows and columns exchanged"),
    Term("bias", "偏见", "an answer that depends on something it should not depend on"),
    Term("ablation", "消融实验", "removing a part to see what it contributed"),
    Term(
        "chat template",
        "聊天模板",
        "a short program that writes a conversation in the form that a chat model was trained to read",
    ),
    Term("adapter", "适配器（adapter）", "a few extra weights that change a base model and need it"),
    Term("quantisation", "量化", "storing weights in fewer bits, at some loss of precision"),
    Term("GGUF", "GGUF 格式", "one file with weights, vocabulary and settings, for llama.cpp and its kin"),
    Term("pickle", "pickle（Python 序列化）", "Python's own way of storing objects: a small program that loading runs"),
    Term("commit hash", "提交哈希", "the number that names one state of a repo for good"),
    Term(
        "Git LFS",
        "Git 大文件存储（LFS）",
        "an extension of git that keeps large files outside it and leaves a pointer in their place",
    ),
    Term("Xet", "Xet 存储", "the Hub's storage for large files, which transfers only chunks that are new"),
    Term("gated repo", "受限仓库", "a repo whose terms have to be accepted before it can be downloaded"),
)
