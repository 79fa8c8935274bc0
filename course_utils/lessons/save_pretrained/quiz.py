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
                "The library alone: it brings the tokenizer of each kind of model.",
                False,
                "The library brings the code of the tokenizer. Its vocabulary is in files, and those are saved by the"
                " tokenizer's own call.",
            ),
            Option(
                "The tokenizer's files, and the library.",
                True,
                "Config and weights are there. The tokenizer is saved by its own call, and the code of the architecture"
                " comes with the library.",
            ),
            Option(
                "The tokenizer's files alone: the folder holds all the rest.",
                False,
                "Config and weights are settings and numbers. The code of the layers that they belong to comes with the"
                " library.",
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
                "You saw the ValueError about an unrecognized model. The library reads the class from the config, and"
                " the weight file has neither the number of heads nor the labels.",
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
                "That is what happens when `id2label` is missing. Without the whole file, the library does not know"
                " which class to build.",
            ),
        ),
    ),
    Question(
        "6.3",
        "A training run stops after epoch 3 of 5. What `save_pretrained` wrote at that point is on disk. What is lost?",
        (
            Option(
                "Nothing: the next step will be the one that would have come.",
                False,
                "The weights are the same, but the next step also depends on what the optimizer remembers, and that was"
                " not saved.",
            ),
            Option(
                "The optimizer's memory of the gradients, and how far training had got.",
                True,
                "The model can be used, or trained further from here, but the old run cannot go on as if it had"
                " never stopped.",
            ),
            Option(
                "The optimizer's memory alone: the weights show how far training had got.",
                False,
                "The memory is lost, but the weights are numbers without a date: nothing in them says after how many"
                " steps they were saved.",
            ),
            Option(
                "The last layer: like every new head, it starts again with random numbers.",
                False,
                "The trained head is in the file with all the other weights. It is drawn anew only if you ask for"
                " another number of labels.",
            ),
        ),
    ),
)
