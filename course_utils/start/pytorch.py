"""The environment of lab 11: transformers 5 and PyTorch in `.venv-pytorch`, and a kernel of that name in JupyterLab.

The lock holds everything but torch on Linux. There one name and version stands for two builds: the index's, which asks
for fifteen packages of CUDA, several GB in all, and the one for processors, 0.2 GB. The lab needs the second.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.kernels import KERNELS
from course_utils.paths import ROOT
from course_utils.start import installer, whole
from course_utils.start.environment import Environment, make, ready_python, site_packages
from course_utils.start.lock import pins

COURSE_PYTHON = "COURSE_PYTHON"  # the lab asks the TensorFlow of this Python for its logits
OLDEST = (3, 11)  # transformers 5 asks for it
KERNEL = KERNELS["pytorch"]
MISSING = "Lab 11 runs in an environment of its own. `python -m course_utils pytorch` makes it (1.4 GB, once)."
PLAIN_PIP = (
    "Plain pip would fetch torch {} with CUDA here: a wheel of 0.5 GB and fifteen more packages, several GB in "
    "all, of no use to this lab. So uv fetches the CPU build, 0.2 GB."
)


def torch_version(lock=None):
    """Return the version of torch that the lock names for systems other than Linux.

    >>> torch_version("torch==2.13.0 ; sys_platform != 'linux'")
    '2.13.0'
    """
    text = PYTORCH.lock.read_text(encoding="utf-8-sig") if lock is None else lock
    return next(version for name, version, _ in pins(text) if name == "torch")


def add_torch(env, say):
    """Install the build of torch without CUDA on Linux; elsewhere the lock has done it."""
    if not sys.platform.startswith("linux"):
        return
    if "torch" in whole.names(site_packages(env)):  # kept from an installation that was interrupted after this step
        return
    wanted = "torch==" + torch_version()
    if has_no_cuda(env, wanted):
        say(f"  {wanted}: pip finds the build without CUDA")
        installer.run([env.python, "-m", "pip", "install", "--progress-bar=off", "--no-deps", wanted], say)
        return
    say("  " + PLAIN_PIP.format(torch_version()))
    installer.run(uv_command(env, wanted), say)


def has_no_cuda(env, wanted):
    """Tell whether pip, with the settings of this computer, would take a build of torch without CUDA."""
    report = Path(str(env.folder), "torch.json")
    ask = [env.python, "-m", "pip", "install", "--dry-run", "--quiet", "--report", str(report), wanted]
    try:
        installer.run(ask, lambda text: None)
        return not asks_for_cuda(json.loads(report.read_text(encoding="utf-8-sig")))
    except (CourseError, OSError, ValueError):
        return False
    finally:
        report.unlink(missing_ok=True)


def asks_for_cuda(report):
    """Tell whether the packages that pip would install (its report, a dict) hold any of CUDA.

    >>> asks_for_cuda({"install": [{"metadata": {"name": "torch"}}, {"metadata": {"name": "nvidia-cublas"}}]})
    True
    """
    names = [package["metadata"]["name"].lower() for package in report["install"]]
    return any(name.startswith(("nvidia-", "cuda-")) or name == "triton" for name in names)


def uv_command(env, wanted):
    """Return the command with which the environment's own uv, pinned by the lock, fetches torch for processors."""
    uv = str(Path(env.python).with_name("uv.exe" if os.name == "nt" else "uv"))
    return [uv, "pip", "install", "--torch-backend=cpu", "--no-deps", "--compile-bytecode", "--python", env.python] + [
        wanted
    ]


PYTORCH = Environment(ROOT / ".venv-pytorch", ROOT / "requirements-pytorch.lock", add_torch)


def pytorch_python():
    """Return the Python of the environment; raise CourseError with the one command where it is not there."""
    python = ready_python(PYTORCH)
    if not python:
        raise CourseError(MISSING)
    return python


def add_kernel(prefix=None):
    """Add the kernel "PyTorch (lab 11)" to JupyterLab of this Python where its environment is there; return its file.

    None is returned where the environment is missing. Called at each start of the course, because the file names a
    path and the folder may have moved.
    """
    python = ready_python(PYTORCH)
    if not python:
        return None
    path = Path(prefix or sys.prefix) / "share" / "jupyter" / "kernels" / KERNEL["name"] / "kernel.json"
    text = json.dumps(kernel_spec(python), indent=1) + "\n"
    if not path.is_file() or path.read_text(encoding="utf-8-sig") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return path


def kernel_spec(python):
    """Return what Jupyter reads to start a kernel with the environment's Python.

    >>> kernel_spec("/x/bin/python")["argv"][:3]
    ['/x/bin/python', '-m', 'ipykernel_launcher']
    """
    argv = [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    about = {"display_name": KERNEL["display_name"], "language": "python", "env": {COURSE_PYTHON: sys.executable}}
    return {"argv": argv, **about}


def main(words=()):
    """Make the environment if needed, add the kernel, and say what to do next; return 0."""
    if sys.version_info[:2] < OLDEST:
        raise CourseError(
            "This is Python {}.{}, and transformers 5 needs Python 3.11 or newer. Delete .venv and start the course "
            "with a newer one, for example `python3.12 -m course_utils pytorch`.".format(*sys.version_info[:2])
        )
    if not ready_python(PYTORCH):
        make(PYTORCH)
    add_kernel()
    print(f'Ready. Open 11_pytorch.ipynb in JupyterLab; its kernel is "{KERNEL["display_name"]}".')
    return 0
