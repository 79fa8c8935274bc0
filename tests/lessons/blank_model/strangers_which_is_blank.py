"""Answers to exercise 1.4 by people who saw the notebook alone."""

from __future__ import annotations

RIGHT = [
    # as asked
    'blank_is, why = "C", 2',
    # small letter
    'blank_is, why = "c", 2',
    # blanks
    'blank_is, why = " C ", 2',
    # number as text
    'blank_is, why = "C", "2"',
    # a NumPy number
    'blank_is, why = "C", np.int64(2)',
    # with a point
    'blank_is, why = "C", "2."',
    # whole float
    'blank_is, why = "C", 2.0',
    # in words
    'blank_is, why = "model C", 2',
    # capital Model
    'blank_is, why = "Model C", 2',
    # small letter and text
    'blank_is, why = "c", "2"',
    # quoted by name
    'blank_is, why = "C.", 2',
    # bracket after
    'blank_is, why = "c)", 2',
    # both in brackets
    'blank_is, why = "(C)", "(2)"',
    # with its noun
    'blank_is, why = "C", "reason 2"',
    # an array without axes
    'blank_is, why = "C", np.array(2)',
    # NumPy's text
    'blank_is, why = np.str_("C"), 2',
    # a new line
    'blank_is, why = "C\\n", 2',
    # loud
    'blank_is, why = "MODEL C", "2)"',
]

WRONG = [
    # trained one
    'blank_is, why = "A", 2',
    # swapped one
    'blank_is, why = "B", 2',
    # reason 1
    'blank_is, why = "C", 1',
    # reason 3
    'blank_is, why = "C", 3',
    # reason 4
    'blank_is, why = "C", 4',
    # swapped model, its reason
    'blank_is, why = "B", 4',
    # swapped model, wrong most often
    'blank_is, why = "B", 1',
    # surest model, unsure
    'blank_is, why = "A", 3',
    # two reasons
    'blank_is, why = "C", [2, 3]',
    # zero
    'blank_is, why = "C", 0',
    # None
    'blank_is, why = "C", None',
    # number of the column
    "blank_is, why = 3, 2",
    # exchanged
    'blank_is, why = 2, "C"',
    # two letters
    'blank_is, why = "AC", 2',
    # the sentence
    'blank_is, why = "C", "Its answers hardly change with the text."',
    # all reasons
    'blank_is, why = "C", "1234"',
    # the answer 5
    'blank_is, why = "C", 5',
    # minus two
    'blank_is, why = "C", -2',
    # a half
    'blank_is, why = "C", 2.5',
    # two pairs
    'blank_is, why = "C", (1, 2)',
    # a set of two
    'blank_is, why = "C", {2, 3}',
    # True
    'blank_is, why = "C", True',
    # all letters
    'blank_is, why = "ABC", 2',
    # a dict
    'blank_is, why = {"C": 2}, None',
    # words
    'blank_is, why = "blank", 2',
    # letter D
    'blank_is, why = "D", 2',
    # empty
    'blank_is, why = "", 2',
    # the pair in one
    'blank_is, why = ("C", 2), 2',
    # twenty-two
    'blank_is, why = "C", 22',
    # nan
    'blank_is, why = "C", float("nan")',
    # reasons 2 and 3 as text
    'blank_is, why = "C", "2, 3"',
    # letter for why
    'blank_is, why = "C", "C"',
    # B small
    'blank_is, why = "b", 2',
    # not C
    'blank_is, why = "not C", 2',
    # 2 or 3
    'blank_is, why = "C", "2 or 3"',
    # the body
    "blank_is, why = body, 2",
    # two models
    'blank_is, why = "A and C", 2',
    # reason 3 by name
    'blank_is, why = "C", "reason 3"',
    # two reasons
    'blank_is, why = "C", "2 3"',
    # swapped one by name
    'blank_is, why = "model B", "2."',
    # no letter
    'blank_is, why = "model", 2',
    # bytes
    'blank_is, why = b"C", 2',
    # complex
    'blank_is, why = "C", 2j',
    # twice
    'blank_is, why = "CC", 2',
    # minus
    'blank_is, why = "C", "-2"',
]
