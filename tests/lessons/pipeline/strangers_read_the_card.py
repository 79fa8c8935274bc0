"""Answers to exercise 2.4 by people who saw the notebook alone."""

from __future__ import annotations

from tests.lessons.pipeline.third_round import CARD_RIGHT, CARD_WRONG

CARD = """warned = {
    "Ana": 0, "Bo": 2, "Cleo": 3, "Dan": 1, "Eva": 5, "Finn": 6, "Gus": 4,
}
"""
WRONGS = "wrong_in_1000 = round((1 - accuracy) * 1000)\n"
NP = "import numpy as np\n"

RIGHT = [
    *CARD_RIGHT,
    # exact kinds of number are numbers
    CARD + 'from decimal import Decimal\nwrong_in_1000 = 1000 * (1 - Decimal("0.9128"))',
    CARD + "from fractions import Fraction\nwrong_in_1000 = 1000 * (1 - Fraction(str(accuracy)))",
    # numbers in quotes are the numbers
    CARD + WRONGS + "warned = {name: str(number) for name, number in warned.items()}",
    CARD + WRONGS,
    CARD + "wrong_in_1000 = 1000 - 1000 * accuracy",
    """warned = {}
warned["Ana"] = 0
warned["Bo"] = 2
warned["Cleo"] = 3
warned["Dan"] = 1
warned["Eva"] = 5
warned["Finn"] = 6
warned["Gus"] = 4
right_in_1000 = accuracy * 1000
wrong_in_1000 = 1000 - right_in_1000
""",
    """names = ["Ana", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gus"]
numbers = [0, 2, 3, 1, 5, 6, 4]
warned = {}
for name, number in zip(names, numbers):
    warned[name] = number
wrong_share = 1 - accuracy
wrong_in_1000 = wrong_share * 1000
""",
    """warned = {"Ana": 0}
words = {"Bo": "English", "Cleo": "Emoji", "Dan": "neutral", "Eva": "Sarcasm",
         "Finn": "Bias", "Gus": "Film"}
for name, word in words.items():
    for number, line in enumerate(limits, start=1):
        if word in line.split("**")[1]:
            warned[name] = number
wrong_in_1000 = int(1000 - accuracy * 1000)
""",
    """warned = {"Gus": 4, "Finn": 6, "Eva": 5, "Dan": 1, "Cleo": 3, "Bo": 2, "Ana": 0}
percent_wrong = 100 - 100 * accuracy
wrong_in_1000 = percent_wrong * 10
""",
    "warned = dict(Ana=0, Bo=2, Cleo=3, Dan=1, Eva=5, Finn=6, Gus=4)\n"
    'wrong_in_1000 = 1e3 * (1 - header["model-index"][0]["results"][0]["metrics"][0]["value"])',
    NP + 'warned = dict(zip("Ana Bo Cleo Dan Eva Finn Gus".split(), np.array([0, 2, 3, 1, 5, 6, 4])))\n'
    "wrong_in_1000 = np.rint(1000 * (1 - accuracy))",
    NP + CARD + "wrong_in_1000 = np.float32(1000 * (1 - accuracy))",
    NP + CARD + "wrong_in_1000 = np.int64(round(1000 * (1 - accuracy)))",
    "from collections import OrderedDict\n"
    + CARD
    + "warned = OrderedDict(warned)\nwrong_in_1000 = round(1000 - accuracy * 1e3, 1)",
    CARD + "a = accuracy\nwrong_in_1000 = sum([1 - a] * 1000)",
]


def one(name, number):
    """The whole card with one of its numbers changed, and the right count."""
    return CARD + f"warned[{name!r}] = {number}\n" + WRONGS


WRONG = [
    *CARD_WRONG,
    CARD + "wrong_in_1000 = round(accuracy * 1000)",
    CARD + "wrong_in_1000 = 1 - accuracy",
    CARD + "wrong_in_1000 = 100 * (1 - accuracy)",
    CARD + "wrong_in_1000 = accuracy",
    CARD + "wrong_in_1000 = (100 - accuracy) * 10",
    CARD + "wrong_in_1000 = 1000 - accuracy",
    CARD + "wrong_in_1000 = None",
    CARD + "wrong_in_1000 = ...",
    WRONGS + "warned = [0, 2, 3, 1, 5, 6, 4]",
    WRONGS
    + """warned = {
    "Ana": 0, "Bo": 1, "Cleo": 2, "Dan": 0, "Eva": 4, "Finn": 5, "Gus": 3,
}
""",
    one("Gus", 0),
    one("Ana", 4),
    one("Dan", 0),
    one("Finn", 0),
    one("Bo", 4),
    one("Cleo", 5),
    one("Eva", 0),
    CARD + "del warned['Finn']\n" + WRONGS,
    CARD + "warned['Gus'] = ...\n" + WRONGS,
    CARD + WRONGS + "warned = {name.lower(): number for name, number in warned.items()}",
    CARD + WRONGS + "warned = {k: [v] for k, v in warned.items()}",
    CARD + WRONGS + "warned = {v: k for k, v in warned.items()}",
    CARD + WRONGS + "warned = {k: limits[v - 1] if v else 0 for k, v in warned.items()}",
    CARD + WRONGS + "warned = list(warned.items())",
    CARD + 'wrong_in_1000 = f"{1000 * (1 - accuracy):.0f}"',
    CARD + "wrong_in_1000 = [round(1000 * (1 - accuracy))]",
    CARD + 'wrong_in_1000 = 1000 * (1 - measured["plain"]["accuracy"])',
    CARD + "wrong_in_1000 = round(1000 * (1 - accuracy), -2)",
    one("Bo", "{2, 4}"),
]
