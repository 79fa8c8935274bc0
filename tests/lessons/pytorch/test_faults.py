"""What lab 11 records about the five repos and its exercises is measured, in each of the two environments."""

from __future__ import annotations

import importlib
import json
import sys
from importlib.util import find_spec

import pytest

import course_utils
from course_utils.learner import check
from course_utils.lessons import exercises_of, find, lesson
from course_utils.lessons.pytorch import figures, five_again, one_weight, train_step
from course_utils.model.checkpoint import CLASSROOM
from course_utils.paths import NOTEBOOKS
from tests.checking.banks import answer, bank, strangers

there = pytest.mark.skipif(find_spec("torch") is None, reason="runs in .venv-pytorch: make test-pytorch")
IDS = list(exercises_of(lesson(11)))


@pytest.fixture(scope="module")
def repos(tmp_path_factory):
    from course_utils.lessons.repo_anatomy.damaged_repos import damaged_repos

    return damaged_repos(str(CLASSROOM), tmp_path_factory.mktemp("damaged"))


def test_then_is_what_lesson_7_measures():
    names: dict = {}
    exec(find("7.4").solution, names)  # its check measures it with TensorFlow
    assert figures.THEN == {letter: report for letter, (_, report) in names["diagnosis"].items()}


@there
def test_now_is_what_this_library_says(repos):
    from transformers import AutoModelForSequenceClassification as Model
    from transformers import AutoTokenizer

    plain, found, right = course_utils.sentences("plain"), {}, {}
    for letter, folder in {"intact": CLASSROOM, **repos}.items():
        model, about_model = figures.attempt(lambda: Model.from_pretrained(folder, dtype="float32"))
        tokenizer, about_tokenizer = figures.attempt(lambda: AutoTokenizer.from_pretrained(folder))
        found[letter] = figures.kind(f"{about_model}{about_tokenizer}")
        if model:
            logits = model(**tokenizer([row["text"] for row in plain], padding=True, return_tensors="pt")).logits
            labels = [model.config.id2label[int(i)] for i in logits.argmax(-1)]
            right[letter] = sum(label == row["label"] for label, row in zip(labels, plain))
    assert found.pop("intact") == "silent" and found == five_again.NOW
    dangerous = {letter for letter in right if found.get(letter) == "silent" and right[letter] < right["intact"]}
    assert dangerous == five_again.DANGEROUS and right["B"] == right["intact"]


@there
@pytest.mark.parametrize("id", IDS)
def test_exercises_are_judged_without_tensorflow(id):
    for code in bank(id).RIGHT:
        assert check(id, *answer(id, code)).status == "right"
    for code, words in bank(id).WRONG:
        outcome = check(id, *answer(id, code))
        assert outcome.status == "not yet" and words in outcome.message
    assert "tensorflow" not in sys.modules


@there
def test_the_step_of_the_exercise_moves_a_real_model(tmp_path):
    import torch
    from transformers import DistilBertConfig, DistilBertForSequenceClassification

    shape = DistilBertConfig(dim=16, n_layers=1, n_heads=2, hidden_dim=32, vocab_size=20, num_labels=2)
    torch.manual_seed(0)
    model, names = DistilBertForSequenceClassification(shape).eval(), {}
    exec(train_step.EXERCISE.solution, names)
    batch = {"input_ids": torch.tensor([[2, 5, 3], [2, 6, 3]]), "labels": torch.tensor([0, 1])}
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.02)
    losses = [names["train_step"](model, batch, optimizer) for _ in range(30)]
    assert losses[-1] < losses[0] / 2


@there
def test_the_model_in_plain_python_moves_as_the_real_one_does():
    importlib.import_module("torch")  # from here on `make` takes PyTorch's
    real, fake = train_step.make(), one_weight.SmallModel()
    plain = (fake, dict(one_weight.BATCH), one_weight.PlainOptimizer(fake))
    assert type(real[0]).__mro__[1].__module__ == "torch.nn.modules.module"
    for model, batch, optimizer in (real, plain):  # a gradient that is there already, and is not cleared
        model(**batch).loss.backward()
        model(**batch).loss.backward()
        optimizer.step()
    assert abs(real[0].weight.item() - fake.weight.data) < 1e-9
    for _ in range(3):
        assert abs(train_step.by_the_book(*real) - train_step.by_the_book(*plain)) < 1e-9


@there
@pytest.mark.parametrize("id", IDS)
def test_strangers_are_judged_in_the_environment_of_the_lab(id):
    importlib.import_module("torch")
    found = strangers(id)
    for code in [*found.RIGHT, *getattr(found, "RIGHT_WITH_TORCH", [])]:
        outcome = check(id, *answer(id, code))
        assert outcome.status == "right", (code, outcome.message)
    for code in [*found.WRONG, *getattr(found, "WRONG_WITH_TORCH", [])]:
        assert check(id, *answer(id, code)).status != "right", code


@there
def test_a_made_up_layer_hands_its_input_on_almost_unchanged(repos):
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    model, report = figures.attempt(
        lambda: AutoModelForSequenceClassification.from_pretrained(repos["D"], dtype="float32")
    )
    tokens = AutoTokenizer.from_pretrained(repos["D"])("I hate this so much!", return_tensors="pt")
    states = model(**tokens, output_hidden_states=True).hidden_states
    alike = [torch.cosine_similarity(a[0, 0], b[0, 0], dim=0).item() for a, b in zip(states[1:], states[2:])]
    assert "MISSING" in report and alike[-1] > 0.9 > min(alike[:-1])


def test_the_lab_stands_on_the_kernel_it_names():
    notebook = json.loads((NOTEBOOKS / "11_pytorch.ipynb").read_text(encoding="utf-8"))
    assert notebook["metadata"]["kernelspec"]["name"] == "pytorch"
