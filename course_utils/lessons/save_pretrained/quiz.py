"""Quiz of notebook 6."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "6.1",
        "You called `model.save_pretrained(folder)` and copied the folder. What else does another laptop need to turn a"
        " text into a label?",
        (
            Option(
                "Nothing: the folder holds the whole model.",
                False,
                "The model reads ids, not text. The files that turn text into ids are not in the folder yet.",
            ),
            Option(
                "The data the model was trained on.",
                False,
                "Training has turned the data into numbers. They are in the weight file; the data itself is not read"
                " again.",
            ),
            Option(
                "The tokenizer's files, and the library.",
                True,
                "Plan and weights are there. The tokenizer is saved by its own call, and the code of the architecture"
                " comes with the library.",
            ),
            Option(
                "This notebook, with its variables.",
                False,
                "The new process knew none of your variables and gave the same logits.",
            ),
        ),
    ),
    Question(
        "6.2",
        "Someone deletes `config.json` from a complete folder. What does `from_pretrained` do?",
        (
            Option(
                "It stops: it does not know which kind of model to build.",
                True,
                "You saw the ValueError about an unrecognized model. The weight file has names and numbers, but no"
                " class, no number of heads, no labels.",
            ),
            Option(
                "It takes the default config of BERT.",
                False,
                "Guessing a plan would give a wrong model in silence. The library refuses instead.",
            ),
            Option(
                "It works: the weights know their own shapes.",
                False,
                "Shapes are known, but they do not say how many heads share a matrix, which activation is used, or what"
                " the labels mean.",
            ),
            Option(
                "Only the label names are lost.",
                False,
                "That is what happens when `id2label` is missing. Without the whole file there is no plan at all.",
            ),
        ),
    ),
    Question(
        "6.3",
        "Python can write any object with `pickle`. Why is that a poor format for weights that you pass on?",
        (
            Option(
                "A pickle is always larger than the other formats.",
                False,
                "The numbers take the same bytes in every format; the rest is small.",
            ),
            Option(
                "Reading it can run code, and it needs the same classes on the other side.",
                True,
                "A pickle is a little program for rebuilding objects. Safetensors and h5 hold names, shapes and"
                " numbers: reading them runs nothing.",
            ),
            Option(
                "It cannot hold large arrays.",
                False,
                "It can. For years `pytorch_model.bin` was a pickle with gigabytes in it.",
            ),
        ),
    ),
)
