"""Exercise 4.3: Which parts are untrained?"""

from __future__ import annotations

from functools import lru_cache

from course_utils.checking.calling import call_kept
from course_utils.checking.exercise import Exercise
from course_utils.checking.outcome import NotYet
from course_utils.checking.values import describe, is_a, items
from course_utils.model import loaded
from course_utils.model.messages import listening

# Reports as other loads give them: several dropout layers in a row, two lists at once, nothing at all.
MADE_UP = {
    "another task's head": {
        "missing_keys": ["vocab_transform.weight", "dropout_7", "vocab_projector.bias"],
        "unexpected_keys": ["classifier.weight"],
        "mismatched_keys": [],
    },
    "a head with several dropout layers": {
        "missing_keys": ["dropout_1", "dropout_2", "dropout_3", "classifier.bias", "dropout_4", "classifier.weight"],
        "unexpected_keys": ["vocab_projector.bias", "dropout_9"],
        "mismatched_keys": [],
    },
    "a new layer below a head of a different size": {
        "missing_keys": ["pre_classifier.bias", "dropout_5", "pre_classifier.weight"],
        "unexpected_keys": [],
        "mismatched_keys": [("classifier.weight", (2, 8), (5, 8)), ("classifier.bias", (2,), (5,))],
    },
    "a body with another vocabulary": {
        "missing_keys": [],
        "unexpected_keys": ["pre_classifier.bias"],
        "mismatched_keys": [("distilbert.embeddings.word_embeddings.weight", (50, 8), (60, 8))],
    },
    "a head whose parts have other names": {
        "missing_keys": ["dense.weight", "dropout_8", "gated_dropout.weight", "distilbert.pooler.bias"],
        "unexpected_keys": [],
        "mismatched_keys": [],
    },
    "a load with nothing to report": {"missing_keys": [], "unexpected_keys": [], "mismatched_keys": []},
}


@lru_cache(maxsize=1)
def real_infos() -> dict[str, dict]:
    """Save and load tiny models of the checkpoint's kind and return the loading info of each case."""
    import tempfile

    from transformers import AutoConfig, TFAutoModel, TFAutoModelForSequenceClassification

    config = AutoConfig.from_pretrained(loaded.folder(), dim=8, n_layers=0, n_heads=2, vocab_size=50)
    infos = {}
    with tempfile.TemporaryDirectory() as whole, tempfile.TemporaryDirectory() as body, listening():
        for kind, folder in ((TFAutoModelForSequenceClassification, whole), (TFAutoModel, body)):
            model = kind.from_config(config)
            model.build_in_name_scope()
            model.save_pretrained(folder)
        load = TFAutoModelForSequenceClassification.from_pretrained
        infos["a model loaded unchanged"] = load(whole, output_loading_info=True)[1]
        infos["a body loaded as a classifier"] = load(body, output_loading_info=True)[1]
        infos["a head of a different size"] = load(
            whole, num_labels=3, ignore_mismatched_sizes=True, output_loading_info=True
        )[1]
    return infos


def untrained_parts(info: dict) -> set[str]:
    """Return the names of parts that have weights and got random values."""
    return {name for name in info["missing_keys"] if not name.startswith("dropout")} | {
        entry[0] for entry in info["mismatched_keys"]
    }


def check_untrained(function: object) -> str:
    """Compare the learner's function with three real loading reports and six made up."""
    for name, info in {**real_infos(), **MADE_UP}.items():
        _compare_lists(name, info, call_kept(function, info))
    return (
        "An empty list means: every part with weights came from the file. That is a claim about loading, not about how"
        " well the model was trained."
    )


def _compare_lists(name: str, info: dict, answer: object) -> None:
    if is_a(answer, bool):
        raise NotYet(
            f"Your function returned {describe(answer)}. Return the names, so that a reader can see which part it is."
        )
    given = set()
    for item in items(answer, f"what your function returned for {name}"):
        if is_a(item, list):
            raise NotYet(
                f"For {name} your function returned lists inside {describe(answer)}. Return one list of names: `+`"
                " joins two lists."
            )
        if is_a(item, tuple):
            raise NotYet(
                f'For {name} one of your items is {describe(item)}. An entry of "mismatched_keys" holds a name and two'
                " shapes; keep the name."
            )
        if not is_a(item, str):
            raise NotYet(f"For {name} one of your items is {describe(item)}. Return the names as strings.")
        if item in given:
            raise NotYet(f'For {name} your list holds "{str.__str__(item)[:40]}" twice. Name each part once.')
        given.add(str.__str__(item))
    extra, lacking = given - untrained_parts(info), untrained_parts(info) - given
    if any(item.startswith("dropout") for item in extra):
        raise NotYet(
            f'For {name} your list holds a layer called "dropout_...". Dropout only switches numbers off: ask whether'
            " it has any weights to train."
        )
    if extra & set(info["unexpected_keys"]):
        raise NotYet(
            f'For {name} you return "unexpected_keys": these were in the file and were left there. Which lists name'
            " parts that did not come from the file?"
        )
    if extra:
        raise NotYet(
            f'For {name} your list holds "{sorted(extra)[0][:40]}", which is not one of its untrained parts. Use the'
            " names as they are in the info."
        )
    if lacking & {entry[0] for entry in info["mismatched_keys"]}:
        raise NotYet(
            f'For {name} your list lacks "{sorted(lacking)[0]}". Its shape did not fit, so it was not loaded either:'
            " look at the third list."
        )
    if any("dropout" in item for item in lacking):
        raise NotYet(
            f'For {name} your list lacks "{sorted(item for item in lacking if "dropout" in item)[0]}". Only names that'
            " begin with `dropout` have no weights; this one has the word further on."
        )
    if lacking:
        raise NotYet(
            f"For {name} your list has {len(given)} names and lacks {len(lacking)} that got random values. Print the"
            " info and go through its lists."
        )


EXERCISE = Exercise(
    id="4.3",
    title="Which parts are untrained?",
    minutes=10,
    difficulty=2,
    names=("untrained",),
    check=check_untrained,
    hints=(
        (
            "Which of the three lists name parts that did not get their numbers from the file? One of them names what"
            " was in the file and was left there: leave that one out."
        ),
        (
            'Build a new list. From "missing_keys" take every name that does not begin with "dropout"'
            ' (`name.startswith("dropout")`); from each tuple in "mismatched_keys" take the first item.'
        ),
    ),
    solution=(
        'def untrained(info):\n    missing = [name for name in info["missing_keys"] if not'
        ' name.startswith("dropout")]\n    return missing + [entry[0] for entry in info["mismatched_keys"]]'
    ),
    why="Missing and mismatched parts both start with random values, and only parts with weights can be untrained.",
)
