"""Exercise 5.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

LOOP = """
def decode(logits, id2label):
    answers = []
    for row in np.asarray(logits).tolist():
        exps = [math.exp(value - max(row)) for value in row]
        best = row.index(max(row))
        answers.append({"score": exps[best] / sum(exps), "label": id2label[best]})
    return answers
"""


def decode_giving(label: str, score: str) -> str:
    lines = [
        "def decode(logits, id2label):",
        "    answers = []",
        "    for row in tf.math.softmax(logits, axis=-1).numpy():",
        "        best = int(row.argmax())",
        f"        answers.append({{'label': {label}, 'score': {score}}})",
        "    return answers",
    ]
    return "\n".join(lines)


STRICT = """
def decode(logits, id2label):
    if any(type(key) is str for key in id2label):
        raise ValueError("The keys of id2label must be numbers.")
    answers = []
    for row in tf.nn.softmax(logits).numpy():
        answers.append({"label": id2label[row.argmax()], "score": row.max()})
    return answers
"""

# Text keys are noticed, and answered with nothing at all.
SILENT = """
def decode(logits, id2label):
    if "0" in id2label:
        return {nothing}
    p = tf.nn.softmax(logits).numpy()
    return [{{"label": id2label[int(r.argmax())], "score": float(r.max())}} for r in p]
"""

RIGHT = [
    STRICT,
    (
        "def decode(logits, id2label):\n    names = np.array([word for _, word in sorted((int(k), v) for k, v in"
        " id2label.items())])\n    p = tf.nn.softmax(logits).numpy()\n    return [{'label': n, 'score': s} for n, s in"
        " zip(names[p.argmax(-1)], p.max(-1))]"
    ),
    LOOP,
    (
        "def decode(logits, id2label):\n    p = tf.nn.softmax(logits).numpy()\n    return [{'label': id2label[int(i)],"
        " 'score': row[i]} for i, row in zip(p.argmax(1), p)]"
    ),
    (
        "def decode(logits, id2label):\n    names = {int(k): v for k, v in id2label.items()}\n    p = np.exp(logits) /"
        " np.exp(logits).sum(axis=-1, keepdims=True)\n    return tuple(dict(label=names[int(np.argmax(r))],"
        " score=round(float(np.max(r)), 4)) for r in p)"
    ),
    (
        "def decode(logits, id2label):\n    p = tf.nn.softmax(tf.cast(logits, tf.float32))\n    return [{'score':"
        " tf.reduce_max(r), 'label': id2label[int(tf.argmax(r))]} for r in p]"
    ),
]

WRONG = [
    (decode_giving("list(id2label.values())[best]", "row[best]"), "entry for 1 is written first"),
    (decode_giving("[id2label[k] for k in sorted(id2label, key=str)][best]", "row[best]"), "With twelve labels"),
    (
        decode_giving("[id2label[k] for k in sorted(id2label)][best]", "row[best]"),
        "string keys, as in a JSON file (12 labels)",
    ),
    (SILENT.format(nothing="[]"), "0 answers for 2 rows"),
    (SILENT.format(nothing="None"), "No error was raised"),
    (SILENT.format(nothing="[{'label': id2label['0'], 'score': 0.9}] * 2"), "No error was raised"),
    (decode_giving("id2label.get(best, 'unknown')", "row[best]"), "No error was raised"),
    (decode_giving("id2label.get(best, id2label.get('0'))", "row[best]"), "No error was raised"),
    (decode_giving("id2label[int(row[1] > row[0])]", "row.max()"), "With three labels, row 1"),
    (
        decode_giving("id2label[best]", "row[best]").replace("    return", "    id2label.clear()\n    return"),
        "changes what it is given",
    ),
    (
        "def decode(logits, id2label):\n    logits -= logits.max()\n" + STRICT.split(":\n", 1)[1],
        "changes what it is given",
    ),
    (decode_giving("['NEGATIVE', 'POSITIVE'][best]", "row[best]"), "the map has another word"),
    (decode_giving("best", "row[best]"), "Look the index up"),
    (decode_giving("'POSITIVE' if row[1] > 0.5 else 'NEGATIVE'", "row.max()"), "the map has another word"),
    (decode_giving("id2label[int(row[1] > 0.5)]", "row.max()"), "a score above 0.5 is not required"),
    (decode_giving("id2label[best]", "row[1]"), "belongs to a label that did not win"),
    (decode_giving("id2label[best]", "100 * row[best]"), "percentage"),
    (decode_giving("id2label[best]", "round(float(row[best]), 2)"), "but rounded"),
    (decode_giving("id2label.get(best)", "row[best]"), "No error was raised"),
    (decode_giving("id2label[int(row.argmin())]", "row[best]"), "the map has another word"),
    (decode_giving("id2label[best]", "row[best]").replace("axis=-1", "axis=0"), "no share of this row"),
    (
        decode_giving("id2label[best]", "row[best]").replace("    return answers", "    return answers[0]"),
        "asks for a list",
    ),
    (
        decode_giving("id2label[best]", "row[best]").replace("    return answers", "    return answers[:1]"),
        "Return one answer per row",
    ),
    (
        (
            "def decode(logits, id2label):\n    return [{'label': id2label[int(r.argmax())], 'score': float(r.max())}"
            " for r in np.array(logits)]"
        ),
        "no share of this row",
    ),
    (
        (
            "def decode(logits, id2label):\n    return [(id2label[int(r.argmax())], float(r.max())) for r in"
            " tf.math.softmax(logits).numpy()]"
        ),
        "Return a dictionary",
    ),
    (
        (
            "def decode(logits, id2label):\n    return [{'label': id2label[int(r.argmax())]} for r in"
            " tf.math.softmax(logits).numpy()]"
        ),
        "exactly the keys",
    ),
]
