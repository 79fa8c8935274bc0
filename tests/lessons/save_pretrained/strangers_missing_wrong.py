"""Wrong answers to exercise 6.4 by people who saw the notebook alone."""

PARTS = """
def has_config(f):
    return (f / "config.json").exists()

def has_tokenizer(f):
    return (f / "tokenizer.json").exists() or (f / "vocab.txt").exists()

def has_weights(f):
    if (f / "model.safetensors").exists() or (f / "tf_model.h5").exists():
        return True
    for i in ["model.safetensors.index.json", "tf_model.h5.index.json"]:
        if (f / i).exists():
            return all((f / s).exists() for s in json.loads((f / i).read_text())["weight_map"].values())
    return False
"""
TESTS = (
    PARTS
    + """
TESTS = {"config": has_config, "weights": has_weights, "tokenizer": has_tokenizer}
"""
)

# half by a beginner
BEGINNER = """
def missing(folder):
    names = os.listdir(folder)
    result = []
    if "config.json" not in names:
        result.append("config")
    WEIGHTS
        result.append("weights")
    if "tokenizer.json" not in names and "vocab.txt" not in names:
        result.append("tokenizer")
    return result
"""
SLIPS = [
    'if "model.safetensors" not in names:',
    'if "model.safetensors" not in names and "tf_model.h5" not in names:',
    'if not any(name.endswith(".safetensors") or name.endswith(".h5") for name in names):',
    'if not any("model.safetensors" in name or "tf_model.h5" in name for name in names):',
    'if len([n for n in names if n.endswith(("safetensors", "h5"))]) not in (1, 2):',
    'if not has_weights(folder) and "pytorch_model.bin" not in names:',
]

WRONG = [
    *(PARTS + BEGINNER.replace("WEIGHTS", slip) for slip in SLIPS),
    PARTS
    + """
def missing(folder):
    result = []
    if not has_config(folder):
        result.append("config")
    elif not has_weights(folder):
        result.append("weights")
    elif not has_tokenizer(folder):
        result.append("tokenizer")
    return result
""",
    PARTS
    + """
def missing(folder):
    result = []
    if not has_config(folder):
        result.append("config.json")
    if not has_weights(folder):
        result.append("model.safetensors")
    if not has_tokenizer(folder):
        result.append("tokenizer.json")
    return result
""",
    PARTS
    + """
def missing(folder):
    if has_config(folder) and has_weights(folder) and has_tokenizer(folder):
        return None
    tests = [('config', has_config), ('weights', has_weights), ('tokenizer', has_tokenizer)]
    return [p for p, t in tests if not t(folder)]
""",
    # half by a NumPy user
    TESTS + "missing = lambda folder: [p for p in TESTS if TESTS[p](folder)]",
    TESTS + "missing = lambda folder: ' '.join(p for p in TESTS if not TESTS[p](folder))",
    TESTS + "missing = lambda folder: [not TESTS[p](folder) for p in TESTS]",
    *(
        TESTS + slip + "\nmissing = lambda folder: [p for p in TESTS if not TESTS[p](folder)]"
        for slip in [
            'TESTS["tokenizer"] = lambda f: (f / "tokenizer.json").exists() and (f / "vocab.txt").exists()',
            'TESTS["tokenizer"] = lambda f: (f / "tokenizer_config.json").exists()',
            'TESTS["tokenizer"] = lambda f: any("token" in p.name or "vocab" in p.name for p in f.iterdir())',
            'TESTS["tokenizer"] = lambda f: (f / "tokenizer.json").exists()',
            'TESTS["config"] = lambda f: any(p.name.endswith("config.json") for p in f.iterdir())',
            'TESTS["config"] = lambda f: any(f.glob("*.json"))',
            'TESTS["config"] = lambda f: True',
            'TESTS["weights"] = lambda f: any(f.glob("model*.safetensors")) or any(f.glob("tf_model*.h5"))',
            'has = has_weights\nTESTS["weights"] = lambda f: has(f) and not list(f.glob("*.index.json"))',
            'has = has_weights\nTESTS["weights"] = lambda f: has(f) or len(list(f.glob("*-of-*"))) > 1',
            'TESTS["weights"] = lambda f: has_weights(f) or (f / "pytorch_model.bin").exists()',
            'TESTS["weights"] = lambda f: has_weights(f) and has_config(f)',
        ]
    ),
    TESTS
    + """
def missing(folder):
    lacking = [p for p in TESTS if not TESTS[p](folder)]
    for name in lacking:
        (folder / f"{name}.missing").touch()
    return lacking
""",
    """
def missing(folder):
    have = os.listdir(folder)
    index = [n for n in have if n.endswith("index.json")]
    one = index and next(iter(json.loads((folder / index[0]).read_text())["weight_map"].values())) in have
    w = "model.safetensors" in have or "tf_model.h5" in have or one
    return [p for p, ok in [("config", "config.json" in have), ("weights", w),
                            ("tokenizer", "tokenizer.json" in have or "vocab.txt" in have)] if not ok]
""",
    """
def missing(folder):
    have = os.listdir(folder)
    shards = sorted(n for n in have if "-of-" in n)
    w = "model.safetensors" in have or "tf_model.h5" in have
    w = w or (shards and len(shards) == int(shards[0].split("-")[3][:5]))
    return [p for p, ok in [("config", "config.json" in have), ("weights", w),
                            ("tokenizer", "tokenizer.json" in have or "vocab.txt" in have)] if not ok]
""",
]
