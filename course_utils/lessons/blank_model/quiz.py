"""Quiz of notebook 1."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "1.1",
        "`config = BertConfig()` has just run. What does `config` contain?",
        (
            Option(
                "Trained weights.",
                False,
                "Nothing was read from a file and nothing came over the network, so no training can be in it.",
            ),
            Option(
                "Sizes and settings.",
                True,
                "It is the plan: how many layers, how wide, how many token ids. It holds no weights at all.",
            ),
            Option(
                "The vocabulary.",
                False,
                "It knows how many ids there are, and not which word is meant by any of them. The words are in the"
                " tokenizer's files.",
            ),
            Option("Random weights.", False, "Those come later, when a model made from the config is built."),
        ),
    ),
    Question(
        "1.2",
        "A blank TensorFlow model has been built. You call it twice, with the same text and nothing else. What do you"
        " see?",
        (
            Option(
                "Two different outputs, because the model is blank.",
                False,
                "Chance was used up when the weights were drawn. From then on the weights stay as they are.",
            ),
            Option(
                "Two different outputs, because of dropout.",
                False,
                "In TensorFlow dropout is off unless you pass `training=True`. A blank PyTorch model does start with"
                " dropout at work: there this would be right until you call `model.eval()`.",
            ),
            Option(
                "Equal outputs, provided a seed was set.",
                False,
                "A seed matters for making a model, not for calling it. Without a seed you get another model, which is"
                " then just as constant.",
            ),
            Option("Equal outputs.", True, "A model is a function: same input and same weights give the same output."),
        ),
    ),
    Question(
        "1.3",
        "A blank sentiment model judges 100 reviews, half of them positive. What is its score likely to be?",
        (
            Option(
                "About 50 right, nearly all with the same label.",
                True,
                "It says nearly the same to every text, so nearly all texts get one label, and for half of the reviews"
                " that label happens to be right.",
            ),
            Option(
                "About 50 right, the labels jumping at random from review to review.",
                False,
                "The number is right and the reason is not: its answer hardly depends on the review, so it does not"
                " jump.",
            ),
            Option(
                "0 right, because it knows nothing.",
                False,
                "To miss every review it would have to know the right labels, as model B of exercise 1.4 does.",
            ),
            Option(
                "None: a blank model raises an error.",
                False,
                "It runs like any other model, and nothing in its output says that it was never trained.",
            ),
        ),
    ),
)
