"""What the processes of a class hold: PSS, where memory that n processes share counts one nth in each."""

import contextlib
import pwd
import subprocess
import threading
import time
from pathlib import Path

HUB = ("jupyterhub_config.py", "configurable-http-proxy")
PAUSE = 5  # seconds between two looks


def processes(names):
    """Return {process number: "hub", "server" or "kernel"} of the hub and of the learners with these names."""
    uids = set()
    for name in names:
        with contextlib.suppress(KeyError):
            uids.add(pwd.getpwnam(name).pw_uid)
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            command = folder.joinpath("cmdline").read_bytes().decode(errors="replace")
            if folder.stat().st_uid in uids:
                found[int(folder.name)] = "kernel" if "ipykernel" in command else "server"
            elif any(word in command for word in HUB):
                found[int(folder.name)] = "hub"
    return found


def pss(process):
    """Return the PSS of a process in MB, 0 where it has gone.

    >>> import os
    >>> pss(os.getpid()) > 1
    True
    """
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0


def available():
    """Return the memory of this computer that programs may still take, in MB."""
    lines = Path("/proc/meminfo").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("MemAvailable"))


class Watch:
    """Looks every few seconds while its block runs; keeps the moment with the largest sum."""

    def __init__(self, names):
        self.names, self.peak, self.parts, self.stop = list(names), 0, {}, threading.Event()
        self.before = self.least = available()

    def __enter__(self):
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()
        self.began = time.monotonic()
        return self

    def __exit__(self, *problem):
        self.stop.set()
        self.thread.join()
        self.seconds = time.monotonic() - self.began

    def _look(self):
        while not self.stop.wait(PAUSE):
            parts = {"hub": [], "server": [], "kernel": []}
            for process, kind in processes(self.names).items():
                parts[kind].append(pss(process))
            total = sum(map(sum, parts.values()))
            self.least = min(self.least, available())
            if total > self.peak:
                self.peak, self.parts = total, parts

    def lines(self):
        """Return what was seen as lines of text."""
        parts = ", ".join(f"{len(all)} x {kind} {sum(all):.0f}" for kind, all in self.parts.items())
        return [
            f"peak PSS {self.peak:.0f} MB ({parts})",
            f"available memory fell from {self.before:.0f} to {self.least:.0f} MB; the run took {self.seconds:.0f} s",
        ]


def remove_users(names):
    """Remove the Unix users of a class that was only played, with their files."""
    for name in names:
        # A process takes a moment to die, and userdel leaves the user of a living one: the next class found old files.
        for _ in range(50):
            if subprocess.run(["pkill", "-KILL", "-u", name], stderr=subprocess.DEVNULL).returncode:
                break
            time.sleep(0.2)
        subprocess.run(["userdel", "--remove", name], stderr=subprocess.DEVNULL)
