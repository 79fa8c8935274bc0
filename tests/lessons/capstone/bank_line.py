"""Exercise 10.4: right answers that must pass, wrong ones with the words they must get (the repo of "your name")."""

from __future__ import annotations

NUMBERS = "right, n, low, high = 6, 10, 0.31, 0.83\n"
LINE = 'line = f"For reviews of the {thing}. With emoji: right on {right} of {n}, {low:.2f} to {high:.2f}."\n'

RIGHT = [
    NUMBERS + LINE,
    "right, n = np.int64(6), 10.0\nlow, high = interval(right / n, n)\n" + LINE,
    NUMBERS + 'line = "Norven  DESK, emoji: 6/10, {:.0%} to {:.0%}".format(low, high)',
    NUMBERS + 'line = f"{thing},emoji,{right},{n},{low},{high}"',
]
WRONG = [
    (
        NUMBERS + 'line = f"For the {thing}. It reads emoji as well as words, {right} of {n}."',
        'The line still says "reads emoji as well as words"',
    ),
    (
        NUMBERS + 'line = f"Emoji: {right} of {n}."',
        '0 of 3 points for "your name". `line` does not name the Norven desk',
    ),
    (NUMBERS + 'line = f"The Cordor film. Emoji: {right} of {n}."', "does not name the Norven desk"),
    (NUMBERS + 'line = f"{thing}: six of {n} were right."', "2 of 3 points"),
    (NUMBERS + 'line = f"{thing}: six of {n} were right."', "does not contain `right` (6) in digits"),
    (NUMBERS + 'line = f"{thing}: 60 % were right."', "`right` (6) and `n` (10) in digits"),
    (NUMBERS + 'line = f"{thing}: 7 of 10 were right."', "does not contain `right` (6) in digits"),
    (NUMBERS + 'line = f"{thing}: right {low} of 10 in 16 texts."', "does not contain `right` (6) in digits"),
    (
        NUMBERS + 'line = "{thing}: right on {right} of {n}."',
        '0 of 3 points for "your name". The line still contains "{thing}"',
    ),
    (NUMBERS + 'line = thing + ": {right} of {n}, 6 of 10."', '2 of 3 points for "your name".'),
    (NUMBERS + 'line = thing + ": {right} of {n}, 6 of 10."', 'Put an `f` before its first quote, f"..."'),
    # the count
    (
        "right, n = 7, 10\nlow, high = interval(0.7, 10)\n" + LINE,
        'not what we count in `course_utils.sentences("emoji")`',
    ),
    ("right, n = 7, 10\nlow, high = interval(0.7, 10)\n" + LINE, "which fits only your own count"),
    (NUMBERS.replace("6, 10", "7, 10") + LINE, "2 of 3 points"),
    (NUMBERS.replace("6, 10", "10, 6") + LINE, "`right` is 10 and `n` is 6: swap the two"),
    (NUMBERS.replace("6, 10", "4, 10") + LINE, "4 of 10 are wrong by our count"),
    (NUMBERS.replace("6, 10", "6, 12") + LINE, "`n` is 12. Take every sentence"),
    (NUMBERS.replace("6, 10", "0.6, 10") + LINE, "answers, not their share"),
    (NUMBERS.replace("6, 10", "6.001, 10") + LINE, "6.001 of 10 is not a count"),
    (NUMBERS.replace("6, 10", "'6', 10") + LINE, '`right` is the string "6". It should be how many answers are right'),
    (NUMBERS.replace("6, 10", "True, 10") + LINE, "`right` is True"),
    (NUMBERS.replace("6, 10", "6, None") + LINE, "`n` is None. It should be how many sentences you asked about"),
    # the interval
    (NUMBERS.replace("0.31, 0.83", "0.83, 0.31") + LINE, "Swap the two: the lower end comes first"),
    (NUMBERS.replace("0.31, 0.83", "31.3, 83.2") + LINE, "`low` is 31.3 and `high` is 83.2. Give both as shares"),
    (NUMBERS.replace("0.31, 0.83", "-0.1, 0.83") + LINE, "Give both as shares between 0 and 1"),
    (NUMBERS.replace("0.31, 0.83", "0.30, 0.83") + LINE, "`low` is 0.3 and `high` is 0.83. That is not the interval"),
    (
        NUMBERS.replace("0.31, 0.83", "interval(0.6, 10), 0.83") + 'line = f"{thing}: 6 of 10"',
        "`low` is a tuple of length 2",
    ),
    (NUMBERS.replace("0.31, 0.83", "0.31, float('nan')") + LINE, "`high` is nan. It should be the second"),
    (NUMBERS.replace("0.31, 0.83", "0.31, '83 %'") + 'line = f"{thing}: 6 of 10"', '`high` is the string "83 %"'),
    (
        NUMBERS + 'line = f"It reads **emoji** as well, as words? {thing}: {right} of {n}."',
        'The line still says "reads emoji as well as words". Put what you found into other words.',
    ),
    (NUMBERS + 'line = f"{thing}: 0,6 of 10"', "does not contain `right` (6) in digits"),
    # no line at all
    (NUMBERS + "line = 6", "a string in quotes"),
    (NUMBERS + 'line = f"For the {thing}, {right} of {n}. " * 40', "One or two sentences are enough"),
]
