"""The quiz questions of notebook 4."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "4.1",
        "Who decided that index 1 means POSITIVE?",
        (
            Option("The body", False, "The body makes rows of numbers for any task. It has never seen a label name."),
            Option(
                "The weights of the head",
                False,
                "They give index 1 a large score for texts like those that carried label 1 in training. Which word that"
                " label stands for is not in them.",
            ),
            Option(
                "The people who labelled the training data; the config keeps a note of it",
                True,
                "Label 1 stood for positive reviews, the head learned that order, and `id2label` writes the names down."
                " Change the note, and the name changes while every number stays.",
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
                "The library gave random values to the layers that were missing, and said so. It will answer every"
                " question, politely and without meaning.",
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
        "Which of these has one row for each token?",
        (
            Option(
                "The hidden states",
                True,
                "The body keeps a row for every position, padding included. A token head keeps them too, because it"
                " must label each word.",
            ),
            Option(
                "The logits of a sequence classifier",
                False,
                "They have one row for each sentence: its head reads position 0 and drops the rest.",
            ),
            Option(
                "`id2label`", False, "That is a note in the config with one entry for each label; it knows no tokens."
            ),
            Option(
                "The weights of the head",
                False,
                "Their shape depends on the hidden size and the number of labels, never on how long a sentence is.",
            ),
        ),
    ),
)
