"""Exercise 6.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    (
        'files_after_model = {"config.json", "tf_model.h5"}\nfiles_after_both = {"config.json", "tf_model.h5",'
        ' "vocab.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"}'
    ),
    (
        'files_after_model = ["tf_model.h5", "config.json"]\nfiles_after_both = tuple(files_after_model) +'
        ' ("vocab.txt", "special_tokens_map.json", "tokenizer_config.json", "tokenizer.json")'
    ),
    (
        'files_after_model = {"config.json", "model.safetensors"}\nfiles_after_both = sorted(files_after_model |'
        ' {"vocab.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"})'
    ),
]

WRONG = [
    (
        (
            'files_after_model = {"config.json", "pytorch_model.bin"}\nfiles_after_both = {"config.json",'
            ' "pytorch_model.bin", "vocab.txt"}'
        ),
        "pytorch_model.bin",
    ),
    (
        (
            'files_after_model = {"config.json", "tf_model.h5", "vocab.txt"}\nfiles_after_both = {"config.json",'
            ' "tf_model.h5", "vocab.txt"}'
        ),
        "vocab.txt too early",
    ),
    (
        (
            'files_after_model = {"config.json", "tf_model.h5"}\nfiles_after_both = {"config.json", "tf_model.h5",'
            ' "vocab.txt"}'
        ),
        "`files_after_both` lacks 3 of 6",
    ),
    (
        'files_after_model = {"config.json", "tf_model.h5", "README.md"}\nfiles_after_both = files_after_model',
        "README.md",
    ),
    ('files_after_model = {"tf_model.h5"}\nfiles_after_both = {"tf_model.h5"}', "`files_after_model` lacks 1 of 2"),
    (
        'files_after_model = {"config.json", "tf_model.h5", "model.safetensors"}\nfiles_after_both = files_after_model',
        "two formats",
    ),
    (
        (
            'files_after_model = ["config.json", "tf_model.h5"]\nfiles_after_both = ["config.json", "tf_model.h5",'
            ' "merges.txt"]'
        ),
        "merges.txt, which was not written",
    ),
    ("files_after_model = 2\nfiles_after_both = 6", "asks for a set of file names"),
    ('files_after_model = {"config.json", 7}\nfiles_after_both = {"config.json"}', "asks for a text"),
]
