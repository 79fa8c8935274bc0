"""Terms that lesson 6 defines, for the glossary."""

from __future__ import annotations

from course_utils.checking.lesson import Term

TERMS = (
    Term("save", "保存", "to write a model's configuration and weights into files"),
    Term("load", "加载", "to build a model again from the files that it was saved in"),
    Term("serialisation", "序列化", "turning objects in memory into bytes for a file, in an agreed format"),
    Term("safetensors", "safetensors", "a file format for weights: a header with names and shapes, then raw numbers"),
    Term("float32", "单精度浮点数", "a number kept in 32 bits (4 bytes), the usual type of weights in memory"),
    Term("float16", "半精度浮点数", "a number kept in 16 bits (2 bytes): half the space, fewer digits"),
    Term("shard", "分片", "one of several files that hold the weights of one model between them"),
    Term("index", "索引文件", "a small file that says which shard each tensor is in"),
    Term("process", "进程", "one running program with memory of its own"),
    Term("optimizer state", "优化器状态", "the numbers that an optimizer remembers from one step to the next"),
)
