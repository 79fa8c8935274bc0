"""Answers to exercise 5.3 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.softmax.third_round_answers import PROMISE_RIGHT, PROMISE_WRONG

RIGHT = [
    *PROMISE_RIGHT,
    """
def promised_and_kept(logits, truth):
    sum_of_scores = 0
    number_right = 0
    for row, right_index in zip(logits, truth):
        largest = max(row)
        raised = [math.exp(one - largest) for one in row]
        shares = [one / sum(raised) for one in raised]
        winner = shares.index(max(shares))
        sum_of_scores = sum_of_scores + shares[winner]
        if winner == right_index:
            number_right = number_right + 1
    return sum_of_scores / len(logits), number_right / len(logits)
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return shares.max(axis=-1).mean(), (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.nn.softmax(tf.cast(logits, tf.float64))
    promised = tf.reduce_mean(tf.reduce_max(shares, axis=1))
    kept = tf.reduce_mean(tf.cast(tf.argmax(shares, axis=1) == tf.cast(truth, tf.int64), tf.float64))
    return promised, kept
""",
    """
def promised_and_kept(logits, truth):
    z = logits - logits.max(axis=1, keepdims=True)
    scores = 1 / np.exp(z).sum(axis=1)
    return [np.mean(scores), np.mean(np.argmax(logits, axis=1) == truth)]
""",
    """
from statistics import fmean

def promised_and_kept(logits, truth):
    scores, hits = [], []
    for row, t in zip(logits.tolist(), truth.tolist()):
        top = max(row)
        scores.append(1 / sum(math.exp(v - top) for v in row))
        hits.append(row.index(top) == t)
    return fmean(scores), fmean(hits)
""",
    """
from collections import namedtuple
Result = namedtuple("Result", "promised kept")

def promised_and_kept(logits, truth):
    logits = np.asarray(logits, float)
    winners = logits.argmax(-1)
    p = np.exp(logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True))
    scores = np.take_along_axis(p, winners[:, None], axis=-1)
    return Result(float(scores.mean()), np.count_nonzero(winners == truth) / len(truth))
""",
    """
def promised_and_kept(logits, truth):
    p = tf.keras.activations.softmax(tf.convert_to_tensor(logits))
    kept = np.mean(tf.keras.metrics.sparse_categorical_accuracy(truth, p).numpy())
    return np.array([tf.reduce_max(p, -1).numpy().mean(), kept])
""",
    """
def promised_and_kept(logits, truth):
    copy = np.array(logits, dtype=float)
    copy -= copy.max(axis=-1, keepdims=True)
    raised = np.exp(copy)
    raised /= raised.sum(axis=-1, keepdims=True)
    promised = np.average(raised.max(axis=-1))
    kept = 1 - np.mean(raised.argmax(axis=-1) != truth)
    return promised, kept
""",
    """
from fractions import Fraction

def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    right = sum(int(row.argmax()) == int(t) for row, t in zip(shares, truth))
    return float(np.mean([row.max() for row in shares])), Fraction(right, len(truth))
""",
    """
def promised_and_kept(logits, truth):
    scores = []
    right = []
    for number in range(len(truth)):
        shares = tf.math.softmax(logits[number]).numpy()
        winner = np.argmax(shares)
        scores.append(shares[winner])
        right.append(winner == truth[number])
    return sum(scores) / len(scores), sum(right) / len(right)
""",
    """
promised_and_kept = lambda z, t: (
    np.amax(tf.nn.softmax(z).numpy(), 1).mean(), np.equal(np.argmax(z, 1), t).astype(float).mean())
""",
]

WRONG = [
    *PROMISE_WRONG,
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    promised = shares[np.arange(len(truth)), truth].mean()
    return promised, (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return shares.max(axis=-1).mean(), (shares.argmax(axis=-1) == truth).sum()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return (shares.argmax(axis=-1) == truth).mean(), shares.max(axis=-1).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=0).numpy()
    return shares.max(axis=-1).mean(), (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    raised = np.exp(logits)
    shares = raised / raised.sum(axis=-1, keepdims=True)
    return shares.max(axis=-1).mean(), (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    gap = logits[:, 1] - logits[:, 0]
    p = 1 / (1 + np.exp(-np.abs(gap)))
    return p.mean(), ((gap > 0) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return shares.mean(), (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    return logits.max(axis=-1).mean(), (logits.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    right = 0
    for row, index in zip(shares, truth):
        if row[index] > 0.5:
            right += 1
    return shares.max(axis=-1).mean(), right / len(truth)
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return shares.max(axis=-1).mean() - (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return shares.max(axis=-1), shares.argmax(axis=-1) == truth
""",
    """
def promised_and_kept(logits, truth):
    logits -= logits.max(axis=-1, keepdims=True)
    shares = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
    return shares.max(axis=-1).mean(), (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    raised = np.exp(logits - logits.max())
    shares = raised / raised.sum(axis=-1, keepdims=True)
    return shares.max(axis=-1).mean(), (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    return 0.912, 0.913
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return round(float(shares.max(axis=-1).mean()), 2), round(float((shares.argmax(axis=-1) == truth).mean()), 2)
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return {"promised": shares.max(axis=-1).mean(), "kept": (shares.argmax(axis=-1) == truth).mean()}
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    hits = shares.argmax(axis=-1) == truth
    return shares.max(axis=-1)[hits].mean(), hits.mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    total = right = 0
    for row, index in zip(shares, truth):
        total += row.max()
        right += row.argmax() == index
    return total / len(logits[0]), right / len(logits[0])
""",
    """
def promised_and_kept(logits, truth):
    total = right = 0
    for row, index in zip(logits, truth):
        shares = tf.math.softmax(row).numpy()
        total += shares.max()
        right += shares.argmax() == index
        return total / len(truth), right / len(truth)
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(tf.math.softmax(logits, axis=-1), axis=-1).numpy()
    return shares.max(axis=-1).mean(), (shares.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return np.median(shares.max(axis=-1)), np.median(shares.argmax(axis=-1) == truth)
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(published_logits, axis=-1).numpy()
    return shares.max(axis=-1).mean(), (logits.argmax(axis=-1) == truth).mean()
""",
    """
def promised_and_kept(logits, truth):
    shares = tf.math.softmax(logits, axis=-1).numpy()
    return 100 * shares.max(axis=-1).mean(), 100 * (shares.argmax(axis=-1) == truth).mean()
""",
]
