"""The live model that checks compare with: loaded once, when the first check needs it."""

from __future__ import annotations

from functools import lru_cache

from course_utils.model.arithmetic import softmax
from course_utils.model.checkpoint import checkpoint


@lru_cache(maxsize=1)
def folder() -> str:
    """Return the folder of the checkpoint in use (the bundled one, unless COURSE_CHECKPOINT names another)."""
    return checkpoint()


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


@lru_cache(maxsize=16)
def truth(sentence: str) -> dict[str, float]:
    """Return label -> probability for one text, computed once from the live model's logits; not to be changed.

    >>> sorted(truth("I love you."))
    ['NEGATIVE', 'POSITIVE']
    """
    shares = softmax(logits([sentence])[0])
    return {model().config.id2label[i]: float(share) for i, share in enumerate(shares)}


@lru_cache(maxsize=1)
def tiny_classifier():
    """Return one and the same `new_tiny_classifier()`, for checks that hand it to nobody."""
    return new_tiny_classifier()


def new_tiny_classifier():
    """Return a built DistilBERT classifier with random weights and three labels: never the notebook's own model."""
    from transformers import DistilBertConfig, TFDistilBertForSequenceClassification

    config = DistilBertConfig(dim=32, n_layers=1, n_heads=2, hidden_dim=64, vocab_size=len(tokenizer()), num_labels=3)
    model = TFDistilBertForSequenceClassification(config)
    model(model.dummy_inputs)
    return model
