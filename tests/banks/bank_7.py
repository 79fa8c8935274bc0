"""Answers for notebook 7: right ones that must pass, wrong ones with words they must get."""

SETUP = """
import json
import math
import struct
from pathlib import Path

import course_utils
import numpy as np
import tensorflow as tf

checkpoint = course_utils.checkpoint()
ROLES = {
    "config.json": ("plan and labels", True),
    "model.safetensors": ("weights", True),
    "tokenizer.json": ("tokenizer", "either"),
    "vocab.txt": ("tokenizer", "either"),
    "tokenizer_config.json": ("tokenizer", True),
    "special_tokens_map.json": ("tokenizer", False),
    "README.md": ("for people", False),
}
DIAGNOSIS = {
    "A": ("no tokenizer files", "loud"),
    "B": ("wrong tokenizer class", "loud"),
    "C": ("labels swapped", "silent"),
    "D": ("one layer too many", "warning"),
    "E": ("three labels instead of two", "loud"),
}
"""

HEAD = '''
def header_of(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        return json.loads(file.read(length))


'''

RIGHT = {
    "7.1": [
        "roles = dict(ROLES)",
        'roles = {name: {"role": role, "needed": need} for name, (role, need) in ROLES.items()}',
        'roles = {name: [role.upper(), np.bool_(need) if need != "either" else need] for name, (role, need) in reversed(ROLES.items())}',
    ],
    "7.2": [
        "def labels_from_json(path):\n    with open(path, encoding='utf-8') as file:\n        stored = json.load(file)['id2label']\n    return {int(key): name for key, name in stored.items()}",
        "def labels_from_json(path):\n    stored = json.loads(Path(path).read_text(encoding='utf-8'))['id2label']\n    return dict(sorted((int(key), stored[key]) for key in stored))",
        "def labels_from_json(path):\n    labels = {}\n    for key, name in json.load(open(path))['id2label'].items():\n        labels[np.int64(key)] = name\n    return labels",
    ],
    "7.3": [
        HEAD + "def count_params(path):\n    return sum(math.prod(entry['shape']) for name, entry in header_of(path).items() if name != '__metadata__')",
        "def count_params(path):\n    content = Path(path).read_bytes()\n    length = int.from_bytes(content[:8], 'little')\n    header = json.loads(content[8:8 + length])\n"
        "    header.pop('__metadata__', None)\n    return np.sum([np.prod(entry['shape'], dtype=np.int64) for entry in header.values()])",
        HEAD + "SIZES = {'F32': 4, 'F16': 2}\n\n\ndef count_params(path):\n    total = 0\n    for entry in header_of(path).values():\n        if 'dtype' in entry:\n"
        "            start, end = entry['data_offsets']\n            total += (end - start) // SIZES[entry['dtype']]\n    return total",
        "from safetensors import safe_open\n\n\ndef count_params(path):\n    with safe_open(path, framework='np') as file:\n        return sum(math.prod(file.get_slice(name).get_shape()) for name in file.keys())",
        "from safetensors.numpy import load_file\n\n\ndef count_params(path):\n    return tf.constant(sum(tensor.size for tensor in load_file(path).values()), tf.int64)",
    ],
    "7.4": [
        "diagnosis = dict(DIAGNOSIS)",
        'diagnosis = {letter: {"cause": cause, "report": report} for letter, (cause, report) in DIAGNOSIS.items()}',
        "diagnosis = {letter: [cause.title(), report.upper()] for letter, (cause, report) in reversed(DIAGNOSIS.items())}",
    ],
}

WRONG = {
    "7.1": [
        (
            'roles = {\n    "config.json": ("plan and labels", True),\n    "model.safetensors": ("weights", True),\n    "tokenizer.json": ("tokenizer", True),\n'
            '    "vocab.txt": ("tokenizer", True),\n    "tokenizer_config.json": ("tokenizer", True),\n    "special_tokens_map.json": ("tokenizer", False),\n    "README.md": ("for people", False),\n}',
            "together with its twin",
        ),
        ('roles = {**ROLES, "README.md": ("for people", True)}', "README.md you say needed: True"),
        ('roles = {**ROLES, "tokenizer_config.json": ("tokenizer", False)}', "where the long text is"),
        ('roles = {**ROLES, "config.json": ("plan and labels", False)}', "config.json you say needed: False"),
        ('roles = {**ROLES, "vocab.txt": ("weights", "either")}', "Who reads that file?"),
        ('roles = {name: ROLES[name] for name in list(ROLES)[:-1]}', "says nothing about README.md"),
        ('roles = {**ROLES, "vocab.txt": ("tokenizer", "maybe")}', "needed is the text"),
        ('roles = {**ROLES, "vocab.txt": "tokenizer"}', "asks for a list"),
        ("roles = list(ROLES)", "asks for a dictionary"),
    ],
    "7.2": [
        ("def labels_from_json(path):\n    return json.load(open(path, encoding='utf-8'))['id2label']", 'your keys are texts such as "0"'),
        ("def labels_from_json(path):\n    return dict(enumerate(json.load(open(path, encoding='utf-8'))['id2label'].values()))", "The order of the lines means nothing"),
        ("def labels_from_json(path):\n    stored = json.load(open(path, encoding='utf-8'))['id2label']\n    return {i: stored[key] for i, key in enumerate(sorted(stored))}", "TOPIC_10"),
        ("def labels_from_json(path):\n    return list(json.load(open(path, encoding='utf-8'))['id2label'].values())", "Return a dictionary"),
        ("def labels_from_json(path):\n    return {0: 'NEGATIVE', 1: 'POSITIVE'}", 'label 0 is "NEGATIVE"'),
        ("def labels_from_json(path):\n    stored = json.load(open(path, encoding='utf-8'))['id2label']\n    return {0: stored['0'], 1: stored['1']}", "you return 2 labels"),
        ("def labels_from_json(path):\n    stored = json.load(open(path, encoding='utf-8'))['id2label']\n    return {name: int(key) for key, name in stored.items()}", "names as keys"),
        ("from transformers import AutoConfig\n\n\ndef labels_from_json(path):\n    return AutoConfig.from_pretrained(path).id2label", "stopped with"),
        ("labels_from_json = {0: 'NEGATIVE', 1: 'POSITIVE'}", "asks for a function"),
    ],
    "7.3": [
        ("def count_params(path):\n    return Path(path).stat().st_size // 4", "counts the header too"),
        (HEAD + "def count_params(path):\n    return sum(math.prod(entry['shape']) for entry in header_of(path).values())", "KeyError"),
        (HEAD + "def count_params(path):\n    return len(header_of(path))", "the number of names"),
        (HEAD + "def count_params(path):\n    return max(entry['data_offsets'][1] for name, entry in header_of(path).items() if name != '__metadata__')", "Those are bytes"),
        (HEAD + "def count_params(path):\n    return sum(sum(entry['shape']) for name, entry in header_of(path).items() if name != '__metadata__')", "You added the sizes"),
        ("def count_params(path):\n    with open(path, 'rb') as file:\n        (length,) = struct.unpack('<I', file.read(4))\n        header = json.loads(file.read(length))\n    return len(header)", "in the first 8 bytes"),
        ("def count_params(path):\n    with open(path, 'rb') as file:\n        (length,) = struct.unpack('>Q', file.read(8))\n        header = json.loads(file.read(length))\n    return len(header)", "lowest byte first"),
        (HEAD + "def count_params(path):\n    return sum(entry['shape'][0] * entry['shape'][1] for entry in header_of(path).values() if len(entry.get('shape', [])) == 2)", "a tensor of shape [] is one number"),
        (HEAD + "def count_params(path):\n    header_of(path)", "returned nothing"),
        ("count_params = 22_713_218", "asks for a function"),
    ],
    "7.4": [
        (
            'diagnosis = {\n    "A": ("no tokenizer files", "loud"),\n    "B": ("wrong tokenizer class", "loud"),\n    "C": ("corrupt weights", "silent"),\n'
            '    "D": ("one layer too many", "warning"),\n    "E": ("three labels instead of two", "loud"),\n}',
            "worse than guessing",
        ),
        ('diagnosis = {**DIAGNOSIS, "A": ("wrong vocabulary", "loud")}', "Which files does the folder hold?"),
        ('diagnosis = {**DIAGNOSIS, "B": ("wrong vocabulary", "loud")}', "Which line of tokenizer_config.json"),
        ('diagnosis = {**DIAGNOSIS, "D": ("corrupt weights", "warning")}', "asks for more than the file holds"),
        ('diagnosis = {**DIAGNOSIS, "E": ("one layer too many", "loud")}', "explains nothing"),
        ('diagnosis = {**DIAGNOSIS, "D": ("one layer too many", "silent")}', 'is the library "silent"'),
        ('diagnosis = {**DIAGNOSIS, "C": ("labels swapped", "loud")}', 'is the library "loud"'),
        ('diagnosis = {**DIAGNOSIS, "C": ("the labels are wrong", "silent")}', "Choose one of"),
        ('diagnosis = {**DIAGNOSIS, "C": ("labels swapped", "quiet")}', "Choose loud"),
        ('diagnosis = {**DIAGNOSIS, "C": "labels swapped"}', "asks for a list"),
        ('diagnosis = {"A": ("no tokenizer files", "loud")}', "no line for repo B"),
    ],
}
