"""Play a class against a hub on this computer, and print what it cost: seconds, memory, failures, work lost.

    sudo python3 -m course_utils hub                                                 # in one terminal
    sudo build/hub-venv/bin/python deploy/load.py --learners 30 --lesson 04          # in another

Each learner logs in through the hub, opens the lesson, thinks, runs its cells one by one over the kernel's websocket,
solves its exercises with the solved edition, saves, and in the end reads back what was saved. Start with one learner:
what took that one less than a second counts as an ordinary cell in the runs with more.
"""

import argparse
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from class_member import Member, Trouble, need_loopback, wanted
from memory import Watch, remove_users

ROOT = Path(__file__).resolve().parent.parent
MOST = 60  # learners; a class, not an attack
SECONDS = 1800  # then the run stops by itself
ORDINARY = 1.0  # seconds that an ordinary cell takes at most when one learner is alone
KEPT = ROOT / "build" / "hub-load"  # the times of each run, as JSON


def solved(lesson):
    """Return (notebook's name, {cell id: source}) of the solved edition of a lesson, such as "04"."""
    with tempfile.TemporaryDirectory() as folder:
        command = [str(ROOT / ".venv/bin/python"), "-m", "course_utils", "solutions", folder + "/solved"]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        path = next(Path(folder, "solved").glob(f"{lesson}_*.ipynb"))
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return path.name, {cell["id"]: "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"}


class Lesson:
    """What the class works on: a notebook's name, the solved source of each code cell, and the think time."""

    def __init__(self, number, think):
        self.name, self.sources = solved(number)
        self.exercises = sum(name.startswith("exercise-") for name in self.sources)
        self.think = think


class Learner(threading.Thread):
    """One learner at work; `times` holds (kind, cell, seconds), `failures` and `lost` sentences."""

    def __init__(self, url, name, lesson, end):
        super().__init__(daemon=True)
        self.member, self.lesson, self.end = Member(url, name), lesson, end
        self.times, self.failures, self.lost, self.finished = [], [], [], False
        self.random = random.Random(name)

    def run(self):
        try:
            self.member.sign_up()
            began = time.monotonic()
            self.member.log_in()
            self.member.start()
            self.times.append(("spawn", "", time.monotonic() - began))
            self.work()
            self.look_back()
            self.finished = True
        except (Trouble, OSError) as error:
            self.failures.append(f"{self.member.name}: {error}")

    def work(self):
        began = time.monotonic()
        self.content = self.member.open(self.lesson.name)
        cells = [cell for cell in self.content["cells"] if cell["id"] in self.lesson.sources]
        for number, cell in enumerate(cells):
            if number:
                time.sleep(self.lesson.think * self.random.uniform(0.5, 1.5))
                began = time.monotonic()
            if time.monotonic() > self.end:
                raise Trouble("the time of the whole run was over.")
            cell["source"] = self.lesson.sources[cell["id"]]
            error = self.member.run(cell["source"])[1]
            self.times.append(("cell" if number else "first", cell["id"], time.monotonic() - began))
            if error and "raises-exception" not in cell["metadata"].get("tags", []):
                self.failures.append(f"{self.member.name}: {cell['id']}: {error[:200]}")
            if number % 5 == 4:
                self.member.save(self.lesson.name, self.content)
        self.member.save(self.lesson.name, self.content)

    def look_back(self):
        """Read what was saved and what was recorded, as a learner who comes back tomorrow."""
        saved = wanted(self.member.api("GET", f"contents/{self.lesson.name}")).json()["content"]
        there = {cell["id"]: cell["source"] for cell in saved["cells"]}
        gone = [name for name, source in self.lesson.sources.items() if there.get(name) != source]
        ask = "import os; print(sum(not n.startswith('quiz') for n in os.listdir('.course/progress')))"
        done = self.member.run(ask)[0].strip()
        if gone:
            self.lost.append(f"{self.member.name}: cells {gone} were not saved")
        if done != str(self.lesson.exercises):
            self.lost.append(f"{self.member.name}: {done} of {self.lesson.exercises} exercises were recorded")


def percentile(values, share):
    """Return the smallest value that at least a share of all values do not exceed.

    >>> percentile([1, 2, 3, 4], 0.5), percentile([], 0.95)
    (2, nan)
    """
    ordered = sorted(values)
    return ordered[math.ceil(share * len(ordered)) - 1] if ordered else math.nan


def report(learners, watch, alone):
    """Return the lines of the table of one run; `alone` is {cell: seconds} of one learner, or empty."""
    times = [time for learner in learners for time in learner.times]
    cells = [(name, seconds) for kind, name, seconds in times if kind == "cell"]
    rows = {
        "log in until JupyterLab answers": [seconds for kind, _, seconds in times if kind == "spawn"],
        "open the lesson, first cell": [seconds for kind, _, seconds in times if kind == "first"],
        "each further cell": [seconds for _, seconds in cells],
    }
    if alone:
        ordinary = [seconds for name, seconds in cells if alone.get(name, 0) <= ORDINARY]
        rows[f"of these, ordinary ({ORDINARY:.0f} s alone)"] = ordinary
        rows["of these, heavy (models are loaded)"] = [s for name, s in cells if alone.get(name, 0) > ORDINARY]
    lines = [f"{'':40} {'times':>6} {'p50 s':>7} {'p95 s':>7} {'max s':>7}"]
    for name, values in rows.items():
        figures = [percentile(values, share) for share in (0.5, 0.95, 1)]
        lines.append(f"{name:40} {len(values):6} " + " ".join(f"{figure:7.2f}" for figure in figures))
    finished = sum(learner.finished for learner in learners)
    failures = [sentence for learner in learners for sentence in learner.failures]
    lost = [sentence for learner in learners for sentence in learner.lost]
    lines += [f"finished {finished} of {len(learners)}; failures {len(failures)}; work lost {len(lost)}"]
    return lines + watch.lines() + failures[:10] + lost[:10]


def play(url, count, lesson, seconds=SECONDS):
    """Let `count` learners work through a lesson at the same time; return (learners, watch)."""
    need_loopback(url)
    names = [f"load-{number:02}" for number in range(1, count + 1)]
    learners = [Learner(url, name, lesson, time.monotonic() + seconds) for name in names]
    with Watch(names) as watch:
        for learner in learners:
            learner.start()
        for learner in learners:
            learner.join()
    return learners, watch


def keep(lesson, learners):
    """Keep the times of a run."""
    KEPT.mkdir(parents=True, exist_ok=True)
    times = [time for learner in learners for time in learner.times]
    (KEPT / f"{lesson.name}.{len(learners)}.json").write_text(json.dumps(times), encoding="utf-8")


def alone(lesson):
    """Return {cell: seconds} of the run with one learner, or nothing where there was none."""
    path = KEPT / f"{lesson.name}.1.json"
    times = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    return {cell: seconds for kind, cell, seconds in times if kind == "cell"}


def main():
    """Read the command line, play, print, tidy up; return 0 where nobody failed and nothing was lost."""
    words = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    words.add_argument("--learners", type=int, default=1, choices=range(1, MOST + 1), metavar=f"1..{MOST}")
    words.add_argument("--lesson", default="04", help="the number of a notebook, such as 04")
    words.add_argument("--think", type=float, default=10, help="seconds between two cells, on average")
    words.add_argument("--url", default="http://127.0.0.1:8000", help="a hub on this computer")
    words = words.parse_args()
    need_loopback(words.url)
    if os.geteuid() != 0:
        sys.exit("The memory of other users' processes is root's to see: start this with sudo.")
    lesson, load = Lesson(words.lesson, words.think), os.getloadavg()[0]
    learners, watch = play(words.url, words.learners, lesson)
    keep(lesson, learners)
    print(f"{words.learners} learners, {lesson.name}, {words.think:g} s of thinking; load before {load:.1f}")
    print(*report(learners, watch, alone(lesson)), sep="\n", flush=True)
    for learner in learners:
        learner.member.stop()
    remove_users(learner.member.name for learner in learners)
    return int(any(learner.failures or learner.lost for learner in learners))


if __name__ == "__main__":
    sys.exit(main())
