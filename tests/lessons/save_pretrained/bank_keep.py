"""Exercise 6.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

LOAD = """
    return TFAutoModelForSequenceClassification.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
"""

RIGHT = [
    "def keep(model, tokenizer, folder):\n    folder.mkdir()\n    model.save_pretrained(folder)\n   "
    " tokenizer.save_pretrained(folder)" + LOAD,
    "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)"
    + LOAD,
    "def keep(model, tokenizer, folder):\n    tokenizer.save_pretrained(folder)\n    model.save_pretrained(folder,"
    " safe_serialization=True)" + LOAD,
    "def keep(model, tokenizer, folder):\n    TextClassificationPipeline(model=model, tokenizer=tokenizer,"
    " framework='tf').save_pretrained(folder)" + LOAD,
    (
        "def keep(model, tokenizer, folder):\n    place = Path(folder)\n    for part in (model, tokenizer):\n       "
        " part.save_pretrained(place)\n    return [type(model).from_pretrained(place),"
        " type(tokenizer).from_pretrained(place)]"
    ),
]

WRONG = [
    (
        (
            "from transformers import TFAutoModel\n\n\ndef keep(model, tokenizer, folder):\n   "
            " model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)\n    return"
            " TFAutoModel.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)"
        ),
        "The model you return is a TFDistilBertModel, and the one you were given is a TFDistilBertForSequenceClass",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    return AutoTokenizer.from_pretrained(folder),"
            " TFAutoModelForSequenceClassification.from_pretrained(folder)"
        ),
        "the tokenizer first",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    return TFAutoModelForSequenceClassification, AutoTokenizer"
        ),
        "the class TFAutoModelForSequenceClassification",
    ),
    ("def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)" + LOAD, "the tokenizer was not saved"),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    return model, tokenizer"
        ),
        "the very object you were given",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    return"
            " TFAutoModelForSequenceClassification.from_pretrained(folder), tokenizer"
        ),
        "Who turns text into ids",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(Path(folder) / 'model')\n   "
            " tokenizer.save_pretrained(Path(folder) / 'tokenizer')\n    return"
            " TFAutoModelForSequenceClassification.from_pretrained(Path(folder) / 'model'),"
            " AutoTokenizer.from_pretrained(Path(folder) / 'tokenizer')"
        ),
        "no config.json at the top",
    ),
    (
        (
            "import pickle\n\n\ndef keep(model, tokenizer, folder):\n    os.makedirs(folder)\n    Path(folder,"
            " 'model.pkl').write_bytes(pickle.dumps(model.get_weights()))\n    return model, tokenizer"
        ),
        "model.pkl, and no config.json",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    fresh ="
            " TFAutoModelForSequenceClassification.from_config(AutoConfig.from_pretrained(folder))\n    return fresh,"
            " AutoTokenizer.from_pretrained(folder)"
        ),
        "Same config, other numbers",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    fresh ="
            " TFAutoModelForSequenceClassification.from_config(AutoConfig.from_pretrained(folder, num_labels=2))\n   "
            " return fresh, AutoTokenizer.from_pretrained(folder)"
        ),
        "scores 2 labels",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    name = 'distilbert-base-uncased-finetuned-sst-2-english'\n   "
            " tokenizer.save_pretrained(folder)\n    return TFAutoModelForSequenceClassification.from_pretrained(name),"
            " AutoTokenizer.from_pretrained(name)"
        ),
        "stopped with OSError",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.config.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    return model, tokenizer"
        ),
        "a config without weights",
    ),
    (
        "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)",
        "returned nothing",
    ),
    ("def keep(model, tokenizer, folder):\n    return model, tokenizer", "Nothing is in `folder`"),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    return folder"
        ),
        "Return two things",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    other = Path(folder).parent / 'other'\n    shutil.copytree(folder,"
            " other)\n    return TFAutoModelForSequenceClassification.from_pretrained(other),"
            " AutoTokenizer.from_pretrained(other)"
        ),
        "was not read from `folder`",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    config = json.loads((folder / 'config.json').read_text())\n   "
            " config['id2label'] = {k: 'LABEL_' + k for k in config['id2label']}\n    (folder /"
            " 'config.json').write_text(json.dumps(config))"
        )
        + LOAD,
        "calls its labels LABEL_0",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.save_pretrained(folder)\n   "
            " tokenizer.save_pretrained(folder)\n    model.set_weights([0 * w for w in model.get_weights()])"
        )
        + LOAD,
        "changes the model or the tokenizer",
    ),
    (
        (
            "def keep(model, tokenizer, folder):\n    model.set_weights([0 * w for w in model.get_weights()])\n   "
            " model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)"
        )
        + LOAD,
        "changes the model or the tokenizer",
    ),
    ("keep = 'kept'", "asks for a function"),
    (
        "def keep(model, tokenizer, folder):\n"
        "    from transformers import TFDistilBertForSequenceClassification as Mine\n"
        "    model.save_pretrained(folder)\n    tokenizer.save_pretrained(folder)\n"
        "    return Mine.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)",
        "the one you were given is a TFBertForSequenceClassification",
    ),
    (
        "def keep(model, tokenizer, folder):\n    tokenizer.model_max_length = 16\n"
        + "    model.save_pretrained(folder)\n"
        "    tokenizer.save_pretrained(folder)" + LOAD,
        "changes the model or the tokenizer",
    ),
]
