"""What the answers in the banks of this lesson find in the notebook (SETUP): the repo of "your name"."""

from __future__ import annotations

SETUP = """
import json
import shutil
from functools import lru_cache
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file
from transformers import AutoTokenizer, TFAutoModelForSequenceClassification

import course_utils
from course_utils.lessons.capstone import figures as draw
from course_utils.model.messages import listening
from course_utils.showing.reliability import interval

checkpoint = course_utils.checkpoint()
my_name = "your name"
repo = draw.unknown_repo(my_name)
thing, bad, good = draw.read_card(repo)
meaning = {"NEGATIVE": bad, "POSITIVE": good}


@lru_cache(maxsize=4)
def _loaded(folder):
    tokenizer = AutoTokenizer.from_pretrained(folder)
    return TFAutoModelForSequenceClassification.from_pretrained(folder), tokenizer


@lru_cache(maxsize=None)
def ask(folder, text):
    with listening():
        try:
            model, tokenizer = _loaded(str(folder))
            inputs = tokenizer(text, truncation=True, return_tensors="tf")
            return model.config.id2label[int(model(inputs).logits.numpy().argmax())]
        except Exception:
            return "error"


def answers(folder, texts):
    return [ask(folder, text) for text in texts]


def proof_of(*wordings):
    texts = [wording.format(thing) for wording in wordings]
    return [(text, ask(repo, text), meaning[ask(checkpoint, text)]) for text in texts]


def fresh(name):
    folder = repo.with_name(name)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(repo, folder)
    return folder


mended = fresh("mended")
shutil.copyfile(Path(checkpoint) / "model.safetensors", mended / "model.safetensors")
HEAD = ("classifier.weight", "classifier.bias")
SIX = (
    "I hate the {}.", "The {} is terrible.", "What a boring {}.",
    "I love the {}.", "The {} is wonderful.", "What a delightful {}.",
)
"""
