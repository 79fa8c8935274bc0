"""`make test-browser`: which browser is used, and what happens without one. The browser itself is not started here."""

from __future__ import annotations

import sys

import pytest

from course_utils.errors import CourseError
from course_utils.maintain import browser
from course_utils.paths import ROOT


def test_a_named_browser_wins(monkeypatch):
    monkeypatch.setenv("COURSE_BROWSER", sys.executable)
    assert browser.find_browser() == sys.executable


def test_a_named_browser_that_is_not_there_gets_a_remedy(monkeypatch):
    monkeypatch.setenv("COURSE_BROWSER", "no-such-browser")
    with pytest.raises(CourseError, match="unset it"):
        browser.find_browser()


def test_without_a_browser_the_command_says_so_and_does_not_pass(monkeypatch, capsys):
    monkeypatch.setattr(browser, "find_browser", lambda: "")
    monkeypatch.setattr(browser, "install_browser", lambda: "")
    assert browser.main() == 3
    assert "did not run" in capsys.readouterr().err


def test_nothing_is_installed_without_the_right_to(monkeypatch):
    monkeypatch.setattr(browser.os, "geteuid", lambda: 1000, raising=False)
    assert browser.install_browser() == ""


def test_tools_are_pinned_by_hash():
    pins = [
        line for line in (ROOT / "requirements-browser.lock").read_text(encoding="utf-8").splitlines() if "==" in line
    ]
    assert any(line.startswith("playwright==") for line in pins) and all(line.endswith("\\") for line in pins)
