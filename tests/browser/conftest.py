"""One browser and one JupyterLab for all tests here; a page that reports console errors."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from course_utils.start import workspace
from tests.browser.fixture_notebooks import write_fixtures
from tests.browser.notebook import Notebook
from tests.browser.server import jupyterlab


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """A learner's copy of the course, filled as `make lab` fills it, with a few small notebooks beside it."""
    folder = tmp_path_factory.mktemp("workspace")
    workspace.fill(folder=folder, say=lambda message: None)
    write_fixtures(folder)
    return folder


@pytest.fixture(scope="session")
def url(folder, tmp_path_factory):
    with jupyterlab(folder, tmp_path_factory.mktemp("private")) as url:
        yield url


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = os.environ.get("COURSE_BROWSER") or shutil.which("chromium")
        browser = playwright.chromium.launch(
            executable_path=path, headless=True, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def open_notebook(browser, url):
    """Return a function: notebook name -> open Notebook. At the end: no console errors, no outside requests."""
    opened, errors, outside = [], [], []

    def open_one(name: str) -> Notebook:
        page = browser.new_page(viewport={"width": 1400, "height": 1000})
        page.set_default_timeout(90_000)  # a busy computer is slow, not wrong
        page.on(
            "console", lambda message: errors.append(f"{name}: {message.text}") if message.type == "error" else None
        )
        page.on("pageerror", lambda error: errors.append(f"{name}: {error}"))
        page.on(
            "request",
            lambda request: (
                outside.append(request.url) if not request.url.startswith((url, "data:", "blob:")) else None
            ),
        )
        opened.append(Notebook(page, url, name).open())
        return opened[-1]

    yield open_one
    for notebook in opened:
        notebook.close()
    assert not errors, f"errors in the browser's console: {errors}"
    assert not outside, f"requests that left this computer: {outside}"
