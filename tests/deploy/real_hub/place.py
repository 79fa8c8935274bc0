"""A copy of the course that learners may read, and a hub that serves it."""

from __future__ import annotations

import compileall
import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

from class_member import Member

from course_utils.paths import ROOT
from course_utils.start.hub import HUB, PROXY, write_kernel

LOCAL = """\
c.Native.open_signup = True
c.Spawner.environment.update({{"COURSE_IDLE_SECONDS": "60", "COURSE_MEMORY_MB": "2500", "JUPYTER_CONFIG_PATH": "{}"}})
"""


@contextlib.contextmanager
def copy_of_the_course():
    """Give the folder of a copy, owned by root and readable by all; removed afterwards."""
    place = Path(tempfile.mkdtemp(prefix="course-hub-"))
    place.chmod(0o755)
    course = place / "course"
    ignore = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for part in ("course_utils", "notebooks", "deploy/server"):
        shutil.copytree(ROOT / part, course / part, ignore=ignore)
    compileall.compile_dir(str(course / "course_utils"), quiet=2)
    try:
        yield course
    finally:
        shutil.rmtree(place, ignore_errors=True)


def free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


class Hub:
    """JupyterHub with the course's own configuration, on ports of its own; the state lies beside the course."""

    def __init__(self, course: Path):
        self.course, self.state = course, course.parent / "state"
        self.settings = course.parent / "settings"  # what /etc/jupyter is on a server
        self.state.mkdir(mode=0o700)
        (self.state / "local.py").write_text(LOCAL.format(self.settings), encoding="utf-8")
        write_kernel(os.environ["COURSE_KERNEL_PYTHON"], course / "build" / "hub-jupyter")
        (course / "build" / "nbgrader-venv").symlink_to(ROOT / "build" / "nbgrader-venv")
        self.port, self.hub_port, self.proxy_port = free_ports(3)
        self.url, self.learners, self.process = f"http://127.0.0.1:{self.port}", [], None

    def environment(self) -> dict:
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(self.course),
            "COURSE_HUB_STATE": str(self.state),
            "COURSE_HUB_PROXY": str(PROXY / "node_modules/.bin/configurable-http-proxy"),
            "COURSE_HUB_URL": self.url,
            "COURSE_HUB_PORT": str(self.hub_port),
            "COURSE_HUB_PROXY_API": f"http://127.0.0.1:{self.proxy_port}",
            "A_SECRET_OF_THE_HUB": "no learner may see this",
        }

    def start(self):
        """Start it, for the first time or again, and wait until it answers through the proxy."""
        command = [HUB.python, "-m", "jupyterhub", "--config", str(self.course / "deploy/server/jupyterhub_config.py")]
        with open(self.state / "hub.log", "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                command, cwd=self.state, env=self.environment(), stdout=log, stderr=log, start_new_session=True
            )
        self.wait()

    def wait(self, seconds: float = 180):
        """Return when the hub answers; raise RuntimeError with its log where it does not."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{self.url}/hub/health", timeout=5).read()
                return
            time.sleep(0.5)
        raise RuntimeError("The hub does not answer:\n" + (self.state / "hub.log").read_text()[-3000:])

    def kill(self):
        """Kill it as a crash would: nothing is tidied up."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def proxy_process(self) -> int:
        return int((self.state / "proxy.pid").read_text().split()[0])

    def learner(self, name: str) -> Member:
        """Return a learner who has signed up and logged in, and whose server answers."""
        self.learners.append(name)
        member = Member(self.url, name)
        member.sign_up()
        member.log_in()
        member.start()
        return member

    def end(self):
        """Stop hub and proxy; the learners' servers end with their users."""
        self.process.kill()
        with contextlib.suppress(OSError, ValueError):
            os.kill(self.proxy_process(), signal.SIGKILL)
