"""The quiz questions of notebook 4."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "4.1",
        "Who decided that index 1 means POSITIVE?",
        (
            Option(
                "The body",
                False,
                "The body returns rows as long as the hidden size. They have no column for a label, so no index 1.",
            ),
            Option(
                "The weights of the head",
                False,
                "They give index 1 a large score for texts like those that carried label 1 in training. Which word that"
                " label stands for is not in them.",
            ),
            Option(
                "The people who labelled the training data; the config keeps a note of it",
                True,
                "In the training data 1 stood for positive, the head learned that order, and `id2label` writes the"
                " names down. Change the note, and the name changes while every number stays.",
            ),
            Option("The tokenizer", False, "It turns text into ids and is finished long before there are scores."),
        ),
    ),
    Question(
        "4.2",
        "You load a body as a classifier and read: newly initialized: `['classifier', 'pre_classifier']`. What now?",
        (
            Option(
                "The file is damaged; download it again", False, "Nothing is damaged: a head was never in that file."
            ),
            Option(
                "As expected, but its answers are worthless until the head is trained",
                True,
                "The library gave random values to the layers that were missing, and said so. It will return scores for"
                " every text, and they mean nothing.",
            ),
            Option(
                "Harmless; such lines may be ignored",
                False,
                "That holds for `dropout`, which has no weights. These two layers have them, and they decide the"
                " answer.",
            ),
            Option(
                "The body is random too",
                False,
                "Only the layers named in the message are new. The body came from the file.",
            ),
        ),
    ),
    Question(
        "4.3",
        "Two models have the same labels. For one text, the first gives the logits -0.6 and 0.8, the second -1.6 and"
        " 1.6. What follows?",
        (
            Option(
                "The second model is right more often",
                False,
                "A factor in the last layer changes the size of the logits and no decision. How often a model is right"
                " has to be counted on texts whose label is known.",
            ),
            Option(
                "Both put index 1 ahead; which model is better their sizes do not say",
                True,
                "Logits of two models share no scale. Multiply the last layer of a model by ten, and its logits"
                " grow while all its decisions stay.",
            ),
            Option(
                "The second model is the larger one",
                False,
                "The size of a model does not set the size of its logits; a single factor in the last layer would"
                " change them.",
            ),
            Option(
                "The first model has an untrained head",
                False,
                "Small logits alone prove nothing. Whether the head came from the file stands in the loading report.",
            ),
        ),
    ),
)
