"""What all widgets share: three faces in one output, bars that read without colour, the last input wins."""

from __future__ import annotations

import asyncio

import pytest

from course_utils.showing import bars
from course_utils.showing.debounce import Debounce
from course_utils.showing.page import Page, element
from course_utils.showing.widget import Live, example_buttons, number_row, panel

VIEW = "application/vnd.jupyter.widget-view+json"


def test_an_output_has_a_widget_and_a_twin_without_model_ids():
    import ipywidgets

    box = ipywidgets.VBox([])
    live = Live(box, Page("two bars", element("p", "two bars")))
    bundle = live._repr_mimebundle_()
    assert bundle["text/plain"] == repr(live) == "two bars"
    assert bundle["text/html"] == "<p>two bars</p>"
    assert bundle[VIEW]["model_id"] == box.model_id
    assert box.model_id not in bundle["text/plain"] + bundle["text/html"]


async def until(happened, seconds: float = 10) -> None:
    """Wait until `happened()`, and a moment longer, in which anything stale would still show up."""
    for _ in range(int(seconds / 0.05)):
        if happened():
            break
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.1)


def test_only_the_last_of_many_inputs_is_computed():
    seen, text = [], [""]

    async def typing():
        later = Debounce(lambda: seen.append(text[0]), seconds=0.3)
        for letters in ("I", "I lo", "I love"):
            text[0] = letters
            later()
            await asyncio.sleep(0)
        await until(lambda: seen)

    asyncio.run(typing())
    assert seen == ["I love"]


def test_inputs_that_pile_up_behind_a_slow_answer_are_not_computed_one_by_one():
    seen, text = [], [""]

    def slow():
        seen.append(text[0])
        loop = asyncio.get_running_loop()
        if len(seen) == 1:  # ten more inputs arrive while the first is computed
            for i in range(10):
                loop.call_soon(arrive, f"input {i}")

    later = Debounce(slow, seconds=0.02)

    def arrive(words):
        text[0] = words
        later()

    async def typing():
        arrive("first")
        await until(lambda: "input 9" in seen)

    asyncio.run(typing())
    assert seen == ["first", "input 9"]


def test_bars_say_their_numbers_and_escape_labels():
    html = bars.bars_html([("<script>", 0.25, "#000000"), ("POSITIVE", 0.75, "#009E73")])
    assert "<script>" not in html and "&lt;script&gt;" in html
    assert "25.0 %" in html and "width:75.0%" in html


@pytest.mark.parametrize(
    "share, words", [(0, "0.0 %"), (1, "100.0 %"), (0.99996, "> 99.9 %"), (0.0004, "< 0.1 %"), (0.5, "50.0 %")]
)
def test_percent_never_claims_certainty(share, words):
    assert bars.percent(share) == words


def test_answers_are_announced_and_escaped():
    assert 'role="status"' in panel("x", "Scores") and "&lt;b&gt;" in panel("<b>", "Scores")


def test_each_example_button_writes_its_own_text():
    import ipywidgets

    box = ipywidgets.Text()
    row = example_buttons(box, ("one", "two"), str.upper)
    row.children[0].click()
    assert (box.value, row.children[0].description) == ("one", "ONE")


def test_a_slider_that_rounds_does_not_change_what_was_typed():
    box, field = number_row("hidden size", 768, 32, 1024, 32)
    slider = box.children[1]
    field.value = 100
    slider.value = 96  # what a browser sends back: the nearest step
    assert field.value == 100
    slider.value = 128
    assert field.value == 128
    box, field = number_row("logit", -1.56, -8.0, 8.0, 0.01)
    box.children[1].value = -1.5599999999999996
    assert field.value == -1.56


def test_a_slider_in_motion_hears_no_echo():
    box, field = number_row("logit", 1.61, -8.0, 8.0, 0.01)
    slider, heard = box.children[1], []
    slider.observe(lambda change: heard.append(change["new"]), "value")
    slider.value = 1.6199999999999992
    assert field.value == 1.62 and heard == [1.6199999999999992]
