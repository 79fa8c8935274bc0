"""Answers to exercise 4.1 by people who saw the notebook alone."""

DEF = "def logits_by_hand(h, W1, b1, W2, b2):\n"
CAREFUL = """
    all_logits = []
    for sentence_number in range(len(h)):
        first_row = h[sentence_number][0]
        inside = []
        for column in range(W1.shape[1]):
            total = b1[column]
            for position in range(len(first_row)):
                total = total + first_row[position] * W1[position, column]
            inside.append(max(total, 0))
        row_of_logits = []
        for label in range(W2.shape[1]):
            total = b2[label]
            for position in range(len(inside)):
                total = total + inside[position] * W2[position, label]
            row_of_logits.append(total)
        all_logits.append(row_of_logits)
    return all_logits
"""
RIGHT = [
    DEF + "    cls = h[:, 0]\n    inner = np.maximum(cls @ W1 + b1, 0)\n    return inner @ W2 + b2",
    DEF + "    rows = []\n    for sheet in h:\n        first = sheet[0]\n"
    "        inner = np.maximum(first @ W1 + b1, 0)\n"
    "        rows.append(inner @ W2 + b2)\n    return np.array(rows)",
    DEF + CAREFUL,
    "def replace_negatives(numbers):\n    return np.where(numbers < 0, 0, numbers)\n"
    + DEF
    + "    first_layer = replace_negatives(np.matmul(h[:, 0, :], W1) + b1)\n"
    "    return np.matmul(first_layer, W2) + b2",
    DEF + "    inner = h[:, 0] @ W1\n    inner += b1\n    inner[inner < 0] = 0\n"
    "    answer = inner @ W2\n    answer += b2\n    return answer",
    DEF + "    number_of_sentences = h.shape[0]\n"
    "    answer = np.zeros((number_of_sentences, len(b2)))\n"
    "    for i in range(number_of_sentences):\n"
    "        inner = h[i, 0] @ W1 + b1\n        inner = inner * (inner > 0)\n"
    "        answer[i] = inner @ W2 + b2\n    return answer",
    "logits_by_hand = lambda h, W1, b1, W2, b2: (h[:, 0] @ W1 + b1).clip(0) @ W2 + b2",
    DEF + "    z = np.einsum('bd,de->be', h[:, 0], W1) + b1\n    return np.einsum('be,ec->bc', np.fmax(z, 0), W2) + b2",
    DEF + "    return (tf.nn.relu(h[:, 0] @ W1 + b1) @ W2 + b2).numpy()",
    DEF + "    return tf.nn.bias_add(tf.nn.relu(h[:, 0] @ W1 + b1) @ W2, b2)",
    DEF + "    x = np.take(h, 0, axis=1).dot(W1) + b1\n    return ((x + np.abs(x)) / 2).dot(W2) + b2",
    DEF + "    *_, = h\n    f = lambda s: np.maximum(0, s[0] @ W1 + b1) @ W2 + b2\n"
    "    return np.stack([f(s) for s in h])",
    DEF + "    return (np.maximum(h @ W1 + b1, 0) @ W2 + b2)[:, 0]",
    DEF + "    return (W2.T @ np.maximum(W1.T @ h[:, 0].T + b1[:, None], 0)).T + b2",
    "class Head:\n    def __call__(self, h, W1, b1, W2, b2):\n"
    "        return np.maximum(h[..., 0, :] @ W1 + b1, 0) @ W2 + b2\n"
    "logits_by_hand = Head()",
]
RELU = "    inner = np.maximum(h[:, 0] @ W1 + b1, 0)\n"
WRONG = [
    DEF + "    inner = h[:, 0] @ W1 + b1\n    return inner @ W2 + b2",
    DEF + "    inner = np.maximum(h[:, 0] @ W1, 0)\n    return inner @ W2 + b2",
    DEF + RELU + "    return np.maximum(inner @ W2 + b2, 0)",
    DEF + "    cls = h.mean(axis=1)\n    return np.maximum(cls @ W1 + b1, 0) @ W2 + b2",
    DEF + "    return np.maximum(h[:, -1] @ W1 + b1, 0) @ W2 + b2",
    DEF + "    return np.maximum(h[0] @ W1 + b1, 0) @ W2 + b2",
    DEF + RELU + "    result = inner @ W2 + b2\n    return result[0]",
    DEF + RELU + "    return (inner @ W2 + b2).round(2)",
    DEF + RELU + "    result = inner @ W2 + b2\n    print(result)",
    DEF + "    inner = np.maximum(cls @ W1 + b1, 0)\n    return inner @ W2 + b2",
    DEF + "    rows = []\n    for number in range(len(h) - 1):\n"
    "        inner = np.maximum(h[number, 0] @ W1 + b1, 0)\n"
    "        rows.append(inner @ W2 + b2)\n    return np.array(rows)",
    DEF + "    for sheet in h:\n        inner = np.maximum(sheet[0] @ W1 + b1, 0)\n        return inner @ W2 + b2",
    DEF + "    h[:, 1:] = 0  # only [CLS] counts\n" + RELU + "    return inner @ W2 + b2",
    DEF + "    h = np.maximum(h[:, 0], 0)\n    return (h @ W1 + b1) @ W2 + b2",
    DEF + RELU + "    return inner, inner @ W2 + b2",
    DEF + RELU + "    return inner",
    DEF + "    return tf.nn.softmax(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2).numpy()",
    DEF + "    return (np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2).argmax(1)",
    DEF + "    x = h[:, 0].reshape(-1, 384)\n    return np.maximum(x @ W1 + b1, 0) @ W2 + b2",
    DEF + "    return (np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2).squeeze()",
    DEF + "    return np.abs(h[:, 0] @ W1 + b1) @ W2 + b2",
    DEF + "    return np.maximum(h[:, 0] @ W1.T + b1, 0) @ W2 + b2",
    DEF + "    return model.classifier(tf.nn.relu(model.pre_classifier(h[:, 0]))).numpy()",
    DEF + "    return model(inputs).logits.numpy()",
    DEF + "    return np.maximum(h.max(1) @ W1 + b1, 0) @ W2 + b2",
    DEF + "    return np.maximum(h[:, 1] @ W1 + b1, 0) @ W2 + b2",
    DEF + "    return np.tanh(h[:, 0] @ W1 + b1) @ W2 + b2",
    DEF + RELU + "    return inner @ W2 + b1[: len(b2)]",
    DEF + RELU + "    return inner @ W2 + b2\nlogits_by_hand = logits_by_hand(hidden, W1, b1, W2, b2)",
]

# The third round: other styles, written after the checks were mended.
RIGHT += [
    DEF + "    first = tf.keras.layers.Dense(W1.shape[1], activation='relu')\n"
    "    first.build(W1.shape)\n    first.set_weights([W1, b1])\n"
    "    return first(h[:, 0]).numpy() @ W2 + b2",
    DEF + "    one = np.ones((len(h), 1))\n"
    "    inner = np.hstack([h[:, 0], one]) @ np.vstack([W1, b1])\n"
    "    inner[inner < 0] = 0\n    return np.hstack([inner, one]) @ np.vstack([W2, b2])",
    DEF + "    if len(h) == 0:\n        return []\n"
    "    row = np.maximum(h[0][0] @ W1 + b1, 0) @ W2 + b2\n"
    "    return [row.tolist()] + list(logits_by_hand(h[1:], W1, b1, W2, b2))",
    DEF + "    z = np.tensordot(h[:, 0], W1, axes=1) + b1\n"
    "    return np.tensordot(np.maximum.reduce([z, np.zeros_like(z)]), W2, 1) + b2",
    DEF + "    f = lambda s: tf.linalg.matvec(W2, tf.nn.relu(\n"
    "        tf.linalg.matvec(W1, s[0], transpose_a=True) + b1), transpose_a=True) + b2\n"
    "    return tf.map_fn(f, h)",
    DEF + "    return (z := h[:, 0] @ W1 + b1) * (z > 0) @ W2 + b2",
    "def logits_by_hand(h: np.ndarray, W1, b1, W2, b2, place: int = 0) -> np.ndarray:\n"
    "    h, W1, W2 = (np.asarray(x, 'float64') for x in (h, W1, W2))\n"
    "    row = h.swapaxes(0, 1)[place]\n    return np.clip(row @ W1 + b1, 0, None) @ W2 + b2",
    DEF + "    rows = tuple(np.maximum(s[0] @ W1 + b1, 0) @ W2 + b2 for s in h)\n    return rows",
]
WRONG += [
    DEF + "    return np.maximum(h[:, :1] @ W1 + b1, 0) @ W2 + b2",
    DEF + "    z = h[:, 0] @ W1 + b1\n    return np.where(z > 0, z, 0.01 * z) @ W2 + b2",
    DEF + "    return np.clip(h[:, 0] @ W1 + b1, 0, 1) @ W2 + b2",
    DEF + "    return tf.nn.log_softmax(np.maximum(h[:, 0] @ W1 + b1, 0) @ W2 + b2)",
    DEF + "    return np.maximum(h.sum(axis=1) @ W1 + b1, 0) @ W2 + b2",
    DEF + RELU + "    return np.sort(inner @ W2 + b2, axis=1)",
    DEF + RELU + "    return {'logits': inner @ W2 + b2}",
    DEF + RELU + "    names = ['NEGATIVE', 'POSITIVE']\n    return [names[i] for i in (inner @ W2 + b2).argmax(1)]",
]
