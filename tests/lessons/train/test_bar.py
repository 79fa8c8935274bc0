"""The progress bar of lab 8: every item passes, nothing that nbval compares is shown, and the bar is taken away."""

from __future__ import annotations

import IPython.display
import pytest

from course_utils.lessons.train.bar import VIEW, with_bar


@pytest.fixture
def shown(monkeypatch):
    seen: list = []
    monkeypatch.setattr(IPython.display, "display", lambda data, raw=False: seen.append((raw, list(data))))
    monkeypatch.setattr(IPython.display, "clear_output", lambda: seen.append("cleared"))
    return seen


def test_every_item_passes_and_the_bar_goes(shown):
    assert list(with_bar("abc")) == ["a", "b", "c"]
    assert shown == [(True, [VIEW]), "cleared"]


def test_the_bar_goes_when_a_loop_is_left(shown):
    bar = with_bar(range(3))
    next(bar)
    bar.close()
    assert shown[-1] == "cleared"
