"""Answers to exercise 6.4 by a second reader who saw the notebook alone."""

THERE = """
def there(folder, *names):
    return any((Path(folder) / name).is_file() for name in names)

def shards_there(folder, index):
    path = Path(folder) / index
    if not path.is_file():
        return False
    with path.open() as file:
        return all(there(folder, shard) for shard in json.load(file)["weight_map"].values())

INDEXES = "model.safetensors.index.json", "tf_model.h5.index.json"
"""

RIGHT = [
    THERE
    + """
def missing(folder):
    parts = []
    there(folder, "config.json") or parts.append("config")
    if not there(folder, "model.safetensors", "tf_model.h5"):
        if not any(shards_there(folder, index) for index in INDEXES):
            parts.append("weights")
    there(folder, "tokenizer.json", "vocab.txt") or parts.append("tokenizer")
    return parts
""",
    """
def missing(folder):
    names = {path.name for path in Path(folder).iterdir()}
    complete = [{"model.safetensors"}, {"tf_model.h5"}]
    for path in Path(folder).glob("*.index.json"):
        if path.name in ("model.safetensors.index.json", "tf_model.h5.index.json"):
            complete.append(set(json.loads(path.read_bytes())["weight_map"].values()))
    ways = {
        "config": [{"config.json"}],
        "weights": complete,
        "tokenizer": [{"tokenizer.json"}, {"vocab.txt"}],
    }
    return [part for part in ways if not any(way <= names for way in ways[part])]
""",
    THERE
    + """
def missing(folder):
    lacking = {"tokenizer", "weights", "config"}
    if there(folder, "config.json"):
        lacking.discard("config")
    if there(folder, "tokenizer.json") or there(folder, "vocab.txt"):
        lacking.discard("tokenizer")
    if there(folder, "model.safetensors", "tf_model.h5") or any(shards_there(folder, i) for i in INDEXES):
        lacking.discard("weights")
    return list(lacking)
""",
    """
def missing(folder):
    def exists(name):
        return os.path.isfile(os.path.join(folder, name))

    def weights():
        for whole in ("model.safetensors", "tf_model.h5"):
            if exists(whole):
                return True
            try:
                with open(os.path.join(folder, whole + ".index.json")) as file:
                    needed = json.load(file)["weight_map"]
            except FileNotFoundError:
                continue
            if all(map(exists, needed.values())):
                return True
        return False

    state = [exists("config.json"), weights(), exists("tokenizer.json") or exists("vocab.txt")]
    return [name for name, fine in zip(["config", "weights", "tokenizer"], state) if not fine]
""",
    """
class Folder:
    def __init__(self, path):
        self.path, self.names = Path(path), os.listdir(path)

    def lacks_config(self):
        return "config.json" not in self.names

    def lacks_tokenizer(self):
        return not {"tokenizer.json", "vocab.txt"} & set(self.names)

    def lacks_weights(self):
        for name in ["model.safetensors", "tf_model.h5"]:
            if name in self.names:
                return False
            index = name + ".index.json"
            if index in self.names:
                shards = json.loads((self.path / index).read_text())["weight_map"].values()
                if not set(shards) - set(self.names):
                    return False
        return True

def missing(folder):
    f = Folder(folder)
    return [part for part in ("config", "weights", "tokenizer") if getattr(f, "lacks_" + part)()]
""",
    THERE
    + """
def missing(folder):
    whole = there(folder, "model.safetensors", "tf_model.h5")
    first, second = (shards_there(folder, index) for index in INDEXES)
    fine = {
        "tokenizer": there(folder, "vocab.txt", "tokenizer.json"),
        "weights": whole or first or second,
        "config": there(folder, "config.json"),
    }
    return [part for part, value in fine.items() if value is False]
""",
    THERE
    + """
def missing(folder):
    return (
        ["config"] * (not there(folder, "config.json"))
        + ["tokenizer"] * (not there(folder, "tokenizer.json", "vocab.txt"))
        + ["weights"]
        * (not (there(folder, "model.safetensors", "tf_model.h5") or any(shards_there(folder, i) for i in INDEXES)))
    )
""",
    """
def missing(folder):
    out = []
    for part, loader in [
        ("config", AutoConfig),
        ("tokenizer", AutoTokenizer),
    ]:
        files = {"config": ["config.json"], "tokenizer": ["tokenizer.json", "vocab.txt"]}[part]
        if not [f for f in files if (Path(folder) / f).exists()]:
            out.append(part)
    for name in ("model.safetensors", "tf_model.h5"):
        index = Path(folder) / (name + ".index.json")
        if (Path(folder) / name).exists():
            break
        if index.exists():
            gone = [s for s in json.loads(index.read_text())["weight_map"].values() if not (Path(folder) / s).exists()]
            if not gone:
                break
    else:
        out.append("weights")
    return out
""",
]

SLIP = """
    return [p for p, ok in [("config", c), ("weights", w), ("tokenizer", t)] if not ok]
"""

WRONG = [
    THERE
    + """
def missing(folder):
    c, t = there(folder, "config.json"), there(folder, "tokenizer.json", "vocab.txt")
    w = there(folder, "model.safetensors", "tf_model.h5", *INDEXES)
"""
    + SLIP,
    THERE
    + """
def missing(folder):
    c, t = there(folder, "config.json"), there(folder, "tokenizer.json", "vocab.txt")
    w = there(folder, "model.safetensors") or shards_there(folder, INDEXES[0])
"""
    + SLIP,
    THERE
    + """
def missing(folder):
    c, t = there(folder, "config.json"), there(folder, "vocab.txt")
    w = there(folder, "model.safetensors", "tf_model.h5") or any(shards_there(folder, i) for i in INDEXES)
"""
    + SLIP,
    THERE
    + """
def missing(folder):
    c, t = there(folder, "config.json"), there(folder, "tokenizer.json", "vocab.txt", "tokenizer_config.json")
    w = there(folder, "model.safetensors", "tf_model.h5") or any(shards_there(folder, i) for i in INDEXES)
"""
    + SLIP,
    THERE
    + """
def missing(folder):
    c, t = there(folder, "config.json"), there(folder, "tokenizer.json", "vocab.txt")
    w = there(folder, "model.safetensors", "tf_model.h5") or any(shards_there(folder, i) for i in INDEXES)
    if not c:
        return "config"
"""
    + SLIP,
    THERE
    + """
def missing(folder):
    c, t = there(folder, "config.json"), there(folder, "tokenizer.json", "vocab.txt")
    w = any(f.suffix in (".safetensors", ".h5") for f in Path(folder).iterdir())
"""
    + SLIP,
    """
def missing(folder):
    out = []
    for part, loader in [("config", AutoConfig), ("tokenizer", AutoTokenizer)]:
        try:
            loader.from_pretrained(folder)
        except Exception:
            out.append(part)
    return out
""",
    """
def missing(folder):
    names = [f.name for f in Path(folder).iterdir()]
    return [p for p in ("config", "weights", "tokenizer") if not any(p in n for n in names)]
""",
]
