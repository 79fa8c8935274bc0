"""The Unix user of each learner: made at the first login, and the only kind of account that gets a server."""

import grp
import os
import pwd
import subprocess
from pathlib import Path

from tornado import web

GROUP = "course-learners"
RUNTIME = Path("/run/course-hub")  # in memory: a learner whose disk is full still gets a server
OTHERS = "The name {} belongs to an account of this computer that is not a learner's. Sign up under another name."


def make_group():
    """Make the Unix group of the learners where there is none."""
    try:
        grp.getgrnam(GROUP)
    except KeyError:
        subprocess.run(["groupadd", "--system", GROUP], check=True)


def learner(name):
    """Return the Unix account of a learner, made where there is none; raise 403 for any other account's name.

    Without this, whoever signs up as `postgres`, or under the administrator's own name, would get that user's files.
    """
    try:
        account = pwd.getpwnam(name)
    except KeyError:
        closed = ["--create-home", "--key", "HOME_MODE=0700", "--key", "UMASK=077"]
        subprocess.run(["useradd", *closed, "--gid", GROUP, "--shell", "/bin/bash", name], check=True)
        account = pwd.getpwnam(name)
    if account.pw_gid != grp.getgrnam(GROUP).gr_gid:
        error = web.HTTPError(403, OTHERS.format(name))
        error.jupyterhub_message = OTHERS.format(name)  # what the hub's page shows
        raise error
    return account


def runtime_folder(account):
    """Return the folder of a learner's sockets and tokens, which no other learner can enter."""
    RUNTIME.mkdir(mode=0o711, exist_ok=True)
    folder = RUNTIME / account.pw_name
    folder.mkdir(mode=0o700, exist_ok=True)
    os.chown(folder, account.pw_uid, account.pw_gid)
    return folder


def before_spawn(spawner):
    """Make what the learner's server needs to start; the hub calls it before each start."""
    make_group()
    folder = runtime_folder(learner(spawner.user.name))
    spawner.environment = {**spawner.environment, "JUPYTER_RUNTIME_DIR": str(folder)}
