"""Answers to exercise 5.4 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.softmax.third_round_answers import DECODE_RIGHT, DECODE_WRONG

START = "def decode(logits, id2label):\n    shares = tf.math.softmax(logits, axis=-1).numpy()\n"

RIGHT = [
    *DECODE_RIGHT,
    """
def decode(logits, id2label):
    answers = []
    for row in logits:
        shares = tf.math.softmax(row).numpy()
        best = int(shares.argmax())
        answers.append({"label": id2label[best], "score": float(shares[best])})
    return answers
""",
    """
def decode(logits, id2label):
    names = {}
    for key in id2label:
        names[int(key)] = id2label[key]
    answers = []
    for row in logits:
        largest = max(row)
        raised = [math.exp(number - largest) for number in row]
        total = sum(raised)
        best = 0
        for index in range(len(raised)):
            if raised[index] > raised[best]:
                best = index
        answer = {}
        answer["label"] = names[best]
        answer["score"] = raised[best] / total
        answers.append(answer)
    return answers
""",
    """
def decode(logits, id2label):
    table = {int(k): v for k, v in id2label.items()}
    p = tf.nn.softmax(logits).numpy()
    return [dict(label=table[i], score=s) for i, s in zip(p.argmax(-1), p.max(-1))]
""",
    """
def decode(logits, id2label):
    p = tf.nn.softmax(tf.convert_to_tensor(logits), axis=-1)
    winners = tf.argmax(p, axis=-1)
    return [{"score": tf.gather(row, w), "label": id2label[int(w)]} for row, w in zip(p, winners)]
""",
    """
def decode(logits, id2label):
    out = []
    for row in np.asarray(logits, float):
        best = int(np.argmax(row))
        try:
            word = id2label[best]
        except KeyError:
            word = id2label[str(best)]
        out += [{"label": word, "score": 1 / np.exp(row - row[best]).sum()}]
    return out
""",
    START
    + """    result = []
    for row in shares:
        label = id2label.get(row.argmax())
        if label is None:
            raise KeyError(f"no label for {row.argmax()}")
        result.append({"label": label, "score": max(row)})
    return result
""",
    """
def decode(logits, id2label):
    words = [word for _, word in sorted((int(key), word) for key, word in id2label.items())]
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return [{"label": words[row.argmax()], "score": row.max()} for row in shares]
""",
    """
def decode(logits, id2label):
    for key in id2label:
        if isinstance(key, str):
            raise TypeError("the keys of id2label must be numbers")
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return list(map(lambda row: {"label": id2label[np.argmax(row)], "score": np.max(row)}, shares))
""",
    """
from collections import OrderedDict

def decode(logits, id2label):
    z = np.array(logits, dtype=np.float64)
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    best = p.argmax(axis=1)
    return [OrderedDict(label=id2label[b], score=p[n, b]) for n, b in enumerate(best.tolist())]
""",
    """
def decode(logits, id2label):
    label_of = {str(key): label for key, label in id2label.items()}
    shares = tf.math.softmax(logits, axis=-1).numpy()
    answers = [None] * len(shares)
    for position in range(len(shares)):
        winner = shares[position].argmax()
        answers[position] = {"label": label_of[str(winner)], "score": shares[position][winner]}
    return answers
""",
    """
def decode(logits, id2label):
    scores, places = tf.math.top_k(tf.nn.softmax(logits), k=1)
    words = np.array([id2label[i] for i in range(len(id2label))])
    return [{"label": str(words[i]), "score": round(float(s), 8)} for s, i in zip(scores[:, 0], places[:, 0])]
""",
]

WRONG = [
    *DECODE_WRONG,
    START
    + """    words = list(id2label.values())
    return [{"label": words[row.argmax()], "score": row.max()} for row in shares]
""",
    START
    + """    return [{"label": id2label.get(int(row.argmax())), "score": row.max()} for row in shares]
""",
    START
    + """    return [{"label": id2label.get(int(row.argmax()), "UNKNOWN"), "score": row.max()} for row in shares]
""",
    """
def decode(logits, id2label):
    return [{"label": id2label[int(row.argmax())], "score": float(row.max())} for row in logits]
""",
    START
    + """    return [{"label": id2label[int(row.argmax())], "score": round(float(row.max()), 2)} for row in shares]
""",
    """
def decode(logits, id2label):
    for row in logits:
        shares = tf.math.softmax(row).numpy()
        best = int(shares.argmax())
        return [{"label": id2label[best], "score": float(shares[best])}]
""",
    START
    + """    return [{"label": int(row.argmax()), "score": row.max()} for row in shares]
""",
    START
    + """    return [(id2label[int(row.argmax())], float(row.max())) for row in shares]
""",
    """
def decode(logits, id2label):
    shares = tf.math.softmax(logits, axis=0).numpy()
    return [{"label": id2label[int(row.argmax())], "score": row.max()} for row in shares]
""",
    """
def decode(logits, id2label):
    words = {0: "NEGATIVE", 1: "POSITIVE"}
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return [{"label": words[int(row.argmax())], "score": row.max()} for row in shares]
""",
    """
def decode(logits, id2label):
    answers = []
    for row in logits:
        p = 1 / (1 + math.exp(-(row[1] - row[0])))
        if p > 0.5:
            answers.append({"label": id2label[1], "score": p})
        else:
            answers.append({"label": id2label[0], "score": 1 - p})
    return answers
""",
    START
    + """    return [[{"label": id2label[i], "score": s} for i, s in enumerate(row)] for row in shares]
""",
    START
    + """    return [{"Label": id2label[int(row.argmax())], "Score": row.max()} for row in shares]
""",
    START
    + """    labels = [id2label[int(row.argmax())] for row in shares]
    return {"label": labels, "score": shares.max(axis=-1)}
""",
    START
    + """    found = [{"label": id2label[int(row.argmax())], "score": row.max()} for row in shares]
    return sorted(found, key=lambda one: -one["score"])
""",
    """
def decode(logits, id2label):
    words = [id2label[key] for key in sorted(id2label, key=str)]
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return [{"label": words[int(row.argmax())], "score": row.max()} for row in shares]
""",
    START
    + """    return ({"label": id2label[int(row.argmax())], "score": row.max()} for row in shares)
""",
    START
    + """    return [{"label": id2label[str(row.argmax())], "score": row.max()} for row in shares]
""",
    """
def decode(logits, id2label):
    answer = {}
    answers = []
    for row in tf.math.softmax(logits, axis=-1).numpy():
        answer["label"] = id2label[int(row.argmax())]
        answer["score"] = row.max()
        answers.append(answer)
    return answers
""",
    """
def decode(logits, id2label):
    answers = []
    for row in tf.math.softmax(logits, axis=-1).numpy():
        if row.argmax() in id2label:
            answers.append({"label": id2label[row.argmax()], "score": row.max()})
    return answers
""",
    """
def decode(logits, id2label):
    answers = []
    for row in tf.math.softmax(logits, axis=-1).numpy():
        for index, (key, word) in enumerate(id2label.items()):
            if index == row.argmax():
                answers.append({"label": word, "score": float(row[index])})
    return answers
""",
    """
def decode(logits, id2label):
    logits -= logits.max(axis=-1, keepdims=True)
    shares = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
    return [{"label": id2label[int(row.argmax())], "score": row.max()} for row in shares]
""",
    """
def decode(logits, id2label):
    best = int(np.argmax(logits))
    score = float(tf.reduce_max(tf.math.softmax(logits, axis=-1)))
    return [{"label": id2label[best], "score": score}]
""",
    START
    + """    return [{"label": id2label[int(row.argmax())], "score": f"{row.max():.3f}"} for row in shares]
""",
]
