"""The time limit holds with a timer signal, without one (as on Windows) and in another thread; it leaves nothing."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from course_utils.checking import calling, limit
from course_utils.checking.outcome import NotYet
from course_utils.learner import check
from tests.checking import hostile
from tests.checking.banks import answer
from tests.lessons.tokenize.bank_wordpiece import SPINS


@pytest.fixture(params=["signal", "no signal"])
def platform(request, monkeypatch):
    """Be on a platform with a timer signal, and on one without."""
    monkeypatch.setattr(calling, "SECONDS", 0.3)
    monkeypatch.setattr(limit, "AGAIN", 0.1)
    if request.param == "no signal":
        monkeypatch.delattr(signal, "setitimer")


@pytest.mark.parametrize("function", hostile.SLOW)
def test_loops_are_ended(platform, function):
    with pytest.raises(NotYet, match='within 0.3 seconds. It was called with the string "word". Look for a loop'):
        calling.call(function, "word")


def test_a_loop_is_ended_in_another_thread():
    calling_seconds, said = calling.SECONDS, []
    calling.SECONDS = 0.3
    try:
        thread = threading.Thread(target=lambda: said.append(check("5.1", hostile.endless)), daemon=True)
        thread.start()
        thread.join(20)
    finally:
        calling.SECONDS = calling_seconds
    assert said and "did not finish" in said[0].message


def test_the_famous_wordpiece_loop_is_told_the_word_it_hung_on(platform):
    outcome = check("3.2", *answer("3.2", SPINS))
    assert outcome.status == "not yet" and 'It was called with the string "love😊"' in outcome.message


def test_no_ring_reaches_the_code_behind_the_limit(monkeypatch):
    """Work that ends just when the time is up: a late ring would stop the check, or the learner's next cell."""
    monkeypatch.delattr(signal, "setitimer")
    monkeypatch.setattr(limit, "AGAIN", 0.01)
    for i in range(200):
        try:
            with limit.limit(0.0005 * (i % 8)):
                sum(range(20_000))
        except limit.TimeUp:
            pass
    until = time.monotonic() + 0.3
    while time.monotonic() < until:
        pass
    assert not [thread for thread in threading.enumerate() if thread.name == "time limit of a check"]


def test_a_quick_answer_is_handed_through(platform):
    assert calling.call(lambda: 3) == 3
