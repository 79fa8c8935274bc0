"""Exercise 2.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

READ = """
def at(word):
    return next(i for i, line in enumerate(limits, start=1) if word in line)
warned = {"Ana": 0, "Bo": at("English only"), "Cleo": at("Emoji"), "Dan": at("No neutral"), "Eva": at("Sarcasm"),
          "Finn": at("Bias"), "Gus": at("Film reviews only")}
wrong_in_1000 = 1000 - 1000 * accuracy
"""

RIGHT = [
    READ,
    READ + "wrong_in_1000 = round(wrong_in_1000)\nwarned = {name: str(n) for name, n in warned.items()}",
    READ + "import numpy as np\nwarned = {name: np.int64(n) for name, n in reversed(warned.items())}\n"
    "wrong_in_1000 = np.float32(wrong_in_1000)",
    READ
    + "warned = {name: float(n) for name, n in warned.items()}\nwarned['Hal'] = 3\nwrong_in_1000 = int(wrong_in_1000)",
]

WRONG = [
    (READ + "warned['Ana'] = at('Film reviews only')", "that is what the model was made for"),
    (READ + "warned['Bo'] = at('Film reviews only')", "Another one fits better"),
    (READ + "warned['Cleo'] = 0", "One of the limits is about that"),
    (READ + "warned['Cleo'], warned['Eva'] = warned['Eva'], warned['Cleo']", "Another one fits better"),
    (READ + "warned['Gus'] = at('English only')", "Another one fits better"),
    (READ + "warned = {name: n - 1 for name, n in warned.items()}", "The limits are numbered"),
    (READ + "warned['Dan'] = 99", "The limits are numbered 1 to"),
    (READ + "warned['Dan'] = 1.5", "The limits are numbered 1 to"),
    (READ + "warned['Dan'] = 'No neutral class'", "Give the number of a limit"),
    (READ + "warned['Ana'] = None", "or 0 for none"),
    (READ + "warned['Ana'] = []", "asks for one number"),
    (READ + "warned['Ana'] = False", "asks for one number"),
    (READ + "del warned['Finn']", "lacks Finn"),
    (READ + "warned = list(warned.values())", "asks for a dictionary"),
    (READ + "warned = readme", "asks for a dictionary"),
    (READ + "wrong_in_1000 = 1000 * accuracy", "how many it gets right"),
    (READ + "wrong_in_1000 = 1 - accuracy", "the share that is wrong"),
    (READ + "wrong_in_1000 = 100 * (1 - accuracy)", "how many of 100 are wrong"),
    (READ + "wrong_in_1000 = accuracy", "the share that is right"),
    (READ + "wrong_in_1000 = 100 * accuracy", "how many of 100 are right"),
    (READ + "wrong_in_1000 = 872 * (1 - accuracy)", "the others, out of 1,000"),
    (READ + "wrong_in_1000 = '95'", "asks for one number"),
    (READ + "wrong_in_1000 = None", "`wrong_in_1000` is None"),
]
