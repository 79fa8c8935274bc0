"""Answers of a third round to exercises 5.3 and 5.4; the files of the strangers take them up."""

from __future__ import annotations

_P = "def promised_and_kept(logits, truth):\n    p = tf.math.softmax(logits, axis=-1).numpy()\n    "
PROMISE_RIGHT = [
    _P + "return np.sort(p, axis=1)[:, -1].mean(), sum(p.argmax(1) == truth) / len(p)",
    _P
    + "w = np.argmax(p, axis=1)\n    return p[np.arange(len(p)), w].mean(), 1 - np.count_nonzero(w - truth) / w.size",
    _P + "w = [list(row).index(max(row)) for row in p]\n    hits = [a == b for a, b in zip(w, truth)]\n"
    "    return sum(max(row) for row in p) / len(p), hits.count(True) / len(hits)",
    _P + "values, places = tf.math.top_k(p, k=1)\n"
    "    return float(tf.reduce_mean(values)), float(np.mean(places.numpy().ravel() == truth))",
    _P
    + "both = {'promised': p.max(-1).mean(), 'kept': (p.argmax(-1) == truth).mean()}\n    return tuple(both.values())",
    _P + "kept = tf.keras.metrics.SparseCategoricalAccuracy()\n    kept.update_state(truth, p)\n"
    "    return p.max(axis=1).mean(), kept.result().numpy()",
    _P
    + "promised = kept = 0.0\n    for i in range(p.shape[0]):\n        best = 0\n        for j in range(p.shape[1]):\n"
    "            if p[i][j] > p[i][best]:\n                best = j\n        promised += p[i][best] / p.shape[0]\n"
    "        kept += (best == truth[i]) / p.shape[0]\n    return promised, kept",
    _P + "return tf.stack([p.max(axis=1).mean(), np.mean(p.argmax(axis=1) == truth)])",
]
PROMISE_WRONG = [
    _P + "return p.max(axis=0).mean(), (p.argmax(axis=-1) == truth).mean()",
    _P + "return p.max(axis=-1).mean(), (p.argmax(axis=0) == truth[: p.shape[1]]).mean()",
    _P + "return p.max(axis=-1).mean(), (p.round() == truth[:, None]).mean()",
    _P + "return p.max(axis=-1).mean(), (p.argmax(axis=-1) == truth).all()",
    _P + "return p.max(axis=-1).mean(), (p.argmax(axis=-1) is truth)",
    _P + "return p.min(axis=-1).mean(), (p.argmax(axis=-1) == truth).mean()",
    _P
    + "sure = p.max(axis=-1) > 0.5\n    return p.max(axis=-1)[sure].mean(), (p.argmax(axis=-1) == truth)[sure].mean()",
    _P + "return p.max(axis=-1).mean(), p[range(len(truth)), truth].mean()",
]

_D = "def decode(logits, id2label):\n    p = tf.math.softmax(logits, axis=-1).numpy()\n    "
DECODE_RIGHT = [
    _D + "return [{'label': id2label[k], 'score': r[k]} for r in p for k in [int(np.argmax(r))]]",
    _D + "out = []\n    for r in p:\n        out.append({})\n"
    "        out[-1].update(label=id2label[r.argmax()], score=r.max())\n"
    "    return out",
    _D + "names = dict(zip(map(int, id2label), id2label.values()))\n"
    "    return [{'label': names[int(k)], 'score': s} for k, s in zip(np.argmax(p, 1), np.amax(p, 1))]",
    _D
    + "for k in range(p.shape[1]):\n        if k not in id2label:\n            raise ValueError(f'no label for {k}')\n"
    "    return [{'label': id2label[int(r.argmax())], 'score': float(r.max())} for r in p]",
    _D + "names = [None] * len(id2label)\n    for key, word in id2label.items():\n        names[int(key)] = word\n"
    "    return [dict(zip(('label', 'score'), (names[r.argmax()], r.max()))) for r in p]",
    _D
    + "assert all(isinstance(key, int) for key in id2label), 'keys must be numbers'\n    words, found = id2label, []\n"
    "    for number, row in enumerate(p):\n        ranked = sorted(range(len(row)), key=lambda k: row[k])\n"
    "        found.insert(number, {'label': words[ranked[-1]], 'score': row[ranked[-1]]})\n    return found",
    "def decode(logits, id2label):\n    def one(row):\n        gaps = row - row.max()\n"
    "        return {'label': {str(k): v for k, v in id2label.items()}[str(gaps.argmax())],"
    " 'score': 1 / np.exp(gaps).sum()}\n    return [one(row) for row in logits]",
    _D + "match = {float(k): v for k, v in id2label.items()}\n"
    "    return [{'label': match[float(r.argmax())], 'score': r[r.argmax()]} for r in p]",
]
DECODE_WRONG = [
    _D + "return [{id2label[int(r.argmax())]: r.max()} for r in p]",
    _D + "return [{'label': id2label[int(r.argmax())], 'score': 1 - r.max()} for r in p]",
    _D + "return [{'label': id2label[len(r) - 1 - int(r[::-1].argmin())], 'score': r.max()} for r in p]",
    _D
    + "words = sorted(id2label.values())\n    return [{'label': words[int(r.argmax())], 'score': r.max()} for r in p]",
    _D + "return [{'label': [id2label[int(r.argmax())]], 'score': [r.max()]} for r in p]",
    _D + "try:\n        return [{'label': id2label[int(r.argmax())], 'score': r.max()} for r in p]\n"
    "    except KeyError:\n        return [{'label': [*id2label.values()][r.argmax()], 'score': r.max()} for r in p]",
    _D + "return [{'label': f'LABEL_{r.argmax()}', 'score': r.max()} for r in p]",
    _D + "return [{'label': id2label[int(r.argmax())], 'score': r} for r in p]",
]
