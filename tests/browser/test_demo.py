"""Notebook 2 in a real browser: it runs, the bars follow the typing, and soon enough."""

from __future__ import annotations

import os

import pytest

from tests.browser.latency import one_input, report, times, watch

MOST_MS = float(os.environ.get("COURSE_BROWSER_MS", "150"))  # for slower or busy computers: set a higher limit
WORDS = ("good", "bad", "film", "not", "never", "story", "boring", "lovely", "music", "actors")


@pytest.fixture(scope="module")
def notebook(open_notebook):
    notebook = open_notebook("02_pipeline.ipynb")
    notebook.run_all()
    return notebook


@pytest.fixture()
def cell(notebook):
    return notebook.cell(notebook.ids("sentiment_demo(")[0])


def test_every_cell_runs(notebook):
    assert notebook.unexpected_errors() == []


def test_typing_changes_the_bars_and_the_tokens(notebook, cell):
    status = cell.get_by_role("status")
    before = status.inner_text()
    box = cell.get_by_label("Your text")
    box.fill("")
    box.press_sequentially("What a dull mess", delay=40)
    status.get_by_text("dull").wait_for()
    assert status.inner_text() != before and "%" in status.inner_text()
    notebook.pictures_in_both_themes("demo-typed", notebook.ids("sentiment_demo(")[0])


def test_examples_work_with_the_keyboard_and_history_remembers(cell):
    cell.get_by_label("Your text").focus()
    cell.page.keyboard.press("Tab")
    cell.page.keyboard.press("Enter")
    cell.get_by_role("status").get_by_text("love", exact=True).wait_for()
    cell.get_by_role("listitem").filter(has_text="What a dull mess").wait_for()


def test_empty_and_overlong_texts_get_a_sentence(notebook, cell):
    cell.get_by_label("Your text").fill("")
    cell.get_by_text("Nothing to read yet").wait_for()
    cell.get_by_label("Your text").fill("word " * 600)
    cell.get_by_text("602 tokens").wait_for()
    cell.get_by_label("Your text").fill(
        "<script>document.title = 'caught'</script><img src=x onerror=\"document.title='caught'\">"
    )
    cell.get_by_role("status").get_by_text("script").first.wait_for()
    assert notebook.page.title() != "caught"


def test_typing_fast_leaves_no_queue(cell):
    watch(cell)
    box = cell.get_by_label("Your text")
    box.fill("")
    cell.get_by_text("Nothing to read yet").wait_for()
    box.press_sequentially("one two three four five six seven eight nine ten eleven twelve end", delay=8)
    cell.get_by_role("status").get_by_text("end", exact=True).wait_for()
    typed, drawn = times(cell.page)
    after_last_key = [time for time in drawn if time > typed[-1]]
    assert len(typed) >= 60 and len(after_last_key) <= 4  # the answer and the history, not one drawing a letter


def test_new_bars_come_soon_after_the_pause(cell):
    watch(cell)
    box = cell.get_by_label("Your text")
    short = [one_input(cell.page, box, f"{word} and {other}") for word in WORDS for other in WORDS[:2]]
    long = [one_input(cell.page, box, f"{word} " + "a film of many words and few ideas " * 6) for word in WORDS]
    found = report("demo-short-text", short), report("demo-long-text", long)
    assert found[0]["median_ms"] < MOST_MS
