"""Exercise 6.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    (
        "def explain(error_text):\n    if 'not yet been created' in error_text:\n        return 'unbuilt'\n    if 'no"
        " file named' in error_text:\n        return 'no weights file'\n    if 'NoneType' in error_text:\n       "
        " return 'no tokenizer'\n    return 'not a folder'"
    ),
    (
        "def explain(error_text):\n    for words, cause in {'Weights for model': 'unbuilt', 'tf_model.h5': 'no weights"
        " file', 'stat:': 'no tokenizer'}.items():\n        if words in error_text:\n            return cause\n   "
        " return 'not a folder'"
    ),
    (
        "import re\n\n\ndef explain(error_text):\n    if re.search(r'repo id|connect|huggingface\\.co', error_text,"
        " re.IGNORECASE):\n        return 'not a folder'\n    if re.match('Error no file', error_text):\n        return"
        " 'no weights file'\n    return 'unbuilt' if 'build' in error_text else 'no tokenizer'"
    ),
]

WRONG = [
    ("def explain(error_text):\n    return 'unbuilt'", 'your function says "unbuilt"'),
    ("def explain(error_text):\n    return 'the weights were not built'", "Answer with one of"),
    ("def explain(error_text):\n    print(error_text)", "returned nothing"),
    (
        (
            "def explain(error_text):\n    if 'created' in error_text:\n        return 'unbuilt'\n    if 'file' in"
            " error_text:\n        return 'no weights file'\n    if 'None' in error_text:\n        return 'no"
            " tokenizer'\n    return 'not a folder'"
        ),
        "couldn't",
    ),
    (
        (
            "def explain(error_text):\n    if 'created' in error_text:\n        return 'unbuilt'\n    if 'no file"
            " named' in error_text:\n        return 'no weights file'\n    if 'my/models/kept' in error_text:\n       "
            " return 'not a folder'\n    return 'no tokenizer'"
        ),
        "choose words that only this error has",
    ),
    ("def explain(error_text):\n    return 4", "asks for a text"),
    ("explain = {'first': 'unbuilt'}", "asks for a function"),
]
