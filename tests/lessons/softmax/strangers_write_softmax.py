"""Answers to exercise 5.1 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.softmax.third_round import SOFTMAX_RIGHT, SOFTMAX_WRONG

RIGHT = [
    *SOFTMAX_RIGHT,
    """
def softmax(z, axis=-1):
    numbers = np.array(z, dtype=float)
    largest = np.max(numbers, axis=axis, keepdims=True)
    raised = np.exp(numbers - largest)
    total = np.sum(raised, axis=axis, keepdims=True)
    return raised / total
""",
    """
def one_row(row):
    largest = max(row)
    raised = [math.exp(number - largest) for number in row]
    total = sum(raised)
    return [one / total for one in raised]
def softmax(z, axis=-1):
    table = np.moveaxis(np.array(z, dtype=float), axis, -1)
    shape = table.shape
    rows = table.reshape(-1, shape[-1])
    answer = [one_row(row) for row in rows]
    return np.moveaxis(np.array(answer).reshape(shape), -1, axis)
""",
    """
def softmax(z, axis=-1):
    def stable(row):
        e = np.exp(row - row.max())
        return e / e.sum()
    return np.apply_along_axis(stable, axis, np.asarray(z, dtype=float))
""",
    """
def softmax(z, axis=-1):
    z = tf.cast(tf.convert_to_tensor(z), tf.float64)
    e = tf.exp(z - tf.reduce_max(z, axis=axis, keepdims=True))
    return e / tf.reduce_sum(e, axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.asarray(z, float)
    return np.exp(z - np.logaddexp.reduce(z, axis=axis, keepdims=True))
""",
    """
def softmax(z, axis=-1):
    z = np.moveaxis(np.asarray(z, float), axis, -1)
    with np.errstate(over="ignore"):
        p = 1 / np.exp(z[..., None, :] - z[..., :, None]).sum(-1)
    return np.moveaxis(p, -1, axis)
""",
    "softmax = lambda z, axis=-1: (e := np.exp(z - np.max(z, axis, keepdims=True))) / e.sum(axis, keepdims=True)",
    """
class Softmax:
    def __call__(self, z, axis=-1):
        shifted = np.subtract(z, np.amax(z, axis=axis, keepdims=True))
        return np.exp(shifted) / np.exp(shifted).sum(axis=axis, keepdims=True)
softmax = Softmax()
""",
    """
def softmax(z, axis=-1):
    work = np.array(z, dtype=np.float64, copy=True)
    work -= work.max(axis=axis, keepdims=True)
    np.exp(work, out=work)
    work /= work.sum(axis=axis, keepdims=True)
    return work
""",
    """
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float32)
    d = np.clip(z - z.max(axis=axis, keepdims=True), -80, 0)
    e = np.exp(d)
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.asarray(z)
    powers = np.power(np.e, z - np.expand_dims(z.max(axis), axis))
    return np.divide(powers, np.expand_dims(powers.sum(axis), axis))
""",
    """
def softmax(logits, axis=-1):
    z = tf.constant(logits, dtype=tf.float32)
    return tf.exp(z - tf.reduce_logsumexp(z, axis=axis, keepdims=True)).numpy()
""",
    """
def softmax(z, axis=-1):
    z = np.array(z) - 0.0
    z = z - z.max(axis=axis, keepdims=True)
    e = np.exp2(z / np.log(2))
    return np.einsum("...,...->...", e, 1 / e.sum(axis=axis, keepdims=True))
""",
]

WRONG = [
    *SOFTMAX_WRONG,
    """
def softmax(z, axis=-1):
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis)
""",
    """
def softmax(z, axis=-1):
    return tf.nn.softmax(tf.cast(z, tf.float64), axis=axis).numpy()
""",
    """
def softmax(z, axis=-1):
    result = []
    for row in z:
        largest = max(row)
        raised = [math.exp(number - largest) for number in row]
        total = sum(raised)
        result.append([one / total for one in raised])
    return np.array(result)
""",
    """
def softmax(z, axis=-1):
    return 1 / (1 + np.exp(-np.array(z, dtype=float)))
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    z = z - z.min(axis=axis, keepdims=True)
    return z / z.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.min(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.mean(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    e = np.exp(np.clip(np.array(z, dtype=float), -700, 700))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z / np.abs(z).max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    z = z - z.max(axis=axis, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    print(e / e.sum(axis=axis, keepdims=True))
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e, e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return np.round(e / e.sum(axis=axis, keepdims=True), 3)
""",
    """
def softmax(z, axis=0):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum()
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = np.exp(z)
    return np.nan_to_num(e / e.sum(axis=axis, keepdims=True))
""",
    """
def softmax(z, axis=-1):
    z = np.array(z)
    answer = np.zeros_like(z)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    answer[...] = e / e.sum(axis=axis, keepdims=True)
    return answer
""",
    """
def softmax(z, axis=-1):
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    e = 2 ** (z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
""",
    """
row = published_logits - published_logits.max(axis=-1, keepdims=True)
softmax = np.exp(row) / np.exp(row).sum(axis=-1, keepdims=True)
""",
]
