"""Exercise 8.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

START = "def best_epoch(training, held_out):\n"

RIGHT = [
    START + "    return np.argmin(held_out) + 1",
    START + "    return min(range(len(held_out)), key=held_out.__getitem__) + 1",
    START + "    best = 0\n    for place, loss in enumerate(held_out):\n        if loss < held_out[best]:\n"
    "            best = place\n    return best + 1",
]

WRONG = [
    (START + "    return np.argmin(held_out)", "counted from 1"),
    (START + "    return np.argmin(training) + 1", "the training loss is lowest"),
    (START + "    return len(held_out)", "the training loss is lowest"),
    (START + "    return np.argmax(held_out) + 1", "highest"),
    (START + "    return min(held_out)", "the lowest loss itself"),
    (START + "    return len(held_out) - np.argmin(held_out[::-1])", "take the first"),
    (
        START + "    for place in range(len(held_out) - 1):\n        if held_out[place + 1] > held_out[place]:\n"
        "            return place + 1\n    return len(held_out)",
        "goes up in between",
    ),
    ("best_epoch = 3", "asks for a function"),
]
