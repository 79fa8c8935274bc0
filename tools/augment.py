"""Make texts without labels out of SST-2's phrases: the teacher will label them.

Labels are not looked at here, so a text may well change its meaning; what counts is that it is new and still looks like
English. All of it comes from the phrases that are not held out.
"""

from __future__ import annotations

import random

import torch
from data import natural, spans

JOINTS = (" , but ", " and ", " , ", " , although ", " , yet ", " -- ", " . ", " because ", " while ")


def neighbours(vectors: torch.Tensor, vocabulary: list[str], wanted: set[str], count: int = 10) -> dict[str, list[str]]:
    """List, for every wanted word of the vocabulary, the words whose vectors point almost the same way.

    Example: among the neighbours of "good" are "great" and "bad", and that is fine here.
    """
    ids = [i for i, word in enumerate(vocabulary) if word.isalpha() and word.isascii() and len(word) > 2]
    unit = torch.nn.functional.normalize(vectors[ids].double(), dim=-1)
    rows = [k for k, i in enumerate(ids) if vocabulary[i] in wanted]
    best = torch.cat([(unit[part] @ unit.T).topk(count + 1).indices for part in torch.tensor(rows).split(1024)])
    return {
        vocabulary[ids[row]]: [vocabulary[ids[k]] for k in near if k != row] for row, near in zip(rows, best.tolist())
    }


def exchange_words(text: str, near: dict[str, list[str]], share: float, rng: random.Random) -> str:
    """Exchange some words for neighbours and leave a few out."""
    words = []
    for word in text.split():
        chance = rng.random()
        if chance < share and word in near:
            words.append(rng.choice(near[word]))
        elif chance < 0.97:  # the rest is left out
            words.append(word)
    return " ".join(words)


def exchange_phrase(text: str, phrases: dict[int, list[str]], known: set[str], rng: random.Random) -> str:
    """Put another phrase of the same length in the place of one phrase of a sentence."""
    inside = sorted(part for part in spans(text) & known if 2 <= len(part.split()) <= 8 and part != text)
    if not inside:
        return text
    old = rng.choice(inside)
    return f" {text} ".replace(f" {old} ", f" {rng.choice(phrases[len(old.split())])} ", 1).strip()


def cut(text: str, rng: random.Random) -> str:
    """Cut a run of at least four words out of a sentence."""
    words = text.split()
    if len(words) < 6:
        return text
    size = rng.randint(4, len(words) - 1)
    start = rng.randint(0, len(words) - size)
    return " ".join(words[start : start + size])


def join(phrases: dict[int, list[str]], rng: random.Random) -> str:
    """Join two phrases of three to fourteen words."""
    first, second = (rng.choice(phrases[rng.choice([n for n in range(3, 15) if n in phrases])]) for _ in "ab")
    return first + rng.choice(JOINTS) + second


def augmented(phrases: list[str], sentences: list[str], near: dict, counts: dict, seed: int) -> list[str]:
    """Make new texts, `counts` of each kind for every sentence; none twice and none that is a phrase already."""
    rng = random.Random(seed)
    known, by_length = set(phrases), {}
    for phrase in sorted(known):
        by_length.setdefault(len(phrase.split()), []).append(phrase)
    makers = {
        "words": lambda text: exchange_words(text, near, rng.choice((0.1, 0.2, 0.35)), rng),
        "phrase": lambda text: exchange_phrase(text, by_length, known, rng),
        "cut": lambda text: cut(text, rng),
        "join": lambda text: join(by_length, rng),
    }
    out = {natural(phrase): None for phrase in sorted(known)}
    for text in sentences:
        for kind, count in counts.items():
            out.update(
                dict.fromkeys(
                    natural(new) if rng.random() < 0.1 else new for new in (makers[kind](text) for _ in range(count))
                )
            )
    return [text for text in out if text not in known]
