"""Exercise 8.2: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

START = "def best_epoch(training, validation):\n"

RIGHT = [
    START + "    return np.argmin(validation) + 1",
    START + "    return min(range(len(validation)), key=validation.__getitem__) + 1",
    START + "    best = 0\n    for place, loss in enumerate(validation):\n        if loss < validation[best]:\n"
    "            best = place\n    return best + 1",
]

WRONG = [
    (START + "    return np.argmin(validation)", "counted from 1"),
    (START + "    return np.argmin(training) + 1", "the training loss is lowest"),
    (START + "    return len(validation)", "the training loss is lowest"),
    (START + "    return np.argmax(validation) + 1", "highest"),
    (START + "    return min(validation)", "the lowest loss itself"),
    (START + "    return len(validation) - np.argmin(validation[::-1])", "take the first"),
    (
        START + "    for place in range(len(validation) - 1):\n        if validation[place + 1] > validation[place]:\n"
        "            return place + 1\n    return len(validation)",
        "goes up in between",
    ),
    (START + "    return np.argmin(np.round(validation, 2)) + 1", "the lowest validation loss of all"),
    ("best_epoch = 3", "asks for a function"),
]
