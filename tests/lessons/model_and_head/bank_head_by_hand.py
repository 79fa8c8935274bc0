"""Exercise 4.1: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

HEAD = "def logits_by_hand(h, W1, b1, W2, b2):\n    return "

RIGHT = [
    "def logits_by_hand(h, W1, b1, W2, b2):\n    return np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2",
    "def logits_by_hand(h, W1, b1, W2, b2):\n    return tf.nn.relu(tf.linalg.matmul(h[:, 0, :], W1) + b1) @ W2 + b2",
    (
        "def logits_by_hand(h, W1, b1, W2, b2):\n    x = np.einsum('nd,de->ne', np.float64(h)[:, 0], W1) + b1\n    x[x"
        " < 0] = 0\n    return (W2.T @ x.T).T + b2"
    ),
    (
        "def logits_by_hand(h, W1, b1, W2, b2):\n    rows = []\n    for sheet in h:\n        x = [max(0.0, float(v))"
        " for v in sheet[0] @ W1 + b1]\n        rows.append([sum(a * float(w) for a, w in zip(x, W2[:, j])) +"
        " float(b2[j]) for j in range(len(b2))])\n    return rows"
    ),
]

WRONG = [
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
    (HEAD + "(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2).T", "rows and columns are swapped"),
    (HEAD + "np.maximum(h[0, 0] @ W1 + b1, 0) @ W2 + b2", "the logits of only one sentence"),
    (HEAD + "tf.nn.dropout(np.maximum(h[:, 0] @ W1 + b1, 0), 0.5).numpy() @ W2 + b2", "Two calls with the same input"),
    (HEAD + "model(tokenizer(['A warm and honest film.'] * len(h), return_tensors='tf')).logits", "are off by"),
    (HEAD + "(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2).round(2)", "rounded to 2 digits"),
    (HEAD + "np.round(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2)", "rounded to 0 digits"),
    (HEAD + "np.squeeze(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2)", "for a batch of one as well"),
    (
        "def logits_by_hand(h, W1, b1, W2, b2):\n    x = h[:, 0]\n    x[:] = np.maximum(x @ W1 + b1, 0)\n    return x"
        " @ W2 + b2",
        "changes what it is given",
    ),
    (
        HEAD.replace("return ", "") + "b2 *= 2\n    return np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2 / 2",
        "changes what it is given",
    ),
    (
        "W = [model.pre_classifier.get_weights(), model.classifier.get_weights()]\ndef logits_by_hand(h, W1, b1, W2,"
        " b2):\n    x = np.maximum(h[:, 0] @ W[0][0] + W[0][1], 0)\n    return x @ W[1][0] + W[1][1]",
        "stopped with ValueError",
    ),
    ("def logits_by_hand(h, W1, b1, W2, b2):\n    print('done')", "returned nothing"),
    ("logits_by_hand = [[1.0, 2.0]]", "asks for a function"),
    (HEAD + "(np.maximum(h[:, 0], 0) @ W1 + b1) @ W2 + b2", "before the first layer"),
    (HEAD + "np.abs(h[:, 0] @ W1 + b1) @ W2 + b2", "absolute value"),
    (HEAD + "np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b1[: len(b2)]", "its own is `b2`"),
    (HEAD + "np.maximum(h[0] @ W1 + b1, 0) @ W2 + b2", "the sheet of the first sentence"),
    (HEAD + "np.maximum(h[:, 0] @ W1 + b1, 0)", "The second is missing"),
    (HEAD + "h[:, 0], np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2", "Return the logits alone"),
    (HEAD + "(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2).argmax(axis=1)", "one row per sentence"),
]
