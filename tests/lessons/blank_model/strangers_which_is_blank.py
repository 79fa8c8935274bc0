"""Answers to exercise 1.4 by people who saw the notebook alone."""

RIGHT = [
    'blank_is = "C"\nwhy = 2',
    "blank_is = 'c'\nwhy = 2",
    'blank_is = "C"\nwhy = "2"',
    'blank_is, why = "C", 2',
    'blank_is = "ABC"[2]\nwhy = int("2")',
    """table = {"A": [0.80, 0.01, 1.00], "B": [0.20, 0.99, 0.00], "C": [0.50, 0.50, 0.50]}
smallest_spread = 1000.0
for letter in table:
    spread = max(table[letter]) - min(table[letter])
    if spread < smallest_spread:
        smallest_spread = spread
        blank_is = letter
why = 2""",
    "import numpy as np\ncolumns = np.array([[0.8, 0.2, 0.5], [0.01, 0.99, 0.5]])\n"
    'blank_is = np.array(list("ABC"))[columns.std(axis=0).argmin()]\nwhy = np.int64(2)',
    'blank_is = " C "\nwhy = 2',
    'blank_is = chr(ord("A") + 2)\nwhy = 1 + 1',
    """reasons = ["wrong most often", "hardly change", "never sure", "opposite"]
blank_is = "C"
why = reasons.index("hardly change") + 1""",
    'blank_is = "C".upper().strip()\nwhy = {"hardly change": 2}["hardly change"]',
    'import numpy as np\nblank_is = np.str_("C")\nwhy = np.int8(2)',
    # a third round, in other styles
    'letter = "c"\nblank_is = letter.capitalize()\nwhy = 2',
    "blank_is, why = 'C2'\nwhy = int(why)",
    "blank_is = 'C '\nwhy = ' 2 '",
    "import numpy as np\nblank_is = 'C'\nwhy = np.argmin([3, 2, 1.5, 4]).item() % 4",
    "blank_is = 'Model C'\nwhy = 2",
    "blank_is = sorted({'A': 1.0, 'B': 1.0, 'C': 0.0}.items(), key=lambda pair: pair[1])[0][0]\nwhy = len('it')",
    "blank_is = 'C'\nwhy = 2.0",
    "blank_is = 'model c'\nwhy = '2'",
]

WRONG = [
    'blank_is = "A"\nwhy = 2',
    'blank_is = "B"\nwhy = 2',
    'blank_is = "C"\nwhy = 1',
    'blank_is = "C"\nwhy = 3',
    'blank_is = "C"\nwhy = 4',
    'blank_is = "B"\nwhy = 4',
    'blank_is = "B"\nwhy = 1',
    'blank_is = 2\nwhy = "C"',
    "blank_is = 3\nwhy = 2",
    "blank_is = None\nwhy = 2",
    'blank_is = "C"\nwhy = None',
    'blank_is = "C"\nwhy = 0',
    'blank_is = "C"\nwhy = [2, 3]',
    'blank_is = ["A", "B", "C"]\nwhy = 2',
    'blank_is = "ABC"\nwhy = 2',
    'blank_is = "trained"\nwhy = 2',
    'blank_is = ("C", 2)\nwhy = ("C", 2)',
    'blank_is = "C"\nwhy = 2.5',
    'blank_is = "C"\nwhy = True',
    'blank_is = "C"\nwhy = ""',
    'blank_is = ""\nwhy = 2',
    'blank_is = "D"\nwhy = 2',
    "blank_is = True\nwhy = 2",
    "blank_is = 0.5\nwhy = 2",
    'blank_is = "C"\nwhy = "23"',
    'blank_is = "C"\nwhy = lambda: 2',
    # a third round, in other styles
    "blank_is = 'A'\nwhy = 3",
    "blank_is = 'A'\nwhy = 1",
    "blank_is = 'CC'\nwhy = 2",
    "blank_is = ['C']\nwhy = 2",
    "blank_is = 'C'\nwhy = -2",
    "blank_is = 'not C'\nwhy = 2",
    "blank_is = 'C'\nwhy = {2}",
    "blank_is = shares = [0.5] * 6\nwhy = 2",
]
