"""JupyterHub for one class on one Linux machine. `python -m course_utils hub` starts it; deploy/README.md is the guide.

Your own lines (administrators, OAuth, PostgreSQL, systemd's limits) go into local.py in the folder of the hub's state:
see local_example.py. This file then stays as the course has it, and an update never conflicts.
"""

import os
import sys
from pathlib import Path

SERVER = Path(__file__).resolve().parent
ROOT = SERVER.parent.parent
STATE = Path(os.environ["COURSE_HUB_STATE"])  # start/hub.py sets these variables
TRYING = os.environ.get("COURSE_HUB_TRYING") == "1"
sys.path.insert(0, str(SERVER))
from accounts import before_spawn  # noqa: E402
from native import Native  # noqa: E402

c = get_config()  # noqa: F821  JupyterHub puts it there

# Who comes in. A name is a Unix user of this machine, so accounts.py refuses every account that is not a learner's.
c.JupyterHub.authenticator_class = Native
c.Authenticator.allow_all = True  # whoever the authenticator knows; it knows nobody that the instructor did not let in,
c.Native.open_signup = TRYING  # except where the hub is only tried out
c.Native.minimum_password_length = 8
c.Native.allowed_failed_logins = 5
c.Authenticator.username_pattern = r"[a-z][a-z0-9-]{2,29}\Z"  # to the end: the hub itself looks at the beginning only

# Loopback alone: a reverse proxy with TLS stands before it (nginx.conf).
c.JupyterHub.bind_url = os.environ.get("COURSE_HUB_URL", "http://127.0.0.1:8000")
c.JupyterHub.hub_port = int(os.environ.get("COURSE_HUB_PORT", "8081"))
c.ConfigurableHTTPProxy.api_url = os.environ.get("COURSE_HUB_PROXY_API", "http://127.0.0.1:8001")
# nginx says in X-Forwarded-Proto that learners use https, and this proxy must not add its own "http" to that: the hub
# would then send its cookies without the mark Secure.
c.ConfigurableHTTPProxy.command = [os.environ["COURSE_HUB_PROXY"], "--no-x-forward"]
c.ConfigurableHTTPProxy.pid_file = str(STATE / "proxy.pid")
c.ConfigurableHTTPProxy.check_running_interval = 2  # seconds: a proxy that died is back soon
c.JupyterHub.db_url = f"sqlite:///{STATE / 'jupyterhub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(STATE / "cookie_secret")
# Learners work on while the hub is restarted; a hub that was tried out leaves nothing behind.
c.JupyterHub.cleanup_servers = c.JupyterHub.cleanup_proxy = TRYING

# A class logs in within one minute. The hub's own timeouts (30 s) fail most of it on two cores.
c.JupyterHub.concurrent_spawn_limit = 100
c.Spawner.start_timeout = 300
c.Spawner.http_timeout = 300
c.Spawner.consecutive_failure_limit = 0  # a few failed spawns are no reason to take the hub from everybody

# One learner's server: learner.py fills and updates the workspace, then becomes jupyterhub-singleuser.
c.Spawner.pre_spawn_hook = before_spawn
c.Spawner.cmd = [sys.executable, str(SERVER / "learner.py")]
c.Spawner.notebook_dir = "~/course"
c.Spawner.default_url = "/lab/tree/00_start_here.ipynb"
c.Spawner.disable_user_config = True  # a line in ~/.jupyter that stops the server would lock its learner out
c.Spawner.env_keep = ["LANG", "LC_ALL"]  # nothing else of the hub's environment reaches a learner
c.Spawner.environment = {
    # In a terminal `python -m course_utils reset 03` and, where hub-nbgrader has installed it, `nbgrader submit`.
    "PATH": f"{ROOT / '.venv' / 'bin'}:/usr/local/bin:/usr/bin:/bin:{ROOT / 'build' / 'nbgrader-venv' / 'bin'}",
    "PYTHONPATH": str(ROOT),
    "PYTHONDONTWRITEBYTECODE": "1",  # the course is read-only; start/hub.py has compiled it
    "JUPYTER_PATH": str(
        ROOT / "build" / "hub-jupyter" / "share" / "jupyter"
    ),  # kernels run in the course's .venv (start/hub.py writes its kernel.json)
}
c.Spawner.poll_interval = 30

# Beside the hub, as root: whoever's cell takes a moment goes before those whose cells take minutes.
SHORT_FIRST = [sys.executable, str(SERVER / "short_first.py"), str(os.getpid())]
c.JupyterHub.services = [{"name": "short-first", "command": SHORT_FIRST}]

local = STATE / "local.py"
if local.is_file():
    load_subconfig(str(local))  # noqa: F821
