"""Exercise 6.1: Keep it and prove it."""

from __future__ import annotations

import os
from pathlib import Path

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items
from course_utils.model import loaded
from course_utils.model.folder import temporary_folder
from course_utils.model.messages import listening

SAMPLE = (
    "A warm and funny film.",
    "I hate this so much!",
    "unbelievable",
    "It was okay.",
    "Two hours I will never get back.",
)


def check_keep(keep: object) -> str:
    from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

    if not callable(keep):
        call(keep)
    with temporary_folder() as place, listening():
        folder, model = place / "kept", loaded.new_tiny_classifier()
        tokenizer = _copy_of_tokenizer(place / "given")
        given = call(lambda: keep(model, tokenizer, folder))
        _complete(folder)
        again, words = _pair(given, model)
        if again is model or words is tokenizer:
            which = "model" if again is model else "tokenizer"
            raise NotYet(
                f"The {which} you return is the very object you were given, not one read from the folder. A copy in"
                " memory proves nothing; load it afresh."
            )
        _same_answers(model, tokenizer, again, words, "The pair you return")
        _same_answers(
            model,
            tokenizer,
            TFAutoModelForSequenceClassification.from_pretrained(folder),
            AutoTokenizer.from_pretrained(folder),
            "The pair in the folder",
        )
    return (
        "The reloaded pair gives equal logits on five texts, for a model with three labels that your function had never"
        " seen. Saving twice into one folder is the whole trick."
    )


def _copy_of_tokenizer(folder: Path):
    """Return the checkpoint's tokenizer, read from a copy: a tokenizer tells whoever asks where its files lie."""
    from transformers import AutoTokenizer

    loaded.tokenizer().save_pretrained(folder)
    return AutoTokenizer.from_pretrained(folder)


def _complete(folder: Path) -> None:
    files = set(os.listdir(folder)) if os.path.isdir(folder) else set()
    if not files:
        raise NotYet("Nothing lies in `folder` after your function ran. Save into the folder it is given.")
    if "config.json" not in files:
        found = ", ".join(sorted(files))[:80]
        raise NotYet(
            f"In `folder` lies {found}, and no config.json at the top. `from_pretrained` looks there and nowhere"
            " deeper; let the library write its own files into that one folder."
        )
    if not any(name.endswith((".h5", ".safetensors")) for name in files):
        raise NotYet(
            f"In `folder` lie {', '.join(sorted(files))}: a plan without weights. Save the model, not only its config."
        )
    if "tokenizer_config.json" not in files:
        raise NotYet(
            f"In `folder` lie {', '.join(sorted(files))}. Who turns text into ids on the other laptop? One part is not"
            " saved yet."
        )


def _pair(given: object, model: object) -> tuple:
    from transformers import PreTrainedTokenizerBase, TFPreTrainedModel

    if not is_a(given, list, tuple) or len(items(given)) != 2:
        raise NotYet(
            f"Your function returned {describe(given)}. Return two things: the reloaded model and the reloaded"
            " tokenizer."
        )
    again, words = items(given)
    if is_a(again, PreTrainedTokenizerBase) and is_a(words, TFPreTrainedModel):
        raise NotYet("Your function returned the tokenizer first. Exchange the two: first the model.")
    if not is_a(again, TFPreTrainedModel) or not is_a(words, PreTrainedTokenizerBase):
        raise NotYet(
            f"Your function returned {describe(again)} and {describe(words)}. Return first a model, then a tokenizer,"
            " both read from `folder`."
        )
    if type(again) is not type(model):
        raise NotYet(
            f"The model you return is a {type(again).__name__}, and the one you were given is a"
            f" {type(model).__name__}. `TFAutoModelForSequenceClassification` reads it back with its head."
        )
    return again, words


def _same_answers(model, tokenizer, again, words, who: str) -> None:
    import numpy as np

    if any(tokenizer(sentence)["input_ids"] != words(sentence)["input_ids"] for sentence in SAMPLE):
        raise NotYet(
            f"{who} has a tokenizer that gives other ids than the one you were given. Save that tokenizer, into the"
            " same folder."
        )
    inputs = tokenizer(list(SAMPLE), padding=True, return_tensors="tf")
    before, after = model(inputs).logits.numpy(), again(inputs).logits.numpy()
    if before.shape != after.shape:
        raise NotYet(
            f"{who} scores {after.shape[1]} labels, and the model you were given scores {before.shape[1]}. Was another"
            " model loaded, perhaps by its name?"
        )
    # 1e-6: the same weights give the same logits to the last bit; this leaves room for another order of sums
    if not np.abs(before - after).max() <= 1e-6:
        raise NotYet(
            f"{who} gives other logits: they differ by {np.abs(before - after).max():.3f} at most. Same plan, other"
            " numbers; where do the weights come from?"
        )


EXERCISE = Exercise(
    id="6.1",
    title="Keep it and prove it",
    minutes=6,
    difficulty=2,
    names=("keep",),
    check=check_keep,
    hints=(
        "Two objects can be saved, and each has the same method. One folder for both.",
        (
            "Two calls of `save_pretrained(folder)`, then two of `from_pretrained(folder)` with the Auto classes;"
            " return what those give."
        ),
    ),
    solution=(
        "def keep(model, tokenizer, folder):\n"
        "    model.save_pretrained(folder)\n"
        "    tokenizer.save_pretrained(folder)\n"
        "    reloaded = TFAutoModelForSequenceClassification.from_pretrained(folder)\n"
        "    return reloaded, AutoTokenizer.from_pretrained(folder)"
    ),
    why="The folder then holds plan, weights and vocabulary, and what is returned was built from those files alone.",
)
