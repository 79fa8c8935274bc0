"""Answers to exercise 8.2 by people who saw the notebook alone: A is a careful beginner, B an experienced engineer."""

from __future__ import annotations

from tests.lessons.train.third_round import EPOCH_RIGHT, EPOCH_WRONG

HEAD = "def best_epoch(training, held_out):\n"

RIGHT = [
    *EPOCH_RIGHT,
    # A
    HEAD + "    return held_out.index(min(held_out)) + 1\n",
    HEAD
    + """    best = held_out[0]
    best_at = 1
    for place in range(len(held_out)):
        if held_out[place] < best:
            best = held_out[place]
            best_at = place + 1
    return best_at
""",
    HEAD
    + """    lowest = min(held_out)
    for epoch, loss in enumerate(held_out, 1):
        if loss == lowest:
            return epoch
""",
    HEAD + "    return int(np.argmin(held_out)) + 1\n",
    HEAD + "    return np.argmin(held_out) + 1\n",
    HEAD
    + """    epoch, answer, lowest = 0, 0, None
    for learned, other in zip(training, held_out):
        epoch += 1
        if lowest is None or other < lowest:
            lowest, answer = other, epoch
    return answer
""",
    HEAD
    + """    best, answer = float("inf"), None
    i = 0
    while i < len(held_out):
        if held_out[i] < best:
            best, answer = held_out[i], i + 1
        i += 1
    return answer
""",
    HEAD
    + """    answer = len(held_out)
    for epoch in range(len(held_out), 0, -1):
        if held_out[epoch - 1] <= held_out[answer - 1]:
            answer = epoch
    return answer
""",
    HEAD + "    losses = list(held_out)\n    losses.sort()\n    return held_out.index(losses[0]) + 1\n",
    HEAD
    + """    epochs = {}
    for epoch, loss in enumerate(held_out):
        epochs.setdefault(loss, epoch + 1)
    return epochs[min(epochs)]
""",
    # B
    "best_epoch = lambda training, held_out: 1 + min(range(len(held_out)), key=held_out.__getitem__)\n",
    HEAD + "    return min(enumerate(held_out, start=1), key=lambda pair: pair[1])[0]\n",
    HEAD + "    return min((loss, epoch) for epoch, loss in enumerate(held_out, 1))[1]\n",
    HEAD + "    return next(e for e, loss in enumerate(held_out, 1) if loss == min(held_out))\n",
    HEAD + "    return sorted(range(1, len(held_out) + 1), key=lambda e: held_out[e - 1])[0]\n",
    HEAD + "    return int(tf.argmin(held_out)) + 1\n",
    HEAD + "    return tf.argmin(tf.constant(held_out, tf.float64)) + 1\n",
    HEAD + "    h = np.asarray(held_out)\n    return np.flatnonzero(h == h.min())[0] + 1\n",
    HEAD + "    return np.argsort(held_out, kind='stable')[0].item() + 1\n",
    "from functools import reduce\n"
    + HEAD
    + """    def better(a, b):
        return b if b[1] < a[1] else a
    return reduce(better, enumerate(held_out, 1))[0]
""",
    HEAD + "    *_, (loss, epoch) = sorted(((l, -e) for e, l in enumerate(held_out, 1)), reverse=True)[:1]"
    "\n    return min(e for e, l in enumerate(held_out, 1) if l == min(held_out))\n",
    "import heapq\n" + HEAD + "    return heapq.nsmallest(1, zip(held_out, range(1, 1 + len(held_out))))[0][1]\n",
    # fourth round: recursion over halves
    """
def best_epoch(training, validation):
    def lowest(start, end):
        if end - start == 1:
            return start
        middle = (start + end) // 2
        left, right = lowest(start, middle), lowest(middle, end)
        return right if validation[right] < validation[left] else left

    return lowest(0, len(validation)) + 1
""",
]

WRONG = [
    *EPOCH_WRONG,
    # A
    HEAD + "    return held_out.index(min(held_out))\n",  # counts from 0
    HEAD + "    return training.index(min(training)) + 1\n",  # the notes that were learned from
    HEAD + "    return min(held_out)\n",  # the loss and not the epoch
    HEAD + "    return held_out.index(max(held_out)) + 1\n",  # takes losses for fractions right
    HEAD + "    return held_out\n",
    HEAD + "    print(held_out.index(min(held_out)) + 1)\n",
    HEAD + "    return [held_out.index(min(held_out)) + 1]\n",
    HEAD + "    return held_out.index(min(held_out)) + 1, min(held_out)\n",
    HEAD + "    return str(held_out.index(min(held_out)) + 1)\n",
    HEAD + "    return len(held_out)\n",
    HEAD + "    return len(held_out) // 2\n",
    HEAD + "    return 3\n",
    HEAD  # the last of equal ones
    + """    best, answer = held_out[0], 1
    for epoch, loss in enumerate(held_out, 1):
        if loss <= best:
            best, answer = loss, epoch
    return answer
""",
    HEAD  # stops at the first rise
    + """    for place in range(1, len(held_out)):
        if held_out[place] > held_out[place - 1]:
            return place
    return len(held_out)
""",
    HEAD  # the epoch at which it rises, one too late
    + """    for place in range(1, len(held_out)):
        if held_out[place] > held_out[place - 1]:
            return place + 1
    return len(held_out)
""",
    HEAD  # no loss above 1 is ever the best
    + """    best, answer = 1.0, 1
    for epoch, loss in enumerate(held_out, 1):
        if loss < best:
            best, answer = loss, epoch
    return answer
""",
    HEAD  # one too far
    + "    return held_out.index(min(held_out)) + 2\n",
    HEAD  # sorts what it was given
    + "    held_out.sort()\n    return held_out.index(min(held_out)) + 1\n",
    HEAD  # compares with the one before only
    + """    answer = 1
    for epoch in range(1, len(held_out)):
        if held_out[epoch] < held_out[epoch - 1]:
            answer = epoch + 1
    return answer
""",
    # B
    HEAD + "    gap = [b - a for a, b in zip(training, held_out)]\n    return gap.index(min(gap)) + 1\n",
    HEAD + "    gap = [abs(b - a) for a, b in zip(training, held_out)]\n    return int(np.argmin(gap)) + 1\n",
    HEAD + "    both = [a + b for a, b in zip(training, held_out)]\n    return both.index(min(both)) + 1\n",
    HEAD + "    return max(int(np.argmin(training)), int(np.argmin(held_out))) + 1\n",
    HEAD + "    both = training + held_out\n    return both.index(min(both)) % len(training) + 1\n",
    HEAD + "    return int(np.argmin(np.round(held_out, 1))) + 1\n",  # near losses become equal
    HEAD + "    return int(np.argmin(np.round(held_out, 2))) + 1\n",
    HEAD + "    return int(np.argmin(held_out[1:])) + 2\n",  # the first epoch never wins
    HEAD + "    return int(np.argmin(held_out[:-1])) + 1\n",  # the last epoch never wins
    HEAD + "    return len(held_out) - int(np.argmin(held_out[::-1]))\n",  # the last of equal ones
    HEAD + "    return min(held_out, key=str)\n",
    HEAD + "    words = [str(x) for x in held_out]\n    return words.index(min(words)) + 1\n",  # '10.0' < '9.0'
    HEAD  # patience of two
    + """    best, answer, bad = float("inf"), 0, 0
    for epoch, loss in enumerate(held_out, 1):
        if loss < best:
            best, answer, bad = loss, epoch, 0
        else:
            bad += 1
            if bad == 2:
                break
    return answer
""",
    HEAD  # only a clear improvement counts
    + """    best, answer = float("inf"), 0
    for epoch, loss in enumerate(held_out, 1):
        if loss < best - 0.01:
            best, answer = loss, epoch
    return answer
""",
    HEAD + "    return int(np.argmin(np.diff(held_out))) + 2\n",  # the steepest fall
    HEAD  # a moving mean
    + """    smooth = np.convolve(held_out, [1 / 3] * 3, mode="same")
    return int(np.argmin(smooth)) + 1
""",
    HEAD + "    return unseen.index(max(unseen)) + 1\n",  # the lesson's own lists
    HEAD + "    return np.argwhere(np.array(held_out) == min(held_out)) + 1\n",  # a table
    HEAD  # takes the list apart
    + """    epoch, low = 1, min(held_out)
    while held_out[0] != low:
        held_out.pop(0)
        epoch += 1
    return epoch
""",
    HEAD + "    return training[int(np.argmin(held_out))]\n",
    HEAD + "    return True\n",
    "def best_epoch(held_out, training):\n    return held_out.index(min(held_out)) + 1\n",  # arguments swapped
    "def best_epoch(losses):\n    return losses.index(min(losses)) + 1\n",
    "best_epoch = 4\n",
    # fourth round: the epoch before the two lines part: training falls, validation rises
    """
def best_epoch(training, validation):
    for i in range(len(validation) - 1):
        if training[i + 1] < training[i] and validation[i + 1] > validation[i]:
            return i + 1
    return len(validation)
""",
]
