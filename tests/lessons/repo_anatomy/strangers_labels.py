"""Answers to exercise 7.1 by people who saw the notebook alone."""

from __future__ import annotations

OPEN = """
def labels_from_json(path):
    config = json.loads(path.read_text())
"""  # many begin like this


RIGHT = [
    ('def labels_from_json(path):\n    with open(path, encoding="utf-8") as config_file:\n'
    "        whole_config = json.load(config_file)\n    labels_by_number = {}\n"
    '    for number_as_text in whole_config["id2label"]:\n        number = int(number_as_text)\n'
    '        labels_by_number[number] = whole_config["id2label"][number_as_text]\n'
    "    return labels_by_number"),
    ("def labels_from_json(path):\n    config_text = path.read_text()\n"
    "    config = json.loads(config_text)\n    answer = dict()\n"
    '    for pair in config["id2label"].items():\n        answer[int(pair[0])] = pair[1]\n'
    "    return answer"),
    ('def labels_from_json(path):\n    config = json.loads(path.read_text(encoding="utf-8"))\n'
    '    keys = []\n    names = []\n    for key, name in config["id2label"].items():\n'
    "        keys.append(int(key))\n        names.append(name)\n    return dict(zip(keys, names))"),
    ("def sorted_by_number(labels):\n    result = {}\n    for number in sorted(labels):\n"
    "        result[number] = labels[number]\n    return result\n\ndef labels_from_json(path):\n"
    '    file = open(str(path), "r", encoding="utf-8")\n    config = json.load(file)\n'
    '    file.close()\n    labels = {}\n    for key, value in config["id2label"].items():\n'
    "        labels[int(key)] = value\n    return sorted_by_number(labels)"),
    ("def labels_from_json(path):\n"
    '    labels = json.loads(path.read_text(encoding="utf-8"))["id2label"]\n'
    "    for key in list(labels):\n        labels[int(key)] = labels.pop(key)\n    return labels"),
    ("labels_from_json = lambda path: {\n"
    '    int(k): v for k, v in json.loads(Path(path).read_bytes())["id2label"].items()\n}'),
    ('def labels_from_json(path):\n    d = json.loads(path.read_bytes())["id2label"]\n'
    "    return dict(zip(map(int, d), d.values()))"),
    ('from collections import OrderedDict\n\ndef labels_from_json(path, *, field="id2label"):\n'
    '    c = json.loads(path.read_text("utf-8"))\n'
    "    return OrderedDict(sorted((int(k), v) for k, v in c[field].items()))"),
    ("def labels_from_json(path):\n    def hook(d):\n"
    "        return {int(k) if k.isdecimal() else k: v for k, v in d.items()}\n"
    '    return json.loads(path.read_text(encoding="utf-8"), object_hook=hook)["id2label"]'),
    ("class Reader:\n    def __call__(self, path: Path) -> dict[int, str]:\n"
    '        with path.open("rb") as f:\n'
    '            return {int(k): str(v) for k, v in json.load(f).get("id2label", {}).items()}\n\n'
    "labels_from_json = Reader()"),
    ("import functools, io\n\ndef labels_from_json(path):\n"
    '    d = json.load(io.StringIO(path.read_text(encoding="utf-8")))["id2label"]\n'
    "    return functools.reduce(lambda acc, k: acc | {int(k): d[k]}, reversed(list(d)), {})"),
]  # fmt: skip

WRONG = [
    ("def labels_from_json(path):\n    with open(path) as file:\n        config = json.load(file)\n"
    '    return config["id2label"]'),
    OPEN + ('    labels = {}\n    number = 0\n    for name in config["id2label"].values():\n'
    "        labels[number] = name\n        number = number + 1\n    return labels\n"),
    'def labels_from_json(path): return {0: "NEGATIVE", 1: "POSITIVE"}',
    ('def labels_from_json(path):\n    labels = {}\n    for key in raw["id2label"]:\n'
    '        labels[int(key)] = raw["id2label"][key]\n    return labels'),
    ('def labels_from_json(path):\n    config = json.loads((repo / "config.json").read_text())\n'
    '    labels = {}\n    for key, name in config["id2label"].items():\n'
    "        labels[int(key)] = name\n    return labels"),
    OPEN + ('    labels = {}\n    for key, name in config["id2label"].items():\n'
    "        labels[int(key)] = name\n    print(labels)\n"),
    OPEN + ('    labels = {}\n    for key, name in config["id2label"].items():\n'
    "        labels[name] = int(key)\n    return labels\n"),
    ('def labels_from_json(path):\n    config = json.loads((path / "config.json").read_text())\n'
    '    return {int(key): name for key, name in config["id2label"].items()}'),
    OPEN + '    for key, name in config["id2label"].items():\n        return {int(key): name}\n',
    OPEN + '    names = config["id2label"]\n    return {0: names["0"], 1: names["1"]}\n',
    OPEN + ('    config["id2label"] = {int(k): v for k, v in config["id2label"].items()}\n'
    '    path.write_text(json.dumps(config))\n    return config["id2label"]\n'),
    ('def labels_from_json(path):\n    with open(path, "r+") as file:\n'
    "        config = json.load(file)\n        file.seek(0)\n"
    "        json.dump(config, file, indent=4)\n        file.truncate()\n"
    '    return {int(k): v for k, v in config["id2label"].items()}'),
    ("all_labels = {}\n\ndef labels_from_json(path):\n    config = json.loads(path.read_text())\n"
    '    for key, name in config["id2label"].items():\n        all_labels[int(key)] = name\n'
    "    return all_labels"),
    OPEN + '    return {int(key): name.upper() for key, name in config["id2label"].items()}',
    'labels_from_json = lambda p: dict(enumerate(sorted(json.loads(p.read_text())["id2label"].values())))',
    ('def labels_from_json(p):\n    d = json.loads(p.read_text())["id2label"]\n'
    "    return {i: d[k] for i, k in enumerate(sorted(d))}"),
    'def labels_from_json(p): return {float(k): v for k, v in json.loads(p.read_text())["id2label"].items()}',
    'def labels_from_json(p): return {bool(int(k)): v for k, v in json.loads(p.read_text())["id2label"].items()}',
    'def labels_from_json(p): return {int(k[-1]): v for k, v in json.loads(p.read_text())["id2label"].items()}',
    'def labels_from_json(p): return [(int(k), v) for k, v in json.loads(p.read_text())["id2label"].items()]',
    ('def labels_from_json(p):\n    d = json.loads(p.read_text())["id2label"]\n'
    "    return np.array([d[k] for k in sorted(d, key=int)])"),
    'def labels_from_json(p): return str({int(k): v for k, v in json.loads(p.read_text())["id2label"].items()})',
    'def labels_from_json(p): return json.loads(p.read_text())["label2id"]',
    'def labels_from_json(p): return {int(k): v for k, v in json.loads(p.read_text()).items() if k == "id2label"}',
    ("from transformers import AutoConfig\n\ndef labels_from_json(p):\n"
    "    return AutoConfig.from_pretrained(p).id2label"),
    ("def labels_from_json(p):\n"
    '    return {int(k): v for k, v in json.loads(p.read_text())["id2label"].items()}\n\n'
    'labels_from_json = labels_from_json(repo / "config.json")'),
    ("def labels_from_json(p, seen={}):\n    if not seen:\n"
    '        seen.update((int(k), v) for k, v in json.loads(p.read_text())["id2label"].items())\n'
    "    return dict(seen)"),
]  # fmt: skip

# A third round, by a third hand.
RIGHT += [
    OPEN + "    return {int(number): config['id2label'][number] for number in sorted(config['id2label'], key=int)}",
    OPEN + "    names = config.pop('id2label')\n    return {i: names[str(i)] for i in map(int, names)}",
    OPEN + ("    found = {}\n    found.update((int(k), v) for k, v in config['id2label'].items())\n"
    "    return found"),
    OPEN + "    d = config['id2label']\n    return {np.int32(k): np.str_(v) for k, v in d.items()}",
    OPEN + ("    pairs = [[int(k), v] for k, v in config['id2label'].items()]\n    pairs.sort()\n"
    "    return dict(pairs)"),
    ("import codecs\nfrom collections import defaultdict\n\ndef labels_from_json(path):\n"
    '    labels = defaultdict(str)\n    with codecs.open(path, encoding="utf-8") as lines:\n'
    '        for key, name in json.loads("".join(lines))["id2label"].items():\n'
    "            labels[int(key, base=10)] = name\n    return labels"),
    ("def labels_from_json(where):\n    def turn(pairs):\n        try:\n"
    "            return {int(k): v for k, v in pairs}\n        except ValueError:\n"
    "            return dict(pairs)\n"
    '    return json.loads(where.read_bytes().decode(), object_pairs_hook=turn)["id2label"]'),
    ('def labels_from_json(path, key="id2label"):\n    assert path.exists(), path\n'
    "    stored = json.loads(path.read_text())[key]\n    keys = list(stored.keys())\n    labels = {}\n"
    "    while len(keys) > 0:\n        key = keys.pop()\n        labels[int(key)] = stored[key]\n"
    "    return labels"),
]  # fmt: skip

WRONG += [
    OPEN + "    return {int(k) + 1: v for k, v in config['id2label'].items()}",
    OPEN + "    d = config['id2label']\n    return {int(k): d[k] for k in list(d)[:-1]}",
    OPEN + "    d = config['id2label']\n    return {i: d[str(i)] for i in range(len(d) - 1)}",
    OPEN + "    return {np.float32(k): v for k, v in config['id2label'].items()}",
    OPEN + "    return {int(k): (v,) for k, v in config['id2label'].items()}",
    OPEN + "    return {int(k): v.title() for k, v in config['id2label'].items()}",
    OPEN + "    d = config['id2label']\n    d.update({int(k): v for k, v in d.items()})\n    return d",
    OPEN + "    return {'id2label': {int(k): v for k, v in config['id2label'].items()}}",
]  # fmt: skip
