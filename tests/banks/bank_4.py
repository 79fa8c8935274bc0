"""Answers to the exercises of notebook 4: right ones, and wrong ones with words of the message each must get."""

SETUP = """
import numpy as np
import tensorflow as tf
from course_utils.exercises import live

model, tokenizer = live.model(), live.tokenizer()
raw_inputs = ["I've been waiting for a HuggingFace course my whole life.", "I hate this so much!"]
"""

THREE_ROWS = """
alone = model(tokenizer(raw_inputs[1], return_tensors="tf")).logits.numpy()[0]
batch = tokenizer(raw_inputs, padding=True, return_tensors="tf")
both = model(batch).logits.numpy()
bare = model(input_ids=batch["input_ids"]).logits.numpy()
"""

RIGHT = {
    "4.1": [
        "def logits_by_hand(h, W1, b1, W2, b2):\n    return np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2",
        "def logits_by_hand(h, W1, b1, W2, b2):\n    return tf.nn.relu(tf.linalg.matmul(h[:, 0, :], W1) + b1) @ W2 + b2",
        "def logits_by_hand(h, W1, b1, W2, b2):\n    x = np.einsum('nd,de->ne', np.float64(h)[:, 0], W1) + b1\n    x[x < 0] = 0\n    return (W2.T @ x.T).T + b2",
        "def logits_by_hand(h, W1, b1, W2, b2):\n    rows = []\n    for sheet in h:\n        x = [max(0.0, float(v)) for v in sheet[0] @ W1 + b1]\n        rows.append([sum(a * float(w) for a, w in zip(x, W2[:, j])) + float(b2[j]) for j in range(len(b2))])\n    return rows",
    ],
    "4.2": [
        "H = model.config.dim\nshapes = {'body': (5, 12, H), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}",
        "H = model.config.hidden_size\nshapes = {'question': [5, 12], 'token': [5, 12, 3], 'sequence': [5, 3], 'body': [5, 12, H]}",
        "H = model.config.dim\nshapes = {'body': tf.TensorShape((5, 12, H)), 'sequence': np.array([5, 3]), 'token': tf.zeros((5, 12, 3)).shape, 'question': tf.constant([5, 12])}",
    ],
    "4.3": [
        "def untrained(info):\n    return [n for n in info['missing_keys'] if not n.startswith('dropout')] + [m[0] for m in info['mismatched_keys']]",
        "def untrained(info):\n    names = {entry[0] for entry in info['mismatched_keys']} | set(info['missing_keys'])\n    return {name for name in names if 'dropout' not in name}",
        "def untrained(info):\n    found = []\n    for name, *_ in info['mismatched_keys']:\n        found.append(name)\n    for name in reversed(info['missing_keys']):\n        if name.split('_')[0] != 'dropout':\n            found.append(name)\n    return tuple(found)",
    ],
    "4.4": [
        THREE_ROWS + "with_mask, without_mask = np.abs(both[1] - alone).max(), np.abs(bare[1] - alone).max()",
        THREE_ROWS + "with_mask = tf.reduce_max(tf.abs(both[1] - alone))\nwithout_mask = tf.reduce_max(tf.abs(bare[1] - alone))",
        THREE_ROWS + "p = lambda z: tf.nn.softmax(z, axis=-1).numpy()\nwith_mask = float(max(abs(p(both)[1] - p(alone))))\nwithout_mask = round(float(max(abs(p(bare)[1] - p(alone)))), 4)",
        THREE_ROWS + "alone = alone.tolist()\nwith_mask = max(abs(float(x) - y) for x, y in zip(both[-1], alone))\nwithout_mask = max(abs(float(x) - y) for x, y in zip(bare[-1], alone))",
    ],
}

HEAD = "def logits_by_hand(h, W1, b1, W2, b2):\n    return "

WRONG = {
    "4.1": [
        (HEAD + "np.maximum(h.mean(axis=1) @ W1 + b1, 0) @ W2 + b2", "mean of all tokens"),
        (HEAD + "np.maximum(h.max(axis=1) @ W1 + b1, 0) @ W2 + b2", "maximum over all tokens"),
        (HEAD + "np.maximum(h[:, -1] @ W1 + b1, 0) @ W2 + b2", "last token"),
        (HEAD + "np.maximum(h[:, 1] @ W1 + b1, 0) @ W2 + b2", "first word"),
        (HEAD + "(h[:, 0] @ W1 + b1) @ W2 + b2", "negative numbers"),
        (HEAD + "np.tanh(h[:, 0] @ W1 + b1) @ W2 + b2", "tanh"),
        (HEAD + "np.maximum(h[:, 0] @ W1, 0) @ W2", "Both biases are missing"),
        (HEAD + "np.maximum(h[:, 0] @ W1, 0) @ W2 + b2", "`b1` is missing"),
        (HEAD + "np.maximum(h[:, 0] @ W1 + b1, 0) @ W2", "`b2` is missing"),
        (HEAD + "h[:, 0] @ W2 + b2", "first of the two layers"),
        (HEAD + "np.maximum(h[:, 0] @ W1.T + b1, 0) @ W2 + b2", "wrong way round"),
        (HEAD + "W1 @ h[:, 0]", "stopped with ValueError"),
        (HEAD + "np.maximum(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2, 0)", "not after the second"),
        (HEAD + "tf.nn.softmax(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2)", "These are probabilities"),
        (HEAD + "np.maximum(h @ W1 + b1, 0) @ W2 + b2", "a row of logits for each token"),
        (HEAD + "(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2).T", "rows and columns are exchanged"),
        (HEAD + "np.maximum(h[0, 0] @ W1 + b1, 0) @ W2 + b2", "one row a sentence"),
        (HEAD + "tf.nn.dropout(np.maximum(h[:, 0] @ W1 + b1, 0), 0.5).numpy() @ W2 + b2", "Two calls with the same input"),
        (HEAD + "model(tokenizer(['A warm and honest film.'] * len(h), return_tensors='tf')).logits", "are off by"),
        ("def logits_by_hand(h, W1, b1, W2, b2):\n    print('done')", "returned nothing"),
        ("logits_by_hand = [[1.0, 2.0]]", "asks for a function"),
    ],
    "4.2": [
        ("shapes = {'body': (12, 5, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "in another order"),
        ("shapes = {'body': (5, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "one row for each token"),
        ("shapes = {'body': (5, 12, 3), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "knows nothing of labels"),
        ("shapes = {'body': (12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "no batch dimension"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 2), 'token': (5, 12, 3), 'question': (5, 12)}", "How many labels"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 12, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "for the whole sentence"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, model.config.dim), 'token': (5, 12, 3), 'question': (5, 12)}", "not the number of labels"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 2), 'question': (5, 12)}", "How many labels"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 3), 'question': (5, 12)}", "labels every token"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12, 3)}", "could the answer start here"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 2)}", "could the answer start here"),
        ("shapes = {'body': (5, 12, model.config.dim), 'sequence': (5, 3)}", 'entry "token" is missing'),
        ("shapes = {'body': 'five', 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "asks for numbers"),
        ("shapes = {'body': 5, 'sequence': (5, 3), 'token': (5, 12, 3), 'question': (5, 12)}", "in brackets"),
        ("shapes = [(5, 12), (5, 3)]", "asks for a dictionary"),
    ],
    "4.3": [
        ("def untrained(info):\n    return info['missing_keys']", "Dropout only switches numbers off"),
        ("def untrained(info):\n    return info['unexpected_keys']", "Dropout only switches numbers off"),
        ("def untrained(info):\n    return [n for n in info['unexpected_keys'] if 'dropout' not in n] + [n for n in info['missing_keys'] if 'dropout' not in n] + [m[0] for m in info['mismatched_keys']]", "left there"),
        ("def untrained(info):\n    return len(info['missing_keys']) > 0", "Return the names"),
        ("def untrained(info):\n    return [n for n in info['missing_keys'] if 'dropout' not in n]", "look at the third list"),
        ("def untrained(info):\n    return [n for n in info['missing_keys'] if 'dropout' not in n] + info['mismatched_keys']", "keep the name"),
        ("def untrained(info):\n    return [n for n in info['missing_keys'] if 'classifier' in n] + [m[0] for m in info['mismatched_keys']]", "lacks 2 that got random values"),
        ("def untrained(info):\n    return ['classifier', 'pre_classifier']", "not one of its untrained parts"),
        ("def untrained(info):\n    return []", "lacks 2 that got random values"),
        ("def untrained(info):\n    return ', '.join(info['missing_keys'])", "asks for a list"),
        ("def untrained(info):\n    return [1]", "names as texts"),
        ("untrained = ['classifier']", "asks for a function"),
    ],
    "4.4": [
        (THREE_ROWS + "first = model(tokenizer(raw_inputs[0], return_tensors='tf')).logits.numpy()[0]\nwith_mask, without_mask = abs(both[0] - first).max(), abs(bare[0] - first).max()", "which row is padded"),
        (THREE_ROWS + "without_mask, with_mask = abs(both[1] - alone).max(), abs(bare[1] - alone).max()", "look exchanged"),
        (THREE_ROWS + "with_mask = without_mask = abs(bare[1] - alone).max()", "the same run twice"),
        (THREE_ROWS + "with_mask, without_mask = 0, round(float(abs(bare[1] - alone).max()), 1)", "rounded to one digit"),
        (THREE_ROWS + "with_mask, without_mask = abs(both[1] - alone).max(), abs(bare[1] - alone).mean()", "mean difference"),
        (THREE_ROWS + "with_mask, without_mask = abs(both[1] - alone).max(), abs(bare[1] - alone).sum()", "sum of the differences"),
        (THREE_ROWS + "with_mask, without_mask = 0.0, -abs(bare[1] - alone).max()", "below 0"),
        (THREE_ROWS + "with_mask, without_mask = abs(both[0] - alone).max(), abs(bare[0] - alone).max()", "sentence A of the batch"),
        (THREE_ROWS + "first = model(tokenizer(raw_inputs[0], return_tensors='tf')).logits.numpy()\ns = lambda z: np.exp(z) / np.exp(z).sum(0)\nx, y, z = (s(k) for k in (np.vstack([first, alone]), both, bare))\nwith_mask, without_mask = abs(y - x)[1].max(), abs(z - x)[1].max()", "across the sentences"),
        (THREE_ROWS + "with_mask, without_mask = 0.5, abs(bare[1] - alone).max()", "too large for rounding noise"),
        (THREE_ROWS + "with_mask, without_mask = 0.0, 17.0", "another number"),
        (THREE_ROWS + "with_mask, without_mask = abs(both[1] - alone), abs(bare[1] - alone)", "asks for one number"),
        ("with_mask, without_mask = 'small', 'large'", "asks for one number"),
    ],
}
