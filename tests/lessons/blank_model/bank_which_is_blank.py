"""Exercise 1.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    'blank_is = "C"\nwhy = "2"',
    'blank_is, why = "C", 2',
    'blank_is, why = "c", 2.0',
    'blank_is, why = " model C ", np.int64(2)',
    'blank_is = "C"\nwhy = tf.constant(2)',
]

WRONG = [
    ('blank_is, why = "A", 3', "You chose A"),
    ('blank_is, why = "B", 4', "reliably"),
    ('blank_is, why = "B and C", 2', "Give one letter"),
    ('blank_is, why = "C", 0', "the number of a reason"),
    ('blank_is, why = "C", 2.5', "the number of a reason"),
    ('blank_is, why = "C", True', "asks for one number"),
    ("blank_is, why = None, 2", "asks for a string"),
    ('blank_is, why = "B", 1', "What must a model know"),
    ('blank_is, why = "A", 2', "You chose A"),
    ('blank_is, why = "C", 1', "Look at row B"),
    ('blank_is, why = "C", 3', "hard"),
    ('blank_is, why = "C", 4', "another model's row"),
    ('blank_is, why = "D", 2', "Give one letter"),
    ("blank_is, why = 3, 2", "asks for a string"),
    ('blank_is, why = "C", 7', "the number of a reason"),
    ('blank_is, why = "C", "because they are equal"', "asks for one number"),
]
