"""Answers to exercise 6.4 by people who saw the notebook alone."""

from tests.lessons.save_pretrained import strangers_missing_second as second
from tests.lessons.save_pretrained.strangers_missing_wrong import PARTS, TESTS, WRONG

__all__ = ("RIGHT", "WRONG")

RIGHT = [
    """
def missing(folder):
    names = []
    for file in folder.iterdir():
        names.append(file.name)
    result = []
    if "config.json" not in names:
        result.append("config")
    weights_found = "model.safetensors" in names or "tf_model.h5" in names
    for index_name in ["model.safetensors.index.json", "tf_model.h5.index.json"]:
        if index_name in names:
            with open(folder / index_name, encoding="utf-8") as file:
                index = json.load(file)
            complete = True
            for tensor_name in index["weight_map"]:
                if index["weight_map"][tensor_name] not in names:
                    complete = False
            if complete:
                weights_found = True
    if not weights_found:
        result.append("weights")
    if "tokenizer.json" not in names and "vocab.txt" not in names:
        result.append("tokenizer")
    return result
""",
    """
def missing(folder):
    lacking = ["config", "weights", "tokenizer"]
    if os.path.exists(str(folder) + "/config.json"):
        lacking.remove("config")
    if os.path.exists(str(folder) + "/vocab.txt") or os.path.exists(str(folder) + "/tokenizer.json"):
        lacking.remove("tokenizer")
    for start in ["model.safetensors", "tf_model.h5"]:
        if os.path.exists(str(folder) + "/" + start):
            lacking.remove("weights")
            break
        if os.path.exists(str(folder) + "/" + start + ".index.json"):
            text = open(str(folder) + "/" + start + ".index.json").read()
            shards = set(json.loads(text)["weight_map"].values())
            there = 0
            for shard in shards:
                if os.path.exists(str(folder) + "/" + shard):
                    there = there + 1
            if there == len(shards):
                lacking.remove("weights")
                break
    return lacking
""",
    PARTS
    + """
def missing(folder):
    answer = []
    if not has_tokenizer(folder):
        answer.append("tokenizer")
    if not has_weights(folder):
        answer.append("weights")
    if not has_config(folder):
        answer.append("config")
    return answer
""",
    """
def missing(folder):
    def weights_are_there():
        if (folder / "model.safetensors").is_file():
            return True
        if (folder / "tf_model.h5").is_file():
            return True
        for index_file in folder.glob("*.index.json"):
            files = json.loads(index_file.read_text())["weight_map"].values()
            if all([(folder / file).is_file() for file in files]):
                return True
        return False
    answer = []
    if not (folder / "config.json").is_file():
        answer = answer + ["config"]
    if not weights_are_there():
        answer = answer + ["weights"]
    if len(list(folder.glob("tokenizer.json"))) + len(list(folder.glob("vocab.txt"))) == 0:
        answer = answer + ["tokenizer"]
    return answer
""",
    """
def missing(folder):
    def try_to_open(name):
        try:
            return open(folder / name, "rb").read() or b" "
        except FileNotFoundError:
            return None
    parts = []
    if try_to_open("config.json") is None:
        parts.append("config")
    if try_to_open("tokenizer.json") is None and try_to_open("vocab.txt") is None:
        parts.append("tokenizer")
    if try_to_open("model.safetensors") is None and try_to_open("tf_model.h5") is None:
        index = try_to_open("model.safetensors.index.json") or try_to_open("tf_model.h5.index.json")
        if index is None:
            parts.append("weights")
        else:
            for shard in json.loads(index)["weight_map"].values():
                if try_to_open(shard) is None and "weights" not in parts:
                    parts.append("weights")
    return parts
""",
    TESTS
    + """
def missing(folder):
    return [part for part, test in TESTS.items() if not test(folder)]
""",
    """
def missing(folder):
    have = {p.name for p in folder.iterdir()}
    ways = [{"model.safetensors"}, {"tf_model.h5"}]
    ways += [set(json.loads(p.read_text())["weight_map"].values()) for p in folder.glob("*.index.json")]
    ok = {"config": "config.json" in have, "weights": any(w <= have for w in ways),
          "tokenizer": bool(have & {"tokenizer.json", "vocab.txt"})}
    return [k for k, v in ok.items() if not v]
""",
    """
def missing(folder):
    have = os.listdir(folder)
    def shards(i):
        return i in have and not set(json.load(open(os.path.join(folder, i)))["weight_map"].values()).difference(have)
    w = any(n in have or shards(n + ".index.json") for n in ("model.safetensors", "tf_model.h5"))
    return (["config"] * ("config.json" not in have) + ["weights"] * (not w)
            + ["tokenizer"] * ("tokenizer.json" not in have and "vocab.txt" not in have))
""",
    TESTS
    + """
missing = lambda folder: sorted(filter(lambda part: not TESTS[part](Path(folder)), TESTS), reverse=True)
""",
    TESTS
    + """
def missing(folder):
    parts = np.array(["config", "weights", "tokenizer"])
    there = np.array([TESTS[p](folder) for p in parts])
    return parts[~there].tolist()
""",
    TESTS
    + """
def missing(folder):
    return list({"config", "weights", "tokenizer"} - {p for p in TESTS if TESTS[p](folder)})
""",
    TESTS + "missing = lambda folder: {p for p in TESTS if not TESTS[p](folder)}",
]

RIGHT += second.RIGHT
WRONG += second.WRONG
