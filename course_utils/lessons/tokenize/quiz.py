"""Quiz of notebook 3."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "3.1",
        "You see the token `##face`. What do the two characters in front of it say?",
        (
            Option(
                "The rest of the line is a comment.",
                False,
                "That is Python's `#`. Inside a token it has no such meaning.",
            ),
            Option(
                "The piece is not in the vocabulary.",
                False,
                "It is: `##face` has a row of its own. A word that cannot be cut becomes `[UNK]`.",
            ),
            Option(
                "It continues the word that the token before it began.",
                True,
                "`hugging ##face` is one word in two pieces. The two `#` were never in the text.",
            ),
            Option(
                "The word carried a hashtag.",
                False,
                "A `#` that you type becomes a token `#` of its own, as you saw with `##ing`.",
            ),
        ),
    ),
    Question(
        "3.2",
        "Why is the shorter sentence of a batch filled up with `[PAD]`?",
        (
            Option(
                "To give the model more context.",
                False,
                "Padding says nothing about the text. The mask exists so that the model does not look at it.",
            ),
            Option(
                "Because along an axis of a tensor all entries have the same length.",
                True,
                "Rows of different lengths form no tensor, which is why the first call in section 6 failed.",
            ),
            Option(
                "Because the model always needs its full length.",
                False,
                "It takes any length up to its limit. Here the longest text of the batch set the width.",
            ),
            Option(
                "To mark where the sentence ends.", False, "`[SEP]` marks the end, and it comes before the padding."
            ),
        ),
    ),
    Question(
        "3.3",
        "With `truncation=True`, what happens to a text of 900 tokens when the model's limit is 512?",
        (
            Option(
                "The first 510 tokens stay, `[CLS]` and `[SEP]` are added, and no message appears.",
                True,
                "So a verdict in the last sentence of a review may be gone before the model starts.",
            ),
            Option(
                "You get an error.",
                False,
                "The error comes without truncation, and from the model. With it, everything looks fine.",
            ),
            Option(
                "It is cut into two texts, and both are read.",
                False,
                "Only if you ask for it with `return_overflowing_tokens=True`, and then you have two answers to"
                " combine.",
            ),
            Option(
                "The tokenizer keeps the most important tokens.",
                False,
                "It knows nothing about importance. It keeps the beginning, or the end if you set `truncation_side`.",
            ),
        ),
    ),
)
