"""Quiz of notebook 7."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "7.1",
        "Which change of a repo does the library not notice at all?",
        (
            Option(
                "One layer more in `config.json` than in the weights.",
                False,
                "It warns: some weights were newly initialized, that is, made up.",
            ),
            Option(
                "The two names in `id2label` swapped.",
                True,
                "To the library they are two texts. It looks them up and believes them.",
            ),
            Option(
                "Three labels where the weights have two.",
                False,
                "The shapes do not fit, and loading stops with an error, if an unreadable one.",
            ),
            Option(
                "The tokenizer's files missing.",
                False,
                "Loading the tokenizer stops with an error, though it does not speak of tokenizers.",
            ),
        ),
    ),
    Question(
        "7.2",
        "A repo holds `pytorch_model.bin` and `model.safetensors`. What does that mean, as a rule?",
        (
            Option(
                "It holds two models, and you have to choose one.",
                False,
                "A repo holds one model; several formats of it are common.",
            ),
            Option(
                "The `.bin` file is the config in binary form.",
                False,
                "The config is always the text file `config.json`.",
            ),
            Option(
                "The weights are cut in two, and both files are needed.",
                False,
                "Parts of one set of weights carry numbers such as 00001-of-00002 in their names, and come with an"
                " index.",
            ),
            Option(
                "It holds the same weights twice, and the library prefers the safer format.",
                True,
                "The older file stays for older programs. When both are there, model.safetensors is read.",
            ),
        ),
    ),
    Question(
        "7.3",
        "A card reports 91 % accuracy on the validation sentences of SST-2, which are film reviews. May you expect 91 %"
        " on reviews of hotels?",
        (
            Option(
                "No: those are other texts, and nobody has measured them.",
                True,
                "A figure holds for data like the data it was measured on. Label a hundred hotel reviews by hand and"
                " measure.",
            ),
            Option(
                "Yes: accuracy is a property of the model.",
                False,
                "It is a property of a model and of data. Change the data and the figure changes.",
            ),
            Option(
                "Yes, if the hotel reviews are in English.",
                False,
                "The language is necessary, not sufficient: “small”, “quiet” and “cold” mean other things for a room"
                " than for a film.",
            ),
        ),
    ),
)
