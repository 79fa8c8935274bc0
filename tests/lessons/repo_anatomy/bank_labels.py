"""Exercise 7.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "def labels_from_json(path):\n    return {int(key): name for key, name in"
    " json.loads(path.read_text())['id2label'].items()}",
    (
        "def labels_from_json(path):\n    with open(path, encoding='utf-8') as file:\n        stored ="
        " json.load(file)['id2label']\n    return {int(key): name for key, name in stored.items()}"
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(Path(path).read_text(encoding='utf-8'))['id2label']\n   "
        " return dict(sorted((int(key), stored[key]) for key in stored))"
    ),
    (
        "def labels_from_json(path):\n    labels = {}\n    for key, name in"
        " json.load(open(path))['id2label'].items():\n        labels[np.int64(key)] = name\n    return labels"
    ),
]

WRONG = [
    (
        "def labels_from_json(path):\n    return json.load(open(path, encoding='utf-8'))['id2label']",
        'your keys are strings such as "0"',
    ),
    (
        (
            "def labels_from_json(path):\n    return dict(enumerate(json.load(open(path,"
            " encoding='utf-8'))['id2label'].values()))"
        ),
        "The order of the lines means nothing",
    ),
    (
        (
            "def labels_from_json(path):\n    stored = json.load(open(path, encoding='utf-8'))['id2label']\n    return"
            " {i: stored[key] for i, key in enumerate(sorted(stored))}"
        ),
        "TOPIC_10",
    ),
    (
        "def labels_from_json(path):\n    return list(json.load(open(path, encoding='utf-8'))['id2label'].values())",
        "Return a dictionary",
    ),
    ("def labels_from_json(path):\n    return {0: 'NEGATIVE', 1: 'POSITIVE'}", "the labels of another file"),
    (
        "def labels_from_json(path):\n    file = Path(checkpoint) / 'config.json'\n    return {int(key): name for key,"
        " name in json.loads(file.read_text())['id2label'].items()}",
        "Read the one whose path it is given",
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['id2label']\n    labels"
        " = {int(key): name for key, name in stored.items()}\n    path.write_text('{}')\n    return labels",
        "changed the file some_config_0.json",
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['id2label']\n    return"
        " {int(key): name.encode('ascii', 'ignore').decode() for key, name in stored.items()}",
        'label 1 is "mig"',
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['id2label']\n    return"
        " {int(key) + 0.5: name for key, name in stored.items()}",
        "A key of your dictionary is 0.5",
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['id2label']\n    return"
        " {int(key): [name] for key, name in stored.items()}",
        "`a label` is a list",
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['label2id']\n    return"
        " {number: name for name, number in stored.items()}",
        "you return 1 labels",
    ),
    (
        (
            "def labels_from_json(path):\n    stored = json.load(open(path, encoding='utf-8'))['id2label']\n    return"
            " {0: stored['0'], 1: stored['1']}"
        ),
        "you return 2 labels",
    ),
    (
        (
            "def labels_from_json(path):\n    stored = json.load(open(path, encoding='utf-8'))['id2label']\n    return"
            " {name: int(key) for key, name in stored.items()}"
        ),
        "names as keys",
    ),
    (
        (
            "from transformers import AutoConfig\n\n\ndef labels_from_json(path):\n    return"
            " AutoConfig.from_pretrained(path).id2label"
        ),
        "stopped with",
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['id2label']\n"
        "    return {float(key): name for key, name in stored.items()}",
        "A key of your dictionary is 0.0",
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['id2label']\n"
        "    return {int(key): name.upper() for key, name in stored.items()}",
        'The file says "sad"',
    ),
    (
        "def labels_from_json(path):\n    stored = json.loads(path.read_text(encoding='utf-8'))['id2label']\n"
        "    return {int(key) + 1: name for key, name in stored.items()}",
        "has no key 0. Its keys are [1, 2]",
    ),
    (
        "seen = {}\n\n\ndef labels_from_json(path):\n    stored = json.loads(path.read_text())['id2label']\n"
        "    for key, name in stored.items():\n        seen[int(key)] = name\n    return dict(seen)",
        "Begin with an empty dictionary",
    ),
    ("labels_from_json = {0: 'NEGATIVE', 1: 'POSITIVE'}", "asks for a function"),
]
