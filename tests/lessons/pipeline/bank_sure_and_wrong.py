"""Exercise 2.3: right answers that must pass, wrong ones with the words they must get."""

from __future__ import annotations

MISTAKES = '''
def mistakes():
    """Texts on which the live model is sure and wrong."""
    tries = {
        "I expected to hate it but I was wrong.": "POSITIVE",
        "Great, another delay.": "NEGATIVE",
        "What a wonderful way to waste two hours.": "NEGATIVE",
        "Nobody could possibly dislike this film.": "POSITIVE",
        "I cannot say anything bad about it.": "POSITIVE",
        "It was okay.": "NEGATIVE",
        "I never thought I would say this, but I did not hate it.": "POSITIVE",
        "The worst day of my life turned out fine.": "POSITIVE",
        "It is impossible to be bored.": "POSITIVE",
        "You would have to be dead not to laugh.": "POSITIVE",
        "Brilliant, if you enjoy watching paint dry.": "NEGATIVE",
        "The trailer was the best part.": "NEGATIVE",
    }
    answers = {text: classifier(text)[0] for text in tries}
    return [(t, tries[t]) for t, a in answers.items() if a["label"] != tries[t] and a["score"] > 0.9]
'''

RIGHT = [
    MISTAKES + "\nmy_text, my_label = mistakes()[0]",
    MISTAKES + "\nmy_text, my_label = mistakes()[1]\nmy_label = my_label.lower()",
    MISTAKES + '\nmy_text, my_label = mistakes()[-1]\nmy_text = f"  {my_text}  "',
]

WRONG = [
    ('my_text, my_label = "I love this", "NEGATIVE"', "is praise and nothing else"),
    ('my_text, my_label = "I love you.", "NEGATIVE"', "is praise and nothing else"),
    ('my_text, my_label = "Terrible. The worst film ever.", "POSITIVE"', "is blame and nothing else"),
    ('my_text, my_label = "I love you.", "POSITIVE"', "and so do you"),
    ('my_text, my_label = "", "POSITIVE"', "is empty"),
    ('my_text, my_label = "我恨你", "NEGATIVE"', "outside plain English"),
    ('my_text, my_label = "The sky is blue.", "NEUTRAL"', "The model knows two labels"),
    ('my_text, my_label = "good " * 61, "NEGATIVE"', "60 words at most"),
    ('my_text, my_label = ["I love you."], "NEGATIVE"', "asks for a text in quotes"),
]
