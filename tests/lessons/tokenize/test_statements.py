"""What notebook 3 says in words, shown on the live tokenizer and model; each test would fail for the older sentence."""

from __future__ import annotations

import json
import re
from collections import Counter

import numpy as np
import pytest

from course_utils.lessons.tokenize.decode import rebuilt
from course_utils.lessons.tokenize.twins import SHOWN
from course_utils.model import loaded
from course_utils.model.sentences import SENTENCE_A, SENTENCE_B, sentences
from course_utils.paths import NOTEBOOKS

CELLS = {
    cell["id"]: "".join(cell["source"])
    for cell in json.loads((NOTEBOOKS / "03_tokenize.ipynb").read_text(encoding="utf-8"))["cells"]
}


@pytest.fixture(scope="module")
def tokenizer():
    return loaded.tokenizer()


def page() -> list[str]:
    return [row["text"] for row in sentences() if row["text"].isascii()]


def words(texts: list[str]) -> list[str]:
    return re.findall("[a-z']+", " ".join(texts).lower())


def test_the_printed_ids_are_ours(tokenizer):
    rows = re.findall(r"^`([\d, ]+)`$", CELLS["article-printed"], re.M)
    printed = [[int(number) for number in row.split(",")] for row in rows]
    ours = tokenizer([SENTENCE_A, SENTENCE_B], padding=True)
    assert printed == ours["input_ids"]
    assert ours["attention_mask"] == [[1] * 16, [1] * 8 + [0] * 8]  # as the same box says


def test_the_pairs_that_do_not_count_are_those_shown():
    shown: dict = {}
    exec(re.search(r"^pair = .+$", CELLS["love-hate"], re.M).group(), shown)
    exec(re.search(r"^pairs = \[.+?^\]$", CELLS["pairs"], re.M | re.S).group(), shown)
    assert list(SHOWN) == [tuple(shown["pair"]), *shown["pairs"]]


def test_a_page_of_words_is_never_enough():
    known, asked = set(words(page()[::2])), words(page()[1::2])
    assert 0.37 < sum(word not in known for word in asked) / len(asked) < 0.45  # "four of ten"


def test_a_larger_id_tends_to_mean_a_rarer_word(tokenizer):
    vocab, counts = tokenizer.get_vocab(), Counter(words(page()))
    often = [vocab[word] for word, count in counts.items() if count >= 4 and word in vocab]
    once = [vocab[word] for word, count in counts.items() if count == 1 and word in vocab]
    assert len(often) > 20 and np.median(often) * 1.5 < np.median(once)


def test_decoding_by_hand_is_what_the_library_does(tokenizer):
    for text in (SENTENCE_A, "Tokenization of ##ing", ""):
        ids = tokenizer(text)["input_ids"]
        library = tokenizer.decode(ids, skip_special_tokens=True)
        tight = rebuilt(ids, tokenizer.get_vocab(), tokenizer.all_special_ids)
        assert library.replace(" ", "") == tight.replace(" ", "")


def test_the_row_of_love_is_like_those_of_its_forms(tokenizer):
    vocab, table = tokenizer.get_vocab(), loaded.model().get_input_embeddings().weight.numpy()
    table = table / np.linalg.norm(table, axis=1, keepdims=True)
    nearest = np.argsort(-(table @ table[vocab["love"]]))[1:5]
    assert {"loves", "loved", "loving"} <= set(tokenizer.convert_ids_to_tokens(nearest))


@pytest.mark.parametrize("side, moves", [("right", False), ("left", True)])
def test_padding_changes_nothing_on_the_right_alone(tokenizer, side, moves):
    alone = loaded.model()(tokenizer(SENTENCE_B, return_tensors="tf")).logits.numpy()
    batch = tokenizer(SENTENCE_B, padding="max_length", max_length=64, padding_side=side, return_tensors="tf")
    change = np.abs(loaded.model()(batch).logits.numpy() - alone).max()
    assert change > 0.01 if moves else change < 1e-4


def test_pieces_learned_twice_are_the_same_and_lose_nothing():
    names = {"page": page()}
    exec(CELLS["learn"].split("\nprint(")[0], names)
    first, bpe = names["merges"], names["bpe"]
    exec(CELLS["learn"].split("\nprint(")[0], names)
    assert names["merges"] == first and len(first) > 300
    for text in ("I hate this so much!", "😊", "我爱你", "Café NAÏVE"):
        assert bpe.decode(bpe.encode(text).ids) == text
