"""Answers to exercise 7.2 by people who saw the notebook alone."""

from __future__ import annotations

from textwrap import indent

HEAD = """
def read_header(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        return json.loads(file.read(length))

def count_params(path):
    header = read_header(path)
"""  # many begin with the lines of the cell above


def counts(lines: str) -> str:
    """Return an answer that reads the header and goes on with these lines."""
    return HEAD + indent(lines, "    ")


def loop(lines: str) -> str:
    """Return an answer that goes through the entries without the note, with these lines for each."""
    begin = 'header.pop("__metadata__", {})\ntotal = 0\nfor entry in header.values():\n'
    return counts(begin + indent(lines, "    ") + "\nreturn total")


RIGHT = [
    ('def count_params(path):\n    with open(path, "rb") as file:\n'
    '        (length,) = struct.unpack("<Q", file.read(8))\n'
    "        header = json.loads(file.read(length))\n    number_of_parameters = 0\n"
    '    for tensor_name in header:\n        if tensor_name == "__metadata__":\n            continue\n'
    '        size_of_tensor = 1\n        for axis in header[tensor_name]["shape"]:\n'
    "            size_of_tensor = size_of_tensor * axis\n"
    "        number_of_parameters = number_of_parameters + size_of_tensor\n"
    "    return number_of_parameters"),
    counts('header.pop("__metadata__", None)\ntotal = 0\nfor entry in header.values():\n'
    '    total += int(np.prod(entry["shape"]))\nreturn total'),
    counts('bytes_per_number = {"F32": 4, "F16": 2}\ntotal = 0\nfor name, entry in header.items():\n'
    '    if name != "__metadata__":\n        begin, end = entry["data_offsets"]\n'
    '        total = total + (end - begin) // bytes_per_number[entry["dtype"]]\nreturn total'),
    ("def count_params(path):\n    everything = path.read_bytes()\n"
    '    length = struct.unpack("<Q", everything[:8])[0]\n'
    '    header = json.loads(everything[8 : 8 + length].decode("utf-8"))\n    total = 0\n'
    '    for name, entry in header.items():\n        if "shape" in entry:\n            count = 1\n'
    '            for number in entry["shape"]:\n                count *= number\n'
    "            total += count\n    return total"),
    counts('shapes = []\nfor name in header:\n    if not name.startswith("__"):\n'
    '        shapes.append(header[name]["shape"])\ncounts = []\nfor shape in shapes:\n    count = 1\n'
    "    for size in shape:\n        count = count * size\n    counts.append(count)\nreturn sum(counts)"),
    ('import math\n\ndef count_params(path):\n    with path.open("rb") as f:\n'
    '        n = int.from_bytes(f.read(8), "little")\n        h = json.loads(f.read(n))\n'
    '    return sum(math.prod(e["shape"]) for k, e in h.items() if k != "__metadata__")'),
    counts('return np.sum([np.prod(e["shape"], dtype=np.int64) for e in header.values() if "dtype" in e])'),
    ('def count_params(path):\n    head = np.fromfile(path, dtype="<u8", count=1)[0]\n'
    "    h = json.loads(np.fromfile(path, dtype=np.uint8, count=int(head), offset=8).tobytes())\n"
    '    return sum(np.broadcast_to(0, e["shape"]).size for k, e in h.items() if k[:2] != "__")'),
    ("from functools import reduce\nfrom operator import mul\n\n"
    'load = lambda b: json.loads(b[8 : 8 + int.from_bytes(b[:8], "little")]).values()\n'
    'count_params = lambda p: sum(reduce(mul, e["shape"], 1) for e in load(p.read_bytes()) if "shape" in e)'),
    ("from safetensors import safe_open\n\ndef count_params(path):\n"
    '    with safe_open(str(path), framework="np") as f:\n'
    "        return sum(int(np.prod(f.get_slice(k).get_shape())) for k in f.keys())"),
    ("def count_params(path):\n    def prod(shape):\n"
    '        return shape[0] * prod(shape[1:]) if shape else 1\n    with open(path, "rb") as f:\n'
    '        h = json.loads(f.read(struct.unpack("<Q", f.read(8))[0]))\n'
    '    h = {k: v for k, v in h.items() if k != "__metadata__"}\n'
    '    return sum(map(prod, (v["shape"] for v in h.values())))'),
    counts('header.pop("__metadata__", {})\n'
    'return tf.add_n([tf.reduce_prod(tf.constant(e["shape"], tf.int64)) for e in header.values()])'),
]  # fmt: skip

WRONG = [
    counts('total = 0\nfor name, entry in header.items():\n    if name != "__metadata__":\n'
    '        total = total + entry["data_offsets"][1] - entry["data_offsets"][0]\nreturn total'),
    counts('header.pop("__metadata__", {})\nreturn len(header)'),
    counts('header.pop("__metadata__")\ntotal = 0\nfor entry in header.values():\n'
    '    total += int(np.prod(entry["shape"]))\nreturn total'),
    counts('total = 0\nfor entry in header.values():\n    size = 1\n    for axis in entry["shape"]:\n'
    "        size = size * axis\n    total = total + size\nreturn total"),
    loop('total = total + sum(entry["shape"])'),
    loop('rows, columns = entry["shape"]\ntotal = total + rows * columns'),
    loop('if len(entry["shape"]) == 2:\n    total = total + entry["shape"][0] * entry["shape"][1]\nelse:\n'
    '    total = total + entry["shape"][0]'),
    loop('if len(entry["shape"]) > 1:\n    total = total + int(np.prod(entry["shape"]))'),
    counts('header.pop("__metadata__", {})\ntotal = 1\nfor entry in header.values():\n'
    '    total = total + int(np.prod(entry["shape"]))\nreturn total'),
    counts('header.pop("__metadata__", {})\ntotal = 0\nsize = 1\nfor entry in header.values():\n'
    '    for axis in entry["shape"]:\n        size = size * axis\n    total = total + size\n'
    "return total"),
    counts('header.pop("__metadata__", {})\nfor entry in header.values():\n    total = 0\n'
    '    total = total + int(np.prod(entry["shape"]))\nreturn total'),
    counts('header.pop("__metadata__", {})\ntotal = 0\nfor entry in header.values():\n'
    '    total = total + int(np.prod(entry["shape"]))\n    return total'),
    counts('header.pop("__metadata__", {})\ntotal = 0\nfor entry in header.values():\n'
    '    total = total + int(np.prod(entry["shape"]))\nprint(total)'),
    ("def count_params(path):\n    total = 0\n    for name, entry in header.items():\n"
    '        total = total + int(np.prod(entry["shape"]))\n    return total'),
    ('def count_params(path):\n    with open(repo / "model.safetensors", "rb") as file:\n'
    '        (length,) = struct.unpack("<Q", file.read(8))\n'
    '        header = json.loads(file.read(length))\n    header.pop("__metadata__", {})\n'
    '    return sum(int(np.prod(entry["shape"])) for entry in header.values())'),
    ("total_count = 0\n\ndef count_params(path):\n    global total_count\n"
    '    with open(path, "rb") as file:\n        (length,) = struct.unpack("<Q", file.read(8))\n'
    '        header = json.loads(file.read(length))\n    header.pop("__metadata__", {})\n'
    '    for entry in header.values():\n        total_count += int(np.prod(entry["shape"]))\n'
    "    return total_count"),
    "def count_params(path):\n    return 22_713_218",
    ('def count_params(path):\n    with open(path, "rb") as f:\n'
    '        (n,) = struct.unpack("<Q", f.read(8))\n    return (path.stat().st_size - 8 - n) // 2'),
    ('def count_params(path):\n    with open(path, "rb") as f:\n'
    '        (n,) = struct.unpack("<Q", f.read(8))\n    return (path.stat().st_size - 8 - n) // 4'),
    counts('t = [e for k, e in header.items() if k != "__metadata__"]\n'
    'width = 2 if t[0]["dtype"] == "F16" else 4\nreturn max(e["data_offsets"][1] for e in t) // width'),
    ('def count_params(path):\n    with open(path, "rb") as f:\n'
    '        (n,) = struct.unpack(">Q", f.read(8))\n        h = json.loads(f.read(n))\n'
    '    return sum(int(np.prod(e["shape"])) for k, e in h.items() if k != "__metadata__")'),
    counts('return int(np.prod([np.prod(e["shape"]) for e in header.values() if "shape" in e]))'),
    counts('return sum(np.prod(s) for s in {tuple(e["shape"]) for e in header.values() if "shape" in e})'),
    counts("return f'{sum(int(np.prod(e[\"shape\"])) for e in header.values() if \"shape\" in e):,}'"),
    counts('n = [int(np.prod(e["shape"])) for e in header.values() if "shape" in e]\nreturn sum(n), len(n)'),
    counts('return {k: int(np.prod(e["shape"])) for k, e in header.items() if "shape" in e}'),
    counts('return max(int(np.prod(e["shape"])) for e in header.values() if "shape" in e)'),
    counts('return sum(np.prod(e["shape"]) for e in header.values() if "shape" in e) / 1e6'),
    counts('return sum(int(np.prod(e["shape"])) for e in header.values() if e.get("dtype") == "F16")'),
    HEAD + """    return sum(int(np.prod(e["shape"])) for e in header.values() if "shape" in e)

count_params = count_params(repo / "model.safetensors")""",
    counts('body = [e for k, e in header.items() if k != "__metadata__" and "classifier" not in k]\n'
    'return sum(int(np.prod(e["shape"])) for e in body)'),
]  # fmt: skip

# A third round, by a third hand.
RIGHT += [
    ("import math\n\ndef numbers_in(shape):\n    result = 1\n    while shape:\n"
    "        result, shape = result * shape[-1], shape[:-1]\n    return result\n\n"
    'def count_params(path):\n    with open(path, mode="br") as file:\n'
    "        length = sum(byte * 256**i for i, byte in enumerate(file.read(8)))\n"
    '        return sum(numbers_in(entry.get("shape", [0])) for entry in json.loads(file.read(length)).values())'),
    counts('pairs = [(n, e["shape"]) for n, e in header.items() if n != "__metadata__"]\n'
    "return sum([len(np.arange(np.prod(shape))) for _, shape in pairs])"),
    counts('del_note = {k: v for k, v in header.items() if isinstance(v.get("shape"), list)}\n'
    'return float(sum(np.prod(v["shape"]) for v in del_note.values()))'),
    counts('header["__metadata__"] = {"shape": [0]}\n'
    'return sum(np.multiply.reduce(e["shape"]) for e in header.values())'),
    counts('try:\n    del header["__metadata__"]\nexcept KeyError:\n    pass\n'
    'return sum(np.ones(e["shape"], bool).sum() for e in header.values())'),
    loop('count = 1\nfor i in range(len(entry["shape"])):\n    count *= entry["shape"][i]\ntotal += count'),
    loop('total += (entry["data_offsets"][1] - entry["data_offsets"][0]) * 8 // int(entry["dtype"][1:])'),
    ("from types import SimpleNamespace\n\nclass Counter:\n    def __call__(self, path: Path) -> int:\n"
    "        raw_bytes = memoryview(Path(path).read_bytes())\n"
    '        (n,) = struct.unpack_from("<Q", raw_bytes)\n'
    "        tensors = json.loads(bytes(raw_bytes[8 : n + 8]), object_hook=lambda d: SimpleNamespace(**d))\n"
    '        return sum(int(np.prod(x.shape)) for k, x in vars(tensors).items() if hasattr(x, "shape"))\n'
    "\ncount_params = Counter()"),
]  # fmt: skip

WRONG += [
    loop('total += max(entry["shape"], default=1)'),
    loop('total += int(np.prod(entry["shape"][1:]))'),
    loop('total += (entry["data_offsets"][1] - entry["data_offsets"][0]) // 4'),
    loop('if entry["shape"]:\n    total += int(np.prod(entry["shape"]))'),
    counts('header.pop("__metadata__", {})\nreturn np.array([np.prod(e["shape"]) for e in header.values()])'),
    counts('header.pop("__metadata__", {})\n'
    'return next(int(np.prod(e["shape"])) for e in reversed(list(header.values())))'),
    counts('return sum(int(np.prod(e["shape"])) for k, e in header.items() if k.endswith("weight"))'),
    counts('return sum(int(np.prod(e.get("shape", []))) for e in header.values())'),
]  # fmt: skip
