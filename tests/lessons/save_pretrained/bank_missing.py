"""Exercise 6.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

NAMES = "def missing(folder):\n    names = [f.name for f in folder.iterdir()]\n    parts = []\n"
CONFIG = "    if 'config.json' not in names:\n        parts.append('config')\n"
WORDS = "    if 'vocab.txt' not in names and 'tokenizer.json' not in names:\n        parts.append('tokenizer')\n"
WHOLE = "    whole = 'model.safetensors' in names or 'tf_model.h5' in names\n"
SHARDS = (
    "    for index in folder.glob('*.index.json'):\n        shards ="
    " json.loads(index.read_text())['weight_map'].values()\n        whole = whole or set(shards) <= set(names)\n"
)
WEIGHTS = "    if not whole:\n        parts.append('weights')\n"
END = "    return parts"

WITH_TESTS = """
def missing(folder):
    there = lambda name: (folder / name).is_file()
    weights = there("model.safetensors") or there("tf_model.h5")
    for name in ("model.safetensors.index.json", "tf_model.h5.index.json"):
        if there(name):
            with open(folder / name) as file:
                weights |= all(map(there, set(json.load(file)["weight_map"].values())))
    vocabulary = there("tokenizer.json") or there("vocab.txt")
    found = {"config": there("config.json"), "weights": weights, "tokenizer": vocabulary}
    return tuple(part for part, ok in found.items() if not ok)
"""

WITH_SETS = """
def missing(folder):
    files = set(os.listdir(folder))
    out = []
    if "config.json" not in files:
        out.append("config")
    index = [name for name in files if name.endswith(".index.json")]
    if index:
        needed = set(json.load(open(os.path.join(folder, index[0])))["weight_map"].values())
        ok = not (needed - files)
    else:
        ok = bool(files & {"tf_model.h5", "model.safetensors"})
    if not ok:
        out.append("weights")
    if not files & {"tokenizer.json", "vocab.txt"}:
        out.append("tokenizer")
    return out
"""

RIGHT = [
    NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + WORDS + END,
    NAMES + WORDS + WHOLE + SHARDS + WEIGHTS + CONFIG + "    return set(parts)",
    WITH_TESTS,
    WITH_SETS,
]

WRONG = [
    (NAMES + CONFIG + WHOLE + WEIGHTS + WORDS + END, "With shards, the index must be there"),
    (
        NAMES + CONFIG + "    whole = 'model.safetensors' in names\n" + SHARDS + WEIGHTS + WORDS + END,
        "or in `tf_model.h5`",
    ),
    (
        NAMES
        + CONFIG
        + "    whole = 'model.safetensors' in names or any('h5' in n for n in names)\n"
        + SHARDS
        + WEIGHTS
        + WORDS
        + END,
        "does not report weights as missing",
    ),
    (
        NAMES
        + CONFIG
        + "    whole = any(n.endswith(('.safetensors', '.h5')) for n in names)\n"
        + WEIGHTS
        + WORDS
        + END,
        "every file that its `weight_map` names",
    ),
    (
        NAMES + CONFIG + WHOLE + "    whole = whole or any('index' in n for n in names)\n" + WEIGHTS + WORDS + END,
        "does not report weights as missing",
    ),
    (
        NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + WORDS.replace("and 'tok", "or 'tok") + END,
        "either of them",
    ),
    (
        NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + WORDS.replace("vocab.txt", "tokenizer_config.json") + END,
        "What counts is the vocabulary",
    ),
    (NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + END, "does not report tokenizer as missing"),
    (NAMES + WHOLE + SHARDS + WEIGHTS + WORDS + END, "does not report config as missing"),
    (
        NAMES + CONFIG.replace("('config')", "('config.json')") + WHOLE + SHARDS + WEIGHTS + WORDS + END,
        'names "config.json"',
    ),
    (NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + WORDS + "    return ', '.join(parts)", "asks for a list such as"),
    (NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + WORDS + "    return len(parts)", "asks for a list such as"),
    (NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + WORDS + "    return parts or None", "returned nothing"),
    (NAMES + "    return []", "does not report"),
    (NAMES + "    return ['config', 'weights', 'tokenizer']", "reports config as missing, but it is there"),
    (
        NAMES + CONFIG + WHOLE + SHARDS + WEIGHTS + WORDS + "    (folder / 'note.txt').write_text('seen')\n" + END,
        "changes the folder",
    ),
    ("missing = ['weights']", "asks for a function"),
    (
        NAMES + CONFIG + WHOLE + "    whole = whole or 'pytorch_model.bin' in names\n" + SHARDS + WEIGHTS + WORDS + END,
        "with config.json, pytorch_model.bin",
    ),
]
