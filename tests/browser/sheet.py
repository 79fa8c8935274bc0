"""Draw the contact sheets of one deck: every slide small, in the light theme and in the dark one; print what overflows.

`python -m course_utils deck sheet NN` runs this in the environment of the browser tests.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from course_utils.paths import ROOT
from tests.browser import decks

SHEETS = ROOT / "build" / "sheets"
PAGE = """<body style="margin:8px;background:gray;font:14px sans-serif;display:grid;gap:8px;
grid-template-columns:repeat(4,640px)">{}</body>"""


def main(name: str) -> int:
    """Draw the sheets of one deck; return 1 where a slide has something to mend."""
    from playwright.sync_api import sync_playwright

    SHEETS.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["COURSE_BROWSER"], args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        wrong = [f"{w} x {h}: {line}" for w, h in decks.SIZES for line in decks.measure(browser, name, (w, h))]
        for theme in ("light", "dark"):
            draw(browser, name, theme)
        browser.close()
    print("\n".join(wrong) or "Every slide fits, and its letters are large enough.")
    return 1 if wrong else 0


def draw(browser, name: str, theme: str) -> None:
    """Write the contact sheet of one deck in one theme."""
    with tempfile.TemporaryDirectory() as folder:
        found = decks.pictures(browser, name, theme, Path(folder))
        figures = [f'<div>{id}<br><img width="640" src="{path.as_uri()}"></div>' for id, path in found]
        sheet = Path(folder) / "sheet.html"
        sheet.write_text(PAGE.format("".join(figures)), encoding="utf-8", newline="\n")
        page = browser.new_page(viewport={"width": 2608, "height": 800})
        page.goto(sheet.as_uri())
        page.screenshot(path=SHEETS / f"{name}-{theme}.png", full_page=True)
        page.close()
    print(f"{(SHEETS / f'{name}-{theme}.png').relative_to(ROOT).as_posix()}: {len(found)} slides")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).name))
