"""One learner cannot reach what is another's, nor change the course: each attempt is really made, by a real Unix user.

Ben attacks from his notebook. Before each attempt the same thing is seen to work for Anna herself or for root.
"""

from __future__ import annotations

import json
import os
import pwd
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests
from class_member import Member, Trouble
from memory import processes

NOTEBOOK = "05_softmax.ipynb"


@pytest.fixture(scope="module")
def anna(learner):
    one = learner("anna")
    one.open(NOTEBOOK)
    one.run("mine = 'a secret of Anna'; open('mine.txt', 'w').write(mine)")
    one.run("import os; os.makedirs('.course/progress', exist_ok=True); open('.course/progress/5.1', 'w').write('x')")
    return one


@pytest.fixture(scope="module")
def ben(learner):
    one = learner("ben")
    one.open(NOTEBOOK)
    return one


def attempt(member, code: str) -> str:
    """Run Python as this learner; return the error it ended in, "" where it succeeded."""
    return member.run(code)[1]


def process_of(member, kind: str) -> int:
    return next(number for number, found in processes([member.name]).items() if found == kind)


@pytest.mark.parametrize(
    "place", ["", "course", "course/mine.txt", f"course/{NOTEBOOK}", "course/.course/progress/5.1"]
)
@pytest.mark.parametrize("how", ["os.listdir({0!r}) if os.path.isdir({0!r}) else open({0!r}).read()", "os.stat({0!r})"])
def test_files_and_progress(anna, ben, place, how):
    path = f"/home/{anna.name}/{place}"
    assert os.path.exists(path)
    if how.startswith("os.stat") and not place:
        pytest.skip("the name of a home folder is known to all")
    assert attempt(anna, "import os\n" + how.format(path)) == ""
    found = attempt(ben, f"import os\nos.listdir({path!r}) if {not place} else open({path!r}).read()")
    assert "PermissionError" in found
    if how.startswith("os.stat"):
        assert "PermissionError" in attempt(ben, "import os\n" + how.format(path))


def test_sockets_of_the_kernel(anna, ben):
    folder = Path("/run/course-hub") / anna.name
    socket_file = next(folder.glob(f"kernel-{anna.kernel}-ipc-*"))
    code = f"import socket; s = socket.socket(socket.AF_UNIX); s.connect({str(socket_file)!r})"
    assert attempt(anna, code) == ""
    assert "PermissionError" in attempt(ben, code)
    assert "PermissionError" in attempt(ben, f"import os; os.listdir({str(folder)!r})")


LISTEN = """\
import time, zmq
subscriber = zmq.Context.instance().socket(zmq.SUB)
subscriber.setsockopt(zmq.SUBSCRIBE, b"")
for address in {addresses!r}:
    subscriber.connect(address)
time.sleep(2)
print("said", flush=True)
print("overheard" if subscriber.poll({seconds} * 1000) else "nothing")
"""


def test_what_a_kernel_prints_cannot_be_overheard(anna, ben):
    """Over TCP any user of this machine could subscribe to it: the kernel's key protects requests alone."""
    kernel = process_of(anna, "kernel")
    folder = Path("/run/course-hub", anna.name)
    sockets = [f"ipc://{path}" for path in sorted(folder.glob(f"kernel-{anna.kernel}-ipc-*"))]
    assert len(sockets) == 5
    assert "overheard" in anna.run(LISTEN.format(addresses=sockets, seconds=20))[0]
    ports = [f"tcp://127.0.0.1:{port}" for port in listening_ports(kernel)]  # ipykernel's pipe for child processes
    with ThreadPoolExecutor() as pool:
        ear = pool.submit(ben.run, LISTEN.format(addresses=sockets + ports, seconds=10))
        while not ear.done():
            anna.run("print('something private')")
            time.sleep(0.5)
    assert ear.result() == ("said\nnothing\n", "")


def test_no_debugger_is_offered(anna):
    """It would listen on a port where any user of the machine may run code as its learner."""
    assert "ImportError" in anna.run("import debugpy")[1] or "ModuleNotFoundError" in anna.run("import debugpy")[1]


def listening_ports(process: int) -> list[int]:
    """Return the TCP ports on which a process listens."""
    links = [os.readlink(link) for link in Path(f"/proc/{process}/fd").iterdir()]
    inodes = {link[8:-1] for link in links if link.startswith("socket:")}
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return [int(row[1].split(":")[1], 16) for row in rows if row[3] == "0A" and row[9] in inodes]


def test_the_key_of_the_kernel_is_its_owners(anna):
    file = Path("/run/course-hub", anna.name, f"kernel-{anna.kernel}.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text())["transport"] == "ipc"


@pytest.mark.parametrize("kind", ["kernel", "server"])
@pytest.mark.parametrize("file", ["environ", "mem", "maps", "fd", "cwd/mine.txt"])
def test_proc(anna, ben, kind, file):
    path = f"/proc/{process_of(anna, kind)}/{file}"
    code = f"import os\nos.listdir({path!r}) if {path!r}.endswith('fd') else open({path!r}, 'rb').read(0)"
    assert "PermissionError" in attempt(ben, code)


def test_processes_cannot_be_stopped(anna, ben):
    assert "PermissionError" in attempt(ben, f"import os; os.kill({process_of(anna, 'kernel')}, 9)")
    assert anna.run("mine")[0] == "'a secret of Anna'"


@pytest.mark.parametrize("path", ["contents/mine.txt", "kernels", "sessions", "contents"])
def test_rest_with_anothers_cookie(anna, ben, path):
    assert anna.api("GET", path).status_code == 200
    answer = ben.web.get(f"{anna.home}api/{path}", timeout=60)
    assert answer.status_code in (403, 404) and "secret of Anna" not in answer.text


def test_rest_with_anothers_token(hub, anna, ben):
    """Ben's own token, which his server holds, opens his server alone."""
    token = environment_of(process_of(ben, "server"))["JUPYTERHUB_API_TOKEN"]
    mine = {"Authorization": f"token {token}"}
    port = environment_of(process_of(anna, "server"))["JUPYTERHUB_SERVICE_URL"].split(":")[2].split("/")[0]
    closed = [f"{anna.home}api/contents", f"http://127.0.0.1:{port}/user/{anna.name}/api/contents"]
    closed += [f"{hub.url}/hub/api/users", f"{hub.url}/hub/api/users/{anna.name}", f"{hub.url}/hub/api/proxy"]
    for address in closed:
        assert requests.get(address, headers=mine, timeout=60, allow_redirects=False).status_code in (403, 404), address
    stop = requests.delete(f"{hub.url}/hub/api/users/{anna.name}/server", headers=mine, timeout=60)
    assert stop.status_code in (403, 404)


def test_ports_without_any_token(hub, anna, ben):
    port = environment_of(process_of(anna, "server"))["JUPYTERHUB_SERVICE_URL"].split(":")[2].split("/")[0]
    ask = "import urllib.request as u\nu.urlopen(u.Request({0!r}, headers={{'Accept': 'application/json'}}))"
    assert "403" in attempt(ben, ask.format(f"http://127.0.0.1:{port}/user/{anna.name}/api/contents/mine.txt"))
    assert "403" in attempt(ben, ask.format(f"http://127.0.0.1:{hub.proxy_port}/api/routes"))
    assert "403" in attempt(ben, ask.format(f"http://127.0.0.1:{hub.hub_port}/hub/api/users"))


def environment_of(process: int) -> dict:
    raw = Path(f"/proc/{process}/environ").read_bytes().decode()
    return dict(line.partition("=")[::2] for line in raw.split("\0") if line)


def test_no_secret_of_the_hub_reaches_a_learner(hub, ben):
    assert "A_SECRET_OF_THE_HUB" in environment_of(hub.process.pid)
    for kind in ("server", "kernel"):
        names = environment_of(process_of(ben, kind))
        assert not {"A_SECRET_OF_THE_HUB", "CONFIGPROXY_AUTH_TOKEN", "COURSE_HUB_STATE"} & set(names)
    assert environment_of(process_of(ben, "kernel"))["JUPYTERHUB_API_TOKEN"] == ""
    for path in (f"/proc/{hub.process.pid}/environ", f"/proc/{hub.proxy_process()}/environ"):
        assert "PermissionError" in attempt(ben, f"open({path!r}).read()")
    for name in ("jupyterhub.sqlite", "cookie_secret", "local.py", "hub.log"):
        assert (hub.state / name).is_file()
        assert "PermissionError" in attempt(ben, f"open({str(hub.state / name)!r}, 'rb').read()")


@pytest.mark.parametrize(
    "place", ["notebooks/" + NOTEBOOK, "course_utils/paths.py", "course_utils/classroom/model.safetensors"]
)
def test_the_course_is_read_only(hub, ben, place):
    path = str(hub.course / place)
    assert attempt(ben, f"open({path!r}, 'rb').read(1)") == ""
    for code in (f"open({path!r}, 'ab')", f"import os; os.remove({path!r})", f"open({path + '.new'!r}, 'w')"):
        assert "PermissionError" in attempt(ben, code)


def test_the_packages_are_read_only(ben):
    code = "import os, sys\nopen(os.path.join(sys.prefix, 'new'), 'w')"
    assert "PermissionError" in attempt(ben, code)
    assert "PermissionError" in attempt(ben, "import json\nopen(json.__file__, 'ab')")


@pytest.mark.parametrize("name", ["root", "daemon", "nobody"])
def test_a_name_that_is_another_accounts_gets_no_server(hub, name):
    """Whoever signs up as `root` must not become root."""
    pwd.getpwnam(name)
    stranger = Member(hub.url, name)
    stranger.sign_up()
    with pytest.raises(Trouble, match="belongs to an account of this computer"):
        stranger.log_in()
        stranger.start(60)
    assert not [number for number, kind in processes([name]).items() if "learner.py" in str(command_of(number))]


@pytest.mark.parametrize("name", ["al", "1st-ada", "ada_l", "ada@example.org", "a" * 31])
def test_a_name_that_cannot_be_a_unix_users_is_refused_with_the_rule(hub, name):
    stranger = Member(hub.url, name)
    assert "The name needs 3 to 30 small letters, digits and hyphens" in stranger.sign_up().text
    with pytest.raises(Trouble, match="cannot log in"):
        stranger.log_in()


def command_of(process: int) -> bytes:
    return Path(f"/proc/{process}/cmdline").read_bytes()
