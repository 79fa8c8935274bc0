"""A class on one server: make the hub's environment and proxy, and start JupyterHub (deploy/README.md is the guide)."""

from __future__ import annotations

import compileall
import contextlib
import json
import os
import shutil
import subprocess
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.paths import ROOT
from course_utils.start.environment import Environment, make, ready_python
from course_utils.start.install import environment_python
from course_utils.start.pytorch import add_kernel

SERVER = ROOT / "deploy" / "server"
HUB = Environment(ROOT / "build" / "hub-venv", SERVER / "requirements-hub.lock")
PROXY = ROOT / "build" / "hub-proxy"
JUPYTER = ROOT / "build" / "hub-jupyter"
TRYING = ROOT / "build" / "hub"
SERVING = Path("/var/lib/course-hub")
OLDEST_NODE = 20

# One kernel of thirty on a few cores: threads that wait for a busy core only cost time. See deploy/README.md.
OF_KERNELS = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "JUPYTERHUB_API_TOKEN": "",  # a notebook that is shown around must not show it
    "JPY_API_TOKEN": "",
}

# Without the debugger: while it is on, it listens on a port where any user of the machine may run code as the learner.
KERNEL = "import sys; sys.modules['debugpy'] = None; from ipykernel import kernelapp; kernelapp.launch_new_instance()"


def need_root():
    """Raise CourseError where this process may not become another user."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise CourseError(
            "Each learner is a Unix user of this machine, so the hub must start as root, on Linux: "
            "`sudo python3 -m course_utils hub`."
        )


def need_node():
    """Raise CourseError where Node.js or npm is missing or too old for the proxy."""
    if not shutil.which("node") or not shutil.which("npm"):
        raise CourseError(
            f"The hub's proxy runs on Node.js, and there is none here (or no npm). Install Node.js {OLDEST_NODE} or "
            "newer with npm (`apt install nodejs npm`) and start again."
        )
    version = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    if major(version) < OLDEST_NODE:
        raise CourseError(
            f"The hub's proxy needs Node.js {OLDEST_NODE} or newer, and this is {version}. Update it and start again."
        )


def major(version):
    """Return the first number of a version.

    >>> major("v20.20.2")
    20
    """
    return int(version.lstrip("v").partition(".")[0])


def proxy():
    """Return the program configurable-http-proxy, installed from its lock by npm if it is new."""
    program, lock = PROXY / "node_modules" / ".bin" / "configurable-http-proxy", PROXY / "package-lock.json"
    wanted = (SERVER / "package-lock.json").read_bytes()
    if program.exists() and lock.is_file() and lock.read_bytes() == wanted:
        return program
    PROXY.mkdir(parents=True, exist_ok=True)
    lock.unlink(missing_ok=True)
    shutil.copy(SERVER / "package.json", PROXY)
    print("Installing the hub's proxy from npm.", flush=True)
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(PROXY / "node_modules")
    (PROXY / "package-lock.json").write_bytes(wanted)
    done = subprocess.run(
        ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=PROXY, capture_output=True, text=True
    )
    if done.returncode:
        lock.unlink(missing_ok=True)  # so that the next start tries again
        raise CourseError(f"npm could not install the proxy: {done.stderr.strip()[-300:]} Start again.")
    return program


def closed_to_learners(python):
    """Return the first folder on the way to the course or its Python that other users may not pass, or None.

    >>> closed_to_learners("/usr/bin/env") in (None, *Path(ROOT).parents, ROOT)
    True
    """
    for place in (ROOT, Path(os.path.realpath(python))):
        for folder in reversed([place, *place.parents]):
            if not folder.stat().st_mode & 0o001:
                return folder
    return None


def write_kernel(python, prefix=JUPYTER):
    """Write the kernel of all learners, which runs in the course's environment, and that of lab 11; return its file."""
    argv = [python, "-c", KERNEL, "-f", "{connection_file}"]
    spec = {"argv": argv, "display_name": "Python 3 (ipykernel)", "language": "python", "env": OF_KERNELS}
    path = prefix / "share" / "jupyter" / "kernels" / "python3" / "kernel.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(spec, indent=1) + "\n", encoding="utf-8", newline="\n")
    add_kernel(prefix)
    return path


def prepare(state):
    """Install what is missing, write what the hub reads, and return its environment variables (dict)."""
    need_root()
    need_node()
    program = proxy()
    if not ready_python(HUB):
        make(HUB)
    python = environment_python()
    closed = closed_to_learners(python)
    if closed:
        raise CourseError(
            f"Learners could not reach the course, because {closed} is closed to other users. Put the course, and the "
            f"Python it was installed with, where they may read (such as /opt/course), or open it: chmod o+x {closed}"
        )
    compileall.compile_dir(str(ROOT / "course_utils"), quiet=2)  # learners cannot write these files
    write_kernel(python)
    state.mkdir(parents=True, exist_ok=True)
    state.chmod(0o700)  # passwords' hashes and the hub's secrets
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "JUPYTER"))}
    return {**kept, "PYTHONPATH": str(ROOT), "COURSE_HUB_STATE": str(state), "COURSE_HUB_PROXY": str(program)}


def main(words=()):
    """Run `hub`: try it on loopback; `hub install`: no more than install; `hub serve`: for real (systemd starts it)."""
    words = list(words)
    how = words.pop(0) if words and words[0] in ("install", "serve") else "try"
    state = TRYING if how == "try" else SERVING
    environment = prepare(state)
    if how == "install":
        print(
            "The hub is installed. `python -m course_utils hub` tries it, deploy/README.md says how to serve a class."
        )
        return 0
    if how == "try":
        environment["COURSE_HUB_TRYING"] = "1"
        url = environment.get("COURSE_HUB_URL", "http://127.0.0.1:8000")
        print(f"Trying the hub, for this machine only: open {url}, sign up, log in. Ctrl-C stops it.", flush=True)
    command = [HUB.python, "-m", "jupyterhub", "--config", str(SERVER / "jupyterhub_config.py"), *words]
    os.chdir(state)
    os.execve(HUB.python, command, environment)
