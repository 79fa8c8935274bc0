"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import numpy as np
import tensorflow as tf
from transformers import AutoConfig, AutoTokenizer, TFAutoModel, TFAutoModelForMaskedLM
from transformers import TFAutoModelForQuestionAnswering, TFAutoModelForSequenceClassification
from transformers import TFAutoModelForTokenClassification
from course_utils.model import loaded

model, tokenizer, checkpoint = loaded.model(), loaded.tokenizer(), loaded.folder()
raw_inputs = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"]
inputs = tokenizer(raw_inputs, padding=True, truncation=True, return_tensors="tf")
logits = model(inputs).logits.numpy()
hidden = model.distilbert(inputs).last_hidden_state.numpy()
W1, b1 = model.pre_classifier.get_weights()
W2, b2 = model.classifier.get_weights()
cls = hidden[:, 0]
inner = np.maximum(cls @ W1 + b1, 0)
by_hand = inner @ W2 + b2
sizes = {"dim": 32, "hidden_dim": 64, "n_layers": 1, "n_heads": 2}
tiny = AutoConfig.from_pretrained(checkpoint, **sizes)
info = {"missing_keys": ["pre_classifier", "dropout_19", "classifier"], "unexpected_keys": [], "mismatched_keys": []}
bias, kernel = ("classifier/bias:0", (2,), (3,)), ("classifier/kernel:0", (32, 2), (32, 3))
report = {"missing_keys": ["dropout_39"], "unexpected_keys": [], "mismatched_keys": [kernel, bias]}
kept, moved = [], []
for length in (8, 256):
    padded = tokenizer(raw_inputs[1], padding="max_length", max_length=length, return_tensors="tf")
    masked, unmasked = model(padded), model(input_ids=padded["input_ids"])
    kept.append(float(tf.nn.softmax(masked.logits)[0, 1]))
    moved.append(float(tf.nn.softmax(unmasked.logits)[0, 1]))
"""
