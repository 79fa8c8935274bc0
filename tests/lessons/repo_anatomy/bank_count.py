"""Exercise 7.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

HEAD = """
def header_of(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        return json.loads(file.read(length))


"""

RIGHT = [
    (
        "def count_params(path):\n    content = path.read_bytes()\n    header = json.loads(content[8:8 +"
        " int.from_bytes(content[:8], 'little')])\n    return sum(math.prod(entry['shape']) for name, entry in"
        " header.items() if not name.startswith('__'))"
    ),
    HEAD
    + "def count_params(path):\n    return sum(math.prod(entry['shape']) for name, entry in header_of(path).items() if"
    " name != '__metadata__')",
    (
        "def count_params(path):\n    content = Path(path).read_bytes()\n    length = int.from_bytes(content[:8],"
        " 'little')\n    header = json.loads(content[8:8 + length])\n    header.pop('__metadata__', None)\n    return"
        " np.sum([np.prod(entry['shape'], dtype=np.int64) for entry in header.values()])"
    ),
    HEAD + "SIZES = {'F32': 4, 'F16': 2}\n\n\ndef count_params(path):\n    total = 0\n    for entry in"
    " header_of(path).values():\n        if 'dtype' in entry:\n            start, end = entry['data_offsets']\n      "
    "      total += (end - start) // SIZES[entry['dtype']]\n    return total",
    (
        "from safetensors import safe_open\n\n\ndef count_params(path):\n    with safe_open(path, framework='np') as"
        " file:\n        return sum(math.prod(file.get_slice(name).get_shape()) for name in file.keys())"
    ),
    (
        "from safetensors.numpy import load_file\n\n\ndef count_params(path):\n    return tf.constant(sum(tensor.size"
        " for tensor in load_file(path).values()), tf.int64)"
    ),
]

WRONG = [
    ("def count_params(path):\n    return Path(path).stat().st_size // 4", "counts the header too"),
    (
        HEAD + "def count_params(path):\n    header = header_of(path)\n    header.pop('__metadata__')\n    return"
        " sum(math.prod(entry['shape']) for entry in header.values())",
        "not every file carries that note",
    ),
    (
        HEAD
        + "def count_params(path):\n    return sum(math.prod(entry['shape']) for entry in header_of(path).values())",
        "a note, not a tensor. Leave it out.",
    ),
    (
        HEAD + "def count_params(path):\n    entries = list(header_of(path).values())[1:]\n    return"
        " sum(math.prod(entry['shape']) for entry in entries)",
        "you count 0",
    ),
    (
        HEAD + "def count_params(path):\n    return sum(math.prod(entry['shape']) or 1 for name, entry in"
        " header_of(path).items() if name != '__metadata__')",
        "you count 9",
    ),
    (
        HEAD + "def count_params(path):\n    total = sum(math.prod(entry['shape']) for name, entry in"
        " header_of(path).items() if name != '__metadata__')\n    path.unlink()\n    return total",
        "which it was given to read",
    ),
    (
        HEAD + "def count_params(path):\n    file = Path(checkpoint) / 'model.safetensors'\n    return"
        " sum(math.prod(entry['shape']) for name, entry in header_of(file).items() if name != '__metadata__')",
        "you count 2.27132e+07",
    ),
    (HEAD + "def count_params(path):\n    return len(header_of(path))", "the number of names"),
    (
        HEAD
        + "def count_params(path):\n    return max(entry['data_offsets'][1] for name, entry in header_of(path).items()"
        " if name != '__metadata__')",
        "Those are bytes",
    ),
    (
        HEAD
        + "def count_params(path):\n    return sum(sum(entry['shape']) for name, entry in header_of(path).items() if"
        " name != '__metadata__')",
        "You added the sizes",
    ),
    (
        (
            "def count_params(path):\n    with open(path, 'rb') as file:\n        (length,) = struct.unpack('<I',"
            " file.read(4))\n        header = json.loads(file.read(length))\n    return len(header)"
        ),
        "in the first 8 bytes",
    ),
    (
        (
            "def count_params(path):\n    with open(path, 'rb') as file:\n        (length,) = struct.unpack('>Q',"
            " file.read(8))\n        header = json.loads(file.read(length))\n    return len(header)"
        ),
        "lowest byte first",
    ),
    (
        HEAD + "def count_params(path):\n    return sum(entry['shape'][0] * entry['shape'][1] for entry in"
        " header_of(path).values() if len(entry.get('shape', [])) == 2)",
        "a tensor of shape [] is one number",
    ),
    (
        HEAD
        + "def count_params(path):\n    entries = [entry for entry in header_of(path).values() if 'dtype' in entry]\n"
        "    width = 2 if entries[0]['dtype'] == 'F16' else 4\n"
        "    return max(entry['data_offsets'][1] for entry in entries) // width",
        "some numbers take four bytes and some two",
    ),
    ("def count_params(path):\n    return 22_713_218", "That is the number of the checkpoint"),
    (
        HEAD + "def count_params(path):\n    header = header_of(path)\n    header.pop('__metadata__', None)\n"
        "    return sum(entry['shape'][0] * math.prod(entry['shape'][1:]) for entry in header.values())",
        "[] stands for a single number",
    ),
    (
        HEAD + "def count_params(path):\n    total = 0\n    for name, entry in header_of(path).items():\n"
        "        if name != '__metadata__':\n            rows, columns = entry['shape']\n"
        "            total += rows * columns\n    return total",
        "A shape may have any number of sizes",
    ),
    (HEAD + "def count_params(path):\n    header_of(path)", "returned nothing"),
    ("count_params = 22_713_218", "asks for a function"),
]
