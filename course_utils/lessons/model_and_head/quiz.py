"""The quiz questions of notebook 4."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "4.1",
        "Who decided that index 1 means POSITIVE?",
        (
            Option(
                "The body, in pre-training",
                False,
                "The body returns rows as long as the hidden size, and no index in such a row stands for a label.",
            ),
            Option(
                "The weights of the head, in training",
                False,
                "In training they learned for which texts index 1 gets a large score. Which word index 1 stands for is"
                " not in them.",
            ),
            Option(
                "The people who labelled the data",
                True,
                "In their data 1 stood for positive, the head learned that order in training, and `id2label` writes the"
                " names down. Change the note, and the name changes while every number stays.",
            ),
            Option(
                "The tokenizer, by its ids",
                False,
                "It turns text into ids and is finished long before there are scores.",
            ),
        ),
    ),
    Question(
        "4.2",
        "You load a body as a classifier and read: newly initialized: `['classifier', 'pre_classifier']`. What now?",
        (
            Option(
                "The file is damaged; download it once more",
                False,
                "Nothing is damaged: a head was never in that file.",
            ),
            Option(
                "Nothing is broken; train the head first",
                True,
                "The library gave random values to the layers that were missing, and said so. It will return scores for"
                " every text, and they mean nothing.",
            ),
            Option(
                "It is harmless; the model can be used at once",
                False,
                "That holds for `dropout`, which has no weights. These two layers have them, and they decide the"
                " answer.",
            ),
            Option(
                "The body is random too; train the whole model",
                False,
                "Only the layers named in the message are new. The body came from the file.",
            ),
        ),
    ),
    Question(
        "4.3",
        "Two models have the same labels in the same order. For one text, the first gives the logits -0.6 and 0.8,"
        " the second -1.6 and 1.6. What follows?",
        (
            Option(
                "The second model is right more often",
                False,
                "A factor in the last layer changes the size of the logits but no decision. How often a model is right"
                " has to be counted on texts whose label is known.",
            ),
            Option(
                "Both models choose the same label, and nothing more",
                True,
                "The logits of two models have no scale in common. Multiply the last layer of a model by ten, and its"
                " logits grow while all its decisions stay.",
            ),
            Option(
                "The second model has more parameters",
                False,
                "The size of a model does not set the size of its logits; a single factor in the last layer would"
                " change them.",
            ),
            Option(
                "The first model has an untrained head",
                False,
                "Small logits alone prove nothing. The loading report says whether the head came from the file.",
            ),
        ),
    ),
)
