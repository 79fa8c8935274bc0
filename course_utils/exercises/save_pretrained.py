"""Exercises of notebook 6: keep a model, foresee its files, read the errors."""
from __future__ import annotations

from .calling import call
from .exercise import Exercise
from .outcome import NotYet
from .save_pretrained_keep import check_keep
from .save_pretrained_live import files_written, real_errors, small_bert, weight_bytes
from .values import number, text, texts

CAUSES = ("unbuilt", "no weights file", "no tokenizer", "not a folder")


def check_files(files_after_model: object, files_after_both: object) -> str:
    first, both = set(texts(files_after_model, "files_after_model")), set(texts(files_after_both, "files_after_both"))
    safe = "model.safetensors" in first
    for name, given, truth in zip(("files_after_model", "files_after_both"), (first, both), files_written(safe)):
        _compare_files(name, given, set(truth), files_written(safe)[1])
    return f"{len(first)} files, then {len(both)}. The {len(both) - len(first)} new ones are the tokenizer's, and a model without them answers numbers only."


def _compare_files(name: str, given: set, truth: set, everything: frozenset) -> None:
    extra, missing = sorted(given - truth), sorted(truth - given)
    if "pytorch_model.bin" in extra:
        raise NotYet(f"`{name}` has pytorch_model.bin, which PyTorch used to write. Look at what TensorFlow wrote above.")
    if "README.md" in extra:
        raise NotYet(f"`{name}` has README.md. A card is written by a person; no `save_pretrained` does that.")
    if {"tf_model.h5", "model.safetensors"} & set(extra):
        raise NotYet(f"`{name}` has two formats of the same weights. One call writes one of them.")
    early = [file for file in extra if file in everything]
    if early:
        raise NotYet(f"`{name}` has {early[0]} too early: the model does not know its tokenizer. Which call writes that file?")
    if extra:
        raise NotYet(f"`{name}` has {extra[0][:40]}, which was not written. List the folder after each of the two calls.")
    if missing:
        raise NotYet(f"`{name}` lacks {len(missing)} of {len(truth)} files. List the folder after each of the two calls.")


def check_predict_mb(predict_mb: object) -> str:
    if not callable(predict_mb):
        call(predict_mb)
    units, given = set(), []
    for shape in ((128, 2), (192, 1)):
        model, real = small_bert(*shape), weight_bytes(*shape)
        given.append(number(call(lambda: predict_mb(model)), "predict_mb(model)"))
        units.add(_unit(given[-1], real, given))
    if "MiB" in units:
        return "Within 1 % for two models, in MiB (1,048,576 bytes). Disks and the Hub count in MB (1,000,000 bytes), which gives a number 4.9 % larger."
    return "Within 1 % for two models, in MB (1,000,000 bytes). Tools that count in MiB (1,048,576 bytes) show a number 4.6 % smaller."


def _unit(value: float, real: int, given: list) -> str:
    if abs(value * 1e6 / real - 1) <= 0.01:
        return "MB"
    if abs(value * 2**20 / real - 1) <= 0.01:
        return "MiB"
    seen = f"For a model of {real / 1e6:.1f} MB on disk your function says {value:,.1f}."
    if len(given) > 1 and given[0] == given[1]:
        raise NotYet(f"{seen} It said the same for another model. Ask the `model` it is given how many numbers it holds.")
    for times, words in (
        (1e6, "That is a number of bytes; the answer is asked in MB."),
        (1e3, "That looks like kB; the answer is asked in MB."),
        (1e-3, "That looks like GB; the answer is asked in MB."),
        (8, "That counts bits, not bytes."),
        (0.25, "That would be right if each number took a single byte. How many bits has a float32?"),
        (0.25e6, "That is the number of parameters. Each takes more than one byte, and the answer is asked in MB."),
        (0.5, "That is half of it, as if the numbers were saved as float16. Which type do the weights in memory have?"),
        (2, "That is twice too much, as if the numbers were saved as float64. Which type do the weights in memory have?"),
    ):
        if abs(value * 1e6 / real / times - 1) <= 0.06:
            raise NotYet(f"{seen} {words}")
    raise NotYet(f"{seen} Multiply two things: how many numbers, and how many bytes each of them takes.")


def check_explain(explain: object) -> str:
    if not callable(explain):
        call(explain)
    for cause, words in real_errors():
        said = text(call(explain, words), "explain(error_text)").strip()
        shown = " ".join(words.split())[:60].replace("`", "'")
        if said not in CAUSES:
            raise NotYet(f'For "{shown}..." your function says "{said[:30]}". Answer with one of: {", ".join(CAUSES)}.')
        if said != cause:
            raise NotYet(f'For "{shown}..." your function says "{said}". Ask what the library was looking for when it gave up, and choose words that only this error has.')
    return "All of them, the spellings you had not seen included. An error names what the library missed; the cause is usually one step earlier."


EXERCISES = [
    Exercise(
        id="6.1",
        title="Keep it and prove it",
        minutes=6,
        difficulty=2,
        names=("keep",),
        check=check_keep,
        hints=(
            "Two objects can be saved, and each has the same method. One folder for both.",
            "Two calls of `save_pretrained(folder)`, then two of `from_pretrained(folder)` with the Auto classes; return what those give.",
        ),
        solution=(
            "def keep(model, tokenizer, folder):\n"
            "    model.save_pretrained(folder)\n"
            "    tokenizer.save_pretrained(folder)\n"
            "    reloaded = TFAutoModelForSequenceClassification.from_pretrained(folder)\n"
            "    return reloaded, AutoTokenizer.from_pretrained(folder)"
        ),
        why="The folder then holds plan, weights and vocabulary, and what is returned was built from those files alone.",
    ),
    Exercise(
        id="6.2",
        title="Foresee the files",
        minutes=3,
        difficulty=1,
        names=("files_after_model", "files_after_both"),
        check=check_files,
        hints=(
            "The model writes two files; the listings above show them.",
            "Start from the six files of `kept`, and ask of each which of the two calls wrote it.",
        ),
        solution=(
            'files_after_model = {"config.json", "tf_model.h5"}\n'
            'files_after_both = files_after_model | {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "vocab.txt"}'
        ),
        why="The model saves its plan and its numbers; everything about text belongs to the tokenizer.",
    ),
    Exercise(
        id="6.3",
        title="Foresee the size",
        minutes=4,
        difficulty=1,
        names=("predict_mb",),
        check=check_predict_mb,
        hints=(
            "How many numbers does the model hold, and how many bytes does one float32 take?",
            "`model.num_parameters()` counts the numbers; a float32 has 32 bits, and a byte has 8.",
        ),
        solution="def predict_mb(model):\n    return model.num_parameters() * 4 / 1e6",
        why="A weight file is almost nothing but the numbers, each 32 bits wide.",
    ),
    Exercise(
        id="6.4",
        title="What went wrong?",
        minutes=6,
        difficulty=2,
        names=("explain",),
        check=check_explain,
        hints=(
            "Print the four texts of `errors` once more and underline the words that only one of them has.",
            "The first speaks of weights that have not been created, the second of a file it did not find, the third of a path that is None; whatever remains was no folder.",
        ),
        solution=(
            "def explain(error_text):\n"
            '    if "not yet been created" in error_text:\n'
            '        return "unbuilt"\n'
            '    if "no file named" in error_text:\n'
            '        return "no weights file"\n'
            '    if "NoneType" in error_text:\n'
            '        return "no tokenizer"\n'
            '    return "not a folder"'
        ),
        why="Each cause leaves its own words, and a text that names no folder ends in one of several errors about the Hub.",
    ),
]
