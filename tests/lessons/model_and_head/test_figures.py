"""The figures of notebook 4: what the descriptions say comes from the data. No TensorFlow here."""

from __future__ import annotations

import logging

import numpy as np
import pytest

from course_utils.lessons.model_and_head import figures as draw
from course_utils.lessons.model_and_head.anatomy import printable
from course_utils.lessons.model_and_head.figures import _apart


@pytest.fixture
def sheets() -> dict:
    """Two sentences of 20 tokens, a body of 1,000 parameters and a head of 10."""
    random = np.random.default_rng(0)
    return {
        "names": ["your sentence", "sentence A"],
        "tokens": ["[CLS]", *["word"] * 18, "[SEP]"],
        "ids_shape": (2, 20),
        "hidden_shape": (2, 20, 48),
        "hidden": random.normal(size=(2, 20, 32)),
        "logits": random.normal(size=(2, 2)),
        "labels": ["NEGATIVE", "POSITIVE"],
        "embeddings": 400,
        "layers": [200, 200, 200],
        "head": 10,
    }


def test_anatomy_says_shapes_counts_and_share(sheets):
    words = draw.describe_anatomy(sheets)
    for piece in ("(2, 20)", "(2, 20, 48)", "(2, 48)", "(2, 2)", "1,000 parameters", "600 in 3 layers", "0.99 %"):
        assert piece in words


def filled(figure) -> dict[str, list[float]]:
    """Return the areas of the rectangles of a figure by fill colour."""
    from matplotlib.colors import to_hex

    areas: dict[str, list[float]] = {}
    for box in figure.axes[0].patches:
        if hasattr(box, "get_width"):
            areas.setdefault(to_hex(box.get_facecolor()).upper(), []).append(box.get_width() * box.get_height())
    return areas


def test_anatomy_areas_are_to_scale(sheets):
    from course_utils.showing.palette import BODY, HEAD

    areas = filled(draw.draw_anatomy(sheets))
    body, head = areas[BODY.upper()], areas[HEAD.upper()]
    assert sum(body) / sum(head) == pytest.approx(1000 / 10)
    assert body[1] / body[0] == pytest.approx(200 / 400)


def test_tokens_without_a_glyph_get_a_name():
    assert printable("##ing") == "##ing" and printable("é") == "é"
    assert printable("愛") == printable("😊") == "(other script)"


def test_loads_describe_the_gap_of_the_trained_head_and_the_largest_of_the_new_ones():
    data = {
        "names": ["trained", "one", "two"],
        "labels": ["NO", "YES"],
        "logits": [[-1.5, 2.5], [0.1, 0.0], [0.0, 0.3]],
    }
    words = draw.describe_loads(data)
    assert "trained: 4.00 apart, YES is ahead" in words and "at most 0.30 apart, ahead are NO, YES" in words
    assert len(draw.draw_loads(data).axes[0].patches) == 3 * 2, "one bar for each load and label"


def test_padding_describes_both_lines():
    data = {"label": "POSITIVE", "lengths": [8, 16], "with_mask": [0.25, 0.25], "without_mask": [0.25, 0.75]}
    words = draw.describe_padding(data)
    assert "stays at 0.25" in words and "from 0.25 to 0.75" in words
    drawn = [list(line.get_ydata()) for line in draw.draw_padding(data).axes[0].lines]
    assert [0.25, 0.25] in drawn and [0.25, 0.75] in drawn


def test_filling_describes_first_and_last_layer_and_cosines():
    probe = {"fine_tuned": [0.5, 0.9], "pretrained": [0.5, 0.7], "blank": [0.5, 0.6]}
    cosine = {
        "fine_tuned": {"same": 0.6, "different": -0.1},
        "pretrained": {"same": 0.7, "different": 0.7},
        "blank": {"same": 1, "different": 0.99},
    }
    words = draw.describe_filling(probe, cosine)
    assert (
        "fine-tuned 0.50 to 0.90" in words and "fine-tuned 0.60 and -0.10" in words and "blank 1.00 and 0.99" in words
    )
    assert len(draw.draw_filling(probe, cosine).axes) == 2


def test_labels_beside_lines_keep_their_distance_and_order():
    assert _apart([0.7, 0.5, 0.51], 0.1) == pytest.approx([0.7, 0.5, 0.6])


def test_attention_describes_the_first_row_and_the_padding():
    weights = np.array([[0.1, 0.9, 0.0], [0.5, 0.5, 0.0], [1.0, 0.0, 0.0]])
    data = draw.attention_table(weights, ["[CLS]", "good", "[PAD]"])
    assert "looks most at good (0.90) and [CLS] (0.10)" in draw.describe_attention(data)
    assert "1 padding columns get 0.00" in draw.describe_attention(data)
    shown = draw.draw_attention(data).axes[0].images[0].get_array()
    assert np.allclose(np.asarray(shown), weights)


def test_one_body_escapes_and_has_a_text_twin():
    shown = draw.one_body("body", [("TFAutoModel", "<b>", "(1, 2)")])
    assert "<b>" not in shown._repr_html_() and "TFAutoModel: <b> -> (1, 2)" in repr(shown)


def test_listening_collects_messages_and_gives_the_logger_back():
    logger = logging.getLogger("transformers")
    before = list(logger.handlers)
    with pytest.raises(ValueError), draw.listening() as said:
        logging.getLogger("transformers.modeling_tf_utils").warning("Some layers are new")
        raise ValueError
    assert said == ["Some layers are new"] and logger.handlers == before


def test_messages_are_the_same_in_each_run():
    one = draw.steady("at checkpoint at /tmp/x1/body and new: ['b', 'dropout_3', 'a']")
    two = draw.steady("at checkpoint at /tmp/y2/body and new: ['a', 'b', 'dropout_99']")
    assert one == two == "at checkpoint at \"body\" and new: ['a', 'b', 'dropout_N']"
