"""The figures of notebook 4: what the descriptions say comes from the data. No TensorFlow here."""

from __future__ import annotations

import logging

import numpy as np
import pytest

from course_utils.lessons.model_and_head import figures as draw
from course_utils.lessons.model_and_head.anatomy import printable
from course_utils.lessons.model_and_head.filling import _apart


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
    assert (
        "are 4.00 apart, with the new ones at most 0.30" in words
        and "trained: YES ahead; one: NO ahead; two: YES" in words
    )
    (axes,) = draw.draw_loads(data).axes
    dots = [line.get_xdata()[0] for line in axes.lines if len(line.get_xdata()) == 1]
    assert dots == pytest.approx([4.0, -0.1, 0.3]), "one dot for each load, where its gap is"


def test_padding_describes_both_lines():
    data = {"label": "POSITIVE", "lengths": [8, 16], "with_mask": [0.25, 0.25], "without_mask": [0.25, 0.75]}
    words = draw.describe_padding(data)
    assert "stays at 0.25" in words and "from 0.25 to 0.75" in words
    drawn = [list(line.get_ydata()) for line in draw.draw_padding(data).axes[0].lines]
    assert [0.25, 0.25] in drawn and [0.25, 0.75] in drawn


def test_a_line_at_zero_and_its_label_stand_off_the_axis():
    data = {"label": "POSITIVE", "lengths": [8, 16], "with_mask": [0, 0], "without_mask": [0, 0.75]}
    figure = draw.draw_padding(data)
    figure.draw_without_rendering()
    (label,) = (text for text in figure.axes[0].texts if text.get_text() == "with mask")
    assert label.get_window_extent().y0 > figure.axes[0].get_window_extent().y0


PROBE = {"fine_tuned": [0.5, 0.9], "pretrained": [0.5, 0.7], "blank": [0.5, 0.6]}


def test_filling_describes_first_last_and_best_accuracy_of_each_body():
    words = draw.describe_filling({**PROBE, "blank": [0.5, 0.65, 0.6]})
    assert "fine-tuned 0.50 to 0.90" in words and "blank 0.50 to 0.60 (at best 0.65)" in words
    drawn = [list(line.get_ydata()) for line in draw.draw_filling(PROBE).axes[0].lines]
    assert all(values in drawn for values in PROBE.values())


def test_labels_beside_lines_keep_their_distance_and_order():
    assert _apart([0.7, 0.5, 0.51], 0.1) == pytest.approx([0.7, 0.5, 0.6])


def test_filling_says_on_the_figure_where_the_label_is_easiest_to_read():
    figure = draw.draw_filling(PROBE)
    assert figure.get_suptitle() == "The label is easiest to read in the fine-tuned body, hardest in the blank one"
    turned = {**PROBE, "blank": [0.5, 0.95]}
    assert "easiest to read in the blank body, hardest in the pre-trained one" in draw.describe_filling(turned)


@pytest.fixture
def looks() -> dict:
    """One head over two tokens and a padding."""
    weights = np.array([[0.1, 0.9, 0.0], [0.5, 0.5, 0.0], [1.0, 0.0, 0.0]])
    return draw.attention_table(weights, ["[CLS]", "good", "[PAD]"])


def test_attention_describes_the_first_row_and_the_padding(looks):
    words = draw.describe_attention(looks)
    assert "looks most at good (0.90) and [CLS] (0.10)" in words
    assert "1 padding tokens, not drawn, get 0.00" in words
    assert words.startswith("In this head, [CLS] looks most at “good”")


def test_attention_draws_the_real_tokens_alone(looks):
    (axes,) = draw.draw_attention(looks).axes
    assert np.allclose(np.asarray(axes.images[0].get_array()), looks["weights"][:2, :2])
    assert [text.get_text() for text in axes.texts] == ["0.10", "0.90"], "numbers in the row of [CLS] alone"


SMALLEST = 11 * 72 / 96 * 96 / 848  # points per inch of width: 11 px where the page shows a figure 848 px wide


def test_the_smallest_text_can_be_read(sheets, looks):
    loads = {"names": ["one", "two"], "labels": ["NO", "YES"], "logits": [[-1.5, 2.5], [0.1, 0.0]]}
    padding = {"label": "POSITIVE", "lengths": [8, 16], "with_mask": [0.25, 0.25], "without_mask": [0.25, 0.75]}
    for figure in (
        draw.draw_anatomy(sheets),
        draw.draw_filling(PROBE),
        draw.draw_loads(loads),
        draw.draw_padding(padding),
        draw.draw_attention(looks),
    ):
        sizes = [text.get_fontsize() for axes in figure.axes for text in axes.texts if text.get_text()]
        assert figure.get_suptitle() and min(sizes) >= SMALLEST * figure.get_figwidth()


def test_one_body_escapes_and_has_a_text_twin():
    shown = draw.one_body("body", [("TFAutoModel", "a head", "<b>", "(1, 2)")])
    assert "<b>" not in shown._repr_html_() and "a head (TFAutoModel): <b> -> (1, 2)" in repr(shown)


def test_long_class_names_may_break_and_each_shape_stays_whole():
    rows = [("TFAutoModelForSequenceClassification", "a head", "scores", "(1, 2) and (3, 4)")]
    html = draw.one_body("body", rows)._repr_html_()
    assert "Model<wbr>For<wbr>Sequence<wbr>Classification" in html
    assert all(f'white-space:nowrap">{shape}</strong>' in html for shape in ("(1, 2)", "(3, 4)"))


def test_a_class_without_a_head_gets_no_pill():
    from course_utils.showing.palette import HEAD

    with_head, without = (draw.one_body("body", [("TFAutoModel", head, "rows", "(1, 2)")]) for head in ("a head", ""))
    assert HEAD in with_head._repr_html_() and HEAD not in without._repr_html_() and "no head" in repr(without)


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
