"""What the checks of notebook 6 compare with: small models, the files they really write, and real errors."""
from __future__ import annotations

import os
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from ..drawers import new_drawer
from . import live


@contextmanager
def drawer():
    """Give a fresh temporary folder (Path); files that Windows still holds open are left to the system."""
    with new_drawer() as folder:
        yield Path(folder)


@lru_cache(maxsize=1)
def tiny_classifier():
    """Return a built DistilBERT classifier with random weights and three labels: never the notebook's own model."""
    from transformers import DistilBertConfig, TFDistilBertForSequenceClassification

    config = DistilBertConfig(dim=32, n_layers=1, n_heads=2, hidden_dim=64, vocab_size=len(live.tokenizer()), num_labels=3)
    model = TFDistilBertForSequenceClassification(config)
    model(model.dummy_inputs)
    return model


@lru_cache(maxsize=2)
def small_bert(width: int, layers: int):
    """Return a built BERT body with random weights; at width 128 most of its numbers are word vectors."""
    from transformers import BertConfig, TFBertModel

    model = TFBertModel(BertConfig(hidden_size=width, num_hidden_layers=layers, num_attention_heads=2, intermediate_size=4 * width))
    model(model.dummy_inputs)
    return model


@lru_cache(maxsize=2)
def files_written(safe: bool) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of the files after saving a model, and after saving its tokenizer as well."""
    with drawer() as folder:
        tiny_classifier().save_pretrained(folder, safe_serialization=safe)
        after_model = frozenset(os.listdir(folder))
        live.tokenizer().save_pretrained(folder)
        return after_model, frozenset(os.listdir(folder))


@lru_cache(maxsize=4)
def weight_bytes(width: int, layers: int) -> int:
    """Return the size in bytes of the weight file that `small_bert(width, layers)` writes."""
    with drawer() as folder:
        small_bert(width, layers).save_pretrained(folder)
        return (folder / "tf_model.h5").stat().st_size


@lru_cache(maxsize=1)
def real_errors() -> tuple[tuple[str, str], ...]:
    """Return (cause, text of the error) pairs, each caught just now from the library itself."""
    from transformers import AutoTokenizer, BertConfig, TFAutoModel, TFBertModel

    plan = BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=1, intermediate_size=16, vocab_size=100)
    with drawer() as folder:
        return (
            ("unbuilt", _text_of(TFBertModel(plan).save_pretrained, folder / "a")),
            ("no weights file", _text_of(TFAutoModel.from_pretrained, folder / "a")),
            ("no tokenizer", _text_of(AutoTokenizer.from_pretrained, folder / "a")),
            ("not a folder", _text_of(AutoTokenizer.from_pretrained, "models/of/mine")),
            ("not a folder", _text_of(AutoTokenizer.from_pretrained, "my modell")),
            ("not a folder", _text_of(AutoTokenizer.from_pretrained, "no-folder-of-this-name")),
        )


def _text_of(function, argument) -> str:
    try:
        function(argument)
    except Exception as error:
        return str(error)
    return ""
