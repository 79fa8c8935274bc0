"""A notebook that computes for long lets the others go first, and is like them again when it rests."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import psutil
from memory import processes

BURN = "import time\nend = time.monotonic() + 12\nwhile time.monotonic() < end: pass"


def kernel_of(member) -> int:
    return next(number for number, kind in processes([member.name]).items() if kind == "kernel")


def priorities(process: int) -> set:
    """Return the priorities of a process's threads, and of its session."""
    session = int(Path(f"/proc/{process}/autogroup").read_text().split()[-1])
    return {session, *(os.getpriority(os.PRIO_PROCESS, one.id) for one in psutil.Process(process).threads())}


def within(seconds: float, question) -> bool:
    end = time.monotonic() + seconds
    while not question() and time.monotonic() < end:
        time.sleep(0.2)
    return question()


def test_a_long_cell_lets_others_go_first_until_it_ends(learner):
    kim = learner("kim")
    kim.open("05_softmax.ipynb")
    kernel = kernel_of(kim)
    assert within(5, lambda: priorities(kernel) == {0})
    cell = Thread(target=kim.run, args=(BURN,))
    cell.start()
    assert within(5, lambda: priorities(kernel) == {16})
    assert within(8, lambda: priorities(kernel) == {19})
    cell.join()
    assert within(5, lambda: priorities(kernel) == {0})


def test_a_priority_that_a_learner_chose_comes_back(learner):
    kim = learner("kim")
    assert kim.run("import os; os.nice(5)")[0] == "5"
    kim.run(BURN.replace("12", "3"))  # long enough to let others go first for a while
    assert within(5, lambda: os.getpriority(os.PRIO_PROCESS, kernel_of(kim)) == 5)
    time.sleep(1)
    assert os.getpriority(os.PRIO_PROCESS, kernel_of(kim)) == 5


def test_a_hub_that_was_killed_leaves_none_behind(hub, learner):
    def running() -> list:
        with_words = [one for one in psutil.process_iter(["cmdline"]) if one.info["cmdline"]]
        words = str(hub.course / "deploy/server/short_first.py")
        return [one.ppid() for one in with_words if words in one.info["cmdline"]]

    assert running() == [hub.process.pid]
    hub.kill()
    assert within(5, lambda: running() == [])
    hub.start()
    assert within(5, lambda: running() == [hub.process.pid])


def test_one_whose_hub_died_before_it_began_ends_at_once(hub):
    # It once asked for its parent itself, took the process that had inherited it for the hub, and ran for ever.
    words = [sys.executable, hub.course / "deploy/server/short_first.py", "999999999"]
    assert subprocess.run(words, timeout=20).returncode == 0
