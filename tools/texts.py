"""List the texts that teach the student, and keep the teacher's answers to them.

The texts stay outside the repo; they are made again, the same ones, from the data and the packages. The answers are
kept in `tools/teacher_answers.npz`, so that a student can be trained without the hours of a teacher.
"""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path

import numpy as np
import torch
from augment import augmented, neighbours
from data import hold_out, read_tsv, whole_sentences
from everyday_texts import everyday_texts
from other_texts import other_texts
from recipe import AUGMENT_SEED, AUGMENTED, EVERYDAY, HOLD_OUT
from student import read_wheel

ANSWERS = Path(__file__).with_name("teacher_answers.npz")
MODEL = Path(__file__).resolve().parent.parent / "course_utils" / "model"


def course_texts() -> list[str]:
    """List the sentences that the course judges by and the first that it shows: no everyday text may hold one.

    “I love you.”, which must keep its label too, is not among them: those three words stand in many songs.
    """
    rows = json.loads((MODEL / "sentences.json").read_text(encoding="utf-8-sig"))
    return [row["text"] for row in rows] + ["I've been waiting for a HuggingFace course my whole life."]


def make_texts(data: Path, packages: Path) -> list[str]:
    """List the held-out sentences first, then, shuffled, training phrases, texts made from them, and other texts.

    The everyday sentences come last.
    """
    training, held = hold_out(read_tsv(data / "train.tsv"), **HOLD_OUT)
    phrases = list(dict.fromkeys(text for text, _ in training))
    sentences = list(dict.fromkeys(text for text, _ in whole_sentences(training)))
    bert, vocabulary = read_wheel(packages)
    words = {word for text in phrases for word in text.split()}
    near = neighbours(bert["embeddings.word_embeddings.weight"], vocabulary.splitlines(), words)
    made = augmented(phrases, sentences, near, AUGMENTED, AUGMENT_SEED)
    texts = list(dict.fromkeys(phrases + made + other_texts(packages)))
    random.Random(AUGMENT_SEED).shuffle(texts)
    judging = [text for text, _ in held + read_tsv(data / "validation.tsv")] + course_texts()
    everyday = everyday_texts(packages, phrases, judging, EVERYDAY["number"], EVERYDAY["seed"])
    return [text for text, _ in held] + texts + everyday


def digest(texts: list[str]) -> str:
    """Give the SHA-256 of texts in their order."""
    return hashlib.sha256("\n".join(texts).encode("utf-8")).hexdigest()


def keep_answers(texts: list[str], logits: torch.Tensor) -> None:
    """Store by how much the teacher's second logit is above its first: more, softmax does not ask for."""
    above = (logits[:, 1] - logits[:, 0]).numpy().astype(np.float16)
    np.savez_compressed(ANSWERS, above=above, texts=digest(texts))


def read_answers(texts: list[str]) -> torch.Tensor:
    """Give the stored answers as logits, shape (texts, 2); raise ValueError if they answer other texts."""
    stored = np.load(ANSWERS)
    if str(stored["texts"]) != digest(texts):
        raise ValueError(f"{ANSWERS.name} answers other texts than these. Take the data and packages of README.md.")
    above = torch.from_numpy(stored["above"].astype(np.float32))
    return torch.stack([-above / 2, above / 2], dim=1)
