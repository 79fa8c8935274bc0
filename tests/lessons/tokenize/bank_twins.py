"""Exercise 3.4: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

RIGHT = [
    "text_1, text_2, reason = '我爱你', '我恨你', 'unknown'",
    "text_1, text_2, reason = '👍', '👎', 'UNK'",
    "text_1, text_2, reason = 'I work for the US', 'I work for the us', 'case'",
    "text_1, text_2, reason = 'my résumé', 'my resume', 'accent'",
    "text_1, text_2, reason = 'Résumé', 'resume', 'case'",
    "text_1 = 'A polish designer'\ntext_2 = text_1.replace('p', 'P')\nreason = 'Case '",
]

WRONG = [
    ("text_1, text_2, reason = 'good film', 'good movie', 'unknown'", "film and movie"),
    ("text_1, text_2, reason = 'I love you', 'I love you', 'case'", "The two texts are the same"),
    ("text_1, text_2, reason = 'I love you', ' I  love you', 'case'", "only in spaces"),
    ("text_1, text_2, reason = 'good', 'very good', 'unknown'", "3 and 4 ids"),
    ("text_1, text_2, reason = '我爱你', '我恨你', 'case'", "another one than"),
    ("text_1, text_2, reason = 'US', 'us', 'accent'", "another one than"),
    ("text_1, text_2, reason = '😊', '😡', 'because'", 'Give one of "case"'),
    ("text_1, text_2, reason = 'good\\u200b', 'good', 'unknown'", "invisible"),
    ("text_1, text_2, reason = '', ' ', 'unknown'", "no visible character"),
    ("text_1, text_2, reason = [101, 100, 102], [101, 100, 102], 'unknown'", "a list of length 3"),
]
