"""The live model that checks compare with: loaded once, when the first check needs it."""
from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1)
def folder() -> str:
    """Return the folder of the checkpoint in use (the bundled one, unless COURSE_CHECKPOINT names another)."""
    import course_utils

    return course_utils.checkpoint()


@lru_cache(maxsize=1)
def tokenizer():
    """Return the checkpoint's tokenizer."""
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(folder())


@lru_cache(maxsize=1)
def model():
    """Return the checkpoint's classifier (TensorFlow)."""
    from transformers import TFAutoModelForSequenceClassification

    return TFAutoModelForSequenceClassification.from_pretrained(folder())


def logits(texts: list[str]):
    """Return the classifier's logits for some texts, as an array of shape (texts, labels)."""
    inputs = tokenizer()(list(texts), padding=True, truncation=True, return_tensors="tf")
    return model()(inputs).logits.numpy()
