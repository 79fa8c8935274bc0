"""Answers for notebook 6: right ones that must pass, wrong ones with words they must get."""

SETUP = """
import os
import tempfile
from pathlib import Path

import course_utils
import numpy as np
import tensorflow as tf
from transformers import AutoConfig, AutoTokenizer, TFAutoModelForSequenceClassification, TextClassificationPipeline

checkpoint = course_utils.checkpoint()
"""

LOAD = """
    return TFAutoModelForSequenceClassification.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
"""

RIGHT = {
    "6.1": [
        "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)" + LOAD,
        "def keep(model, tokenizer, folder):\n    tokenizer.save_pretrained(folder)\n    model.save_pretrained(folder, safe_serialization=True)" + LOAD,
        "def keep(model, tokenizer, folder):\n    TextClassificationPipeline(model=model, tokenizer=tokenizer, framework='tf').save_pretrained(folder)" + LOAD,
        "def keep(model, tokenizer, folder):\n    place = Path(folder)\n    for part in (model, tokenizer):\n        part.save_pretrained(place)\n"
        "    return [type(model).from_pretrained(place), type(tokenizer).from_pretrained(place)]",
    ],
    "6.2": [
        'files_after_model = {"config.json", "tf_model.h5"}\n'
        'files_after_both = {"config.json", "tf_model.h5", "vocab.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"}',
        'files_after_model = ["tf_model.h5", "config.json"]\n'
        'files_after_both = tuple(files_after_model) + ("vocab.txt", "special_tokens_map.json", "tokenizer_config.json", "tokenizer.json")',
        'files_after_model = {"config.json", "model.safetensors"}\n'
        'files_after_both = sorted(files_after_model | {"vocab.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"})',
    ],
    "6.3": [
        "def predict_mb(model):\n    return model.num_parameters() * 4 / 1e6",
        "def predict_mb(model):\n    return sum(weight.numpy().nbytes for weight in model.weights) / 2**20",
        "def predict_mb(model):\n    return np.float32(sum(np.prod(weight.shape) for weight in model.weights) * 32 / 8 / 1_000_000)",
        "def predict_mb(model):\n    return tf.constant(round(model.count_params() * 4e-6, 1))",
        "def predict_mb(model):\n    with tempfile.TemporaryDirectory() as place:\n        model.save_pretrained(place)\n"
        "        return os.path.getsize(Path(place) / 'tf_model.h5') / 1e6",
    ],
    "6.4": [
        "def explain(error_text):\n    if 'not yet been created' in error_text:\n        return 'unbuilt'\n    if 'no file named' in error_text:\n"
        "        return 'no weights file'\n    if 'NoneType' in error_text:\n        return 'no tokenizer'\n    return 'not a folder'",
        "def explain(error_text):\n    for words, cause in {'Weights for model': 'unbuilt', 'tf_model.h5': 'no weights file', 'stat:': 'no tokenizer'}.items():\n"
        "        if words in error_text:\n            return cause\n    return 'not a folder'",
        "import re\n\n\ndef explain(error_text):\n    if re.search(r'repo id|connect|huggingface\\.co', error_text, re.IGNORECASE):\n        return 'not a folder'\n"
        "    if re.match('Error no file', error_text):\n        return 'no weights file'\n    return 'unbuilt' if 'build' in error_text else 'no tokenizer'",
    ],
}

WRONG = {
    "6.1": [
        ("def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)" + LOAD, "not NoneType"),
        ("def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)\n    return model, tokenizer", "the very object you were given"),
        ("def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    return TFAutoModelForSequenceClassification.from_pretrained(folder), tokenizer", "Who turns text into ids"),
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(Path(folder) / 'model')\n    tokenizer.save_pretrained(Path(folder) / 'tokenizer')\n"
            "    return TFAutoModelForSequenceClassification.from_pretrained(Path(folder) / 'model'), AutoTokenizer.from_pretrained(Path(folder) / 'tokenizer')",
            "no config.json at the top",
        ),
        (
            "import pickle\n\n\ndef keep(model, tokenizer, folder):\n    os.makedirs(folder)\n    Path(folder, 'model.pkl').write_bytes(pickle.dumps(model.get_weights()))\n    return model, tokenizer",
            "model.pkl, and no config.json",
        ),
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)\n"
            "    fresh = TFAutoModelForSequenceClassification.from_config(AutoConfig.from_pretrained(folder))\n    return fresh, AutoTokenizer.from_pretrained(folder)",
            "Same plan, other numbers",
        ),
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)\n"
            "    fresh = TFAutoModelForSequenceClassification.from_config(AutoConfig.from_pretrained(folder, num_labels=2))\n    return fresh, AutoTokenizer.from_pretrained(folder)",
            "scores 2 labels",
        ),
        (
            "def keep(model, tokenizer, folder):\n    name = 'distilbert-base-uncased-finetuned-sst-2-english'\n    tokenizer.save_pretrained(folder)\n"
            "    return TFAutoModelForSequenceClassification.from_pretrained(name), AutoTokenizer.from_pretrained(name)",
            "stopped with OSError",
        ),
        ("def keep(model, tokenizer, folder):\n    model.config.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)\n    return model, tokenizer", "a plan without weights"),
        ("def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)", "returned nothing"),
        ("def keep(model, tokenizer, folder):\n    return model, tokenizer", "Nothing lies in `folder`"),
        ("def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)\n    return folder", "Return two things"),
        ("keep = 'kept'", "asks for a function"),
    ],
    "6.2": [
        ('files_after_model = {"config.json", "pytorch_model.bin"}\nfiles_after_both = {"config.json", "pytorch_model.bin", "vocab.txt"}', "pytorch_model.bin"),
        ('files_after_model = {"config.json", "tf_model.h5", "vocab.txt"}\nfiles_after_both = {"config.json", "tf_model.h5", "vocab.txt"}', "vocab.txt too early"),
        ('files_after_model = {"config.json", "tf_model.h5"}\nfiles_after_both = {"config.json", "tf_model.h5", "vocab.txt"}', "`files_after_both` lacks 3 of 6"),
        ('files_after_model = {"config.json", "tf_model.h5", "README.md"}\nfiles_after_both = files_after_model', "README.md"),
        ('files_after_model = {"tf_model.h5"}\nfiles_after_both = {"tf_model.h5"}', "`files_after_model` lacks 1 of 2"),
        ('files_after_model = {"config.json", "tf_model.h5", "model.safetensors"}\nfiles_after_both = files_after_model', "two formats"),
        ('files_after_model = ["config.json", "tf_model.h5"]\nfiles_after_both = ["config.json", "tf_model.h5", "merges.txt"]', "merges.txt, which was not written"),
        ('files_after_model = 2\nfiles_after_both = 6', "asks for a list"),
        ('files_after_model = {"config.json", 7}\nfiles_after_both = {"config.json"}', "asks for a text"),
    ],
    "6.3": [
        ("def predict_mb(model):\n    return model.num_parameters() / 1e6", "a single byte"),
        ("def predict_mb(model):\n    return model.num_parameters() * 8 / 1e6", "float64"),
        ("def predict_mb(model):\n    return model.num_parameters() * 2 / 1e6", "float16"),
        ("def predict_mb(model):\n    return model.num_parameters() * 4", "a number of bytes"),
        ("def predict_mb(model):\n    return model.num_parameters() * 32 / 1e6", "counts bits"),
        ("def predict_mb(model):\n    return model.num_parameters()", "the number of parameters"),
        ("def predict_mb(model):\n    return model.num_parameters() * 4 / 1e3", "kB"),
        ("def predict_mb(model):\n    return model.num_parameters() * 4 / 1e9", "GB"),
        ("def predict_mb(model):\n    return 17.6", "the same for another model"),
        ("def predict_mb(model):\n    return '17.6 MB'", "asks for one number"),
        ("def predict_mb(model):\n    return model.number_of_parameters() * 4 / 1e6", "AttributeError"),
        ("predict_mb = 17.6", "asks for a function"),
    ],
    "6.4": [
        ("def explain(error_text):\n    return 'unbuilt'", 'your function says "unbuilt"'),
        ("def explain(error_text):\n    return 'the weights were not built'", "Answer with one of"),
        ("def explain(error_text):\n    print(error_text)", "returned nothing"),
        (
            "def explain(error_text):\n    if 'created' in error_text:\n        return 'unbuilt'\n    if 'file' in error_text:\n        return 'no weights file'\n"
            "    if 'None' in error_text:\n        return 'no tokenizer'\n    return 'not a folder'",
            "couldn't",
        ),
        (
            "def explain(error_text):\n    if 'created' in error_text:\n        return 'unbuilt'\n    if 'no file named' in error_text:\n        return 'no weights file'\n"
            "    if 'my/models/kept' in error_text:\n        return 'not a folder'\n    return 'no tokenizer'",
            "choose words that only this error has",
        ),
        ("def explain(error_text):\n    return 4", "asks for a text"),
        ("explain = {'first': 'unbuilt'}", "asks for a function"),
    ],
}
