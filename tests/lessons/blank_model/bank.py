"""What the answers in the banks of this lesson find in the notebook (SETUP), and what several banks share."""

from __future__ import annotations

SETUP = """
import course_utils
import numpy as np
import tensorflow as tf
from transformers import AutoTokenizer, BertConfig, TFBertModel
from course_utils.lessons.blank_model import figures as draw

config = BertConfig()
small = BertConfig(hidden_size=128, num_hidden_layers=2, num_attention_heads=2, intermediate_size=512)
ids = tf.constant([[101, 1045, 5223, 2023, 2061, 2172, 999, 102]])
d, inner = small.hidden_size, small.intermediate_size
layer = {"query": np.zeros((128, 128)), "query bias": np.zeros(128)}
by_hand = 198_272
checkpoint = course_utils.checkpoint()
tokenizer = AutoTokenizer.from_pretrained(checkpoint)
body = TFBertModel(small)
body(ids)
"""
