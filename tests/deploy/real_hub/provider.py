"""A school's login service on this computer, as far as OAuth 2 with PKCE needs one: authorize, token, userinfo."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import secrets
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

CLIENT = ("the-hub", "a secret between hub and school")


def first(text: str) -> dict:
    return {name: values[0] for name, values in parse_qs(text).items()}


class Provider(BaseHTTPRequestHandler):
    """Knows one person, `server.person`, who says yes at once; refuses what a real service would refuse."""

    def do_GET(self):
        place = urlsplit(self.path)
        if place.path == "/authorize":
            self._authorize(first(place.query))
        elif place.path == "/userinfo":
            asked = self.server.tokens.get(self.headers.get("Authorization", "").removeprefix("Bearer "))
            if asked is None or "openid" not in asked["scope"].split():
                return self._say(403, {"error": "insufficient_scope"})
            self._say(200, {"sub": "4711", "preferred_username": self.server.person})

    def _authorize(self, asked: dict):
        code = secrets.token_hex(8)
        self.server.codes[code] = {"scope": "", **asked}
        self.send_response(302)
        self.send_header("Location", asked["redirect_uri"] + "?" + urlencode({"code": code, "state": asked["state"]}))
        self.end_headers()

    def do_POST(self):
        given = first(self.rfile.read(int(self.headers["Content-Length"])).decode())
        asked = self.server.codes.pop(given["code"], None)
        digest = hashlib.sha256(given["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if not asked or (given["client_id"], given["client_secret"]) != CLIENT or challenge != asked["code_challenge"]:
            return self._say(400, {"error": "invalid_grant"})
        token = secrets.token_hex(8)
        self.server.tokens[token] = asked
        self._say(200, {"access_token": token, "token_type": "Bearer", "scope": asked["scope"]})

    def _say(self, status: int, body: dict):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *words):
        pass


@contextlib.contextmanager
def login_service():
    """Give a running service: `.url`, and `.person`, the name of whoever logs in next."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    server.codes, server.tokens, server.person = {}, {}, ""
    server.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
