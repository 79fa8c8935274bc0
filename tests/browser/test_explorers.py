"""Each explorer, in the notebook that holds it, answers to the keyboard."""

from __future__ import annotations

import pytest

from tests.browser.latency import one_input, report, watch


@pytest.fixture()
def opened(open_notebook):
    """Return a function that opens and runs a notebook: it gives notebook, id and element of a cell with a call."""
    used = []

    def run(name: str, call: str):
        notebook = open_notebook(name)
        used.append(notebook)
        notebook.run_all()
        assert notebook.unexpected_errors() == []
        id = notebook.ids(call)[0]
        return notebook, id, notebook.cell(id)

    yield run
    for notebook in used:
        notebook.close()


def test_config_explorer(opened):
    notebook, id, cell = opened("01_blank_model.ipynb", "config_explorer(")
    cell.get_by_text("109,482,240").first.wait_for()
    cell.get_by_role("slider").first.focus()  # layers
    for _ in range(6):
        notebook.page.keyboard.press("ArrowLeft")
    cell.get_by_text("66,955,008").first.wait_for()
    cell.get_by_label("family").select_option("DistilBERT")
    cell.get_by_text("66,362,880").first.wait_for()
    cell.get_by_role("spinbutton", name="hidden size").fill("100")
    notebook.page.keyboard.press("Enter")
    cell.get_by_text("could not be built").wait_for()
    assert cell.get_by_role("spinbutton", name="hidden size").input_value() == "100"
    notebook.pictures_in_both_themes("config", id)
    cell.get_by_role("button", name="Set to BERT-base").press("Enter")
    cell.get_by_text("109,482,240").first.wait_for()


def test_tokenizer_explorer(opened):
    notebook, id, cell = opened("03_tokenize.ipynb", "tokenizer_explorer(")
    box, status = cell.get_by_label("Your text"), cell.get_by_role("status")
    for text, token in (
        ("huggingface", "##face"),
        ("这部电影很好看！", "[UNK]"),
        ("Café 😊", "cafe"),
        ("zero\u200bwidth", "ZERO WIDTH SPACE"),
        ("שלום", "##ל"),
    ):
        box.fill(text)
        status.get_by_text(token, exact=True).first.wait_for()
        notebook.picture(f"tokenizer-{len(text)}-{token.strip('#[]').replace(' ', '-')}", id)
    box.fill("Ünbelievable! " * 715)
    status.get_by_text("10,010").wait_for()
    assert status.locator("[aria-label=tokens] > span").count() <= 360
    box.fill("<script>document.title = 'caught'</script>")
    status.get_by_text("script", exact=True).first.wait_for()
    assert notebook.page.title() != "caught"
    notebook.pictures_in_both_themes("tokenizer", id)
    watch(cell)
    report("tokenizer", [one_input(notebook.page, box, f"Tokenization number {i} of Café") for i in range(20)])


def test_mask_explorer(opened):
    notebook, id, cell = opened("04_model_and_head.ipynb", "mask_explorer(")
    status = cell.get_by_role("status")
    status.get_by_text("Mask on:").wait_for()
    cell.get_by_label("use the attention mask").press("Space")
    status.get_by_text("Mask off:").wait_for()
    cell.get_by_label("padded length").select_option("128")
    status.get_by_text("… and 88 more").wait_for()
    cell.get_by_label("padded length").select_option("16")
    notebook.pictures_in_both_themes("mask", id)
    cell.get_by_label("Your text").fill("A wonderful film")
    status.get_by_text("wonderful", exact=True).wait_for()
    watch(cell)
    box = cell.get_by_label("Your text")
    report("mask-all-lengths", [one_input(notebook.page, box, f"A wonderful film number {i}") for i in range(10)])


def test_softmax_explorer(opened):
    notebook, id, cell = opened("05_softmax.ipynb", "softmax_explorer(")
    status = cell.get_by_role("status")
    assert "T above 1" not in status.inner_text() and "T below 1" not in status.inner_text()
    cell.get_by_role("slider").nth(1).focus()
    for _ in range(5):
        notebook.page.keyboard.press("ArrowRight")
    cell.get_by_text("+1.66").first.wait_for()
    cell.get_by_role("spinbutton", name="temperature T").fill("0.5")
    notebook.page.keyboard.press("Enter")
    status.get_by_text("T below 1").wait_for()
    cell.get_by_role("spinbutton", name="shift").fill("3")
    notebook.page.keyboard.press("Enter")
    status.get_by_text("no share changed").wait_for()
    notebook.pictures_in_both_themes("softmax", id)


def test_demo_with_three_labels_and_a_plain_function(opened):
    notebook, id, cell = opened("three_labels.ipynb", "sentiment_demo(")
    cell.get_by_label("Your text").fill("Hello!!")
    cell.get_by_text("calm <b>").wait_for()
    cell.get_by_text("50.0 %").wait_for()
    notebook.pictures_in_both_themes("demo-three-labels", id)
