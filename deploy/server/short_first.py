"""Let short cells go first: a notebook that computes for long gets a small share of the cores until it rests.

The hub runs this as root beside itself (jupyterhub_config.py). Without it thirty learners who load TensorFlow together
hold two cores for minutes, and a cell of a tenth of a second waited up to ten seconds among them. Nothing is held up
for its own sake: cores that no short cell wants are shared by the long ones in full.
"""

import contextlib
import grp
import math
import os
import sys
import time
from pathlib import Path

import psutil
from accounts import GROUP

PAUSE = 0.5  # seconds between two looks
# Seconds of a core that a session may use in one go, by Linux's priority: each gives about a third of the one before
# (1024, 272, 87, 29 and 15 parts of a core), so a cell of a second is not held up by one of three. The numbers are
# ones that a learner hardly chooses.
STEPS = {0: 0.3, 6: 0.7, 11: 1.5, 16: 4.0, 19: math.inf}
REST = 0.01  # seconds of a core within PAUSE: a session that uses no more has nothing to do
RESTED = 2  # such looks in a row end a go


def after_look(spent, resting, used, waits):
    """Return (seconds spent in this go, looks spent resting) after one more look that found `used` seconds.

    A session that waits for a core does not rest, however little it got: with forty others that may be nothing.

    >>> after_look(0.8, 0, 0.5, waits=False)
    (1.3, 0)
    >>> after_look(1.3, 1, 0.0, waits=True), after_look(1.3, 1, 0.0, waits=False)
    ((1.3, 0), (0, 2))
    """
    resting = resting + 1 if used <= REST and not waits else 0
    return (0, resting) if resting >= RESTED else (spent + used, resting)


def priority_of(spent):
    """Return the priority of a session that has used so many seconds in this go.

    >>> priority_of(0.2), priority_of(1), priority_of(60)
    (0, 11, 19)
    """
    return next(priority for priority, most in STEPS.items() if spent <= most)


def sessions(group):
    """Return {session: its processes} of a Unix group: a kernel is one, and so is a learner's server."""
    found = {}
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.gids().effective == group:
                found.setdefault(os.getsid(process.pid), []).append(process)
    return found


def seconds(processes):
    """Return the seconds of a core that these processes have used so far."""
    total = 0.0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            times = process.cpu_times()
            total += times.user + times.system
    return total


def waiting(processes):
    """Tell whether a thread of these processes runs or waits for a core at this moment."""
    for process in processes:
        for stat in Path(f"/proc/{process.pid}/task").glob("*/stat"):
            with contextlib.suppress(OSError):
                if stat.read_text().rpartition(")")[2].split()[0] == "R":
                    return True
    return False


def give(processes, priority):
    """Give every thread a priority, and their session too: Linux shares cores among sessions first (autogroup)."""
    for process in processes:
        with contextlib.suppress(psutil.Error, OSError):
            for thread in process.threads():
                os.setpriority(os.PRIO_PROCESS, thread.id, priority)
            Path(f"/proc/{process.pid}/autogroup").write_text(str(priority))


def look(known, group):
    """Look once and set priorities; `known` and the answer are {session: (seconds so far, spent, resting, own)}."""
    seen = {}
    for session, processes in sessions(group).items():
        now = seconds(processes)
        before, spent, resting, own = known.get(session, (now, 0, 0, 0))
        waits = spent > 0 and waiting(processes)
        spent, resting = after_look(spent, resting, max(now - before, 0), waits)
        with contextlib.suppress(psutil.Error):
            there = processes[0].nice()
            own = own if there in STEPS else there  # any other priority is one that its learner chose, and gets back
            wanted = max(priority_of(spent), own)
            if wanted != there:
                give(processes, wanted)
        seen[session] = (now, spent, resting, own)
    return seen


def main(hub):
    """Look until the process `hub` is not the parent any more; the next hub brings its own."""
    known = {}
    while os.getppid() == hub:
        with contextlib.suppress(KeyError):  # no learner has logged in yet
            known = look(known, grp.getgrnam(GROUP).gr_gid)
        time.sleep(PAUSE)


if __name__ == "__main__":
    main(int(sys.argv[1]))
