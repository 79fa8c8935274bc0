"""Another model than the course's: what is said of it, and which lessons are made for it.

`make test` gives slow exercises a share of the answers, `make proof` all.
"""

from __future__ import annotations

import json
import sys

import pytest

import course_utils
from course_utils.lessons import exercises_of, find, lessons
from course_utils.model import kind as kinds
from course_utils.model.checkpoint import CLASSROOM
from tests.checking.banks import tried

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "bad", "i", "hate", "this", "##s", "."]
# architecture, labels, problem type, the words that ready() must say, the lessons made for such a one (None: every)
MADE = {
    "three labels": ("DistilBert", ["no", "maybe", "yes"], None, "3 labels (no, maybe, yes)", (1, 3, 5)),
    "one label": ("DistilBert", ["stars"], "regression", "1 label (stars)", (1, 3, 5)),
    "BERT": ("Bert", ["NEGATIVE", "POSITIVE"], None, "BertForSequenceClassification, 2 labels", (1, 3, 5)),
    "multi-label": ("DistilBert", ["a", "b", "c", "d"], "multi_label_classification", "several at once", (1, 3, 5)),
    "ours in small": ("DistilBert", ["NEGATIVE", "POSITIVE"], None, "All lessons were made", None),
}


def make(folder, family, labels, problem):
    """Save a tiny model with random weights as a stranger would: TensorFlow's own save_pretrained, a card in German."""
    import transformers

    sizes = {
        "DistilBert": {"dim": 16, "hidden_dim": 32, "n_layers": 1, "n_heads": 2},
        "Bert": {"hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2},
    }[family]
    config = getattr(transformers, family + "Config")(
        vocab_size=len(WORDS), id2label=dict(enumerate(labels)), problem_type=problem, **sizes
    )
    model = getattr(transformers, f"TF{family}ForSequenceClassification")(config)
    model(model.dummy_inputs)
    model.save_pretrained(folder, safe_serialization=True)
    (folder / "vocab.txt").write_text("\n".join(WORDS) + "\n", newline="\n")
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": True, "model_max_length": 512}))
    (folder / "README.md").write_text("---\nlanguage: de\n---\n\n# made\n", newline="\n")


def forget():
    """Forget every model that this process has loaded."""
    for name, module in list(sys.modules.items()):
        if name.startswith("course_utils"):
            for thing in list(vars(module).values()):
                if hasattr(thing, "cache_clear"):
                    thing.cache_clear()


@pytest.fixture(params=MADE)
def made(request, tmp_path, monkeypatch):
    family, labels, problem, said, fitting = MADE[request.param]
    folder = tmp_path / "made"
    folder.mkdir()
    make(folder, family, labels, problem)
    monkeypatch.setenv("COURSE_CHECKPOINT", str(folder))
    forget()
    yield folder, said, fitting
    forget()


def test_another_kind_of_model_gets_a_word(made, capsys):
    folder, said, fitting = made
    course_utils.ready()
    lines = capsys.readouterr().out.strip().splitlines()
    assert lines[0].startswith("Ready.") and len(lines) <= 2
    assert said in lines[1] and "language de" in lines[1]
    assert course_utils.checkpoint() == str(folder)
    found = kinds.kind(folder)
    assert (None if kinds.is_ours(found) else kinds.made_for(found)) == fitting
    from course_utils.model import loaded

    answers = [lambda *given: given, 1.0, {"a": 1}, "text", ["a"], loaded.model(), loaded.tokenizer()]
    for record in lessons():
        for id in exercises_of(record):
            for answer in tried(id, answers, 3):
                outcome = course_utils.check(id, *[answer] * len(find(id).names))
                if fitting is None or record.number in fitting:
                    assert "another kind" not in outcome.message
                elif outcome.status != "right":
                    assert "names a model of a different kind" in outcome.message, (id, outcome.message)
                if fitting is not None:
                    assert "could not be looked at" not in outcome.message, (id, answer)


def test_what_cannot_be_used_is_said_by_ready_and_checks(tmp_path, monkeypatch, capsys):
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("COURSE_CHECKPOINT", str(tmp_path / "empty"))
    forget()
    course_utils.ready()
    assert capsys.readouterr().out.startswith("Not ready: The file config.json is missing")
    assert "cannot be used" in course_utils.check("4.1", lambda *given: given).message
    forget()


@pytest.mark.parametrize("config", ["", "[]", "{", '{"id2label": 3, "architectures": "x", "num_labels": "many"}'])
def test_kind_of_anything_is_an_answer(tmp_path, config):
    (tmp_path / "config.json").write_text(config)
    assert len(kinds.kind(tmp_path).labels) == 2
    assert kinds.kind(tmp_path / "nowhere").architecture == "a model of unknown class"


def test_a_later_lesson_is_made_for_the_course_s_own_kind_too(monkeypatch):
    # The lessons stood here as the numbers 1 to 7: an eighth would have refused even a copy of our own model.
    monkeypatch.setenv("COURSE_CHECKPOINT", str(CLASSROOM))
    assert kinds.other_model_words(12) == ""
