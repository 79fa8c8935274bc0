"""Exercise 6.4: What went wrong?."""

from __future__ import annotations

from functools import lru_cache

from course_utils.checking.calling import call
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import text
from course_utils.model.folder import temporary_folder

CAUSES = ("unbuilt", "no weights file", "no tokenizer", "not a folder")


def check_explain(explain: object) -> str:
    if not callable(explain):
        call(explain)
    for cause, words in real_errors():
        said = text(call(explain, words), "explain(error_text)").strip()
        shown = " ".join(words.split())[:60].replace("`", "'")
        if said not in CAUSES:
            raise NotYet(f'For "{shown}..." your function says "{said[:30]}". Answer with one of: {", ".join(CAUSES)}.')
        if said != cause:
            raise NotYet(
                f'For "{shown}..." your function says "{said}". Ask what the library was looking for when it gave up,'
                " and choose words that only this error has."
            )
    return (
        "All of them, the spellings you had not seen included. An error names what the library missed; the cause is"
        " usually one step earlier."
    )


@lru_cache(maxsize=1)
def real_errors() -> tuple[tuple[str, str], ...]:
    """Return (cause, text of the error) pairs, each caught just now from the library itself."""
    from transformers import AutoTokenizer, BertConfig, TFAutoModel, TFBertModel

    plan = BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=1, intermediate_size=16, vocab_size=100)
    with temporary_folder() as folder:
        return (
            ("unbuilt", _text_of(TFBertModel(plan).save_pretrained, folder / "a")),
            ("no weights file", _text_of(TFAutoModel.from_pretrained, folder / "a")),
            ("no tokenizer", _text_of(AutoTokenizer.from_pretrained, folder / "a")),
            ("not a folder", _text_of(AutoTokenizer.from_pretrained, "models/of/mine")),
            ("not a folder", _text_of(AutoTokenizer.from_pretrained, "my modell")),
            ("not a folder", _text_of(AutoTokenizer.from_pretrained, "no-folder-of-this-name")),
        )


def _text_of(function, argument) -> str:
    try:
        function(argument)
    except Exception as error:
        return str(error)
    return ""


EXERCISE = Exercise(
    id="6.4",
    title="What went wrong?",
    minutes=6,
    difficulty=2,
    names=("explain",),
    check=check_explain,
    hints=(
        "Print the four texts of `errors` once more and underline the words that only one of them has.",
        (
            "The first speaks of weights that have not been created, the second of a file it did not find, the third of"
            " a path that is None; whatever remains was no folder."
        ),
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
)
