"""Answers to exercise 6.3 by people who saw the notebook alone."""

from tests.lessons.save_pretrained import strangers_keep_second as second

SAVE = """
def keep(model, tokenizer, folder):
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
"""
AUTO = "TFAutoModelForSequenceClassification.from_pretrained"

RIGHT = [
    SAVE
    + f"""
    new_model = {AUTO}(folder)
    new_tokenizer = AutoTokenizer.from_pretrained(folder)
    return new_model, new_tokenizer
""",
    f"""
def keep(model, tokenizer, folder):
    path_as_text = str(folder)
    tokenizer.save_pretrained(path_as_text)
    model.save_pretrained(path_as_text, safe_serialization=True)
    loaded_tokenizer = AutoTokenizer.from_pretrained(path_as_text)
    loaded_model = {AUTO}(path_as_text)
    return (loaded_model, loaded_tokenizer)
""",
    """
def keep(model, tokenizer, folder):
    for thing in [model, tokenizer]:
        thing.save_pretrained(folder)
    results = []
    for loader in [TFAutoModelForSequenceClassification, AutoTokenizer]:
        results.append(loader.from_pretrained(folder))
    return tuple(results)
""",
    f"""
def save_both(model, tokenizer, folder):
    if not os.path.exists(folder):
        os.makedirs(folder)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)

def load_both(folder):
    model = {AUTO}(folder)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    return model, tokenizer

def keep(model, tokenizer, folder):
    save_both(model, tokenizer, folder)
    return load_both(folder)
""",
    f"""
def keep(model, tokenizer, folder):
    model.save_pretrained(folder)
    model = {AUTO}(folder)
    tokenizer.save_pretrained(folder)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    return model, tokenizer
""",
    """
def keep(model, tokenizer, folder):
    return tuple(x.save_pretrained(folder) and None or type(x).from_pretrained(folder) for x in (model, tokenizer))
""",
    SAVE + "    return type(model).from_pretrained(folder), type(tokenizer).from_pretrained(folder)",
    SAVE + "    return model.__class__.from_pretrained(f'{folder}'), tokenizer.__class__.from_pretrained(f'{folder}')",
    f"""
def keep(model, tokenizer, folder):
    model.save_pretrained(folder, safe_serialization=True, max_shard_size="1MB")
    tokenizer.save_pretrained(folder)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(folder)
""",
    f"""
def keep(model, tokenizer, folder):
    model.save_pretrained(folder, max_shard_size="1MB")
    tokenizer.save_pretrained(folder, legacy_format=False)
    return {AUTO}(folder, local_files_only=True), AutoTokenizer.from_pretrained(folder, local_files_only=True)
""",
    SAVE
    + """
    import transformers
    kind = json.loads((folder / "config.json").read_text())["architectures"][0]
    return getattr(transformers, "TF" + kind).from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
""",
    SAVE
    + """
    fresh = type(model)(AutoConfig.from_pretrained(folder))
    fresh(fresh.dummy_inputs)
    fresh.load_weights(str(folder / "tf_model.h5"), by_name=False)
    return fresh, AutoTokenizer.from_pretrained(folder)
""",
]

WRONG = [
    # half by a beginner
    SAVE + "    return model, tokenizer",
    SAVE,
    SAVE + f"    return {AUTO}(folder)",
    SAVE + f"    return AutoTokenizer.from_pretrained(folder), {AUTO}(folder)",
    SAVE + f"    new_model = {AUTO}(folder)\n    return new_model, tokenizer",
    SAVE + "    return model, AutoTokenizer.from_pretrained(folder)",
    f"""
def keep(model, tokenizer, folder):
    model.save_pretrained(folder)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(checkpoint)
""",
    SAVE + f"    return {AUTO}(checkpoint), AutoTokenizer.from_pretrained(checkpoint)",
    f"""
def keep(model, tokenizer, folder):
    model.save_pretrained(folder / "model")
    tokenizer.save_pretrained(folder / "tokenizer")
    return {AUTO}(folder / "model"), AutoTokenizer.from_pretrained(folder / "tokenizer")
""",
    f"""
def keep(model, tokenizer, folder):
    new_model = {AUTO}(folder)
    new_tokenizer = AutoTokenizer.from_pretrained(folder)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return new_model, new_tokenizer
""",
    SAVE + "    return str(folder / 'tf_model.h5'), str(folder / 'tokenizer.json')",
    f"""
def keep(model, tokenizer, folder):
    folder = Path(tempfile.mkdtemp())
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(folder)
""",
    # half by a TensorFlow user
    SAVE + "    from transformers import TFAutoModel\n"
    "    return TFAutoModel.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)",
    SAVE + "    from transformers import TFDistilBertForSequenceClassification\n"
    "    return TFDistilBertForSequenceClassification.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)",
    SAVE + "    plan = AutoConfig.from_pretrained(folder)\n"
    "    return TFAutoModelForSequenceClassification.from_config(plan), AutoTokenizer.from_pretrained(folder)",
    SAVE + "    import copy\n    return copy.copy(model), copy.deepcopy(tokenizer)",
    SAVE + "    fresh = type(model)(model.config)\n    fresh(fresh.dummy_inputs)\n"
    "    fresh.set_weights(model.get_weights())\n    return fresh, AutoTokenizer.from_pretrained(folder)",
    SAVE
    + f"    return {AUTO}(folder, num_labels=2, ignore_mismatched_sizes=True), AutoTokenizer.from_pretrained(folder)",
    SAVE + "    names = {0: 'NEGATIVE', 1: 'POSITIVE'}\n"
    f"    m = {AUTO}(folder, id2label=names, ignore_mismatched_sizes=True)\n"
    "    return m, AutoTokenizer.from_pretrained(folder)",
    SAVE
    + f"    m, t = {AUTO}(folder), AutoTokenizer.from_pretrained(folder)\n    shutil.rmtree(folder)\n    return m, t",
    f"""
def keep(model, tokenizer, folder):
    shutil.copytree(checkpoint, folder, dirs_exist_ok=True)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(folder)
""",
    SAVE
    + f"    return TextClassificationPipeline(model={AUTO}(folder), tokenizer=AutoTokenizer.from_pretrained(folder))",
    SAVE + f"    return dict(model={AUTO}(folder), tokenizer=AutoTokenizer.from_pretrained(folder))",
    SAVE + f"    yield {AUTO}(folder)\n    yield AutoTokenizer.from_pretrained(folder)",
    f"""
def keep(model, tokenizer, folder):
    for w in model.trainable_variables:
        w.assign(tf.cast(tf.cast(w, tf.float16), tf.float32))
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(folder)
""",
    f"""
def keep(model, tokenizer, folder):
    tokenizer.model_max_length = 16
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(folder)
""",
]

RIGHT += second.RIGHT
WRONG += second.WRONG
