"""Run the installers, pip or uv: in an environment where they do what is meant, and with their failures explained."""

from __future__ import annotations

import os
import subprocess

from course_utils.errors import CourseError
from course_utils.start.surroundings import OF_ANOTHER_PYTHON

# Settings of a stranger that send packages elsewhere, or make a Python read somebody else's packages.
ELSEWHERE = ("TARGET", "PREFIX", "ROOT", "USER", "PYTHON", "PLATFORM", "PYTHON_VERSION", "ABI", "IMPLEMENTATION", "SRC")
ELSEWHERE += ("CONSTRAINT", "REQUIREMENT", "EDITABLE", "DRY_RUN", "REPORT", "QUIET", "VERBOSE", "LOG", "NO_COMPILE")
UV_ELSEWHERE = ("SYSTEM_PYTHON", "BREAK_SYSTEM_PACKAGES", "PYTHON", "PROJECT_ENVIRONMENT", "CONSTRAINT", "OVERRIDE")
UV_ELSEWHERE += ("WORKING_DIRECTORY", "WORKING_DIR", "PROJECT", "DRY_RUN", "EXCLUDE_NEWER", "RESOLUTION", "PRERELEASE")


def clean_environment(environment=None):
    """Return the environment variables for an installer: where packages come from stays, where they go is ours.

    pip's settings file stays in force, as it may name the one index that this network reaches; PIP_... variables win
    over it, so `user = true` in it does no harm either.

    >>> kept = clean_environment({"PIP_INDEX_URL": "x", "PIP_USER": "1", "PIP_TARGET": "/t", "PYTHONHOME": "/p"})
    >>> kept["PIP_INDEX_URL"], kept["PIP_USER"], "PIP_TARGET" in kept, "PYTHONHOME" in kept
    ('x', '0', False, False)
    """
    dropped = (
        {"PIP_" + name for name in ELSEWHERE}
        | {"UV_" + name for name in UV_ELSEWHERE}
        | {"PYTHONPATH", *OF_ANOTHER_PYTHON}
    )
    environment = dict(os.environ if environment is None else environment)
    kept = {name: value for name, value in environment.items() if name.upper() not in dropped}
    kept.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_DRY_RUN="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
    return kept


def run(command, say):
    """Run one command of the installation and say how far it is; raises CourseError when it fails.

    When this process is stopped, the command is stopped too.
    """
    lines = []
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True, "errors": "replace"}
    # close_fds=False: the command inherits the lock of the installation (file_lock.py)
    with subprocess.Popen(command, close_fds=False, env=clean_environment(), **options) as process:
        try:
            for line in process.stdout:
                lines.append(line)
                if line.lstrip().startswith(WORTH_SHOWING):
                    say("  " + shortened(line))
        except BaseException:
            process.terminate()
            process.wait()
            raise
    if process.returncode:
        raise CourseError(explain("".join(lines)))


def shortened(line):
    """Return a line of pip for a narrow window.

    >>> shortened("Installing collected packages: namex, libclang, wrapt")
    'Installing collected packages'
    """
    return line.strip().split(" (from ")[0].split(": ")[0][:100]


def explain(output):
    """Turn the output of a failed installation into one sentence and a remedy."""
    for signs, sentence in EXPLANATIONS:
        if any(sign.lower() in output.lower() for sign in signs):
            return sentence
    last = [line.strip() for line in output.splitlines() if line.strip()]
    return (
        f"The installation failed: {' '.join(last[-3:])} Start again; if it fails again, delete .venv and start once"
        " more."
    )


WORTH_SHOWING = ("Collecting", "Processing", "Installing", "Resolved", "Prepared", "Installed", "Bytecode compiled")
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
EXPLANATIONS = [  # the first whose signs are in the output
    (
        ("No space left", "ENOSPC", "not enough space on the disk", "Disk quota exceeded"),
        "The disk is full: the course needs about 2.2 GB for its packages. Free some space and start again.",
    ),
    (
        ("do not match the hashes", "hash mismatch"),
        "A package arrived damaged or changed (its hash differs from the lock). Start again on another network.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLError", "invalid peer certificate"),
        "The network's certificate is not trusted here, as behind a company's proxy. Ask for its certificate file, "
        "name it in PIP_CERT (uv: SSL_CERT_FILE), and start again.",
    ),
    (
        NO_NETWORK,
        "The packages cannot be fetched: no connection. Connect to the internet, once, and start again.",
    ),
    (
        ("ensurepip",),
        "This Python cannot make environments. Install python3-venv (or uv) and start again.",
    ),
    (
        ("WinError 32", "WinError 5]", "being used by another process"),
        "Another program uses the environment. Close JupyterLab and every notebook of this course, and start again.",
    ),
    (
        (
            "Can not perform a '--user' install",
            "Can not combine '--user'",
            "Cannot set --home and --prefix",
            "Can not combine '--target'",
        ),
        "The settings of pip send packages elsewhere. `python -m pip config list` shows them: take out the line with "
        "user, target, prefix or home, and start again.",
    ),
    (
        ("Permission denied", "Read-only file system", "PermissionError"),
        "The folder of the course is read-only. Copy the course to a folder of your own and start again.",
    ),
]
