"""nginx as deploy/README.md sets it up, really running before the hub: https, cookies, a cell over the websocket."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
import requests
from class_member import Member, wanted

from course_utils.paths import ROOT
from tests.deploy.real_hub.place import free_ports

NOTEBOOK = "05_softmax.ipynb"
CERTIFICATE = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=course -addext subjectAltName=IP:127.0.0.1"


def site(hub, place, secure: int, plain: int) -> str:
    """Return the documented file with names and ports of this computer; each line that is changed must be there."""
    text = (ROOT / "deploy" / "server" / "nginx.conf").read_text(encoding="utf-8")
    for old, new in {
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ssl;": f"listen 127.0.0.1:{secure} ssl;",
        "/etc/letsencrypt/live/hub.example.org/": f"{place}/",
        "hub.example.org": "127.0.0.1",
        "http://127.0.0.1:8000": hub.url,
    }.items():
        assert old in text
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module")
def front(hub, tmp_path_factory):
    """Run nginx before the hub; return (its https address, its http address, its certificate)."""
    if not shutil.which("nginx") or not shutil.which("openssl"):
        pytest.skip("nginx or openssl is not installed here")
    place = tmp_path_factory.mktemp("nginx")
    names = ["-keyout", place / "privkey.pem", "-out", place / "fullchain.pem"]
    subprocess.run([*CERTIFICATE.split(), *names], check=True, capture_output=True)
    secure, plain = free_ports(2)
    whole = f"pid {place}/pid;\nevents {{}}\nhttp {{\naccess_log off;\n{site(hub, place, secure, plain)}}}\n"
    (place / "nginx.conf").write_text(whole, encoding="utf-8")
    command = ["nginx", "-e", place / "log", "-c", place / "nginx.conf"]
    said = subprocess.run([*command, "-t"], capture_output=True, text=True)
    assert said.returncode == 0 and "warn" not in said.stderr, said.stderr
    subprocess.run(command, check=True)  # goes into the background once it listens
    yield f"https://127.0.0.1:{secure}", f"http://127.0.0.1:{plain}", str(place / "fullchain.pem")
    subprocess.run([*command, "-s", "stop"], check=True)


@pytest.fixture(scope="module")
def ines(hub, front):
    """A learner who is logged in through https."""
    hub.learners.append("tc-ines")
    one = Member(front[0], "tc-ines")
    one.web.verify = front[2]
    one.sign_up()
    one.log_in()
    one.start()
    return one


def test_a_cell_runs_over_the_websocket(front, ines, monkeypatch):
    monkeypatch.setenv("WEBSOCKET_CLIENT_CA_BUNDLE", front[2])
    ines.open(NOTEBOOK)
    assert ines.run("6 * 7") == ("42", "")


def test_a_notebook_with_many_figures_is_saved(ines):
    content = wanted(ines.api("GET", f"contents/{NOTEBOOK}")).json()["content"]
    content["cells"][-1]["source"] = "x" * 20_000_000
    assert ines.save(NOTEBOOK, content).status_code == 200


def test_cookies_that_let_somebody_in_never_travel_without_tls(ines):
    secure = {cookie.name: cookie.secure for cookie in ines.web.cookies if cookie.name.startswith("jupyterhub-")}
    assert set(secure) >= {"jupyterhub-hub-login", f"jupyterhub-user-{ines.name}"}
    assert all(secure.values()), secure


def test_jupyterlabs_programs_come_compressed(ines):
    page = wanted(ines.web.get(f"{ines.home}lab", timeout=60)).text
    program = re.search(r'src="(/\S+/static/lab/main\.\w+\.js[^"]*)"', page)[1]
    answer = wanted(ines.web.get(ines.url + program, timeout=60))
    assert answer.headers.get("Content-Encoding") == "gzip" and len(answer.text) > 100_000


def test_http_leads_to_https(front):
    answer = requests.get(front[1] + "/hub/login?next=x", allow_redirects=False, timeout=30)
    assert (answer.status_code, answer.headers["Location"]) == (301, "https://127.0.0.1/hub/login?next=x")
