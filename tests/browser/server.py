"""Start a private JupyterLab from the course's environment, on a learner's freshly filled copy."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from course_utils.start.lab import lab_words

TOKEN = "browser-tests"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextlib.contextmanager
def jupyterlab(folder: Path, private: Path):
    """Run JupyterLab on `folder` until the body ends; gives its URL. Its own files go to `private`."""
    port = free_port()
    words = lab_words(
        [
            "--no-browser",
            "--ip=127.0.0.1",
            f"--port={port}",
            "--ServerApp.port_retries=0",
            f"--IdentityProvider.token={TOKEN}",
        ],
        folder=folder,
    )
    words += ["--expose-app-in-browser", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
    command = [os.environ.get("COURSE_LAB_PYTHON", sys.executable), "-m", "jupyterlab", *words]
    with open(private / "server.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen(command, env=environment(private), cwd=folder, stdout=log, stderr=subprocess.STDOUT)
        try:
            wait_for(f"http://127.0.0.1:{port}", process, private / "server.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def environment(private: Path) -> dict:
    """Return an environment in which JupyterLab finds no settings of the user."""
    names = (
        "JUPYTER_CONFIG_DIR",
        "JUPYTER_DATA_DIR",
        "JUPYTER_RUNTIME_DIR",
        "JUPYTERLAB_SETTINGS_DIR",
        "JUPYTERLAB_WORKSPACES_DIR",
        "IPYTHONDIR",
    )
    return {**os.environ, **{name: str(private / name.lower()) for name in names}}


def wait_for(url: str, process: subprocess.Popen, log: Path, seconds: float = 120) -> None:
    """Return when the server answers; raise RuntimeError with its log if it dies or stays silent."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"{url}/api/status?token={TOKEN}", timeout=2).read()
            return
        time.sleep(0.25)
    raise RuntimeError("JupyterLab did not start:\n" + log.read_text(encoding="utf-8"))
