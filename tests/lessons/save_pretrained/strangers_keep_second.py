"""Answers to exercise 6.3 by a second reader who saw the notebook alone."""

AUTO = "TFAutoModelForSequenceClassification.from_pretrained"
BOTH = """
def write(model, tokenizer, folder):
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
"""

RIGHT = [
    BOTH
    + """
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    return [type(model).from_pretrained(folder), type(tokenizer).from_pretrained(folder)]
""",
    BOTH
    + """
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    return tuple(kind.from_pretrained(folder) for kind in (TFAutoModelForSequenceClassification, AutoTokenizer))
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write(model=model, tokenizer=tokenizer, folder=folder)
    fresh = {{"model": {AUTO}(folder), "tokenizer": AutoTokenizer.from_pretrained(folder)}}
    return fresh["model"], fresh["tokenizer"]
""",
    f"""
def keep(model, tokenizer, folder):
    model.save_pretrained(folder, safe_serialization=True, max_shard_size="20MB")
    tokenizer.save_pretrained(folder)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(folder)
""",
    """
def keep(model, tokenizer, folder):
    model.save_pretrained(folder), tokenizer.save_pretrained(folder)
    return model.__class__.from_pretrained(folder), AutoTokenizer.from_pretrained(folder, use_fast=True)
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    plan = AutoConfig.from_pretrained(folder)
    return {AUTO}(folder, config=plan), AutoTokenizer.from_pretrained(folder)
""",
    f"""
class Keeper:
    def __call__(self, model, tokenizer, folder):
        for part in (tokenizer, model):
            part.save_pretrained(str(folder))
        return {AUTO}(str(folder)), AutoTokenizer.from_pretrained(str(folder), local_files_only=True)

keep = Keeper()
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    try:
        write(model, tokenizer, folder)
    finally:
        fresh_model = {AUTO}(folder)
        fresh_tokenizer = AutoTokenizer.from_pretrained(folder)
    return fresh_model, fresh_tokenizer
""",
]

WRONG = [
    BOTH
    + """
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    return model, AutoTokenizer.from_pretrained(folder)
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    return {AUTO}(folder), tokenizer
""",
    f"""
def keep(model, tokenizer, folder):
    model.save_pretrained(folder)
    return {AUTO}(folder), AutoTokenizer.from_pretrained(checkpoint)
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    return AutoTokenizer.from_pretrained(folder), {AUTO}(folder)
""",
    BOTH
    + """
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    plan = AutoConfig.from_pretrained(folder)
    return TFAutoModelForSequenceClassification.from_config(plan), AutoTokenizer.from_pretrained(folder)
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder / "kept")
    return {AUTO}(folder / "kept"), AutoTokenizer.from_pretrained(folder / "kept")
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    write(model, tokenizer, folder)
    return {{"model": {AUTO}(folder), "tokenizer": AutoTokenizer.from_pretrained(folder)}}
""",
    BOTH
    + f"""
def keep(model, tokenizer, folder):
    with tempfile.TemporaryDirectory() as place:
        write(model, tokenizer, place)
        return {AUTO}(place), AutoTokenizer.from_pretrained(place)
""",
]
