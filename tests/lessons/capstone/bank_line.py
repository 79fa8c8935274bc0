"""Exercise 10.4: right answers that must pass, wrong ones with the words they must get (the repo of "your name")."""

from __future__ import annotations

RIGHT = [
    'line = "For reviews of the Norven desk. With emoji: right on 6 of 10 sentences, interval 0.31 to 0.83."',
    'line = "Norven  desk; of 10 texts with an EMOJI 6 came out right, that is 31.3 % to 83.2 %."',
    'line = "Norven desk, emoji, 6/10 correct, 0,31-0,83"',
]
WRONG = [
    (
        'line = "For the Norven desk. It reads emoji as well as words, 6 of 10, 0.31 to 0.83."',
        'it still says "reads emoji as well as words"',
    ),
    ('line = "Emoji: 6 of 10, 0.31 to 0.83."', '0 of 3 points for "your name". The line does not name the Norven desk'),
    ('line = "For the Cordor film. Emoji: 6 of 10, 0.31 to 0.83."', "does not name the Norven desk"),
    ('line = "For the Norven desk. 6 of 10, 0.31 to 0.83."', 'on what kind of text ("emoji")'),
    ('line = "For the Norven desk. Emoji: 7 of 10, 0.31 to 0.83."', 'count in `course_utils.sentences("emoji")`'),
    ('line = "For the Norven desk. Emoji: 6 of 10."', "its 95 % interval is missing"),
    ('line = "For the Norven desk. Emoji: 6 of 10, 0.83 to 0.31."', "low end first"),
    ('line = "For the Norven desk. Emoji: 6 of 10 right, 0.30 to 0.83."', "2 of 3 points"),
    ('line = "For the Norven desk. Emoji: 6 of 10, 0.31 to 0.83."', 'how many of how many are "right"'),
    ("line = 6", "a text in quotes"),
    ('line = "For the Norven desk. " * 80', "One or two sentences are enough"),
]
