"""Exercise 6.3: Keep it and prove it."""

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
    if not callable(keep):
        call(keep)
    cases = ((_classifier, ("bad", "middling", "good")), (_classifier, ("no", "yes")), (_bert, ("a", "b", "c", "d")))
    for new, labels in cases:
        _try(keep, new(labels))  # made when its turn comes: most wrong functions fail with the first
    return (
        "The reloaded pair gives equal logits on five texts, for models of two classes with two, three and four labels"
        " that your function had never seen, and the names of the labels came back too. Saving both into one folder is"
        " the whole trick."
    )


def _classifier(labels: tuple[str, ...]):
    """Return a new tiny classifier with random weights and these labels."""
    from transformers import DistilBertConfig, TFDistilBertForSequenceClassification

    sizes = {"dim": 32, "n_layers": 1, "n_heads": 2, "hidden_dim": 64, "vocab_size": len(loaded.tokenizer())}
    config = DistilBertConfig(
        **sizes, id2label=dict(enumerate(labels)), label2id={label: i for i, label in enumerate(labels)}
    )
    model = TFDistilBertForSequenceClassification(config)
    model(model.dummy_inputs)
    return model


def _bert(labels: tuple[str, ...]):
    """Return a new tiny classifier of another class."""
    from transformers import BertConfig, TFBertForSequenceClassification

    sizes = {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 64}
    names = {"id2label": dict(enumerate(labels)), "label2id": {label: i for i, label in enumerate(labels)}}
    model = TFBertForSequenceClassification(BertConfig(vocab_size=len(loaded.tokenizer()), **sizes, **names))
    model(model.dummy_inputs)
    return model


def _try(keep, model) -> None:
    with temporary_folder() as place, listening():
        folder, tokenizer = place / "kept", _copy_of_tokenizer(place / "given")
        ids, logits, weights = _ids(tokenizer), _logits(model, tokenizer), model.get_weights()
        names, longest = dict(model.config.id2label), tokenizer.model_max_length
        given = _called(keep, model, tokenizer, folder)
        _complete(folder)
        again, words = _pair(given, model)
        if again is model or words is tokenizer:
            which = "model" if again is model else "tokenizer"
            raise NotYet(
                f"The {which} you return is the very object you were given, not one read from the folder. A copy in"
                " memory proves nothing; load it afresh."
            )
        if _ids(tokenizer) != ids or tokenizer.model_max_length != longest or not _equal(weights, model.get_weights()):
            raise NotYet(
                "Your function changes the model or the tokenizer that it was given. Save them as they are; whoever"
                " called the function still needs them."
            )
        _same_answers(ids, logits, again, words)
        _same_labels(again, names)
        for which, part in (("model", again), ("tokenizer", words)):
            if Path(part.name_or_path or ".").resolve() != folder.resolve():
                raise NotYet(
                    f"The {which} you return was not read from `folder`. Give `folder` to `from_pretrained`, so that"
                    " what you return proves what is there."
                )


def _called(keep, model, tokenizer, folder: Path) -> object:
    try:
        return call(lambda: keep(model, tokenizer, folder))
    except NotYet as reason:
        files = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
        if "NoneType" in str(reason) and files and "tokenizer_config.json" not in files:
            raise NotYet(f"{reason} `folder` holds {', '.join(files)}: the tokenizer was not saved.") from None
        raise


def _ids(tokenizer) -> list:
    return tokenizer(list(SAMPLE))["input_ids"]


def _logits(model, tokenizer):
    return model(tokenizer(list(SAMPLE), padding=True, return_tensors="tf")).logits.numpy()


def _equal(weights: list, others: list) -> bool:
    import numpy as np

    return len(weights) == len(others) and all(np.array_equal(*pair) for pair in zip(weights, others))


def _copy_of_tokenizer(folder: Path):
    """Return the checkpoint's tokenizer, read from a copy: a tokenizer tells whoever asks where its files lie."""
    from transformers import AutoTokenizer

    loaded.tokenizer().save_pretrained(folder)
    return AutoTokenizer.from_pretrained(folder)


def _complete(folder: Path) -> None:
    files = set(os.listdir(folder)) if os.path.isdir(folder) else set()
    if not files:
        raise NotYet("Nothing is in `folder` after your function ran. Save into the folder it is given.")
    if "config.json" not in files:
        found = ", ".join(sorted(files))[:80]
        raise NotYet(
            f"`folder` holds {found}, but no config.json at the top. `from_pretrained` looks there and nowhere"
            " deeper; let the library write its own files into that one folder."
        )
    if not any(name.endswith((".h5", ".safetensors")) for name in files):
        raise NotYet(
            f"`folder` holds {', '.join(sorted(files))}: a config without weights. Save the model itself, too."
        )
    if "tokenizer_config.json" not in files:
        raise NotYet(
            f"`folder` holds {', '.join(sorted(files))}. Who turns text into ids on the other laptop? One part is not"
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
        raise NotYet("Your function returned the tokenizer first. Swap the two: the model comes first.")
    if not is_a(again, TFPreTrainedModel) or not is_a(words, PreTrainedTokenizerBase):
        raise NotYet(
            f"Your function returned {describe(again)} and {describe(words)}. Return first a model, then a tokenizer,"
            " both read from `folder`."
        )
    if type(again) is not type(model):
        raise NotYet(
            f"The model you return is a {type(again).__name__}, and the one you were given is a"
            f" {type(model).__name__}. Load it with `TFAutoModelForSequenceClassification`, which reads the head too."
        )
    return again, words


def _same_answers(ids: list, before, again, words) -> None:
    import numpy as np

    if _ids(words) != ids:
        raise NotYet(
            "The tokenizer you return gives different ids from the one you were given. Save that tokenizer, into the"
            " same folder."
        )
    after = _logits(again, words)
    if before.shape != after.shape:
        raise NotYet(
            f"The model you return scores {after.shape[1]} labels, and the one you were given scores"
            f" {before.shape[1]}. Was another model loaded, perhaps by its name?"
        )
    # 1e-6: the same weights give the same logits to the last bit; this leaves room for another order of sums
    if not np.abs(before - after).max() <= 1e-6:
        raise NotYet(
            "The model you return gives different logits from the one you were given: they differ by"
            f" {np.abs(before - after).max():.3f} at most. Same config, different numbers; where do the weights come"
            " from?"
        )


def _same_labels(again, names: dict) -> None:
    if dict(again.config.id2label) != names:
        raise NotYet(
            f"The model you return calls its labels {', '.join(map(str, again.config.id2label.values()))[:60]}, and the"
            f" one you were given says {', '.join(names.values())}. The names are in the config; save"
            " the model's own."
        )


EXERCISE = Exercise(
    id="6.3",
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
    why="The folder then holds config, weights and vocabulary, and what is returned was built from those files alone.",
)
