"""Find a Chromium or Chrome on this computer, and let it print a page of HTML as PDF."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from course_utils.errors import CourseError

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
)
SECONDS = 180  # for one page; a busy computer needs a while
MISSING = (
    "There is no Chromium or Chrome on this computer, and the PDF files need one. "
    "Install one, or name its program in COURSE_BROWSER, and run the command again."
)


def find_browser() -> str:
    """Return the path of a Chromium or Chrome, "" where there is none; COURSE_BROWSER names another one."""
    named = os.environ.get("COURSE_BROWSER", "")
    if named and not shutil.which(named):
        raise CourseError(f"COURSE_BROWSER names {named}, which is not a program here. Correct it, or unset it.")
    found = [named, *(shutil.which(name) for name in NAMES), *(place for place in PLACES if Path(place).is_file())]
    return next((path for path in found if path), "")


def need_browser() -> str:
    """Return the path of a Chromium or Chrome; raise CourseError where there is none."""
    browser = find_browser()
    if not browser:
        raise CourseError(MISSING)
    return browser


def print_pdf(page: Path, pdf: Path) -> int:
    """Print an HTML file as PDF and return the number of its pages; raise CourseError where that fails."""
    with tempfile.TemporaryDirectory() as profile:
        command = [need_browser(), "--headless", "--disable-gpu", "--no-pdf-header-footer", "--disable-extensions"]
        command += [f"--user-data-dir={profile}", f"--print-to-pdf={pdf.resolve()}", page.resolve().as_uri()]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.insert(1, "--no-sandbox")  # Chromium refuses to run as root with it
        pdf.unlink(missing_ok=True)
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise CourseError(f"{pdf.name} was not made within {SECONDS} seconds. Run the command again.") from None
    if not pdf.is_file():
        said = done.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise CourseError(f"{pdf.name} was not made: {said[0][:200]}. Start {command[0]} by hand to see what it lacks.")
    return pages(pdf)


def pages(pdf: Path) -> int:
    """Return the number of pages of a PDF that Chromium made: each is an object of its own in the file."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))
