"""Build the learner's image into a folder, where no container engine runs: debootstrap, then the Dockerfile's steps.

As root on Debian: python3 deploy/kubernetes/try_image.py /tmp/image. The base is made once and kept in the folder;
each RUN is executed in it by chroot, as the user that the Dockerfile names at that place. It needs the network.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
COURSE = HERE.parent.parent
SUITE = "bookworm"
CERTIFICATE = "tmp/certificates.crt"


def steps(text: str) -> list[tuple[str, str]]:
    """Return the steps of a Dockerfile as (word, rest), without comments.

    >>> steps("# why\\nFROM debian:bookworm-slim\\nRUN true")
    [('FROM', 'debian:bookworm-slim'), ('RUN', 'true')]
    """
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in lines)]


def ignored() -> list[str]:
    """Return the patterns that COPY leaves out, as words for tar."""
    lines = (HERE / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    return [f"--exclude=./{one}" if "*" not in one[:2] else f"--exclude={one[3:]}" for one in lines if one[:1] != "#"]


def base(folder: Path) -> None:
    """Make Debian's smallest system in `folder`, with what a container always has: a name server and /dev, /proc."""
    if not (folder / "etc/debian_version").exists():
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(folder)], check=True)
    for name in ("dev", "proc"):
        if not os.path.ismount(folder / name):
            subprocess.run(["mount", "--bind", f"/{name}", str(folder / name)], check=True)
    (folder / "etc/resolv.conf").write_bytes(Path("/etc/resolv.conf").read_bytes())
    if "PIP_CERT" in os.environ:  # a company's proxy: its certificate is this machine's affair and in no Dockerfile
        (folder / CERTIFICATE).write_bytes(Path(os.environ["PIP_CERT"]).read_bytes())


def inside(folder: Path, command: str, user: str, environment: dict, place: str) -> int:
    """Run a shell command in the image as `user`; return its exit code."""
    variables = {
        "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": "/root" if user == "0" else "/home/jovyan",
        **({"PIP_CERT": f"/{CERTIFICATE}"} if "PIP_CERT" in os.environ else {}),
        **environment,
    }
    words = ["chroot", f"--userspec={user}:{user}", str(folder), "/usr/bin/env", "-i"]
    words += [f"{name}={value}" for name, value in variables.items()]
    words += ["/bin/sh", "-c", f"cd {shlex.quote(place)} && {command}"]
    return subprocess.call(words)


def build(folder: Path) -> tuple[str, dict, str, list[str]]:
    """Do every step of the Dockerfile in `folder`; return (user, environment, working folder, start command)."""
    user, environment, place, command = "0", {}, "/", []
    for word, rest in steps((HERE / "Dockerfile").read_text(encoding="utf-8")):
        print(f"{word} {rest}", flush=True)
        if word == "ENV":
            environment.update(one.split("=", 1) for one in shlex.split(rest))
        elif word == "COPY":
            copy(folder / rest.split()[-1].lstrip("/"))
        elif word == "USER":
            user = rest
        elif word == "WORKDIR":
            place = rest
        elif word == "CMD":
            command = json.loads(rest)
        elif word == "RUN" and inside(folder, rest, user, environment, place) != 0:
            sys.exit(f"This step failed: RUN {rest}")
    return user, environment, place, command


def copy(target: Path) -> None:
    """Copy the course into the image, without what Dockerfile.dockerignore names."""
    target.mkdir(parents=True, exist_ok=True)
    packed = subprocess.Popen(["tar", "-C", str(COURSE), *ignored(), "-cf", "-", "."], stdout=subprocess.PIPE)
    subprocess.run(["tar", "-C", str(target), "--no-same-owner", "-xf", "-"], stdin=packed.stdout, check=True)
    if packed.wait() != 0:
        sys.exit("The course could not be copied.")


TRIALS = {  # as the learner: what must work, and what must not
    "a lesson's model answers": (
        '/opt/course/.venv/bin/python -c "from course_utils import checkpoint; from transformers import pipeline;'
        " print(pipeline('sentiment-analysis', model=str(checkpoint()), framework='tf')('I love you.'))\"",
        True,
    ),
    "JupyterHub's part is there": ("/opt/server/bin/jupyterhub-singleuser --version", True),
    "kernels run in the course's environment": (
        "/opt/server/bin/jupyter kernelspec list --json | grep /opt/course/.venv/bin/python",
        True,
    ),
    "the workspace is filled": (
        'cd /opt/course/deploy/server && /opt/server/bin/python -c "import pathlib, learner;'
        " learner.fill(pathlib.Path.home() / 'course')\" && ls /home/jovyan/course/05_softmax.ipynb",
        True,
    ),
    "the course can be written": ("touch /opt/course/course_utils/mine", False),
    "the weights can be written": ("echo x >> /opt/course/course_utils/classroom/model.safetensors", False),
    "packages can be written": ("touch /opt/course/.venv/lib/mine /opt/server/mine", False),
}


def main() -> int:
    """Build the image into the folder on the command line and try it; return 1 where a trial did not come out."""
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    base(folder)
    try:
        user, environment, place, _ = build(folder)
        wrong = []
        for what, (command, works) in TRIALS.items():
            came_out = inside(folder, command, user, environment, place) == 0
            print(f"{'as it should' if came_out == works else 'WRONG'}: {what}: {came_out}", flush=True)
            wrong += [what] if came_out != works else []
    finally:
        for name in ("dev", "proc"):
            subprocess.call(["umount", str(folder / name)])
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
