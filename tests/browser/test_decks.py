"""Every deck in a real browser, from file:// with the network off: nothing overflows, small letters, low contrast."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from course_utils.paths import ROOT
from tests.browser import decks

FILES = sorted(path.stem for path in (ROOT / "instructor" / "decks").glob("[0-9]*.md"))


@pytest.fixture(scope="module", autouse=True)
def built():
    """The decks, built anew in the course's own environment."""
    python = os.environ.get("COURSE_LAB_PYTHON", sys.executable)
    subprocess.run([python, "-m", "course_utils", "slides"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    assert decks.built() == FILES


@pytest.mark.parametrize("size", decks.SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", FILES)
def test_every_slide_fits_and_can_be_read(browser, name, size):
    assert decks.measure(browser, name, size) == []


HARM = {  # slide -> what is done to it, and what the measure has to say
    "title": ("slide.insertAdjacentHTML('beforeend', '<p>word</p>'.repeat(30))", "overflows at the bottom"),
    "where-we-are": ("slide.insertAdjacentHTML('beforeend', '<pre>' + 'x'.repeat(200) + '</pre>')", "at the right"),
    "not-shares": ("slide.insertAdjacentHTML('beforeend', '<p style=\"font-size:20px\">small</p>')", "20.0 px: small"),
    "about-steps": ("slide.insertAdjacentHTML('beforeend', '<pre style=\"font-size:16px\">x = 1</pre>')", "16.0 px: x"),
    "by-hand": (
        "slide.insertAdjacentHTML('beforeend', "
        '\'<div style="overflow:auto"><div style="width:2000px">wide</div></div>\')',
        "has to be scrolled",
    ),
    "steps": ("slide.querySelector('img').style.flex = '0 0 60px'", "times its own size"),
    "curve": ("slide.querySelector('img').alt = ''", "no description"),
    "quiz-5-1": ("slide.querySelector('details').open = true", "open from the start"),
    "quiz-5-2": ("slide.querySelector('details div').append('word '.repeat(400))", "answer 1 open: overflows"),
}


def test_the_measure_sees_harm(browser):
    with decks.deck(browser, "05_softmax") as (page, _):
        for id, (harm, _) in HARM.items():
            page.evaluate(f"() => {{ const slide = document.getElementById('{id}'); {harm} }}")
        wrong = page.evaluate(decks.MEASURE, [decks.TEXT, decks.CODE, decks.FIGURE])
    for id, (_, message) in HARM.items():
        assert any(slide == id and message in what for slide, what in wrong), (id, message, wrong)
    assert {slide for slide, _ in wrong} == set(HARM)


# On paper: [slide, what is wrong], where something leaves the margins of its page.
PRINTED = """() => [...document.querySelectorAll(".pdf-page")].flatMap(page => {
  const paper = page.getBoundingClientRect();
  const shown = [...page.querySelectorAll("section > *:not(aside), .fragment > *")];
  const out = shown.map(one => one.getBoundingClientRect()).filter(box => box.left < paper.left + 39
    || box.right > paper.right - 39 || box.top < paper.top + 20 || box.bottom > paper.bottom - 29);
  return out.map(box => [page.querySelector("section").id, JSON.stringify(box)]);
})"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", FILES)
def test_axe_finds_nothing_serious_in_a_printed_deck(browser, name, theme):
    """The printed form has every slide on one page, a page each; contrast is among axe's rules."""
    from axe_playwright_python.sync_playwright import Axe

    with decks.deck(browser, name, f"?print-pdf&theme={theme}") as (page, outside):
        page.wait_for_function("document.querySelectorAll('.pdf-page').length > 0")
        assert page.locator(".pdf-page").count() == page.locator("section[id]").count()
        assert page.evaluate(PRINTED) == []
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        found = Axe().run(page).response
    assert any(rule["id"] == "color-contrast" and rule["nodes"] for rule in found["passes"])
    serious = [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found["violations"]
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ]
    assert serious == [] and outside == []


def test_the_arrow_key_walks_through_every_slide(browser):
    with decks.deck(browser, "05_softmax") as (page, outside):
        seen = [page.evaluate("Reveal.getCurrentSlide().id")]
        while not page.evaluate("Reveal.isLastSlide()"):
            page.keyboard.press("ArrowRight")
            here = page.evaluate("Reveal.getCurrentSlide().id")
            if here != seen[-1]:
                seen.append(here)
        assert seen == page.evaluate("Reveal.getSlides().map(slide => slide.id)")
    assert outside == []


def test_a_quiz_opens_by_its_number_and_the_room_turns_dark(browser):
    with decks.deck(browser, "05_softmax") as (page, _):
        page.evaluate("() => { location.hash = '#/quiz-5-1' }")
        page.wait_for_function("Reveal.getCurrentSlide().id === 'quiz-5-1'")
        answers = "Reveal.getCurrentSlide().querySelectorAll('details')"
        assert page.evaluate(f"[...{answers}].some(one => one.open)") is False
        page.keyboard.press("2")
        page.keyboard.press("3")
        assert page.evaluate(f"[...{answers}].map(one => one.open)") == [False, False, True, False]
        before = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.keyboard.press("d")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_the_speaker_sees_notes_the_next_slide_and_a_clock(browser):
    with decks.deck(browser, "05_softmax") as (page, outside):
        with page.expect_popup() as opened:
            page.keyboard.press("s")
        speaker = opened.value
        speaker.wait_for_selector("#upcoming-slide iframe")
        page.keyboard.press("ArrowRight")
        notes = speaker.locator(".speaker-controls-notes .value")
        expected = page.evaluate("Reveal.getCurrentSlide().querySelector('aside.notes').textContent.trim()")
        speaker.wait_for_function(
            "text => document.querySelector('.speaker-controls-notes .value').textContent.trim() === text", arg=expected
        )
        assert len(notes.inner_text()) > 40
        next_slide = speaker.frame_locator("#upcoming-slide iframe")
        next_slide.get_by_role("heading", name="1 Two numbers that are not an answer yet").wait_for()
        assert speaker.locator(".speaker-controls-time .clock").is_visible()
        (ROOT / "build" / "sheets").mkdir(parents=True, exist_ok=True)
        speaker.screenshot(path=ROOT / "build" / "sheets" / "speaker.png")
    assert outside == []


def test_a_request_that_leaves_the_page_is_seen(browser):
    with decks.deck(browser, "05_softmax") as (page, outside):
        page.evaluate("() => { new Image().src = 'https://example.org/x.png' }")
        page.wait_for_timeout(200)
    assert outside == ["https://example.org/x.png"]
