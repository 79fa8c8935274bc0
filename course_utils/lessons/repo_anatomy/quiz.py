"""Quiz of notebook 7."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "7.1",
        "Which change of a repo is reported neither by the version of this course nor by transformers 5?",
        (
            Option(
                "One layer more in `config.json` than in the weights.",
                False,
                "Both report it: some weights were missing and have been made up.",
            ),
            Option(
                "The two names in `id2label` exchanged.",
                True,
                "To the library they are two strings. It looks them up and believes them.",
            ),
            Option(
                "Three labels where the weights have two.",
                False,
                "The shapes do not fit, so loading stops with an error in both versions.",
            ),
            Option(
                "The tokenizer's files missing.",
                False,
                "Here that is an error. In transformers 5 it is silent: a tokenizer without words is made up.",
            ),
        ),
    ),
    Question(
        "7.2",
        "A repo holds `pytorch_model.bin` and `model.safetensors`. What does that mean, as a rule?",
        (
            Option(
                "It holds two models, and the library takes the larger one.",
                False,
                "As a rule both hold the same weights, and the library chooses by the format, not by the size.",
            ),
            Option(
                "It holds one model, and the `.bin` file is its config in binary form.",
                False,
                "The config is a text file, `config.json`.",
            ),
            Option(
                "The weights are cut in two, and the library reads both files.",
                False,
                "Parts of one set of weights carry numbers such as 00001-of-00002 in their names, and come with an"
                " index.",
            ),
            Option(
                "It holds one model twice, and the library takes the safer file.",
                True,
                "The older file stays for older programs. When both are there, model.safetensors is read.",
            ),
        ),
    ),
    Question(
        "7.3",
        "A repo holds a card, `adapter_config.json` and a small `adapter_model.safetensors`, nothing else. What do you"
        " need to use it?",
        (
            Option(
                "The model that `adapter_config.json` names, from another repo.",
                True,
                "An adapter is a change to a model. Without that model, and its tokenizer, there is nothing to change.",
            ),
            Option(
                "Nothing more: these weights are the whole, small model.",
                False,
                "The file holds a few extra weights only; the layers that they change are in another repo.",
            ),
            Option(
                "The other shards of these weights, named in an index.",
                False,
                "Shards carry numbers such as 00001-of-00002 in their names, and come with an index.",
            ),
            Option(
                "A config with `architectures`, which you write by hand.",
                False,
                "A config without the base model's weights builds random layers; the adapter changes trained ones.",
            ),
        ),
    ),
)
