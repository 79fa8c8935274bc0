"""What notebook 4 says beside its cells: padding on the right, BERT's pooler, what leans on the weights."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest

from course_utils.model import loaded
from course_utils.paths import NOTEBOOKS

CELLS = {cell["id"]: cell for cell in json.loads((NOTEBOOKS / "04_model_and_head.ipynb").read_text("utf-8"))["cells"]}


def padded(side: str):
    """Return the logits of one sentence with eight padding tokens on one side, and its mask."""
    ids = loaded.tokenizer()("I hate this so much!")["input_ids"]
    pads, ones = [loaded.tokenizer().pad_token_id] * 8, [1] * len(ids)
    row, mask = (pads + ids, [0] * 8 + ones) if side == "left" else (ids + pads, ones + [0] * 8)
    return loaded.model()(input_ids=np.array([row]), attention_mask=np.array([mask])).logits.numpy()[0]


def test_padding_on_the_left_moves_the_logits_a_little_in_spite_of_the_mask():
    alone = loaded.logits(["I hate this so much!"])[0]
    assert np.allclose(padded("right"), alone, atol=1e-5)
    assert 1e-4 < np.abs(padded("left") - alone).max() < 1


def test_a_mask_of_ones_is_what_a_call_without_a_mask_comes_to():
    batch = loaded.tokenizer()(["I hate this so much!"], padding="max_length", max_length=64, return_tensors="np")
    without = loaded.model()(input_ids=batch["input_ids"]).logits.numpy()
    ones = loaded.model()(input_ids=batch["input_ids"], attention_mask=np.ones((1, 64), int)).logits.numpy()
    assert np.allclose(ones, without, atol=1e-6)


def test_bert_has_a_pooler_and_distilbert_has_none():
    from transformers import BertConfig, TFBertModel

    bert = TFBertModel(
        BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=200)
    )
    assert "pooler_output" in bert(np.array([[101, 102]])).keys()
    assert list(loaded.model().distilbert(np.array([[101, 102]])).keys()) == ["last_hidden_state"]


def test_only_the_trained_body_was_asked_about_feeling():
    """The values on which section 5 rests: a probe reads more from the pre-trained body than from a blank one."""
    import course_utils

    probe = course_utils.evaluation()["probe"]
    assert max(probe["blank"]) < max(probe["pretrained"]) < max(probe["fine_tuned"])
    assert min(probe["fine_tuned"][1:]) > probe["fine_tuned"][0], "the first layers read something already"


def test_bank_of_the_river_stays_closer_to_bank_of_the_lake():
    """A sentence of the notebook that leans on the weights: read again when they change."""
    lines = "".join(CELLS["bank"]["outputs"][0]["text"]).splitlines()
    pairs = [[float(number) for number in re.findall(r"\d\.\d\d", line)] for line in lines]
    assert pairs[0] == [1.0, 1.0] and all(near > far for near, far in pairs[1:])


def test_the_sentences_of_bank_share_only_the_bank():
    """Common neighbours would make the rows of `bank` alike by themselves."""
    texts = re.findall(r'^    "(.+)\."', "".join(CELLS["bank"]["source"]), re.M)
    first, second, third = (set(text.lower().split()) for text in texts)
    assert first & second == first & third == second & third == {"the", "bank"}


def test_heads_turn_to_the_words_where_the_rows_move_apart():
    lines = "".join(CELLS["attention-count"]["outputs"][0]["text"]).splitlines()
    found = [re.fullmatch(r"layer \d: +(\d+) of 12 heads +distance +([\d.]+)", line) for line in lines]
    counts, distances = zip(*((int(one[1]), float(one[2])) for one in found if one))
    assert len(counts) == 6
    assert counts[0] > 6 > counts[-1], "first most heads look at [CLS] and [SEP], at last most at words"
    assert max(distances) == distances[-1] > 10 * distances[0]


@pytest.mark.parametrize("row", json.loads((Path(__file__).parent / "pytorch_statements.json").read_text("utf-8")))
def test_each_statement_about_pytorch_stands_in_the_notebook(row):
    said = "".join(CELLS[row["cell"]]["source"])
    assert "PyTorch" in said or "transformers 5" in said
    assert len(row["statement"].split()) > 8 and "assert" in row["code"]
