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
                "Config and weights are there. The tokenizer is saved by its own call, and the code of the architecture"
                " comes with the library.",
            ),
            Option(
                "This notebook, with its variables.",
                False,
                "The new process of section 5 knew none of your variables and gave the same logits.",
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
                "Guessed sizes would give a wrong model unnoticed. The library refuses instead.",
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
                "That is what happens when `id2label` is missing. Without the whole file sizes and class are unknown.",
            ),
        ),
    ),
    Question(
        "6.3",
        "A training stops after epoch 3 of 5. On disk is what `save_pretrained` wrote at that point. What is lost?",
        (
            Option(
                "Nothing: the next step will be the one that would have come.",
                False,
                "The weights are the same, but the next step also depends on what the optimizer remembers, and that was"
                " not saved.",
            ),
            Option(
                "The optimizer's memory of the gradients, and the place that was reached.",
                True,
                "The model can be used, or trained further from here, but the old training cannot go on as if it had"
                " never stopped.",
            ),
            Option(
                "All that was learned: the weights are written when a training ends.",
                False,
                "`save_pretrained` writes the weights as they are at that moment, however far the training has come.",
            ),
            Option(
                "The names of the labels.",
                False,
                "Those lie in `config.json`, which `save_pretrained` writes each time.",
            ),
        ),
    ),
)
