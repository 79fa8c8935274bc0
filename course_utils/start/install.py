"""Create the environment (.venv) from requirements.lock, once, and know without delay that it is there."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.paths import ROOT
from course_utils.start.lock import LOCK, wrong_packages

VENV = ROOT / ".venv"
STAMP = ".course-lock"  # written last, inside .venv: the hash of the lock that is installed


def venv_python():
    """Return the path (str) of the environment's Python, whether it exists or not."""
    return str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def lock_hash():
    """Return the SHA-256 of requirements.lock: another lock, another environment."""
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def is_installed():
    """Tell whether the environment was installed to its end from the present lock."""
    stamp = VENV / STAMP
    return (
        stamp.is_file()
        and stamp.read_text(encoding="utf-8-sig").strip() == lock_hash()
        and os.path.exists(venv_python())
    )


def own_python():
    """Return the environment's Python where it is complete, "" where it is not."""
    return venv_python() if is_installed() else ""


def environment_python():
    """Return a Python that has every pinned package: this one (conda), or that of .venv, installed when needed.

    Raises CourseError, one sentence and a remedy, when the installation fails.
    """
    if is_installed():
        return venv_python()
    if sys.prefix != str(VENV) and not wrong_packages():
        return sys.executable
    install()
    return venv_python()


def install():
    """Create or repair the environment; the stamp is written at the very end, so half an environment never counts."""
    print("Installing the course's packages into .venv. This happens once and takes a few minutes.", flush=True)
    uv = shutil.which("uv")
    try:
        (VENV / STAMP).unlink(missing_ok=True)
        _create(uv)
        run(install_command(uv))
        _make_importable()
        (VENV / STAMP).write_text(lock_hash() + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise CourseError(explain(str(error))) from None


def _create(uv):
    """Make an empty environment, or keep one whose Python runs (its packages are then repaired, not fetched again)."""
    if python_runs():
        return
    if VENV.exists():
        shutil.rmtree(VENV)
    if uv:
        run([uv, "venv", "--quiet", "--seed", "--python", sys.executable, str(VENV)])
    else:
        run([sys.executable, "-m", "venv", str(VENV)])


def python_runs():
    """Tell whether the environment has a Python that starts."""
    try:
        return subprocess.run([venv_python(), "-c", "import sys"], capture_output=True).returncode == 0
    except OSError:
        return False


def install_command(uv):
    """Return the command that installs the lock: uv where it is present, else pip; both compile bytecode.

    `--no-deps`: the lock is complete, and it names tensorflow-cpu where other packages ask for tensorflow.
    """
    python = venv_python()
    exact = ["--no-deps", "--require-hashes", "--requirement", str(LOCK)]
    if uv:
        return [uv, "pip", "install", "--compile-bytecode", "--python", python, *exact]
    return [python, "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar=off", *exact]


def run(command):
    """Run one command of the installation, showing how far it is; raises CourseError when it fails."""
    lines = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        for line in process.stdout:
            lines.append(line)
            if line.lstrip().startswith(WORTH_SHOWING):
                print("  " + line.strip().split(" (from ")[0][:100], flush=True)
    if process.returncode:
        raise CourseError(explain("".join(lines)))


def explain(output):
    """Turn the output of a failed installation into one sentence and a remedy."""
    if "No space left" in output or "ENOSPC" in output:
        return "The disk is full: the course needs about 2.2 GB for its packages. Free some space and start again."
    if any(sign in output for sign in NO_NETWORK):
        return "The packages cannot be fetched: no connection. Connect to the internet, once, and start again."
    if "ensurepip" in output:
        return "This Python cannot make environments. Install python3-venv (or uv) and start again."
    if "Permission denied" in output or "Read-only file system" in output:
        return "The folder of the course is read-only. Copy the course to a folder of your own and start again."
    if "HASH" in output.upper() and "MISMATCH" in output.upper() or "DO NOT MATCH THE HASHES" in output:
        return "A package arrived damaged or changed (its hash differs from the lock). Start again on another network."
    last = [line.strip() for line in output.splitlines() if line.strip()]
    return f"The installation failed: {' '.join(last[-3:])} Start again; if it stays, delete .venv and start once more."


WORTH_SHOWING = ("Collecting", "Installing", "Resolved", "Prepared", "Installed", "Bytecode compiled")
NO_NETWORK = (
    "Temporary failure in name resolution",
    "NewConnectionError",
    "Failed to establish a new connection",
    "dns error",
    "error sending request",
    "Network is unreachable",
    "Connection refused",
    "Could not connect",
    "ConnectTimeout",
    "Read timed out",
    "Failed to fetch",
    "No matching distribution found",
    "nodename nor servname",
    "getaddrinfo failed",
)


def _make_importable():
    """Let every program of the environment import course_utils from this folder, wherever it starts."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = subprocess.run([venv_python(), "-c", ask], capture_output=True, text=True, check=True).stdout.strip()
    (Path(folder) / "course.pth").write_text(str(ROOT) + "\n", encoding="utf-8", newline="\n")


def main(words=()):
    """Install the environment if needed; return 0."""
    environment_python()
    print("The environment is installed.")
    return 0
