"""Start one learner's server, as that learner: fill the workspace as `make lab` does, set limits, serve JupyterLab.

The hub runs it (jupyterhub_config.py) in its own environment; the kernels run in the course's.
"""

import ctypes
import os
import resource
import sys
from pathlib import Path

from course_utils.errors import CourseError
from course_utils.start import workspace
from course_utils.start.homes import replace_unwritable
from course_utils.start.lab import lab_words

MEMORY_MB = int(os.environ.get("COURSE_MEMORY_MB", "3000"))  # of data, for each kernel: lessons need up to 1 000
IDLE = int(os.environ.get("COURSE_IDLE_SECONDS", "3600"))  # until a kernel that runs nothing is stopped
MESSAGES = "updates.txt"
PR_SET_MEMORY_MERGE = 67  # of <linux/prctl.h>

LIMITS = [
    "--ServerApp.kernel_manager_class=kernels.FewKernels",
    f"--MappingKernelManager.cull_idle_timeout={IDLE}",
    f"--MappingKernelManager.cull_interval={max(IDLE // 60, 1)}",
    "--MappingKernelManager.cull_connected=True",  # a tab left open over night holds half a gigabyte too
    "--MappingKernelManager.cull_busy=False",  # never one that computes
    f"--ServerApp.shutdown_no_activity_timeout={2 * IDLE}",  # then the server itself, once it has no kernels
    # Sockets in a folder of the learner's alone: over TCP any user of this machine could read what a kernel prints.
    "--KernelManager.transport=ipc",
]


def fill(folder):
    """Fill or update the workspace; keep what there is to say in a file, because a learner sees no terminal here."""
    said = []
    try:
        workspace.fill(folder=folder, say=said.append)
    except CourseError as error:  # a full disk: whoever cannot log in cannot make room either
        said.append(str(error))
    if said:
        try:
            (folder / MESSAGES).write_text("\n".join(said) + "\n", encoding="utf-8")
        except OSError:
            print(*said, sep="\n", file=sys.stderr)


def limit_memory():
    """Give this process and each kernel a limit of its own; a cell that asks for more gets Python's MemoryError."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_MB << 20, MEMORY_MB << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a kernel that dies leaves no gigabyte in the learner's folder


def share_equal_memory():
    """Let Linux keep one copy of equal pages, such as a model's weights, for all learners; no more than a permission.

    Nothing happens until root switches it on (deploy/README.md says how, and what it gives away).
    """
    ctypes.CDLL(None).prctl(PR_SET_MEMORY_MERGE, 1, 0, 0, 0)  # before Linux 6.4 it answers no, and nothing is lost


def main():
    """Prepare, and become the server."""
    os.umask(0o077)
    folder = Path.home() / "course"
    fill(folder)
    replace_unwritable(Path(os.environ["JUPYTER_RUNTIME_DIR"]) / "home")
    limit_memory()
    share_equal_memory()
    words = [word for word in lab_words([], folder=folder) if "root_dir" not in word and "default_url" not in word]
    sys.argv = ["jupyterhub-singleuser", *words, *LIMITS, *sys.argv[1:]]
    sys.modules.setdefault("rfc3987_syntax", None)  # as in start/lab.py: seconds of work that nothing here needs
    from jupyterhub.singleuser.app import main as serve

    serve()


if __name__ == "__main__":
    main()
