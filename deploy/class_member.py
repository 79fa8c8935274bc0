"""One learner as a program: signs up, logs in through the hub, opens a notebook and runs its cells over the websocket.

It talks to this computer alone. load.py plays a class with it, tests/deploy breaks things around it.
"""

import json
import time
import uuid
from urllib.parse import urlparse

import requests
import websocket
from requests.adapters import HTTPAdapter, Retry

PASSWORD = "a-long-enough-word"
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Trouble(Exception):
    """What a learner would have met as an error."""


def need_loopback(url):
    """Raise ValueError unless a URL names this computer: nobody else's server is ever a target.

    >>> need_loopback("http://10.0.0.7:8000")
    Traceback (most recent call last):
    ValueError: Only a hub on this computer is tested, and http://10.0.0.7:8000 is not: use http://127.0.0.1:PORT.
    """
    if urlparse(url).hostname not in LOOPBACK:
        raise ValueError(f"Only a hub on this computer is tested, and {url} is not: use http://127.0.0.1:PORT.")


class Member:
    """A learner named `name` of the hub at `url`."""

    def __init__(self, url, name):
        need_loopback(url)
        self.url, self.name = url.rstrip("/"), name
        self.home = f"{self.url}/user/{name}/"
        self.web = requests.Session()
        self.web.trust_env = False
        # A kept connection that the proxy closes just as it is used again: browsers repeat a GET then, and so do we.
        again = Retry(total=2, status=0, other=0, allowed_methods=["GET"])
        self.web.mount("http://", HTTPAdapter(max_retries=again))
        self.kernel = self.socket = None

    # --- the hub

    def sign_up(self):
        """Sign up with the hub's own page and return its answer; a name that is taken stays as it is."""
        twice = {"signup_password": PASSWORD, "signup_password_confirmation": PASSWORD}
        return self._form("/hub/signup", username=self.name, **twice)

    def log_in(self):
        """Log in; raise Trouble where the hub says no."""
        answer = self._form("/hub/login", username=self.name, password=PASSWORD)
        if "/hub/login" in answer.url or answer.status_code >= 400:
            raise Trouble(f"{self.name} cannot log in: {answer.status_code} {sentence(answer)}")

    def _form(self, page, **fields):
        self.web.get(self.url + page, timeout=120)
        return self.web.post(self.url + page, data={**fields, "_xsrf": self._xsrf("/hub/")}, timeout=300)

    def _xsrf(self, path):
        return next((one.value for one in self.web.cookies if one.name == "_xsrf" and one.path == path), "")

    def start(self, seconds=300):
        """Wait for the learner's own server, started at log-in or now; return the seconds it took."""
        began = time.monotonic()
        answer = self.web.get(f"{self.url}/hub/spawn/{self.name}", timeout=300)
        while time.monotonic() - began < seconds:
            if answer.status_code >= 400:
                raise Trouble(f"{self.name} gets no server: {answer.status_code} {sentence(answer)}")
            if answer.url.startswith(self.home):
                return time.monotonic() - began
            time.sleep(1)
            answer = self.web.get(f"{self.url}/hub/spawn-pending/{self.name}", timeout=300)
        raise Trouble(f"{self.name} waited {seconds} seconds for a server.")

    def stop(self):
        """Stop the learner's server, as the button on the hub's home page does."""
        self.web.get(f"{self.url}/hub/home", timeout=60)
        path = f"{self.url}/hub/api/users/{self.name}/server"
        return self.web.delete(path, headers={"X-XSRFToken": self._xsrf("/hub/")}, timeout=120).status_code

    # --- the learner's server

    def api(self, method, path, seconds=120, **more):
        """Ask the learner's server, as JupyterLab does; return the answer (requests.Response)."""
        headers = {"X-XSRFToken": self._xsrf(f"/user/{self.name}/")}
        return self.web.request(method, f"{self.home}api/{path}", headers=headers, timeout=seconds, **more)

    def open(self, path):
        """Open a notebook and start its kernel; return its content (dict)."""
        content = wanted(self.api("GET", f"contents/{path}")).json()["content"]
        asked = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "python3"}}
        session = wanted(self.api("POST", "sessions", json=asked)).json()
        self.session, self.kernel = session["id"], session["kernel"]["id"]
        self.connect()
        return content

    def save(self, path, content):
        """Save a notebook, as JupyterLab does every two minutes."""
        return wanted(self.api("PUT", f"contents/{path}", json={"type": "notebook", "content": content}))

    def close(self):
        """Close the notebook's tab, which ends its kernel."""
        self.socket.close()
        return self.api("DELETE", f"sessions/{self.session}").status_code

    def connect(self):
        """Open the websocket of the kernel, for the first time or again."""
        cookies = self.web.cookies.get_dict(path=f"/user/{self.name}/")
        url = self.home.replace("http", "ws", 1) + f"api/kernels/{self.kernel}/channels?session_id={uuid.uuid4().hex}"
        header = {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}
        self.socket = websocket.create_connection(url, header=header, timeout=120, origin=self.url)

    def run(self, code, seconds=300):
        """Run one cell; return (its text output, its error or ""). Raise Trouble where no answer comes."""
        mine = uuid.uuid4().hex
        head = {"msg_id": mine, "msg_type": "execute_request", "username": "", "session": mine, "version": "5.3"}
        body = {"code": code, "silent": False, "store_history": True, "allow_stdin": False, "stop_on_error": True}
        message = {"header": head, "parent_header": {}, "metadata": {}, "content": body, "channel": "shell"}
        self.socket.send(json.dumps(message))
        said, error, end, waiting = [], "", time.monotonic() + seconds, {"status", "execute_reply"}
        while waiting:
            self.socket.settimeout(max(end - time.monotonic(), 0.01))
            try:
                got = json.loads(self.socket.recv())
            except (OSError, ValueError, websocket.WebSocketException) as reason:
                raise Trouble(f"{self.name}: the kernel did not answer ({type(reason).__name__}).") from None
            kind, content = got["header"]["msg_type"], got["content"]
            if kind == "status" and content["execution_state"] in ("restarting", "dead", "autorestarting"):
                raise Trouble(f"{self.name}: the kernel died.")
            if got["parent_header"].get("msg_id") != mine:
                continue
            said += [content["text"]] if kind == "stream" else []
            said += [str(content["data"].get("text/plain", ""))] if kind in ("execute_result", "display_data") else []
            if kind == "error":
                error = f"{content['ename']}: {content['evalue']}"
            if kind == "execute_reply" or (kind == "status" and content["execution_state"] == "idle"):
                waiting.discard(kind)
        return "".join(said), error


def wanted(answer):
    """Return an answer of success; raise Trouble with the server's own sentence otherwise."""
    if answer.status_code >= 400:
        raise Trouble(f"{answer.request.method} {urlparse(answer.url).path}: {answer.status_code} {sentence(answer)}")
    return answer


def sentence(answer):
    """Return what a failed answer says, from its JSON or its page.

    >>> answer = requests.Response()
    >>> answer._content = b'{"message": "Disk full"}'
    >>> sentence(answer)
    'Disk full'
    """
    try:
        said = answer.json()
        return str(said.get("message") or said.get("reason") or said)[:300]
    except ValueError:
        words = answer.text.partition('class="error"')[2] or answer.text.partition("alert-danger")[2] or answer.text
        return " ".join(words.split())[:300]
