"""Quiz of notebook 2."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "2.1",
        "A pipeline answers `POSITIVE` with a score of 0.98. What does the score say?",
        (
            Option(
                "In 98 of 100 such cases the model is right.",
                False,
                "That would be true of a calibrated model, and the score alone does not say whether a model is one."
                " Notebook 5 counts how well this one keeps the promise.",
            ),
            Option(
                "98 % of the words are positive.",
                False,
                "Words are not counted. The model computes the score from the text as a whole.",
            ),
            Option(
                "The text is very positive.",
                False,
                "Strength is not what is measured: `The sky is blue.` gets nearly the same score as `Not bad at all.`",
            ),
            Option(
                "Of its two labels, the model gives this one a share of 0.98.",
                True,
                "It compares the labels that the model knows, and the scores of one text sum to 1 even where neither"
                " label fits.",
            ),
        ),
    ),
    Question(
        "2.2",
        '`pipeline("sentiment-analysis")` is called without a model, and the network is up. What happens?',
        (
            Option(
                "It raises an error, because no model was named.",
                False,
                "It does not. The task has a default, so the call succeeds and somebody else has chosen the model.",
            ),
            Option(
                "It downloads a default English model and warns about it.",
                True,
                "You saw the entry in `SUPPORTED_TASKS`. The warning says that this is not a good idea in production.",
            ),
            Option(
                "It picks a model for the language of your text.",
                False,
                "It has not seen your text yet, and the default knows English only.",
            ),
        ),
    ),
    Question(
        "2.3",
        "Which part of a pipeline turns the two logits into a word such as `POSITIVE`?",
        (
            Option("The tokenizer.", False, "It works at the other end: from text to numbers."),
            Option("The body.", False, "The body makes rows of numbers, one per token; no label is in sight."),
            Option(
                "The post-processing.",
                True,
                "It turns the logits into scores, takes the largest, and looks its name up in `id2label`.",
            ),
            Option("The head.", False, "The head makes the logits. They are numbers without names."),
        ),
    ),
)
