"""Exercise 3.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "n_ids = 8",
    "n_ids = len(tokenizer('I hate this so much!').input_ids)",
    "n_ids = np.float32(8)",
    "import tensorflow as tf\nn_ids = tf.size(tokenizer(raw_inputs[1], return_tensors='tf')['input_ids'])",
    "n_ids = sum(tokenizer(raw_inputs, padding=True)['attention_mask'][1])",
]

WRONG = [
    ("n_ids = 5", "number of words"),
    ("n_ids = 6", "pieces the text is cut into"),
    ("n_ids = 7", "One of the special tokens is missing"),
    ("n_ids = 16", "beside a longer one"),
    ("n_ids = 20", "number of characters"),
    ("n_ids = 11", "one by one"),
    ("n_ids = tokenizer('I hate this so much!')['input_ids']", "a list of length 8"),
    ("n_ids = '8'", 'the text "8"'),
    ("n_ids = None", "asks for one number"),
]
