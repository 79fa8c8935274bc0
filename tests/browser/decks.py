"""Open the decks of build/slides from file://, walk through their slides, and measure what the wall shows.

reveal.js scales one layout of 1280 x 720 to any screen; sizes are measured as they reach the screen.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from course_utils.paths import ROOT

OUT = ROOT / "build" / "slides"
SIZES = ((1280, 720), (1024, 768))
SMALL = (640, 360)  # for the contact sheets
TEXT, CODE = 24, 18  # pixels on the screen
# Times the size in which a figure was drawn, at 1280 x 720; its letters have 13 points. Lesson 4's plan of the model is
# 806 pixels high and stands at 0.7: redraw it lower for the wall, and take it out here.
FIGURE = {"others": 0.85, "anatomy": 0.7}

# Shows every slide with all fragments, and with each quiz answer open in turn; returns [slide, what is wrong].
MEASURE = """([least, leastCode, leastFigure]) => {
  const wrong = [], scale = Reveal.getScale(), off = pixels => Math.round(pixels / scale);
  const say = (slide, what) => wrong.push([slide.id, what]);
  function look(slide, state) {
    const edge = slide.getBoundingClientRect();
    const floor = edge.bottom - 30 * scale;  // below it stands the number of the slide
    const inside = (box, what) => {
      const down = off(box.bottom - floor), right = off(box.right - edge.right);
      if (down > 1) say(slide, `${state}overflows at the bottom by ${down} px: ${what}`);
      if (right > 1) say(slide, `${state}overflows at the right by ${right} px: ${what}`);
    };
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode, owner = node.parentElement, words = node.textContent.trim();
      if (!words || owner.closest("aside, svg") || !owner.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) inside(box, words.slice(0, 40));
      const pixels = parseFloat(getComputedStyle(owner).fontSize) * scale;
      const enough = owner.closest("pre") ? leastCode : least;
      if (pixels < enough - 0.01) say(slide, `${pixels.toFixed(1)} px: ${words.slice(0, 40)}`);
    }
    for (const one of slide.querySelectorAll("*:not(aside, aside *, svg *)")) {
      const scrolls = getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
      if (scrolls) say(slide, `${state}has to be scrolled: ${one.tagName}`);
    }
    for (const image of slide.querySelectorAll("img")) {
      const box = image.getBoundingClientRect();
      inside(box, "a figure");
      const times = Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight) / scale;
      const smallest = leastFigure[slide.id] ?? leastFigure.others;
      if (!(times >= smallest)) say(slide, `a figure is drawn ${times.toFixed(2)} times its own size`);
      if (!image.alt) say(slide, "a figure has no description");
    }
  }
  for (const slide of Reveal.getSlides()) {
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v, 99);
    look(slide, "");
    const answers = [...slide.querySelectorAll("details")];
    if (answers.some(one => one.open)) say(slide, "an answer is open from the start");
    answers.forEach((one, place) => {
      one.open = true;
      look(slide, `answer ${place + 1} open: `);
      one.open = false;
    });
  }
  return wrong;
}"""


def built() -> list[str]:
    """Return the names of the decks that are built, in order."""
    return sorted(path.parent.name for path in OUT.glob("*/index.html"))


@contextlib.contextmanager
def deck(browser, name: str, query: str = "", size: tuple[int, int] = SIZES[0]):
    """Open a deck with the network off until the body ends; gives (page, the requests that wanted to leave file://)."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, offline=True)
    outside = []
    context.on(
        "request",
        lambda request: None if request.url.startswith(("file:", "data:", "blob:")) else outside.append(request.url),
    )
    page = context.new_page()
    page.on("pageerror", lambda error: outside.append(f"error: {error}"))
    page.goto((OUT / name / "index.html").as_uri() + query)
    page.wait_for_function("window.Reveal && Reveal.isReady()")
    yield page, outside
    context.close()


def measure(browser, name: str, size: tuple[int, int]) -> list[str]:
    """Return what is wrong with the slides of one deck on a screen of this size, one line each."""
    with deck(browser, name, size=size) as (page, outside):
        wrong = page.evaluate(MEASURE, [TEXT, CODE, FIGURE])
        return [f"{slide}: {what}" for slide, what in wrong] + [f"request: {url}" for url in outside]


def pictures(browser, name: str, theme: str, folder: Path) -> list[tuple[str, Path]]:
    """Store a picture of every slide, all fragments shown; return [(slide's id, path)]."""
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    with deck(browser, name, f"?theme={theme}", SMALL) as (page, _):
        places = page.evaluate("Reveal.getSlides().map(s => [s.id, Reveal.getIndices(s).h, Reveal.getIndices(s).v])")
        for number, (id, h, v) in enumerate(places):
            page.evaluate("([h, v]) => Reveal.slide(h, v, 99)", [h, v])
            found.append((id, folder / f"{number + 1:02d}.png"))
            page.screenshot(path=found[-1][1])
    return found
