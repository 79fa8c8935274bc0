"""A classifier compiled once, so that each keystroke costs milliseconds."""

from __future__ import annotations

import contextlib
from collections.abc import Callable


def compile_forward(model, names: tuple[str, ...]) -> Callable[[dict], object]:
    """Return a function: inputs {name: int array (batch, length)} -> logits, array (batch, labels).

    `tf.function` traces the model once, for every batch size and length; a traced call
    skips the Python code of the layers, which takes most of the time on short texts.
    """
    import numpy as np
    import tensorflow as tf

    shapes = {name: tf.TensorSpec([None, None], tf.int32) for name in names}

    # autograph rewrites Python branches on tensors; these models have none, and tracing is three times quicker without.
    @tf.function(input_signature=[shapes], autograph=False)
    def forward(inputs):
        return model(inputs, training=False).logits

    return lambda inputs: forward({name: tf.constant(np.asarray(inputs[name]), tf.int32) for name in names}).numpy()


def make_scorer(classifier) -> Callable[[str], list[tuple[str, float]]]:
    """Return a function: text -> [(label, score), ...], all labels, in the model's own order.

    A TensorFlow pipeline is compiled, with its own steps before and after the model kept;
    any other text-classification pipeline is simply called.
    """
    from transformers import TextClassificationPipeline

    labels, run = _labels(classifier), lambda text: classifier(text, top_k=None)
    if isinstance(classifier, TextClassificationPipeline) and classifier.framework == "tf":
        with contextlib.suppress(Exception):  # a model that cannot be compiled is called as it is
            run = _compiled(classifier)
    return lambda text: _in_order(run(text), labels)


def _compiled(classifier) -> Callable[[str], list[dict]]:
    import copy

    import tensorflow as tf

    # A tokenizer cannot be used by two threads at once, and JupyterLab may answer widgets in a second one.
    tokenizer = copy.deepcopy(classifier.tokenizer)
    forward = compile_forward(classifier.model, tuple(tokenizer("warm-up")))
    after = {**classifier._postprocess_params, "top_k": None, "_legacy": False}

    def run(text: str) -> list[dict]:
        logits = forward(tokenizer(text, return_tensors="np", **classifier._preprocess_params))
        return classifier.postprocess({"logits": tf.constant(logits)}, **after)

    run("warm-up")
    return run


def _labels(classifier) -> list[str]:
    config = getattr(getattr(classifier, "model", None), "config", None)
    names = getattr(config, "id2label", None) or {}
    return [names[key] for key in sorted(names)]


def _in_order(scores: list, labels: list[str]) -> list[tuple[str, float]]:
    """Sort what a pipeline returns by the order of `labels`, so that bars keep their place."""
    scores = scores[0] if scores and isinstance(scores[0], list) else scores
    place = {label: i for i, label in enumerate(labels)}
    pairs = [(str(item["label"]), float(item["score"])) for item in scores]
    return sorted(pairs, key=lambda pair: (place.get(pair[0], len(place)), pair[0]))
